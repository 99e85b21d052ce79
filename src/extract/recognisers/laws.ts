import type { Mention } from "../../model/mention.js";
import type { Document } from "../text/document.js";
import type { Gazetteer } from "../names/gazetteer.js";
import { newMention } from "../new-mention.js";
import { nominative } from "../names/nominative.js";
import { compoundStart } from "../names/proper-names.js";
import type { Recogniser } from "../recogniser.js";
import { atWords } from "../text/tokens.js";
import type { Token } from "../text/tokens.js";
import { withState } from "../with-state.js";
import { remembering } from "../text/word-test.js";
import { latin } from "../text/latin.js";
import { matches } from "../text/matches.js";

/** Laws by form: «E-Government-Gesetz», «Digitalisierungsgesetz», «Richtlinie zur … (AbkRL)», «Folgegesetz zum X». */
export const laws: Recogniser = {
  name: "laws",
  find(document, gazetteer) {
    const named = atLaws(document, (token, index, tokens) => token.capital && lawAt(document, tokens, index, token, gazetteer));
    return [...named, ...matches(document.text, DIRECTIVE).map((match) => directive(document, match)), ...matches(document.text, FOLLOW_UP).map((match) => followUp(document, match))];
  },
};

const LAW = latin(/^(?:\p{Lu}[\p{L}\d]*-)*\p{Lu}?\p{L}*(?:gesetz|Gesetz)(?:e?s)?$|^\p{Lu}[\p{L}\d-]{2,}verordnung$|^(?:\p{Lu}[\p{L}\d-]*-)(?:Richtlinie|Verordnung)$/u);
/** Words for laws in general, for drafts and for parts of the constitution. */
const NO_LAW =
  latin(/^(?:\p{L}*-?)?(?:^Gesetz|Bundesgesetz|Landesgesetz|Änderungsgesetz|Rahmengesetz|Fachgesetz|Artikelgesetz|Ausführungsgesetz|Folgegesetz|Errichtungsgesetz|Grundgesetz|Haushaltsgesetz|Nachfolgegesetz|Umsetzungsgesetz|Naturgesetz|EU-Richtlinie|EU-Verordnung|(?:Rechts|Landes|Bundes|Ausführungs|Durchführungs|Umsetzungs|Grund|Muster|Corona|Eindämmungs|Sammel|Anpassungs|Änderungs|Not|Dienst|Förder)verordnung)(?:e?s)?$/u);

const isLaw = remembering((word) => LAW.test(word) && !NO_LAW.test(word));

function lawAt(document: Document, tokens: readonly Token[], index: number, token: Token, gazetteer: Gazetteer): Mention | null {
  if (!isLaw(token.text)) return null;
  const from = compoundStart(document, tokens, index);
  const span = withState(document, tokens, { from, to: index + 1, end: token.end });
  const core = document.text.slice(tokens[from]?.start, token.start) + nominative([], token.text);
  const candidates = gazetteer.institutionsNamed(core, "Law", span.state);
  const attribute = span.start < (tokens[from]?.start ?? 0) ? [tokens[from - 1]?.text ?? ""] : [];
  const name = (candidates[0] && gazetteer.entity(candidates[0])?.name) ?? nominative(attribute, core) + document.text.slice(token.end, span.end);
  return newMention(document, span.start, span.end, { kind: "Law", name, candidates, state: span.state, recogniser: "laws" });
}

/** A law or directive named by its full title is known by the abbreviation behind it. */
const DIRECTIVE = latin(/(?<![\p{L}-])((?:Förderr|R)ichtlinie|Gesetz(?:es)?|Verordnung) ((?:zur|zum|über) [^.;:()„“"]{8,140}?) \((\p{Lu}[\p{L}\d-]{2,14})\)/gu);

function directive(document: Document, match: RegExpExecArray): Mention {
  const [whole, noun = "", title = "", abbreviation = ""] = match;
  const end = match.index + whole.length;
  return newMention(document, match.index, end, { kind: "Law", name: `${noun.replace(/es$/, "")} ${title}`, aliases: [abbreviation], properties: { abbreviation }, recogniser: "laws" });
}

const FOLLOW_UP = latin(/(?<![\p{L}-])(?:Folge|Nachfolge|Ausführungs|Änderungs)gesetz(?:es)? (?:zum|des) \p{Lu}[\p{L}\d-]+/gu);

function followUp(document: Document, match: RegExpExecArray): Mention {
  const name = match[0].replace(/^(\p{L}+?gesetz)es/u, "$1");
  return newMention(document, match.index, match.index + match[0].length, { kind: "Law", name, recogniser: "laws" });
}

/** Words that are a law's noun. */
const atLaws = atWords(isLaw);
