import { BEFORE_NAME, matches, pattern } from "../../clauses/pattern.js";
import { modalityOf } from "../modality.js";
import { OWNED } from "../topic.js";
import { each } from "../rule.js";
import { StatementStatus } from "../../../model/statement.js";
import { latin } from "../../text/latin.js";
import type { RelationRule } from "../rule.js";

const AT = `an (?:(?:der|dem|de[nr] beiden) )?(?:gemeinsamen |neuen |kommunalen )?${BEFORE_NAME}{object:Organization}`;
const BY = `${BEFORE_NAME}{subject:Party+}`;
const WORDS = "(?:[^⟨]|⟨t\\d+⟩)*?";
const PATTERNS = [
  pattern(`[Aa]n (?:der|dem) ${BEFORE_NAME}{object:Organization} (?:ist|sind|war|waren|beteiligen sich|beteiligt sich)(?: ${WORDS})? ${BY}(?= .*beteilig|[.,;]|$)`),
  pattern(`{subject:Party+} (?:ist|sind|seien|sei|haben sich|hat sich|wird sich|werden sich|will sich|wollen sich)(?: ${WORDS})? ${AT} ${WORDS}beteilig(?:t|en)`),
  pattern(`{subject:Party+} beteilig(?:t|en|te|ten) sich(?: ${WORDS})? ${AT}`),
  pattern(`[Bb]eteiligt ${AT} (?:ist|sind) ${WORDS}${BY}`),
  pattern(`{object:Organization} \\| ${BY}(?: ${WORDS})? beteiligt (?:ist|sind)`),
];

/** «beteiligt sich als Träger». */
const ROLE = latin(/(?<!\p{L})als (?:\p{Ll}+e[rn]? )?(?<role>(?:Träger|Gesellschafter|Anteilseigner|Eigentümer)(?:in)?)(?!\p{L})/u);
const TO_COME = latin(/(?<!\p{L})(?:wird|werden|werde) sich(?!\p{L})/u);

/** «An der ⟨F⟩ sind ⟨F⟩ und ⟨A⟩ beteiligt», «⟨C⟩ beteiligt sich an der ⟨I⟩»; a share of the costs is none of the owners. */
export const holdsStake: RelationRule = {
  name: "member-of/holds-stake",
  about: ["Party"],
  cue: /beteilig/i,
  read: ({ clauses }, reading) =>
    clauses.flatMap(({ text: clause }) => {
      const status = modalityOf(clause);
      if (!status || !/beteilig/i.test(clause) || /Euro|[Pp]rojekt|Kosten|Finanzierung/.test(clause)) return [];
      return PATTERNS.flatMap((form) =>
        matches(clause, form).flatMap(({ groups = {} }) => {
          const owned = OWNED.flatMap((kind) => reading.mentionsIn(groups["object"], kind));
          return each("MEMBER_OF", reading.mentionsIn(groups["subject"], "Party"), owned, { status: TO_COME.test(clause) && status === StatementStatus.STATED ? StatementStatus.PLANNED : status, clause, carried: { role: ROLE.exec(clause)?.groups?.["role"] ?? null } });
        }),
      );
    }),
};
