import { ofKind } from "../act-rule.js";
import { stateOfAdjective, stateOfName } from "../../lexicon/states.js";
import { newMention } from "../../new-mention.js";
import type { Document } from "../../text/document.js";
import type { Mention } from "../../../model/mention.js";
import type { Reading } from "../reading.js";
import type { ReadClause, RelationRule } from "../rule.js";
import { remembering } from "../../text/word-test.js";
import type { StateWords } from "../../lexicon/states.js";

/** «Finanzministerium Sachsen-Anhalt», «Thüringischer Landkreistag», «ITDZ Berlin», «Portal Hessen»: the name spells the state out. */
export const namedAfterState: RelationRule = {
  name: "belongs-to/named-after-state",
  about: [],
  read: ({ text, clauses }, reading) => {
    const named = [...reading.mentionsIn(text, "Organization"), ...reading.mentionsIn(text, "System")].map((subject) => [subject, spelledOut(subject.surface)] as const);
    return [...named, ...elliptic(clauses, reading)].flatMap(([subject, state]) => {
      if (subject.anaphor || !state || (subject.state !== null && subject.state !== state.id)) return [];
      return [{ predicate: "BELONGS_TO" as const, subject, object: stateMention(state, subject, reading) }];
    });
  },
};

/** «der Landkreistag, der Städtetag sowie der Gemeinde- und Städtebund Rheinland-Pfalz»: the state at the end is that of all in the list. */
function elliptic(clauses: readonly ReadClause[], reading: Reading): (readonly [Mention, StateWords | null])[] {
  return clauses.flatMap(({ phrases }) => {
    const associations = ofKind(phrases, "MunicipalAssociation");
    return associations.flatMap(({ list, number, at }) => {
      const subject = reading.mention(number);
      const last = associations.filter((other) => other.list === list).at(-1);
      if (!last || last.at <= at || spelledOut(subject.surface)) return [];
      return [[subject, spelledOut(reading.mention(last.number).surface)] as const];
    });
  });
}

const spelledOut = remembering((name): StateWords | null => {
  for (const word of name.split(/[\s()/,]+/)) {
    const state = word.length > 3 ? (stateOfName(word) ?? stateOfAdjective(word)) : null;
    if (state) return state;
  }
  return null;
});

/** A mention of the state: one that the article has, else the part of the name that says it. */
export function stateMention(state: StateWords, within: Mention, reading: Reading): Mention {
  return reading.stateNamed(state.id) ?? silentState(reading.document, within, state);
}

function silentState(document: Document, { start, end }: Mention, { id, name }: StateWords): Mention {
  return newMention(document, start, end, { kind: "State", name, candidates: [id], state: id, anaphor: true, recogniser: "named-after-state" });
}
