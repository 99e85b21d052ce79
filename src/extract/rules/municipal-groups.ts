import { matches } from "../clauses/pattern.js";
import { stateOfAdjective, stateOfName } from "../lexicon/states.js";
import { newMention } from "../new-mention.js";
import type { Document } from "../text/document.js";
import type { Mention } from "../../model/mention.js";
import { latin } from "../text/latin.js";

const GROUP = latin(/(?<![\p{L}-])(?:(?<state>\p{Lu}[\p{L}-]+|\p{Ll}[\p{L}-]+ische[nrsm]?) )?(?<noun>Kommunen|Gemeinden, Städte[n]? und Landkreise[n]?|Städten? und Gemeinden|Städten?, Gemeinden und (?:Land)?[Kk]reisen?|Landkreisen?, Städten? und Gemeinden)(?![\p{L}-])/gu);

/** Adds the municipalities of a state as a group («die Kommunen», «Thüringer Kommunen») where they are not mentions already and the state is known. */
export function withGroups(document: Document, mentions: readonly Mention[]): Mention[] {
  const states = mentions.filter(({ kind }) => kind === "State");
  const ids = new Set(states.flatMap(({ candidates }) => candidates[0] ?? []));
  const only = ids.size === 1 ? states[0] : undefined;
  const groups = matches(document.text, GROUP).flatMap((match) => groupMention(document, match, states, only));
  const free = groups.filter(({ start, end }) => !mentions.some((mention) => mention.start < end && mention.end > start && mention.kind !== "State"));
  return [...mentions, ...free];
}

function groupMention(document: Document, match: RegExpMatchArray, states: readonly Mention[], only: Mention | undefined): Mention[] {
  const { state: word, noun = "" } = match.groups ?? {};
  const said = word ? (stateOfAdjective(word) ?? stateOfName(word)) : null;
  const state = said ? states.find(({ candidates }) => candidates[0] === said.id) : only;
  const [id, name] = said ? [said.id, said.name] : [state?.candidates[0], state?.name];
  if (!id || !name) return [];
  const end = (match.index ?? 0) + match[0].length;
  const start = said ? (match.index ?? 0) : end - noun.length;
  return [newMention(document, start, end, { kind: "Municipality", name: `Kommunen (${name})`, state: id, recogniser: "municipal-groups" })];
}
