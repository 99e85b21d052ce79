import { BEFORE_NAME, matches, pattern } from "../../pattern.js";
import { modalityOf } from "../modality.js";
import { sinceOf } from "../dates.js";
import { StatementStatus } from "../../../model/statement.js";
import type { RelationRule } from "../rule.js";

const PATTERNS = [
  pattern("(?<role>von) {official:Official} (?:geleitet|geführt)e[nrms]? (?:\\p{Lu}[\\p{L}-]* )?{object:Organization}"),
  pattern(`{official:Official} (?:leitet|führt)(?: (?:seit )?(?<since>{date}))? ${BEFORE_NAME}{object:Organization}`),
  pattern(`{object:Organization}[^⟨]*? (?:wird|werde|ist) (?:seit (?<since>{date}) )?von ${BEFORE_NAME}{official:Official} geleitet`),
  pattern("{object:Organization} unter (?:der )?(?<role>Leitung|Vorsitz|Führung) von (?:[\\p{L}-]+ )?{official:Official}"),
];

/** «das von ⟨O⟩ geleitete ⟨H⟩», «⟨O⟩ leitet das ⟨G⟩». */
export const heads: RelationRule = {
  name: "holds-office/heads",
  confidence: 0.88,
  about: ["Official", "Organization"],
  cue: /leitet|geführt|führt|Leitung|Vorsitz|Führung/,
  read: ({ clauses }, reading) =>
    clauses.flatMap(({ text: clause }) =>
      PATTERNS.flatMap((each) =>
        matches(clause, each).flatMap(({ groups = {}, 0: matched }) => {
          const [subject] = reading.mentionsIn(groups["official"], "Official");
          const [object] = reading.mentionsIn(groups["object"], "Organization");
          const status = / geleitet[enrms]+ | geführt[enrms]+ /.test(matched) ? StatementStatus.STATED : modalityOf(clause);
          const role = groups["role"] === "Vorsitz" ? "Vorsitz" : "Leitung";
          return subject && object && status ? [{ predicate: "HOLDS_OFFICE" as const, subject, object, status, since: sinceOf(groups["since"] ?? "", reading), carried: { role } }] : [];
        }),
      ),
    ),
};
