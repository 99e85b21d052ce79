import { matches, pattern } from "../../clauses/pattern.js";
import { isDenied } from "../modality.js";
import { keyOf } from "../reading.js";
import { StatementStatus } from "../../../model/statement.js";
import type { RelationRule } from "../rule.js";

const TITLED = "(?:[\\p{L}-]+ )?";
const PATTERNS = [
  pattern(`{successor:Official}.*? auf ${TITLED}{predecessor:Official}[^⟨]* folg(?:t|te|en)`),
  pattern(`{successor:Official}.*? folg(?:t|te) (?:[^⟨]* )?auf ${TITLED}{predecessor:Official}`),
  pattern(`{successor:Official}.*? (?:Nachfolge|Nachfolger(?:in)?) (?:von|des|der) ${TITLED}{predecessor:Official}`),
  pattern(`{successor:Official} folg(?:t|te) ${TITLED}{predecessor:Official} als`),
  pattern(`{successor:Official}.*? (?:löst|löste|beerbt|beerbte|ersetzt) ${TITLED}{predecessor:Official}`),
  pattern(`{successor:Official}.*? ${TITLED}{predecessor:Official} (?:abgelöst|beerbt)`),
];

/** «⟨O1⟩ folgt auf ⟨O2⟩», «⟨O1⟩ tritt die Nachfolge von ⟨O2⟩ an»: the predecessor held the office that the article gives the successor. */
export const predecessor: RelationRule = {
  name: "holds-office/predecessor",
  about: ["Official"],
  cue: /folg|löst|beerb|ersetzt/i,
  read: ({ clauses }, reading) =>
    clauses.flatMap(({ text: clause }) =>
      PATTERNS.flatMap((each) =>
        matches(clause, each).flatMap(({ groups }) => {
          const [successor] = reading.mentionsIn(groups?.["successor"], "Official");
          const [subject] = reading.mentionsIn(groups?.["predecessor"], "Official");
          if (!successor || !subject || isDenied(clause)) return [];
          const held = reading.found.findLast(({ predicate, subject: official, status }) => predicate === "HOLDS_OFFICE" && status !== StatementStatus.FORMER && keyOf(official) === keyOf(successor));
          return held ? [{ ...held, subject, since: null, status: StatementStatus.FORMER, filled: true }] : [];
        }),
      ),
    ),
};
