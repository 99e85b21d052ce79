import { BEFORE_NAME, matches, pattern } from "../../clauses/pattern.js";
import { actRule } from "../act-rule.js";
import { councilsIn } from "./councils.js";
import { isDecided, isDenied, modalityOf } from "../modality.js";
import { OWNED } from "../topic.js";
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
/** «⟨t⟩ stieß ⟨A⟩ als Träger zur ⟨F⟩». */
const CAME_TO = [
  pattern(`(?<!\\p{L})(?:stieß|stießen|stößt|stoßen) (?:[^⟨,]|⟨t\\d+⟩)*?${BEFORE_NAME}{subject:Party+} (?:[^⟨,]|⟨t\\d+⟩)*?(?:zu|zur|zum) ${BEFORE_NAME}{object:Organization}(?! stieß)`),
  pattern(`{subject:Party+} (?:stieß|stießen|stößt|stoßen) (?:[^⟨,]|⟨t\\d+⟩)*?(?:zu|zur|zum) ${BEFORE_NAME}{object:Organization}`),
];
const TO_JOIN = pattern(`(?:der|dem) ${BEFORE_NAME}{object:Organization} beizutreten`);

/** «⟨A⟩ ist der ⟨E⟩ beigetreten», «der ⟨E⟩ treten ⟨C⟩ und ⟨C⟩ bei», «der Rat der Stadt ⟨C⟩ hat beschlossen, der ⟨E⟩ beizutreten». */
export const joined: RelationRule = {
  ...act,
  cue: new RegExp(`${act.cue?.source ?? ""}|stieß|stöß|stoßen`, "iu"),
  read: (sentence, reading) => [...act.read(sentence, reading), ...sentence.clauses.flatMap(({ text }) => [...decided(text, reading), ...came(text, reading)])],
};

function came(clause: Clause, reading: Reading): Finding[] {
  const status = modalityOf(clause);
  if (!status) return [];
  const role = /als (?:\p{Ll}+e[rn]? )?(?<role>(?:Träger|Gesellschafter)(?:in)?)/u.exec(clause)?.groups?.["role"] ?? null;
  return CAME_TO.flatMap((form) => matches(clause, form)).flatMap(({ groups = {} }) =>
    each("MEMBER_OF", reading.mentionsIn(groups["subject"], "Party"), OWNED.flatMap((kind) => reading.mentionsIn(groups["object"], kind)), { status, clause, carried: { role } }),
  );
}

function decided(clause: Clause, reading: Reading): Finding[] {
  const councils = isDecided(clause) && !isDenied(clause) ? councilsIn(clause, reading) : [];
  return councils.length === 0 ? [] : matches(clause, TO_JOIN).flatMap(({ groups }) => each("MEMBER_OF", councils, reading.mentionsIn(groups?.["object"], "Organization"), { status: StatementStatus.DECIDED, clause }));
}
