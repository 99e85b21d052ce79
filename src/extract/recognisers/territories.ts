import type { Mention } from "../../model/mention.js";
import type { Document } from "../text/document.js";
import type { Gazetteer, KnownName } from "../names/gazetteer.js";
import { COMMON_WORDS, COUNCIL, DISTRICT_HEAD, JOINERS, LOCATIVE, MUNICIPALITY_HEAD, MUNICIPAL_OFFICE, NOT_THE_PLACE, SPEAKS, STATE_HEAD, TOWN_APPOSITION } from "../lexicon/territory-words.js";
import { isClubOrShip } from "../lexicon/other-things.js";
import { isGivenName } from "../lexicon/given-names.js";
import type { NameMatch } from "../names/name-index.js";
import { newMention } from "../new-mention.js";
import type { Recogniser } from "../recogniser.js";
import { tokensOf } from "../text/tokens.js";
import type { Token } from "../text/tokens.js";
import { latin } from "../text/latin.js";

/** From here on a town is well known enough to be named without a word that says what it is. */
const WELL_KNOWN = 40_000;
/** Smaller ones too, where nothing makes a surname or part of another name of it. */
const KNOWN = 10_000;

type Kind = "State" | "District" | "Municipality";
type Cue = Kind | "place" | "brackets" | null;

interface Found {
  readonly match: NameMatch<KnownName>;
  readonly cue: Cue;
  /** Nothing around the name makes a person or part of another name of it. */
  readonly free: boolean;
  /** Offset where the head noun begins, or the name itself. */
  readonly start: number;
  readonly nameStart: number;
}

/** States, districts and municipalities by name, alone or in lists: «die Landkreise X und Y sowie die Stadt Z». */
export const territories: Recogniser = {
  name: "territories",
  find(document, gazetteer) {
    const found = scan(document, gazetteer);
    const kinds = kindsOf(found, document);
    return found.flatMap((each, index) => mentionOf(document, each, kinds[index] ?? null, gazetteer) ?? []);
  },
};

function scan(document: Document, gazetteer: Gazetteer): Found[] {
  const tokens = tokensOf(document);
  const found: Found[] = [];
  for (let index = 0; index < tokens.length; ) {
    const match = tokens[index]?.capital ? gazetteer.territoryAt(document, tokens, index) : null;
    if (!match) {
      index++;
      continue;
    }
    const nameStart = tokens[index]?.start ?? 0;
    if (isOtherThing(document, tokens, match)) {
      index = match.to;
      continue;
    }
    found.push({ match, nameStart, free: isFree(tokens, match), ...(cueAfter(document, tokens, match) ?? cueBefore(document, tokens, index, found.at(-1))) });
    index = match.to;
  }
  return found;
}

/** «Regierungsbezirk Köln», «Hannover Messe», an address, a club, a ship, a person («Ute Hessen»). */
function isOtherThing(document: Document, tokens: readonly Token[], { from, end, values }: NameMatch<KnownName>): boolean {
  const [before, first] = [tokens[from - 1], tokens[from]];
  if (before && first && document.text.slice(before.end, first.start) === " ") {
    if (NOT_THE_PLACE.test(before.text) || /^\d{5}$/.test(before.text) || isClubOrShip(before.text)) return true;
    if (isGivenName(before.text) && !MONTH.test(before.text) && values.some(({ kind }) => kind === "State")) return true;
    if (first.text === "München" && before.text === "Bayern") return true;
  }
  if (first?.text === "Bayern" && document.text.startsWith(" München", end)) return true;
  return document.text.startsWith(" Messe", end) && !/\p{Ll}/u.test(document.text.charAt(end + 6));
}

/** Months that are given names too. */
const MONTH = /^(?:August|April|May|Juni)$/;

/** No noun, title or first name before it, no verb of speaking beside it, nothing joined to it: «Firma X», «Minister X», «X sagte». */
function isFree(tokens: readonly Token[], { from, to }: NameMatch<KnownName>): boolean {
  const [before, first, last, after] = [tokens[from - 1], tokens[from], tokens[to - 1], tokens[to]];
  const touches = (left: Token | undefined, right: Token | undefined): boolean => left !== undefined && right !== undefined && left.end + 1 === right.start;
  if (touches(before, first) && before && ((before.capital && !TOWN_APPOSITION.test(before.text) && !SENTENCE_WORD.test(before.text)) || SPEAKS.test(before.text) || before.text === "so")) return false;
  return !(after && touches(last, after) && (SPEAKS.test(after.text) || (after.capital && !MEMBER_OF_IT.test(after.text) && !last?.text.endsWith("s"))));
}

/** «dass X Mitglied der Y ist»: what a town is, not whose name it belongs to. */
const MEMBER_OF_IT = /^(?:Mitglied|Träger|Trägerin|Gesellschafter|Gesellschafterin|Gründungsmitglied)$/;

/** Small words that are capitalised only because their sentence begins with them. */
const SENTENCE_WORD = /^(?:Auch|Sowohl|Weder|Nicht|Neben|Mit|Für|Von|Zwischen|Gegen|Nur|Dass|Ob|Wenn|Weil|Während|Und|Ohne|Statt|Bis|Um|Als|Wie|Wo|Noch|Dort|Damit|Seit|Über|Unter|Zu|Nach|In|Aus|Bei|Durch)$/;

/** «Xs Bürgermeisterin»: a genitive before a municipal office. */
function cueAfter(document: Document, tokens: readonly Token[], match: NameMatch<KnownName>): { cue: Cue; start: number } | null {
  const last = tokens[match.to - 1];
  const next = tokens.slice(match.to, match.to + 2).find((token) => MUNICIPAL_OFFICE.test(token.text) || COUNCIL.test(token.text));
  if (!last || !next || !last.text.endsWith("s") || match.values.some(({ kind, name }) => kind !== "Municipality" || name.endsWith(last.text))) return null;
  return /^ (?:\p{Ll}+ )?$/u.test(document.text.slice(match.end, next.start)) ? { cue: "Municipality", start: tokens[match.from]?.start ?? 0 } : null;
}

/** The word before says what a name is; in a list the head noun of the first name serves for all. */
function cueBefore(document: Document, tokens: readonly Token[], index: number, previous: Found | undefined): { cue: Cue; start: number } {
  const start = tokens[index]?.start ?? 0;
  const before = tokens[index - 1];
  const gap = document.text.slice(before?.end ?? 0, start);
  if (previous && JOINERS.test(document.text.slice(previous.match.end, start))) return { cue: previous.cue, start };
  if (isInBrackets(document, index, tokens)) return { cue: "brackets", start };
  if (!before || !/^[ \u00a0]$/.test(gap)) return { cue: null, start };
  if (COUNCIL.test(before.text)) return { cue: "Municipality", start };
  const kind = headKind(before.text);
  if (kind) return { cue: kind, start: before.start };
  const heading = before.text === "wie" ? tokens[index - 2] : undefined;
  if (heading && headKind(heading.text) && document.text.slice(heading.end, before.start) === " ") return { cue: headKind(heading.text), start };
  if (/^(?:von|in)$/.test(before.text)) {
    const word = tokens[index - 2];
    const head = word && headKind(word.text);
    if (head === "State") return { cue: head, start: word?.start ?? start };
    if (word && MUNICIPAL_OFFICE.test(word.text)) return { cue: "Municipality", start };
  }
  return { cue: LOCATIVE.test(before.text) ? "place" : null, start };
}

/** «Eva Kern (Plön)»: a place alone in brackets behind a name. */
function isInBrackets({ text }: Document, index: number, tokens: readonly Token[]): boolean {
  const [before, token] = [tokens[index - 1], tokens[index]];
  return before !== undefined && token !== undefined && before.capital && text.slice(before.end, token.start) === " (" && text.charAt(token.end) === ")";
}

function headKind(word: string): Kind | null {
  if (STATE_HEAD.test(word)) return "State";
  if (DISTRICT_HEAD.test(word)) return "District";
  return MUNICIPALITY_HEAD.test(word) ? "Municipality" : null;
}

/** Each name's kind by its own cues, then by its neighbours in a list, then because the article names it surely elsewhere. */
function kindsOf(found: readonly Found[], document: Document): (Kind | null)[] {
  const own = found.map((each) => kindOf(each, document));
  const joined = found.map((each, index) => own[index] ?? (isPlace(each) && (joinsSure(document, found, own, index) || isOfThree(document, found, index) || isOfMembership(document, each)) ? "Municipality" : null));
  const sure = new Set(found.flatMap((each, index) => (joined[index] ? nameOf(each) : [])));
  return joined.map((kind, index) => kind ?? (isNamedAgain(found[index], sure) ? "Municipality" : null));
}

/** A common word that is a town's name elsewhere in the article is one again where it says where something is. */
const isNamedAgain = (found: Found | undefined, sure: ReadonlySet<string>): boolean =>
  found !== undefined && isPlace(found) && sure.has(nameOf(found)) && (!COMMON_WORDS.has(nameOf(found)) || found.cue === "place");

const nameOf = (found: Found): string => found.match.values[0]?.name ?? "";
const isPlace = (found: Found): boolean => found.match.values.some((name) => name.kind === "Municipality");

function mentionOf(document: Document, found: Found, kind: Kind | null, gazetteer: Gazetteer): Mention | null {
  const names = found.match.values.filter((name) => name.kind === kind).sort((a, b) => b.population - a.population || (a.id < b.id ? -1 : 1));
  const [first] = names;
  if (!kind || !first) return null;
  const states = new Set(names.map((name) => name.state));
  const start = found.cue === kind ? found.start : found.nameStart;
  return newMention(document, start, found.match.end, {
    kind,
    name: gazetteer.entity(first.id)?.name ?? first.name,
    candidates: [...new Set(names.map((name) => name.id))],
    state: states.size === 1 ? first.state : null,
    recogniser: "territories",
  });
}

/** The kind of territory a name stands for, or null when it may be no territory at all. */
function kindOf({ match, cue, free }: Found, document: Document): Kind | null {
  const kinds = new Set(match.values.map((name) => name.kind));
  const first = match.values[0]?.name ?? "";
  if (cue === "District" && kinds.has("District")) return "District";
  if (cue === "Municipality" && kinds.has("Municipality")) return "Municipality";
  if (kinds.has("State")) return kinds.has("Municipality") && TOWN_BEHIND.test(document.text.slice(match.end, match.end + 40)) ? "Municipality" : "State";
  if (kinds.has("District") && isUnmistakable(document, match, kinds)) return "District";
  if (!kinds.has("Municipality")) return cue === "brackets" ? "District" : null;
  if (COMMON_WORDS.has(first)) return cue === "place" && first.length > 3 && isBig(match) ? "Municipality" : null;
  if (cue === "place" || cue === "brackets" || first.includes(" ")) return "Municipality";
  // «Bernkastel-Kues»: what two villages are called together means nothing else.
  if (free && cue !== "District" && /^\p{Lu}[\p{Ll}ß]+-\p{Lu}[\p{Ll}ß]+$/u.test(first) && isPlain(match, document)) return "Municipality";
  return isBig(match) || (free && cue !== "District" && isBig(match, KNOWN) && isPlain(match, document)) ? "Municipality" : null;
}

/** «Brandenburg, der Stadt an der Havel»: the town of that name. */
const TOWN_BEHIND = latin(/^,? (?:der|die|eine[rn]?) (?:\p{Ll}+ )?(?:\p{Lu}\p{Ll}+)?[Ss]tadt(?![\p{L}-])/u);

/** «X» or «Xs», not a word that shares its stem. */
const isPlain = ({ values, end }: NameMatch<KnownName>, { text }: Document): boolean => values.some(({ name }) => text.endsWith(name, end) || text.endsWith(`${name}s`, end));

const isBig = (match: NameMatch<KnownName>, least = WELL_KNOWN): boolean => match.values.some((name) => name.kind === "Municipality" && name.population >= least);

/** «Vorpommern-Greifswald», «Saarpfalz-Kreis»: names that only a district has. */
function isUnmistakable(document: Document, match: NameMatch<KnownName>, kinds: ReadonlySet<string>): boolean {
  const [first] = match.values;
  return !kinds.has("Municipality") && first !== undefined && /[- ]|kreis$/.test(first.name);
}

const tied = (document: Document, left: Found | undefined, right: Found | undefined, joiners = JOINERS): boolean =>
  left !== undefined && right !== undefined && joiners.test(document.text.slice(left.match.end, right.start));
/** «X mit Y»: joined, though in different cases. */
const TOGETHER = new RegExp(`${JOINERS.source}|^ (?:gemeinsam |zusammen )?mit (?:de[rmn] )?$`);

/** «X, Y und Z»: one of the joined names is sure, so the others are places too. */
function joinsSure(document: Document, found: readonly Found[], kinds: readonly (Kind | null)[], index: number): boolean {
  const reaches = (step: 1 | -1): boolean => {
    for (let at = index; tied(document, found[Math.min(at, at + step)], found[Math.max(at, at + step)], TOGETHER); at += step) if (kinds[at + step] === "Municipality") return true;
    return false;
  };
  return reaches(-1) || reaches(1);
}

/** «X, Y und Z»: three names of places in a row are no accident. */
function isOfThree(document: Document, found: readonly Found[], index: number): boolean {
  let [first, last] = [index, index];
  const joins = (left: number): boolean => tied(document, found[left], found[left + 1]) && [left, left + 1].every((each) => found[each] && isPlace(found[each]) && !COMMON_WORDS.has(nameOf(found[each])));
  while (first > 0 && joins(first - 1)) first--;
  while (last + 1 < found.length && joins(last)) last++;
  return last - first >= 2 || (last - first === 1 && [first, last].every((each) => found[each]?.free && isPlain(found[each].match, document)) && isOfCooperation(document, found[index]));
}

/** Two towns in a row are named where it is told who joins, founds or works with whom. */
function isOfCooperation({ sentences }: Document, found: Found | undefined): boolean {
  const sentence = found && sentences.find(({ start, end }) => start <= found.nameStart && found.nameStart < end);
  return sentence !== undefined && COOPERATION.test(sentence.text);
}

/** One town alone is named where it is told what it is a member of; a person of that name has another word before it somewhere. */
function isOfMembership(document: Document, found: Found): boolean {
  const acts = COMMON_WORDS.has(nameOf(found)) ? isBig(found.match) && ACTS_BEFORE.test(document.text.slice(Math.max(0, found.nameStart - 12), found.nameStart)) && /^ de[rnm] /.test(document.text.slice(found.match.end, found.match.end + 5)) : true;
  if (!found.free || !acts || nameOf(found).length < 5 || !isPlain(found.match, document)) return false;
  const sentence = document.sentences.find(({ start, end }) => start <= found.nameStart && found.nameStart < end);
  return sentence !== undefined && MEMBERSHIP.test(sentence.text);
}

/** «hat Worms den Beitritt …»: no noun stands there without its article. */
const ACTS_BEFORE = /(?:^|\s)(?:hat|ist|tritt|trat|will|wird|war) $/;
const MEMBERSHIP = /(?:ist|sind|wird|werden|war|waren|bleibt|Mitglied)[^.]* (?:Mitglied|Träger|Gesellschafter)|Mitglied (?:der|des|im|in)|beigetreten|beitreten|(?:tritt|trat|treten|traten) .* bei|Beitritt |angehört|gehört .* an(?=[ .,])|angeschlossen/;

const COOPERATION = /[Mm]itglied|beigetreten|beitreten|treten .* bei|gegründet|gründen|kooperier|zusammen|unterzeichn|unterschr|[Vv]ertrag|[Vv]ereinbarung|Träger|Gesellschafter|[Bb]eitritt|angeschlossen|gemeinsam/;
