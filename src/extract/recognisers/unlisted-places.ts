import type { Mention } from "../../model/mention.js";
import type { Document } from "../text/document.js";
import type { Gazetteer, KnownName } from "../names/gazetteer.js";
import type { NameMatch } from "../names/name-index.js";
import { isDistrictNoun, isTownNoun, isUnionNoun, looksLikePlace } from "../lexicon/place-names.js";
import { stateOfName } from "../lexicon/states.js";
import { MUNICIPAL_OFFICE } from "../lexicon/territory-words.js";
import { newMention } from "../new-mention.js";
import { follows } from "../names/proper-names.js";
import type { Recogniser } from "../recogniser.js";
import { atWords, tokensOf } from "../text/tokens.js";
import type { Token } from "../text/tokens.js";
import { remembering } from "../text/word-test.js";

/** Towns and districts that no registry has, mostly since they have been merged: «die Stadt Altenwied», «der Landkreis Parchim»; and where they are named again. */
export const unlistedPlaces: Recogniser = {
  name: "unlisted-places",
  find(document, gazetteer) {
    const found = atNouns(document, (token, index, tokens) => placesAfter(document, tokens, index, token, gazetteer)).flat();
    const all = [...found, ...members(document, found, gazetteer)];
    return [...all, ...again(document, all)];
  },
};

/** «Altenwied ist dem Zweckverband beigetreten»: a word in the shape of a town that joins something and has no article; persons of that name have another word before it somewhere. */
function members(document: Document, found: readonly Mention[], gazetteer: Gazetteer): Mention[] {
  const telling = document.sentences.filter(({ text }) => MEMBERSHIP.test(text));
  if (telling.length === 0) return [];
  return tokensOf(document).flatMap((token, index, tokens) => {
    if (!token.capital || !looksLikePlace(token.text) || found.some(({ start, end }) => start <= token.start && token.end <= end)) return [];
    const sentence = telling.find(({ start, end }) => start <= token.start && token.end <= end);
    if (!sentence || !STANDS_ALONE.test(document.text.slice(Math.max(sentence.start, token.start - 14), token.start)) || !GOES_ON.test(document.text.slice(token.end, token.end + 14))) return [];
    return gazetteer.territoryAt(document, tokens, index) || isSurname(token.text, document) ? [] : [place(document, token.start, token.end, "Municipality", token.text)];
  });
}

const MEMBERSHIP = /beigetreten|beitreten|(?:tritt|trat|treten|traten) .* bei|Mitglied (?:der|des|im|in|beim|bei)|angehört|gehör(?:t|en|te|ten) .* an(?=[ .,;])|angeschlossen|(?:kam|kamen|stieß|stießen) .* hinzu|Beitritt /;
/** A verb, a joining word or the beginning of the sentence, but no article, noun or adjective. */
const STANDS_ALONE = /(?:^|[.!?:;] |(?:^|\s)(?:und|sowie|[Aa]uch|ist|sind|hat|haben|tritt|trat|treten|traten|kam|kamen|folgte|folgten|stieß|stießen|gehört|gehören|wird|will|wollen|jüngst|zuletzt|dann) )$/u;
const GOES_ON = /^(?:,| (?:und|sowie|ist|sind|hat|haben|tritt|trat|treten|traten|gehör\p{Ll}*|war|waren|will|wollen|wird|werden|dem|der|bei|hinzu|zum|als|seit|im|am|beigetreten|angeschlossen|an)(?!\p{L}))/u;

/** «Eva Rosenberg», «Minister Rosenberg». */
const isSurname = (name: string, { text }: Document): boolean => new RegExp(`(?<!\\p{L})(?!(?:Auch|Neben|Und|Mit|In|Aus|Nach|Bei|Seit|Dass|Von|Für|Sowohl|Weder|Nur|Zuletzt|Dann) )\\p{Lu}[\\p{L}.-]+ ${name}(?!\\p{L})`, "u").test(text);

const place = (document: Document, start: number, end: number, kind: string, name: string): Mention => newMention(document, start, end, { kind, name, recogniser: "unlisted-places" });

function placesAfter(document: Document, tokens: readonly Token[], index: number, noun: Token, gazetteer: Gazetteer): Mention[] {
  if (isDistrictNoun(noun.text)) return districtAfter(document, tokens, index, noun, gazetteer);
  const ofOffice = isOfOffice(document, tokens, index);
  if (!ofOffice && !isTownNoun(noun.text) && !isUnionNoun(noun.text)) return [];
  const from = ofOffice ? index + 2 : index + 1;
  return follows(document, tokens, from) ? listFrom(document, tokens, from, ofOffice ? null : noun, gazetteer) : [];
}

/** The names of a list, with the registered ones in it when others are not. */
function listFrom(document: Document, tokens: readonly Token[], from: number, noun: Token | null, gazetteer: Gazetteer): Mention[] {
  const found: Mention[] = [];
  for (let at = from; at >= 0; ) {
    const token = tokens[at];
    const listed = token ? gazetteer.territoryAt(document, tokens, at) : null;
    if (!token || (!listed && !looksLikePlace(token.text))) break;
    found.push(listed ? listedTown(document, token.start, listed) : unlisted(document, token, at === from ? noun : null));
    at = nextInList(document, tokens, listed?.to ?? at + 1);
  }
  return found.some(({ candidates }) => candidates.length === 0) ? found.filter(({ name }) => name !== "") : [];
}

function unlisted(document: Document, token: Token, noun: Token | null): Mention {
  const name = noun && isUnionNoun(noun.text) ? `${noun.text.replace(/e?s$|(?<=gemeinde)n$/, "")} ${token.text}` : token.text;
  return place(document, noun?.start ?? token.start, token.end, "Municipality", name);
}

function listedTown(document: Document, start: number, { values, end }: NameMatch<KnownName>): Mention {
  const towns = values.filter(({ kind }) => kind === "Municipality");
  return newMention(document, start, end, { kind: "Municipality", name: towns[0]?.name ?? "", candidates: [...new Set(towns.map(({ id }) => id))], recogniser: "unlisted-places" });
}

/** Index of the name after «und» or a comma behind word `at - 1`; -1 when the list ends there. */
function nextInList(document: Document, tokens: readonly Token[], at: number): number {
  const gap = document.text.slice(tokens[at - 1]?.end, tokens[at]?.start);
  if (gap === ", ") return at;
  return gap === " " && /^(?:und|sowie)$/.test(tokens[at]?.text ?? "") ? at + 1 : -1;
}

/** «Bürgermeisterin von X», «Rathaus in X». */
const isOfOffice = (document: Document, tokens: readonly Token[], index: number): boolean =>
  MUNICIPAL_OFFICE.test(tokens[index]?.text ?? "") && /^(?:von|in)$/.test(tokens[index + 1]?.text ?? "") && follows(document, tokens, index + 1);

/** A district named like a town that has none any more («Landkreis Parchim»), or by two names with a hyphen («Uecker-Randow»). */
function districtAfter(document: Document, tokens: readonly Token[], index: number, noun: Token, gazetteer: Gazetteer): Mention[] {
  const name = tokens[index + 1];
  if (!name || !follows(document, tokens, index + 1) || stateOfName(name.text)) return [];
  const listed = gazetteer.territoryAt(document, tokens, index + 1);
  if (listed?.values.some(({ kind }) => kind !== "Municipality")) return [];
  if (!listed && !looksLikePlace(name.text) && !(noun.text.startsWith("Landkreis") && TWO_NAMES.test(name.text))) return [];
  const end = listed?.end ?? name.end;
  return [place(document, noun.start, end, "District", `${noun.text.replace(/es$/, "")} ${document.text.slice(name.start, end)}`)];
}

const TWO_NAMES = /^\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}{2,})+$/u;

/** A name that was introduced is known from there on, and before. */
function again(document: Document, found: readonly Mention[]): Mention[] {
  const byName = new Map(found.flatMap((each) => (each.kind === "Municipality" && each.candidates.length === 0 ? [[each.surface.split(" ").at(-1) ?? "", each] as const] : [])));
  if (byName.size === 0) return [];
  return tokensOf(document).flatMap((token) => {
    const first = byName.get(token.text) ?? (token.text.endsWith("s") ? byName.get(token.text.slice(0, -1)) : undefined);
    if (!first || found.some(({ start, end }) => start <= token.start && token.end <= end)) return [];
    return place(document, token.start, token.end, "Municipality", first.name);
  });
}

/** Words behind which a place may be named. */
const atNouns = atWords(remembering((word) => isTownNoun(word) || isUnionNoun(word) || isDistrictNoun(word) || MUNICIPAL_OFFICE.test(word)));
