import { isToCome } from "./dates.js";
import { isDecided, isDenied, isIntended } from "./modality.js";
import { keyOf } from "./reading.js";
import { StatementStatus } from "../../model/statement.js";
import { latin } from "../text/latin.js";
import type { Reading, ReadSentence } from "./reading.js";
import type { Finding } from "./rule.js";

/** Words that tell that something is settled: a decision, a vote, a signature. */
const SETTLED = latin(/(?<!\p{L})(?:unterzeichne(?:t|te|ten)|unterschrieben|unterschrieb(?:en)?|besiegel(?:t|te|ten)|(?:ab)?geschlossen|schloss(?:en)?|vereinbar(?:t|te|ten)|steht fest|stehen fest|perfekt|(?:stimm(?:t|te|en|ten)|votier(?:t|te|ten)|sprach|sprachen) .*für (?:den|einen|die|eine|ihren|seinen)|[Vv]otum|Ja zu[rm]?)(?!\p{L})/u);

/**
 * An act told in the present before its day («Zum 1. Januar tritt ⟨C⟩ der ⟨E⟩ bei») has not happened: it is decided where the text tells of a
 * decision, a vote or a signature, there or beside it, and else planned. Offices begin on the day that is set for them.
 */
export function statusToCome({ predicate, status = StatementStatus.STATED, since, subject, object, clause }: Finding, sentence: ReadSentence, reading: Reading): StatementStatus {
  if (predicate === "HOLDS_OFFICE" || (status === StatementStatus.PLANNED && (predicate !== "MEMBER_OF" || isIntended(clause ?? sentence.text)))) return status;
  const isAhead = status === StatementStatus.PLANNED || (status === StatementStatus.STATED && since && isToCome(since, reading.document.published));
  if (!isAhead) return status;
  const ends = [keyOf(subject), keyOf(object)];
  const near = ({ index, text }: ReadSentence): boolean => Math.abs(index - sentence.index) <= 1 || reading.mentionsIn(text, "Party").some((mention) => ends.includes(keyOf(mention)));
  return reading.sentences.some((each) => near(each) && isSettled(each)) ? StatementStatus.DECIDED : StatementStatus.PLANNED;
}

const isSettled = ({ text, clauses }: ReadSentence): boolean => (isDecided(text) || SETTLED.test(text)) && clauses.some(({ text: clause }) => (isDecided(clause) || SETTLED.test(clause)) && !isDenied(clause) && !isIntended(clause));
