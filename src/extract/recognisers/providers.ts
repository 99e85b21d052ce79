import type { Mention } from "../../model/mention.js";
import type { Document } from "../text/document.js";
import type { Gazetteer } from "../names/gazetteer.js";
import { newMention } from "../new-mention.js";
import { nominative } from "../names/nominative.js";
import { endsName, follows, isBrand, properNameEnd, quotedAfter } from "../names/proper-names.js";
import type { Recogniser } from "../recogniser.js";
import { atWords, tokensOf } from "../text/tokens.js";
import type { Token } from "../text/tokens.js";
import { remembering, wordTest } from "../text/word-test.js";
import { latin } from "../text/latin.js";
import { matches } from "../text/matches.js";

/** Organisations by the noun before or inside their name: «Zweckverband X», «IT-Dienstleister Y», «Kommunale Datenverarbeitung Z». */
export const providers: Recogniser = {
  name: "providers",
  find(document, gazetteer) {
    const tokens = tokensOf(document);
    const named = atProviders(document, (token, index) => token.capital && [...apposed(document, tokens, index, token), ...described(document, tokens, index, token, gazetteer)]).flat();
    return [...named, ...matches(document.text, FOR_FIELD).map((match) => ofField(document, match)), ...matches(document.text, ABBREVIATED).map((match) => company(document, match))];
  },
};

/** The noun says the kind, the name follows. */
const APPOSED: readonly (readonly [RegExp, string])[] = [
  [latin(/^(?:\p{L}*[Zz]weckverband(?:e?s)?|IT-Zweckverband(?:e?s)?|Landesbetrieb(?:e?s)?|\p{L}*-?[Ii][Tt]-Dienstleister(?:s|n)?|IT-Dienstleisterin|Rechenzentrum|(?:Regional|Kommunal|IT-|Daten)-?[Vv]erbund(?:e?s)?)$/u), "ItServiceProvider"],
  [latin(/^(?:\p{L}*[Gg]enossenschaft)$/u), "Cooperative"],
];
const apposedKind = remembering((word) => APPOSED.find(([noun]) => noun.test(word))?.[1] ?? null);
/** Nouns before which any capitalised word is a name; after the others only a brand is. */
const PART_OF_NAME = latin(/^(?:\p{L}*[Zz]weckverband(?:e?s)?|IT-Zweckverband(?:e?s)?)$/u);

/** Special-purpose associations of municipalities serve much else than IT. */
const OTHER_FIELD = latin(/^(?:(?:Ab|Trink)?[Ww]asser|Abfall|Rettungs?|Schul|Verkehrs|Sparkassen|Gewerbe|Planungs|Tierkörper|Müll|Gas|Energie|Tourismus)-?\p{L}*verband|^\p{L}*[Zz]weckverband(?:e?s)? (?:für )?[„“"]?(?:\p{L}+e[rn]? )?(?:(?:Ab|Trink)?[Ww]asser(?! und (?:Daten|IT|Digital))|Abfall|Rettung|Nahverkehr|ÖPNV|Verkehr|Naturpark|Tourismus|Sparkasse|Müll|Restabfall|Gewerbe|Industriepark|Schul|Tierkörper|Energie|Gas|Bodensee-Wasser|Veterinär|Feuerwehr|Kultur|Erholung)/u);
const FIELD_REACH = 40;
/** «für kommunale Informationstechnik im Oberland», «Wasser und Daten Ems». */
const FIELD = latin(/^ \p{Lu}\p{Ll}+ und (?:Daten|IT|Digitales|Informationstechnik|Datenverarbeitung)(?: \p{Lu}[\p{L}-]+)?(?![\p{L}-])|^ für (?:\p{Ll}+e )?(?=\p{Lu})[\p{L}-]*(?:IT|EDV|Informations|Daten|Kommunikations|Digital|digital|elektronische)[\p{L}-]*(?: \p{Lu}[\p{L}-]+)?(?: und \p{Lu}[\p{L}-]+)?(?: (?:in|im|für|der) (?:der |den |die )?\p{Lu}[\p{L}-]+)?/u);
const FIELD_LENGTH = 90;

function apposed(document: Document, tokens: readonly Token[], index: number, token: Token): Mention[] {
  const kind = apposedKind(token.text);
  if (!kind || OTHER_FIELD.test(document.text.slice(token.start, token.end + FIELD_REACH))) return [];
  const whole = PART_OF_NAME.test(token.text) || (/verbund/i.test(token.text) && isBrand(tokens[index + 1]?.text ?? ""));
  const field = whole ? FIELD.exec(document.text.slice(token.end, token.end + FIELD_LENGTH))?.[0] : undefined;
  if (field) return [newMention(document, token.start, token.end + field.length, { kind, name: `${token.text.replace(/(?:es|s)$/, "")}${field}`, recogniser: "providers" })];
  const noun = token.text.replace(/(?:es|s)$/, "");
  const attribute = tokens[index - 1];
  if (whole && attribute && NAMING.test(attribute.text) && follows(document, tokens, index)) return attributed(document, tokens, index, attribute, token, kind);
  const quoted = whole ? quotedAfter(document, token.end) : null;
  if (quoted) return [newMention(document, token.start, quoted.end + 1, { kind, name: `${noun} ${quoted.text}`, aliases: [quoted.text], recogniser: "providers" })];
  const found: Mention[] = [];
  for (let from = index + 1; ; ) {
    const to = follows(document, tokens, from) || from > index + 1 ? properNameEnd(document, tokens, from) : from;
    const first = tokens[from];
    if (!first || to === from || (!whole && !isBrand(first.text))) return found;
    const start = whole && from === index + 1 ? token.start : first.start;
    const end = tokens[to - 1]?.end ?? first.end;
    const short = document.text.slice(first.start, end);
    found.push(newMention(document, start, end, { kind, name: start === token.start ? `${noun} ${short}` : short, aliases: start === token.start ? [short] : [], recogniser: "providers" }));
    const next = tokens[to]?.text === "und" ? to + 1 : to;
    if (!/^(?:, | und )$/.test(document.text.slice(end, tokens[next]?.start))) return found;
    from = next;
  }
}

/** «der Digitale Zweckverband Bodensee-Oberschwaben»: an adjective with a capital letter belongs to the name. */
const NAMING = latin(/^\p{Lu}\p{Ll}{3,}(?:al|isch|eu|am)e[rnsm]?$/u);

function attributed(document: Document, tokens: readonly Token[], index: number, attribute: Token, token: Token, kind: string): Mention[] {
  const end = tokens[properNameEnd(document, tokens, index + 1) - 1]?.end ?? token.end;
  const isNamed = end > token.end || /^ \(\p{Lu}[\p{L}\d.-]+\)/u.test(document.text.slice(end, end + 16));
  return isNamed ? [newMention(document, attribute.start, end, { kind, name: nominative([attribute.text], token.text) + document.text.slice(token.end, end), recogniser: "providers" })] : [];
}

const IT_FIELD = "(?:\\p{Ll}+e )?(?:\\p{Lu}\\p{L}*-und )?(?=\\p{Lu})[\\p{L}-]*(?:IT|EDV|Informationstechn|Informatik|Informationsverarb|[Dd]atenverarb|[Dd]atenservice|[Kk]ommunaldaten|Digitalisierung|E-Government)[\\p{L}-]*";
/** «Kommunales Forum für Informationstechnik (KomFIT)», «Gesellschaft für Kommunaldaten Lausitz (GKL)»: what serves such a field and goes by an abbreviation. */
const FOR_FIELD = latin(`(?<![\\p{L}-])(?:\\p{Lu}\\p{Ll}+(?:al|isch)e[rnsm]? )?(?:\\p{L}*[Ff]orum|[Gg]esellschaft|Anstalt|\\p{L}*[Bb]etrieb|Verbund|Verband|Dienst|Zentrum|Zentrale|Verein)(?:e?s)? für ${IT_FIELD}(?: \\p{Lu}[\\p{L}-]+| (?:in|im|der) (?:der |den |die )?\\p{Lu}[\\p{L}-]+)?(?= \\(\\p{Lu}?\\p{L}*\\p{Lu}[\\p{L}\\d-]*\\)|,? (?:kurz|abgekürzt) )`, "gu");

function ofField(document: Document, { 0: surface, index }: RegExpExecArray): Mention {
  const [head = "", ...others] = surface.split(" für ");
  const words = head.split(" ");
  return newMention(document, index, index + surface.length, { kind: "ItServiceProvider", name: [nominative(words.slice(0, -1), words.at(-1) ?? ""), ...others].join(" für "), recogniser: "providers" });
}

/** «Bremer Beratungsgesellschaft (BBG)»: a company by its place, its trade and the abbreviation of both. */
const ABBREVIATED = latin(/(?<![\p{L}-])\p{Lu}\p{L}+(?:er|ische[rn]?) \p{Lu}\p{L}+gesellschaft(?= \(\p{Lu}[\p{L}\d-]{1,9}\))/gu);
const IT_TRADE = /daten|informati|IT-|rechen|digital/i;

const company = (document: Document, { 0: surface, index }: RegExpExecArray): Mention =>
  newMention(document, index, index + surface.length, { kind: IT_TRADE.test(surface) ? "ItServiceProvider" : "Company", name: nominative(surface.split(" ").slice(0, -1), surface.split(" ").at(-1) ?? ""), recogniser: "providers" });

const DESCRIBED = /^(?:Daten|Informations)verarbeitung|^\p{L}*datenzentr(?:ale|um)|^\p{L}*rechenzentr(?:ale|um)|^\p{L}*rechen(?:stelle|werk)|^Datenverarbeitungszentr|^Rechenzentrumsverbund|^Informationsdienste|^Informationstechnologien|^Kommunaldaten$|^IT-Zentrum|^IT-Verbund|^IT-Union|^IT-Kooperation|^IT-Dienstleistungszentrum|^IT-Servicezentrum|^Informationstechnikzentrum|^Informatik$/iu;
const isDescribing = wordTest(DESCRIBED);
const ATTRIBUTE = latin(/^(?:(?:[Ii]nterk|[Kk])ommunale[rnsm]?|[Gg]emeinsame[rnsm]?|(?:Staat|Kirch|Öffent)liche[rnsm]?|\p{Lu}\p{L}+ische[rnsm]?)$/u);

/** A describing noun is a name when a place, a brand or an abbreviation in brackets follows. */
function described(document: Document, tokens: readonly Token[], index: number, token: Token, gazetteer: Gazetteer): Mention[] {
  if (!isDescribing(token.text)) return [];
  const before = tokens[index - 1];
  const attribute = before && follows(document, tokens, index) && ATTRIBUTE.test(before.text) ? before : null;
  const to = properNameEnd(document, tokens, index + 1);
  const seat = SEAT.exec(document.text.slice(token.end, token.end + 60));
  if (seat && !endsName(seat[2] ?? "")) return [seated(document, (attribute ?? token).start, token.end, seat, gazetteer)];
  const end = tokens[to - 1]?.end ?? token.end;
  const isAbbreviated = /^ \(\p{Lu}[\p{L}\d.-]{1,11}\)/u.test(document.text.slice(end, end + 16));
  if (to === index + 1 && !(attribute && isAbbreviated)) return [];
  if (!attribute && !token.capital) return [];
  const start = attribute?.capital ? attribute.start : token.start;
  return [newMention(document, start, end, { kind: "ItServiceProvider", name: nominative(start < token.start && attribute ? [attribute.text] : [], token.text) + document.text.slice(token.end, end), recogniser: "providers" })];
}

/** «(ABC) Musterstadt»: the abbreviation stands inside the name. */
const SEAT = latin(/^ \((\p{Lu}[\p{L}\d.-]{1,9})\) (\p{Lu}[\p{L}-]+)/u);

function seated(document: Document, start: number, head: number, seat: RegExpExecArray, gazetteer: Gazetteer): Mention {
  const [whole, abbreviation = "", place = ""] = seat;
  const short = `${abbreviation} ${place}`;
  const candidates = gazetteer.named(short).map(({ id }) => id);
  return newMention(document, start, head + whole.length, { kind: "ItServiceProvider", name: short, candidates, aliases: [short, abbreviation], recogniser: "providers" });
}

/** Nouns of providers. */
const atProviders = atWords((word) => apposedKind(word) !== null || isDescribing(word));
