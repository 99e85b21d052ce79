import { stateOfAdjective, stateOfName } from "../../lexicon/states.js";
import { newMention } from "../../new-mention.js";
import type { Document } from "../../document.js";
import type { Mention } from "../../../model/mention.js";
import type { Reading } from "../reading.js";
import type { RelationRule } from "../rule.js";
import type { StateWords } from "../../lexicon/states.js";

/** «Finanzministerium Sachsen-Anhalt», «Thüringischer Landkreistag», «ITDZ Berlin», «Portal Hessen»: the name spells the state out. */
export const namedAfterState: RelationRule = {
  name: "belongs-to/named-after-state",
  confidence: 0.95,
  about: [],
  read: ({ text }, reading) =>
    [...reading.mentionsIn(text, "Organization"), ...reading.mentionsIn(text, "System")].flatMap((subject) => {
      if (subject.anaphor) return [];
      const state = spelledOut(subject.surface);
      return state && (subject.state === null || subject.state === state.id) ? [{ predicate: "BELONGS_TO" as const, subject, object: stateMention(state, subject, reading) }] : [];
    }),
};

function spelledOut(name: string): StateWords | null {
  for (const word of name.split(/[\s()/,]+/)) {
    const state = word.length > 3 ? (stateOfName(word) ?? stateOfAdjective(word)) : null;
    if (state) return state;
  }
  return null;
}

/** A mention of the state: one that the article has, else the part of the name that says it. */
export function stateMention(state: StateWords, within: Mention, reading: Reading): Mention {
  return reading.stateNamed(state.id) ?? silentState(reading.document, within, state);
}

function silentState(document: Document, { start, end }: Mention, { id, name }: StateWords): Mention {
  return newMention(document, start, end, { kind: "State", name, candidates: [id], state: id, anaphor: true, recogniser: "named-after-state" });
}
