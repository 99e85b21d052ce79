import { STATE_WORDS } from "../../../src/extract/lexicon/states.js";
import { splitSentences } from "../../../src/extract/text/sentences.js";
import type { Document } from "../../../src/extract/text/document.js";
import type { Claim } from "../../../src/model/claim.js";
import type { Mention } from "../../../src/model/mention.js";

const ANNOTATION = /\[(?<kind>\w+):(?<surface>[^\]=>]+)(?:=(?<name>[^\]>]+))?(?:>(?<antecedents>[^\]]+))?\]/g;

/**
 * Makes a document and its mentions from a text with its names in brackets, so that rules are tried without recognisers.
 * `[State:Hessens=Hessen]` has a name that differs from its surface, `[State:die Länder>Hessen&Bayern]` refers back.
 */
export function annotated(text: string): { document: Document; mentions: Mention[] } {
  const mentions: Mention[] = [];
  let plain = "";
  let at = 0;
  for (const match of text.matchAll(ANNOTATION)) {
    plain += text.slice(at, match.index);
    const { kind = "", surface = "", name = surface, antecedents } = match.groups ?? {};
    const span = { start: plain.length, end: plain.length + surface.length, surface, kind };
    for (const named of antecedents?.split("&") ?? [name]) mentions.push(mention({ ...span, name: named }, antecedents !== undefined, mentions));
    plain += surface;
    at = match.index + match[0].length;
  }
  plain += text.slice(at);
  const sentences = splitSentences(plain, [{ role: "BODY", start: 0, end: plain.length }]);
  return { document: { text: plain, sentences, published: "2021-03-15", keywords: [] }, mentions };
}

function mention(named: Pick<Mention, "start" | "end" | "surface" | "kind" | "name">, anaphor: boolean, earlier: readonly Mention[]): Mention {
  const state = STATE_WORDS.find(({ name }) => name === named.name)?.id ?? null;
  const refersTo = anaphor ? (earlier.find(({ name }) => name === named.name) ?? null) : null;
  const candidates = named.kind === "State" && state ? [state] : [];
  return { ...named, candidates, state, aliases: [], properties: {}, refersTo, anaphor, recogniser: "annotation" };
}

/** A claim as the corpora write it: «Hessen PARTY_TO Pakt since 2020-05 (PLANNED)», «Anna Beck HOLDS_OFFICE Hessen as CIO». */
export function written({ subject, predicate, object, carried, since, status }: Claim): string {
  const more = carried.role ?? carried.amount;
  return `${subject.name} ${predicate} ${object.name}${more ? ` as ${more}` : ""}${since ? ` since ${since.edtf}` : ""}${status === "STATED" ? "" : ` (${status})`}`;
}
