import { BEFORE_NAME, matches, pattern } from "../../pattern.js";
import { ofKind } from "../act-rule.js";
import { isDenied, isIntended, isDecided } from "../modality.js";
import { each } from "../rule.js";
import { StatementStatus } from "../../../model/statement.js";
import type { Clause } from "../../clause.js";
import type { RelationRule } from "../rule.js";
import { latin } from "../../latin.js";

const TO = `(?:zu|zur|zum|bei der|beim|in die|in den) ${BEFORE_NAME}{object:Organization}`;
const ACCESSION = pattern(`(?:Beitritt|Aufnahme|Eintritt|Beitrittserklärung|Mitgliedschaft)(?:s|es)? (?:(?:(?:der|des|von) )?${BEFORE_NAME}{subject:Party+} )?(?:${TO}|in der ${BEFORE_NAME}(?<within>{Organization}))`);
const ADMISSION = pattern(`{object:Organization}.*?(?:Beitritt|Aufnahme|Eintritt)(?:s|es)? (?:der|des|von) ${BEFORE_NAME}{subject:Party+}`);

/** A headline without a verb leaves open whether it has happened. */
const VERB = latin(/(?<!\p{L})(?:hat|haben|hatten?|ist|sind|war|wird|werden|wurde|erklärt(?:e|en)?|plant|planen|will|wollen|soll|beschlie(?:ßt|ßen)|beschloss(?:en)?|stimm(?:t|te|en|ten)|bereite(?:t|n)|vollz(?:ieht|og|ogen)|freut|bedarf|beantrag(?:t|te)|begrüß(?:t|te))(?!\p{L})/u);

/** «⟨A⟩ hat den Beitritt zur ⟨E⟩ beschlossen», «der Beitritt ⟨A⟩s zur ⟨E⟩», «die Versammlung der ⟨E⟩ stimmte der Aufnahme des ⟨A⟩ zu». */
export const accession: RelationRule = {
  name: "member-of/accession",
  confidence: 0.9,
  about: ["Organization"],
  cue: /Beitritt|Aufnahme|Eintritt|Mitgliedschaft/,
  read: ({ clauses }, reading) =>
    clauses.flatMap(({ text: clause, phrases }) => {
      const status = statusOf(clause);
      const match = matches(clause, ACCESSION)[0] ?? matches(clause, ADMISSION)[0];
      if (!match || !status) return [];
      const { subject, object, within } = match.groups ?? {};
      const actors = ofKind(phrases, "Party").filter(({ tie, at }) => tie === "BARE" && at < (match.index ?? 0));
      const subjects = subject ? reading.mentionsIn(subject, "Party") : actors.map(({ number }) => reading.mention(number));
      return each("MEMBER_OF", subjects, reading.mentionsIn(object ?? within, "Organization"), { status, clause });
    }),
};

function statusOf(clause: Clause): StatementStatus | null {
  if (!VERB.test(clause) || isDenied(clause) || /prüf|diskut|debatt/.test(clause)) return null;
  if (isIntended(clause) || /vorbereit/.test(clause)) return StatementStatus.PLANNED;
  return isDecided(clause) ? StatementStatus.DECIDED : StatementStatus.STATED;
}
