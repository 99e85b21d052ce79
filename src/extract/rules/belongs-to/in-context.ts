import { modalityOf } from "../modality.js";
import { isA } from "../reading.js";
import { StatementStatus } from "../../../model/statement.js";
import { stateMention } from "./named-after-state.js";
import { stateWords } from "../../lexicon/states.js";
import type { Mention } from "../../../model/mention.js";
import type { Reading } from "../reading.js";
import type { RelationRule } from "../rule.js";

/** Assemblies and boards of an organisation, not of a state. */
const INTERNAL = /versammlung|vorstand|aufsichtsrat|verwaltungsrat|beirat der/i;
/** Bodies of the federation and of all states together. */
const NATIONAL = /^(?:IT-Planungsrat|FITKO|Bundes|Deutsche|Europäische|EU-)/;

/** «Staatskanzlei», «das Ministerium für Finanzen», «kommunale Spitzenverbände», «Kommunen»: institutions that every state has are the context's state's. */
export const inContext: RelationRule = {
  name: "belongs-to/in-context",
  about: ["Party"],
  read: ({ text, clauses }, reading) =>
    reading.mentionsIn(text, "Party").flatMap((subject) => {
      if (subject.anaphor || !everyStateHas(subject)) return [];
      const object = stateOf(subject, reading);
      const clause = clauses.find((each) => reading.mentionsIn(each.text, subject.kind).includes(subject))?.text ?? "";
      const planned = subject.kind === "Body" && modalityOf(clause) === StatementStatus.PLANNED;
      return object ? [{ predicate: "BELONGS_TO" as const, subject, object, filled: true, status: planned ? StatementStatus.PLANNED : StatementStatus.STATED }] : [];
    }),
};

function everyStateHas({ kind, name, surface, properties }: Mention): boolean {
  if (kind === "Ministry") return !/Bundes/.test(name);
  if (kind === "MunicipalAssociation") return properties["isGroup"] === true || /verbände/.test(surface);
  if (kind === "Municipality") return name.startsWith("Kommunen (") && / /.test(surface.replace(/, | und /g, ""));
  return kind === "Body" && !INTERNAL.test(surface) && !NATIONAL.test(name);
}

function stateOf(subject: Mention, reading: Reading): Mention | null {
  const named = subject.state ? (reading.stateNamed(subject.state) ?? null) : null;
  if (named) return named;
  if (subject.state && isA(subject, "MunicipalAssociation")) {
    const words = stateWords(subject.state);
    return words && reading.onlyState === null ? stateMention(words, subject, reading) : reading.onlyState;
  }
  return subject.state === null ? reading.onlyState : null;
}
