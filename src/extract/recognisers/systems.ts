import type { Mention } from "../../model/mention.js";
import type { Document } from "../text/document.js";
import type { Gazetteer } from "../names/gazetteer.js";
import { isRegion } from "../lexicon/place-names.js";
import { stateOfAdjective, stateOfName } from "../lexicon/states.js";
import { isGenericSystem, isJoinedSystem, isSystemHead, isSystemNoun } from "../lexicon/system-words.js";
import { newMention } from "../new-mention.js";
import { nominative } from "../names/nominative.js";
import { follows, isBrand, properNameEnd, quotedAfter, titleEnd } from "../names/proper-names.js";
import type { Recogniser } from "../recogniser.js";
import { atWords } from "../text/tokens.js";
import type { Token } from "../text/tokens.js";
import { withState } from "../with-state.js";
import { latin } from "../text/latin.js";

/** Portals, platforms and networks: a brand behind its noun («Landesdatennetz X-Net»), or a noun that names one per place («Servicekonto»). */
export const systems: Recogniser = {
  name: "systems",
  find(document, gazetteer) {
    return atSystems(document, (token, index, tokens) => token.capital && (titled(document, tokens, index, token) ?? branded(document, tokens, index, token, gazetteer) ?? generic(document, tokens, index, token, gazetteer) ?? network(document, token) ?? joined(document, tokens, index, token) ?? addressed(document, token)));
  },
};

/** «das Kommunale Netz Weserbergland», «des Sächsischen Ausweisportals»: inside a sentence only the adjective of a name has a capital letter. */
function titled(document: Document, tokens: readonly Token[], index: number, token: Token): Mention | null {
  if (!isSystemHead(token.text)) return null;
  let from = index;
  while (isAttribute(document, tokens, from - 1)) from--;
  const [first, before] = [tokens[from], tokens[from - 1]];
  if (!first || from === index || !before || (before.capital && !ARTICLE.test(before.text)) || !follows(document, tokens, from)) return null;
  const to = properNameEnd(document, tokens, index + 1, 2);
  const end = Math.max(token.end, tokens[to - 1]?.end ?? 0);
  const name = nominative(tokens.slice(from, index).map(({ text }) => text), token.text) + document.text.slice(token.end, end);
  return newMention(document, first.start, end, { kind: "System", name, state: stateOfAdjective(first.text)?.id ?? null, recogniser: "systems" });
}

const ARTICLE = /^(?:Der|Die|Das|Den|Dem|Des|Im|Beim|Vom|Zum|Zur|Am|Ins)$/;
const ATTRIBUTE = latin(/^\p{Lu}\p{Ll}{4,}(?:isch|al|ell|iv|ig|lich|ent|eit|amt|tra|sam)(?:e|en|er|es|em)$/u);

const isAttribute = (document: Document, tokens: readonly Token[], at: number): boolean => {
  const word = tokens[at];
  return word !== undefined && ATTRIBUTE.test(word.text) && follows(document, tokens, at + 1);
};

const ADDRESS = latin(/^(\p{Lu}[\p{L}-]*?(?:[Pp]ortal|[Pp]lattform|[Kk]onto|[Ss]ervice|[Mm]arktplatz))s?(\.\p{Lu}{2,4})$/u);

/** «Wirtschafts-Service-Portal.NRW»: named like an address. */
function addressed(document: Document, token: Token): Mention | null {
  const [, noun, end] = ADDRESS.exec(token.text) ?? [];
  return noun && end ? newMention(document, token.start, token.end, { kind: "System", name: noun + end, state: stateOfName(end.slice(1))?.id ?? null, recogniser: "systems" }) : null;
}

function branded(document: Document, tokens: readonly Token[], index: number, token: Token, gazetteer: Gazetteer): Mention | null {
  if (!isSystemNoun(token.text)) return null;
  const quoted = quotedAfter(document, token.end);
  if (quoted) return newMention(document, quoted.start, quoted.end, { kind: "System", name: quoted.text, recogniser: "systems" });
  const next = tokens[index + 1];
  if (!next || !follows(document, tokens, index + 1)) return null;
  const known = gazetteer.named(next.text).filter(({ kind }) => kind === "System");
  const several = PLURAL.test(token.text);
  if (several && known.length > 0) return null;
  if (SPECIALISED.test(token.text) && ONE.test(tokens[index - 1]?.text ?? "") && known.length === 0 && SUBJECT.test(next.text)) return specialised(document, token, next);
  const end = isOwnName(next.text, token.text) || isJoinedSystem(next.text) || known.length > 0 || isTitle(tokens, index, gazetteer) ? next.end : titleEnd(document, next);
  if (end === null) return null;
  const name = document.text.slice(next.start, end);
  return newMention(document, several ? next.start : token.start, end, { kind: "System", name, candidates: known.map(({ id }) => id), aliases: several ? [] : [`${token.text} ${name}`], recogniser: "systems" });
}

const SPECIALISED = /^Fachverfahrens?$/;
/** What authorities do by such a procedure, in one noun: «Wohngeld», «Gewerbesteuer», «Kfz-Zulassung». */
const SUBJECT = latin(/^(?:\p{Lu}[\p{L}]*-)?\p{Lu}\p{Ll}{4,}(?<!en|te|ge|land|gaben)$/u);
/** «Fachverfahren» is a plural too. */
const ONE = /^(?:das|des|dem|eines|einem|beim|vom|zum|im|ins)$/i;

const specialised = (document: Document, token: Token, subject: Token): Mention =>
  newMention(document, token.start, subject.end, { kind: "System", name: `Fachverfahren ${subject.text}`, recogniser: "systems" });

/** After «System» a capitalised word is the name; after other nouns only a brand that is no place. */
const isOwnName = (word: string, noun: string): boolean =>
  !stateOfName(word) &&
  ((isBrand(word) && !/^(?:IT|IKT|OZG|EU|CIO|KI|EfA|E-\p{Lu}\p{L}+|\d+)$/u.test(word)) || /^\p{Ll}{3,}-\p{Ll}{2,3}$/u.test(word) ||
    (noun === "System" && /^\p{Lu}\p{Ll}{4,}$/u.test(word)));

/** «die Plattform Frankendienste», «des Finanzverfahrens Saar-Kasse»: behind a noun with its article a single noun is the name, unless it is a place or what every office deals with. */
function isTitle(tokens: readonly Token[], index: number, gazetteer: Gazetteer): boolean {
  const [before, noun, word, after] = [tokens[index - 1], tokens[index], tokens[index + 1], tokens[index + 2]];
  if (!before || !noun || !word || !(FEMININE.test(noun.text) ? /^(?:[Dd](?:ie|er)|[Zz]ur)$/ : /^(?:[Dd](?:as|es|em)|[Ii]m|[Bb]eim|[Vv]om|[Zz]um)$/).test(before.text) || !TITLED.test(noun.text) || gazetteer.territoriesNamed(word.text).length > 0 || stateOfName(word.text.replace(/s$/, ""))) return false;
  return HYPHENATED.test(word.text) || (ONE_WORD.test(word.text) && !(after?.capital && after.start === word.end + 1) && gazetteer.territoriesNamed(word.text.replace(/s$/, "")).length === 0);
}

const FEMININE = /lattform$|^App$|oftware$/;
const TITLED = latin(/^(?:\p{L}*[Pp]ortals?|\p{L}*[Pp]lattform|App|\p{L}+verfahrens?|\p{L}+system(?:s)?|\p{L}{3,}netz(?:e?s)?|\p{L}*[Ss]oftware)$/u);
const HYPHENATED = latin(/^(?!(?:IT|IKT|E|KI|EU|OZG|EfA|Online|Open|Web|Low|No|Smart|Cloud|Land|Bund)-)\p{Lu}\p{L}+-\p{Lu}\p{L}+$/u);
const ONE_WORD = latin(/^\p{Lu}\p{Ll}{5,}(?<!ungen?|heit|keit|schaft|tion|tionen|verwaltung|gesetz|land|gemeinde|kreis|stadt|recht|wesen)$/u);

/** «die Portale X und Y»: the second of two names. */
function joined(document: Document, tokens: readonly Token[], index: number, token: Token): Mention | null {
  const [noun, first, and] = [tokens[index - 3], tokens[index - 2], tokens[index - 1]];
  if (!noun || !first || !/^(?:und|sowie)$/.test(and?.text ?? "") || !(PLURAL.test(noun.text) || noun.text.endsWith("verfahren")) || !(isBrand(token.text) || HYPHENATED.test(token.text)) || !(isBrand(first.text) || HYPHENATED.test(first.text))) return null;
  return newMention(document, token.start, token.end, { kind: "System", name: token.text, recogniser: "systems" });
}

const PLURAL = latin(/(?:[Pp]ortale|[Pp]lattformen|[Aa]nwendungen|[Ss]ysteme|[Dd]ienste|[Ll]ösungen|[Nn]etze|[Aa]rchive|Apps)n?$/u);

const SEVERAL = /^(?:alle[nr]?|viele[nr]?|einige[nr]?|mehrere[nr]?|verschiedene[nr]?|eigene[nr]?|andere[nr]?|weitere[nr]?|kein|keine|jede[sm]?|unser|ihr|anderes)$/;
const JOINT = /^(?:gemeinsame[sn]?|zentrale[sn]?|interoperable[sn]?|landesweite[sn]?|einheitliche[sn]?|neue[sn]?)$/;

function generic(document: Document, tokens: readonly Token[], index: number, token: Token, gazetteer: Gazetteer): Mention | null {
  if (!isGenericSystem(token.text) || SEVERAL.test(tokens[index - 1]?.text ?? "")) return null;
  const span = withState(document, tokens, { from: index, to: index + 1, end: token.end });
  const noun = token.text.replace(/(?<=etz)es$|(?<=[tlozr])s$/, "");
  const candidates = gazetteer.institutionsNamed(noun, "System", span.state);
  const before = tokens[index - 1];
  const start = before && JOINT.test(before.text) && follows(document, tokens, index) ? before.start : span.start;
  const attribute = before && span.start < token.start && stateOfAdjective(before.text) ? `${before.text} ` : "";
  const name = (candidates[0] && gazetteer.entity(candidates[0])?.name) ?? attribute + noun + document.text.slice(token.end, span.end);
  return newMention(document, start, span.end, { kind: "System", name, candidates, state: span.state, recogniser: "systems" });
}

const NETWORK = latin(/^(\p{Lu}\p{L}+(?:-\p{Lu}\p{L}+)*)-(?:[Nn]etz|Portal|Cloud|Service|Stack|ID)$/u);

/** «Hessen-Netz»: a place and its network in one word, perhaps with the year of its plan. */
function network(document: Document, token: Token): Mention | null {
  if (!token.text.includes("-")) return null;
  const place = NETWORK.exec(token.text)?.[1];
  const state = place ? stateOfName(place) : null;
  if (!state && !isRegion(place ?? "")) return null;
  const year = /^ (?:19|20)\d{2}(?![\d.])/.exec(document.text.slice(token.end, token.end + 6))?.[0] ?? "";
  return newMention(document, token.start, token.end + year.length, { kind: "System", name: token.text + year, state: state?.id ?? null, recogniser: "systems" });
}

/** Words that may be a system's noun, or hold one. */
const atSystems = atWords((word) => isSystemNoun(word) || isGenericSystem(word) || isSystemHead(word) || /[-.]/.test(word));
