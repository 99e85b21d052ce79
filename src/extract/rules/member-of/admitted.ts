import { BEFORE_NAME, matches, pattern } from "../../clauses/pattern.js";
import { isDenied } from "../modality.js";
import { each } from "../rule.js";
import { StatementStatus } from "../../../model/statement.js";
import type { RelationRule } from "../rule.js";

const LIST = `${BEFORE_NAME}{subject:Party+}(?: aus ⟨[A-Z]\\d+⟩)?`;
const PATTERNS = [
  pattern(`{object:Organization}(?:[^⟨]|⟨t\\d+⟩)*? (?:hat|haben|nimmt|nahm|entschieden|beschlossen),? (?:[^⟨]|⟨t\\d+⟩)*?${LIST}(?: [^⟨]*?)? (?:aufgenommen|aufzunehmen|auf(?=[.,]|$))`),
  pattern(`(?:^|[Mm]itglied(?:er)? |⟨t\\d+⟩ )(?:hat|haben|nahm|nimmt) ${BEFORE_NAME}{object:Organization} (?:(?:[^⟨]|⟨t\\d+⟩)*? )?${LIST}(?: [^⟨]*?)? (?:aufgenommen|auf(?=[.,]|$))`),
  pattern(`{subject:Party+} (?:ist|sind|wurde|wurden|wird|werden)(?: [^⟨]|⟨t\\d+⟩)*? in (?:die|den|das) ${BEFORE_NAME}{object:Organization} aufgenommen`),
  pattern(`{object:Organization} (?:begrüß(?:t|te)|heißt|gewinnt|gewann|freut sich) (?:[^⟨]*? )?${LIST} (?:[^⟨]*? )?(?:als (?:neue[sn]? |weitere[sn]? |\\d+\\. )?[Mm]itglied(?:er)?|in (?:den eigenen|ihren|seinen) Reihen)`),
  pattern(`{object:Organization} (?:wächst|erweitert sich|wuchs) (?:[^⟨]*? )?um ${LIST}`),
];

/** «Die Versammlung von ⟨E⟩ hat entschieden, ⟨F⟩ und ⟨F⟩ aufzunehmen», «⟨C⟩ wurde in die ⟨E⟩ aufgenommen». */
export const admitted: RelationRule = {
  name: "member-of/admitted",
  about: ["Party", "Organization"],
  cue: /aufgenommen|aufzunehmen|auf[.,]|auf$|wächst|wuchs|erweitert sich|Reihen|itglied/,
  read: ({ text, clauses }, reading) =>
    PATTERNS.flatMap((form) =>
      matches(text, form).flatMap(({ groups, 0: matched }) => {
        if (isDenied(matched)) return [];
        const status = / (?:wird|werden) /.test(matched) ? StatementStatus.PLANNED : StatementStatus.STATED;
        const more = { status, clause: clauses[0]?.text ?? text };
        return each("MEMBER_OF", reading.mentionsIn(groups?.["subject"], "Party"), reading.mentionsIn(groups?.["object"], "Organization"), more);
      }),
    ),
};
