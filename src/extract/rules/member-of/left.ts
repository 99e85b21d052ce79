import { BEFORE_NAME, matches, pattern } from "../../clauses/pattern.js";
import { dateOf, sinceOf } from "../dates.js";
import { latin } from "../../text/latin.js";
import { isDecided, isDenied, isIntended } from "../modality.js";
import { OWNED, topicOf } from "../topic.js";
import { each } from "../rule.js";
import { StatementStatus } from "../../../model/statement.js";
import type { Reading, ReadSentence } from "../reading.js";
import type { Finding, RelationRule } from "../rule.js";

const WORDS = "(?:[^⟨,]|⟨t\\d+⟩)*?";
const OUT_OF = `aus (?:der|dem) ${BEFORE_NAME}{object:Organization}`;
const IN = `(?:in der|im|bei der|beim|an der) ${BEFORE_NAME}{object:Organization}`;
const MEMBERSHIP = "(?:Mitgliedschaft|Zugehörigkeit|Beteiligung)";
const ENDED = "(?:endete|erlosch|ist (?:beendet|erloschen|Geschichte|zu Ende|ausgelaufen)|wurde (?:beendet|gekündigt))";
const PATTERNS = [
  pattern(`{subject:Party+} (?:ist|sind|war|waren) (?:${WORDS})?${OUT_OF} (?:${WORDS})?(?:ausgetreten|ausgeschieden|ausgestiegen)`),
  pattern(`[Aa]us (?:der|dem) ${BEFORE_NAME}{object:Organization} (?:ist|sind|war|waren) (?:${WORDS})?${BEFORE_NAME}{subject:Party+} (?:${WORDS})?(?:ausgetreten|ausgeschieden|ausgestiegen)`),
  pattern(`(?:ist|sind|war|waren) (?:auch )?${BEFORE_NAME}{subject:Party+} (?:${WORDS})?${OUT_OF} (?:${WORDS})?(?:ausgetreten|ausgeschieden|ausgestiegen)`),
  pattern(`(?:trat|traten|schied|schieden|stieg|stiegen) (?:auch )?${BEFORE_NAME}{subject:Party+} (?:${WORDS})?${OUT_OF} (?:${WORDS})?aus(?=[ .,]|$)`),
  pattern(`(?:[Aa]usgetreten|[Aa]usgeschieden|[Aa]usgestiegen) ${OUT_OF} (?:ist|sind) (?:${WORDS})?${BEFORE_NAME}{subject:Party+}`),
  pattern(`(?:[Aa]usgetreten|[Aa]usgeschieden|[Aa]usgestiegen) (?:ist|sind) ${BEFORE_NAME}{subject:Party+} (?:${WORDS})?${OUT_OF}`),
  pattern(`{subject:Party+} (?:trat|traten|schied|schieden|stieg|stiegen) (?:${WORDS})?${OUT_OF} (?:${WORDS})?aus(?=[ .,]|$)`),
  pattern(`{subject:Party+} (?:verließ|verließen) (?:${WORDS})?${BEFORE_NAME}{object:Organization}`),
  pattern(`{subject:Party+} (?:hat|haben) (?:${WORDS})?(?:die|den|das) ${BEFORE_NAME}{object:Organization} (?:${WORDS})?verlassen`),
  pattern(`(?:Austritt|Ausscheiden|Ausstieg)(?:s|es)? (?:(?:der|des|von) ${BEFORE_NAME})?{subject:Party+} ${OUT_OF}`),
  pattern(`${MEMBERSHIP} (?:(?:der|des|von) ${BEFORE_NAME})?{subject:Party+} ${IN} (?:${WORDS})?${ENDED}`),
  pattern(`{subject:Party}’s ${MEMBERSHIP} ${IN} (?:${WORDS})?${ENDED}`),
];
/** «Für ⟨C⟩ war am ⟨t⟩ Schluss mit der Mitgliedschaft»: in what, was said before. */
const OVER = [
  pattern(`[Ff]ür ${BEFORE_NAME}{subject:Party+} (?:ist|war|endete) (?:${WORDS})?(?:Schluss mit (?:der|ihrer|seiner) ${MEMBERSHIP}|(?:die|ihre|seine) ${MEMBERSHIP}(?: (?:beendet|zu Ende|vorbei))?)(?=[ .,]|$)`),
  pattern(`{subject:Party}’s ${MEMBERSHIP} (?:${WORDS})?${ENDED}`),
  pattern(`{subject:Party+} (?:ist|sind) (?:${WORDS})?(?:wieder )?(?:ausgetreten|ausgeschieden|ausgestiegen)`),
  pattern(`{subject:Party+} (?:trat|traten|schied|schieden|stieg|stiegen) (?:${WORDS})?(?:wieder )?aus(?=[ .,]|$)`),
  pattern(`{subject:Party+}(?:, [^⟨,]*(?:⟨t\\d+⟩)?[^⟨,]*,)? (?:hat|haben|hatte|hatten) (?:${WORDS})?(?:seinen|ihren|den) (?:Austritt|Ausstieg) (?:${WORDS})?(?:erklärt|vollzogen)`),
];
const LEAVING = /itglied|räger|esellschafter|gehör|[Gg]ründ|[Gg]erufen|schied|[Aa]ustr|[Aa]usgetr|[Aa]usscheid|[Aa]usgeschied|[Aa]usst|[Aa]usgest|Mitgliedschaft|Beteiligung|Zugehörigkeit/;
/** Who only means to leave has not left: what is asked or announced gives nothing. */
const NOT_YET = /[Aa]ntrag|beantrag|erwäg|prüf|droh|berät|berat|diskut|debatt|erwogen|wird |werden |soll|[Vv]or (?:dem|einem) /;

/** «⟨C⟩ ist zum ⟨t⟩ aus der ⟨E⟩ ausgetreten», «der Austritt ⟨C⟩s aus der ⟨E⟩», «⟨C⟩ verließ die ⟨E⟩»: a former member, until then. */
export const left: RelationRule = {
  name: "member-of/left",
  about: ["Party"],
  cue: /[Aa]usgetreten|[Aa]usgeschieden|[Aa]usgestiegen|verlie(?:ß|ss)|verlassen|[Aa]ustritt|[Aa]usscheiden|[Aa]usstieg| aus(?:[ .,]|$)|Mitgliedschaft|Zugehörigkeit|Beteiligung/,
  read: (sentence, reading) =>
    sentence.clauses.flatMap(({ text: clause }) => {
      if (isNotLeft(clause)) return [];
      const named = PATTERNS.flatMap((form) => matches(clause, form)).flatMap(({ groups = {} }) => former(groups["subject"], reading.mentionsIn(groups["object"], "Organization"), clause, reading));
      return named.length > 0 ? named : over(clause, sentence, reading);
    }),
};

function over(clause: string, sentence: ReadSentence, reading: Reading): Finding[] {
  const before = `${reading.sentences[sentence.index - 1]?.text ?? ""} ${sentence.text}`;
  if (!LEAVING.test(before)) return [];
  return OVER.flatMap((form) => matches(clause, form)).flatMap(({ groups = {} }) => {
    const object = topicOf([...OWNED, "MunicipalAssociation"], sentence, clause, reading, 2);
    return object ? former(groups["subject"], [object], clause, reading).map((finding) => ({ ...finding, filled: true })) : [];
  });
}

/** «endete» and «beendet» are what the rule looks for; all other denials count. */
function isNotLeft(clause: string): boolean {
  const plain = clause.replace(/(?<!\p{L})(?:endete|beendet|gekündigt)(?!\p{L})/gu, "");
  return isDenied(plain) || isIntended(plain) || isDecided(plain) || NOT_YET.test(plain);
}

const BEGAN_AND_ENDED = latin(/(?:begann|begonnen|bestand) (?:[^⟨]*?)(?<began>⟨t\d+⟩) (?:[^⟨]*?)(?:endete|erlosch|bis) (?:[^⟨]*?)(?<ended>⟨t\d+⟩)/u);

/** «begann am ⟨t⟩ und endete am ⟨t⟩»: otherwise the only date is that of the end. */
function lastedIn(clause: string, reading: Reading): Pick<Finding, "since" | "until"> {
  const { began, ended } = BEGAN_AND_ENDED.exec(clause)?.groups ?? {};
  return ended === undefined ? { since: null, until: dateOf(clause, reading) } : { since: sinceOf(began ?? "", reading), until: sinceOf(ended, reading) };
}

/** «⟨C⟩, Gründungsmitglied des Jahres ⟨t⟩, hatte …»: dates something else. */
const INSERTION = /(?<=⟩), [^,]*, (?=ha)/;

function former(subject: string | undefined, objects: Finding["object"][], clause: string, reading: Reading): Finding[] {
  return each("MEMBER_OF", reading.mentionsIn(subject, "Party"), objects, { status: StatementStatus.FORMER, ...lastedIn(clause.replace(INSERTION, " "), reading), clause });
}
