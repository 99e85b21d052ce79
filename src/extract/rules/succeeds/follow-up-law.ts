import { matches, pattern } from "../../pattern.js";
import { modalityOf } from "../modality.js";
import { each } from "../rule.js";
import { StatementStatus } from "../../../model/statement.js";
import type { RelationRule } from "../rule.js";

const FOLLOW_UP = pattern("{subject:Law} (?:zum|zur|des|der) {object:Law}");

/** «Erarbeitung eines Folgegesetzes zum ⟨L⟩»: planned while it is being drafted. */
export const followUpLaw: RelationRule = {
  name: "succeeds/follow-up-law",
  confidence: 0.85,
  about: ["Law"],
  read: ({ clauses }, reading) =>
    clauses.flatMap(({ text: clause }) =>
      matches(clause, FOLLOW_UP).flatMap(({ groups }) => {
        const subjects = reading.mentionsIn(groups?.["subject"], "Law").filter(({ surface }) => /Folge|Nachfolge/.test(surface));
        const status = /[Ee]rarbeit|Entwurf/.test(clause) ? StatementStatus.PLANNED : modalityOf(clause);
        return status ? each("SUCCEEDS", subjects, reading.mentionsIn(groups?.["object"], "Law"), { status, since: null }) : [];
      }),
    ),
};
