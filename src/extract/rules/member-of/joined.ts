import { BEFORE_NAME, matches, pattern } from "../../clauses/pattern.js";
import { actRule } from "../act-rule.js";
import { councilsIn } from "./councils.js";
import { isDecided, isDenied } from "../modality.js";
import { each } from "../rule.js";
import { StatementStatus } from "../../../model/statement.js";
import { JOIN } from "../verbs.js";
import type { Clause } from "../../clauses/clause.js";
import type { Finding, RelationRule } from "../rule.js";
import type { Reading } from "../reading.js";

const act = actRule({
  name: "member-of/joined",
  predicate: "MEMBER_OF",
  verb: JOIN,
  subject: "Party",
  object: "Organization",
  objectArticle: /^(?:der|dem)$/,
  activeWithBe: true,
});
const TO_JOIN = pattern(`(?:der|dem) ${BEFORE_NAME}{object:Organization} beizutreten`);

/** «⟨A⟩ ist der ⟨E⟩ beigetreten», «der ⟨E⟩ treten ⟨C⟩ und ⟨C⟩ bei», «der Rat der Stadt ⟨C⟩ hat beschlossen, der ⟨E⟩ beizutreten». */
export const joined: RelationRule = {
  ...act,
  read: (sentence, reading) => [...act.read(sentence, reading), ...sentence.clauses.flatMap(({ text }) => decided(text, reading))],
};

function decided(clause: Clause, reading: Reading): Finding[] {
  const councils = isDecided(clause) && !isDenied(clause) ? councilsIn(clause, reading) : [];
  return councils.length === 0 ? [] : matches(clause, TO_JOIN).flatMap(({ groups }) => each("MEMBER_OF", councils, reading.mentionsIn(groups?.["object"], "Organization"), { status: StatementStatus.DECIDED, clause }));
}
