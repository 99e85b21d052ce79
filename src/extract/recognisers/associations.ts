import type { Mention } from "../../model/mention.js";
import type { Document } from "../text/document.js";
import type { Gazetteer } from "../names/gazetteer.js";
import { stateOfAdjective, stateOfName } from "../lexicon/states.js";
import { newMention } from "../new-mention.js";
import { nominative } from "../names/nominative.js";
import type { Recogniser } from "../recogniser.js";
import { tokenAt, tokensOf } from "../text/tokens.js";
import { withState } from "../with-state.js";
import { latin } from "../text/latin.js";
import { matches } from "../text/matches.js";

/** Associations of municipalities by form, in both word orders, and the group of them («kommunale Spitzenverbände»). */
export const associations: Recogniser = {
  name: "associations",
  find(document, gazetteer) {
    const found = matches(document.text, ASSOCIATION).filter((match) => !isOtherAssembly(document, match.index, match.index + match[0].length));
    return found.map((match) => association(document, gazetteer, match.index, match[0]));
  },
};

/** «der Städtetag des Handwerks», «ein Gemeindebund»: other bodies that the noun fits, and the sort of body. */
export function isOtherAssembly({ text }: Document, start: number, end: number): boolean {
  const of = OF_OTHERS.exec(text.slice(end, end + 60))?.[1];
  return (of !== undefined && stateOfName(of) === null) || INDEFINITE.test(text.slice(Math.max(0, start - 12), start));
}

const OF_OTHERS = latin(/^ (?:des|der) (?!Landes |Freistaat|Länder|Freien )(?:\p{Ll}+ )?(\p{Lu}[\p{L}-]+)/u);
const INDEFINITE = latin(/(?:^|[^\p{L}])(?:[Kk]?[Ee]in|[Kk]?ein|[Kk]?einen|[Jj]eder) $/u);

const ASSOCIATION =
  latin(/(?<![\p{L}-])(?:(?:Städte- und Gemeinde|Gemeinde- und Städte)(?:bund|tag)(?:e?s)?|(?:Landkreis|Städte|Gemeinde|Bezirke)tag(?:e?s)?|Städteverband(?:e?s)?|Städtebund(?:e?s)?|[Kk]ommunalen? (?:Spitzen|Landes)verbände[n]?)(?![\p{L}-])/gu);

function association(document: Document, gazetteer: Gazetteer, start: number, found: string): Mention {
  const tokens = tokensOf(document);
  const end = start + found.length;
  const span = withState(document, tokens, { from: tokenAt(tokens, start), to: tokenAt(tokens, end), end });
  const isGroup = /verbände/.test(found);
  const core = isGroup ? found.toLowerCase().replace(/^kommunalen /, "kommunale ").replace(/verbänden$/, "verbände").replace(/spitzen/, "Spitzen").replace(/landes/, "Landes") : nominative([], found);
  const candidates = gazetteer.institutionsNamed(core, "MunicipalAssociation", span.state);
  const before = document.text.slice(span.start, start).trim();
  const attribute = stateOfAdjective(before) && !isGroup ? [before] : [];
  const name = (candidates[0] && gazetteer.entity(candidates[0])?.name) ?? (isGroup ? core : nominative(attribute, found) + document.text.slice(end, span.end));
  return newMention(document, span.start, span.end, { kind: "MunicipalAssociation", name, candidates, state: span.state, properties: { isGroup }, recogniser: "associations" });
}
