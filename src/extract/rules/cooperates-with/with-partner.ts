import { endsOf } from "../act-rule.js";
import { BEFORE_NAME, matches, pattern } from "../../clauses/pattern.js";
import { modalityOf } from "../modality.js";
import { distinct, keyOf } from "../reading.js";
import { each } from "../rule.js";
import type { Mention } from "../../../model/mention.js";
import type { Reading } from "../reading.js";
import type { ReadClause, RelationRule } from "../rule.js";
import { StatementStatus } from "../../../model/statement.js";

const WORDS = "(?:[^⟨,]|⟨t\\d+⟩)*?";
const PARTNER = "(?:\\p{Ll}+e[nr]? )?(?:Kooperationsp|Projektp|IT-P|Technologiep|Entwicklungsp|Umsetzungsp|P)artner(?:in)?";
/** «in enger Zusammenarbeit mit der ⟨F⟩»: whoever does the clause's deed works with them. */
const BESIDE = pattern(`(?<!\\p{L})[Ii]n (?:\\p{Ll}+er )?(?:Kooperation|Zusammenarbeit|Partnerschaft) mit ${BEFORE_NAME}{partners:Party+}`);
const WON = [
  pattern(`{one:Party+} (?:hat|haben|hatte|hatten)(?: sich)?(?: ${WORDS})? ${BEFORE_NAME}{partners:Party+} (?:${WORDS})?als ${PARTNER} (?:${WORDS})?(?:gewonnen|gefunden|ausgewählt|ins Boot geholt|geholt|verpflichtet|an der Seite)`),
  pattern(`{one:Party+} (?:gewinnt|gewann|gewannen|holt sich|holte sich|holten sich|wählte|wählten)(?: ${WORDS})? ${BEFORE_NAME}{partners:Party+} (?:${WORDS})?als ${PARTNER}`),
  pattern(`[Aa]ls ${PARTNER} (?:hat|haben|hatte|hatten)(?: sich)?(?: ${WORDS})? ${BEFORE_NAME}{one:Party} (?:${WORDS})?${BEFORE_NAME}{partners:Party+} (?:${WORDS})?(?:gewonnen|gefunden|ausgewählt|ins Boot geholt|geholt)`),
];

/** «In Kooperation mit der ⟨F⟩ hat ⟨C⟩ die E-Akte eingeführt», «⟨C⟩ hat die ⟨F⟩ als Partner gewonnen». */
export const withPartner: RelationRule = {
  name: "cooperates-with/with-partner",
  about: ["Party"],
  cue: /[Ii]n (?:\p{Ll}+er )?(?:Kooperation|Zusammenarbeit|Partnerschaft) mit |artner(?:in)?[ .,]/u,
  read: ({ clauses }, reading) =>
    clauses.flatMap((clause) => {
      const status = clause.phrases.length > 1 ? modalityOf(clause.text) : null;
      if (!status) return [];
      const beside = matches(clause.text, BESIDE).flatMap(({ groups }) => {
        const partners = reading.mentionsIn(groups?.["partners"], "Party");
        return each("COOPERATES_WITH", doersOf(clause, partners, reading), partners, { status, clause: clause.text });
      });
      const won = WON.flatMap((form) => matches(clause.text, form)).flatMap(({ groups }) =>
        each("COOPERATES_WITH", reading.mentionsIn(groups?.["one"], "Party"), reading.mentionsIn(groups?.["partners"], "Party"), { status, clause: clause.text }),
      );
      return [...beside, ...won];
    }),
};

const PASSIVE = /(?:wird|werden|wurde|wurden|worden)(?!\p{L})/u;

function doersOf(clause: ReadClause, partners: readonly Mention[], reading: Reading): Mention[] {
  const { subjects } = endsOf(clause, { passive: PASSIVE.test(clause.text), status: StatementStatus.STATED }, { subject: "Party", object: "System" }, reading);
  const known = new Set(partners.map(keyOf));
  return distinct(subjects).filter((subject) => !known.has(keyOf(subject)));
}
