import { matches, pattern } from "../../clauses/pattern.js";
import { modalityOf } from "../modality.js";
import { each } from "../rule.js";
import { StatementStatus } from "../../../model/statement.js";
import type { Clause } from "../../clauses/clause.js";
import type { Mention } from "../../../model/mention.js";
import type { Reading } from "../reading.js";
import type { Finding, RelationRule } from "../rule.js";

const FOLLOW_UP = pattern("{subject:Law} (?:zum|zur|des|der) {object:Law}");
/** The earlier law may be part of the name: «Folgegesetz zum OZG». */
const NAMED_AFTER = /^(?:Nach)?[Ff]olgegesetz(?:es)? (?:zum|zur|des|der) (?<law>.+)$/u;

/** «Erarbeitung eines Folgegesetzes zum ⟨L⟩»: planned while it is being drafted. */
export const followUpLaw: RelationRule = {
  name: "succeeds/follow-up-law",
  about: ["Law"],
  read: ({ clauses }, reading) =>
    clauses.flatMap(({ text: clause }) => {
      const status = statusOf(clause);
      return status ? pairs(clause, reading).flatMap(([subject, object]): Finding[] => each("SUCCEEDS", [subject], [object], { status, since: null })) : [];
    }),
};

function pairs(clause: Clause, reading: Reading): (readonly [Mention, Mention])[] {
  const apart = matches(clause, FOLLOW_UP).flatMap(({ groups }) => {
    const [[subject], [object]] = [reading.mentionsIn(groups?.["subject"], "Law"), reading.mentionsIn(groups?.["object"], "Law")];
    return subject && object && /[Ff]olge/.test(subject.surface) ? [[subject, object] as const] : [];
  });
  const within = reading.mentionsIn(clause, "Law").flatMap((subject) => {
    const named = NAMED_AFTER.exec(subject.surface)?.groups?.["law"];
    const object = reading.text.mentions.find(({ kind, surface, name }) => kind === "Law" && (surface === named || name === named));
    return object ? [[subject, object] as const] : [];
  });
  return [...apart, ...within];
}

function statusOf(clause: Clause): StatementStatus | null {
  return /[Ee]rarbeit|[Ee]ntw[uü]rf/.test(clause) ? StatementStatus.PLANNED : modalityOf(clause);
}
