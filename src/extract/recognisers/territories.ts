import type { Mention } from "../../model/mention.js";
import type { Document } from "../document.js";
import type { Gazetteer, KnownName } from "../gazetteer.js";
import { COMMON_WORDS, DISTRICT_HEAD, JOINERS, LOCATIVE, MUNICIPALITY_HEAD, MUNICIPAL_OFFICE, STATE_HEAD } from "../lexicon/territory-words.js";
import type { NameMatch } from "../name-index.js";
import { newMention } from "../new-mention.js";
import type { Recogniser } from "../recogniser.js";
import { tokensOf } from "../tokens.js";
import type { Token } from "../tokens.js";

/** From here on a town is well known enough to be named without a word that says what it is. */
const WELL_KNOWN = 40_000;

type Cue = "State" | "District" | "Municipality" | "place" | null;

interface Found {
  readonly match: NameMatch<KnownName>;
  readonly cue: Cue;
  /** Offset where the head noun begins, or the name itself. */
  readonly start: number;
}

/** States, districts and municipalities by name, alone or in lists: «die Landkreise X und Y sowie die Stadt Z». */
export const territories: Recogniser = {
  name: "territories",
  find(document, gazetteer) {
    const found = scan(document, gazetteer);
    return found.flatMap((each, index) => accept(document, each, found[index - 1], found[index + 1]) ?? []);
  },
};

function scan(document: Document, gazetteer: Gazetteer): Found[] {
  const tokens = tokensOf(document);
  const found: Found[] = [];
  for (let index = 0; index < tokens.length; ) {
    const match = isCapital(tokens[index]) ? gazetteer.territoryAt(document, tokens, index) : null;
    if (!match) {
      index++;
      continue;
    }
    found.push({ match, ...cueBefore(document, tokens, index, found.at(-1)) });
    index = match.to;
  }
  return found;
}

const isCapital = (token: Token | undefined): boolean => token !== undefined && token.text.charAt(0) !== token.text.charAt(0).toLowerCase();

/** The word before says what a name is; in a list the head noun of the first name serves for all. */
function cueBefore(document: Document, tokens: readonly Token[], index: number, previous: Found | undefined): { cue: Cue; start: number } {
  const start = tokens[index]?.start ?? 0;
  const before = tokens[index - 1];
  const gap = document.text.slice(before?.end ?? 0, start);
  if (previous && JOINERS.test(document.text.slice(endOf(previous), start))) return { cue: previous.cue, start };
  if (!before || !/^\s+$/.test(gap)) return { cue: null, start };
  const kind = headKind(before.text);
  if (kind) return { cue: kind, start: before.start };
  if (/^(?:von|in)$/.test(before.text)) {
    const word = tokens[index - 2];
    const head = word && headKind(word.text);
    if (head === "State") return { cue: head, start: word?.start ?? start };
    if (word && MUNICIPAL_OFFICE.test(word.text)) return { cue: "Municipality", start };
  }
  return { cue: LOCATIVE.test(before.text) ? "place" : null, start };
}

function headKind(word: string): "State" | "District" | "Municipality" | null {
  if (STATE_HEAD.test(word)) return "State";
  if (DISTRICT_HEAD.test(word)) return "District";
  return MUNICIPALITY_HEAD.test(word) ? "Municipality" : null;
}

const endOf = (found: Found): number => found.match.end;

function accept(document: Document, found: Found, previous: Found | undefined, next: Found | undefined): Mention | null {
  const kind = kindOf(found, document) ?? (joinsSure(document, found, previous, next) ? "Municipality" : null);
  const names = found.match.values.filter((name) => name.kind === kind).sort((a, b) => b.population - a.population || (a.id < b.id ? -1 : 1));
  const [first] = names;
  if (!kind || !first) return null;
  const states = new Set(names.map((name) => name.state));
  return newMention(document, found.start, found.match.end, {
    kind,
    name: first.name,
    candidates: [...new Set(names.map((name) => name.id))],
    state: states.size === 1 ? first.state : null,
    recogniser: "territories",
  });
}

/** The kind of territory a name stands for, or null when it may be no territory at all. */
function kindOf({ match, cue }: Found, document: Document): "State" | "District" | "Municipality" | null {
  const kinds = new Set(match.values.map((name) => name.kind));
  const first = match.values[0]?.name ?? "";
  if (cue === "District" && kinds.has("District")) return "District";
  if (cue === "Municipality" && kinds.has("Municipality")) return "Municipality";
  if (kinds.has("State")) return "State";
  if (kinds.has("District") && isUnmistakable(document, match, kinds)) return "District";
  if (!kinds.has("Municipality")) return null;
  if (COMMON_WORDS.has(first)) return cue === "place" && first.length > 3 && isBig(match) ? "Municipality" : null;
  if (cue === "place" || first.includes(" ")) return "Municipality";
  return isBig(match) ? "Municipality" : null;
}

const isBig = (match: NameMatch<KnownName>): boolean => match.values.some((name) => name.kind === "Municipality" && name.population >= WELL_KNOWN);

/** «Vorpommern-Greifswald», «Saarpfalz-Kreis»: names that only a district has. */
function isUnmistakable(document: Document, match: NameMatch<KnownName>, kinds: ReadonlySet<string>): boolean {
  const [first] = match.values;
  return !kinds.has("Municipality") && first !== undefined && /[- ]|kreis$/.test(first.name);
}

/** «X und Y»: one of two joined names is sure, so the other is a place too. */
function joinsSure(document: Document, found: Found, previous: Found | undefined, next: Found | undefined): boolean {
  const tied = (left: Found, right: Found): boolean => JOINERS.test(document.text.slice(endOf(left), right.start));
  const sure = (other: Found): boolean => kindOf(other, document) === "Municipality";
  if (!found.match.values.some((name) => name.kind === "Municipality")) return false;
  return Boolean((previous && tied(previous, found) && sure(previous)) || (next && tied(found, next) && sure(next)));
}
