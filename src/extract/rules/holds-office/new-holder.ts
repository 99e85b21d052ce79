import { BEFORE_NAME, matches, pattern, placeholderOf } from "../../clauses/pattern.js";
import { dateOf } from "../dates.js";
import { modalityOf } from "../modality.js";
import { StatementStatus } from "../../../model/statement.js";
import { nominative } from "./read-offices.js";
import { FIELD, OFFICE, OFFICE_CUE, POST, TITLES } from "./office.js";
import type { Mention } from "../../../model/mention.js";
import type { Reading, ReadSentence } from "../reading.js";
import type { Finding, RelationRule } from "../rule.js";
import { latin } from "../../text/latin.js";
import { occursIn } from "../../text/matches.js";

const GETS = "(?:hat|hatte|bekommt|bekam|erhält|erhielt|findet|fand|kriegt|präsentiert|begrüßt|hat wieder|sucht)";
const NEW = "(?:(?:nun|jetzt|wieder|auch|seit {date}|ab {date}|{date}|mit {Official}) )*(?:eine[nrm]?|ihre[nrm]?|seine[nrm]?) (?:(?:neue|erste|eigene|hauptamtliche|andere|weibliche)[nrms]? ){0,2}";
/** «⟨F⟩ hat einen neuen Geschäftsführer», «mit ⟨O⟩ bekommt ⟨A⟩ eine neue Digitalbeauftragte». */
const VACANCY = pattern(`(?<party>{Party}) ${GETS} ${NEW}(?<role>${OFFICE}(?:${FIELD})?)`);
const WITH = pattern(`(?<!\\p{L})[Mm]it ${TITLES}{official:Official} ${GETS} ${BEFORE_NAME}{party:Party} ${NEW}(?<role>${OFFICE}(?:${FIELD})?)`);

const BETWEEN = "(?:[^⟨]|⟨t\\d+⟩)*?";
/** How the one who was chosen is told. */
const CHOSEN = [
  pattern(`(?:[Ww]ahl|Entscheidung|Votum|Los) (?:fiel|fällt|ist|war) (?:[^⟨]*)auf [^⟨]*{official:Official}`),
  pattern(`(?:ernannt|berief|beruft|bestellt|wählt|bestimmt|entschied|entschieden sich|einigte|kürt)\\p{Ll}* (?:[^⟨]|⟨t\\d+⟩|⟨[^J]\\d+⟩)*?{official:Official}`),
  pattern(`stell(?:t|te|ten|en) ${BETWEEN}{official:Official} ${BETWEEN}(?:in (?:dieser|der neuen) (?:Funktion|Rolle|Aufgabe)|vor(?=[ ,.]*$))`),
  pattern(`{official:Official} ${BETWEEN}(?:heißt|ist) (?:der|die) (?:Neue|Gewählte|Auserwählte)`),
  pattern(`(?:[Dd](?:er|ie) Neue|[Nn]eu (?:im Amt|auf dem Posten|in dieser Funktion)) (?:heißt|ist) ${BETWEEN}{official:Official}`),
  pattern(`{official:Official} ${BETWEEN}(?:übernimmt|übernahm|bekleidet|tritt|trat) (?:nun |jetzt |{date} )*(?:das|den|die|diese[ns]?) (?:neue[ns]? )?(?:${POST}|Nachfolge)(?! (?:de[rs]|als|von) )`),
  pattern(`^(?:[Ee]s|[Dd]as) (?:ist|wird|handelt sich um) ${BETWEEN}{official:Official}`),
];

/** Whom they appoint is in office from that day; who is presented need not be. */
const NAMES = latin(/(?<!\p{L})(?:ernannt|berief|beruft|bestellt|wählt|gewählt|berufen)/u);

/** «Lecos hat einen neuen Geschäftsführer. Die Wahl fiel auf ⟨O⟩»: the office is in one sentence, who holds it in the rest of it or in the next. */
export const newHolder: RelationRule = {
  name: "holds-office/new-holder",
  about: ["Official"],
  read: (sentence, reading) => [...succeeded(sentence, reading), ...matches(sentence.text, WITH).flatMap(({ groups = {} }) => finding(groups, reading.mentionsIn(groups["official"], "Official"), sentence.text, reading)), ...told(sentence, reading)],
};

/** «Nachfolgerin von Direktor ⟨O⟩ wird bei der ⟨F⟩ zum ⟨t⟩ ⟨O⟩»: the office of the one before, and now of the one named last. */
const AFTER = pattern(`Nachfolger(?<female>in)? (?:von|des|der) (?<role>${OFFICE}(?:${FIELD})?) ${TITLES}{before:Official} (?<verb>wird|ist|wurde) ${BETWEEN}(?:(?:beim|bei der|bei|im|in der) ${BEFORE_NAME}{party:Party} )?${BETWEEN}{official:Official}`);

function succeeded({ clauses, text }: ReadSentence, reading: Reading): Finding[] {
  if (!text.includes("Nachfolger")) return [];
  return clauses.flatMap(({ text: clause }) =>
    matches(clause, AFTER).flatMap(({ groups = {} }): Finding[] => {
      const [[subject], [before], [object]] = [reading.mentionsIn(groups["official"], "Official"), reading.mentionsIn(groups["before"], "Official"), reading.mentionsIn(groups["party"], "Party")];
      const role = nominative((groups["role"] ?? "").trim());
      if (!subject || !before || !object || modalityOf(clause) === null) return [];
      const own = groups["female"] && /(?:er|or|ist|at|ent)$/.test(role) ? `${role}in` : role;
      const status = groups["verb"] === "wird" ? StatementStatus.PLANNED : StatementStatus.STATED;
      const office = { predicate: "HOLDS_OFFICE" as const, object };
      return [{ ...office, subject, status, since: dateOf(clause, reading), carried: { role: own } }, { ...office, subject: before, since: null, carried: { role } }];
    }),
  );
}

function told(sentence: ReadSentence, reading: Reading): Finding[] {
  const here = vacancyIn(sentence.text);
  const text = here ? sentence.text.slice(here.end) : sentence.text;
  const groups = here?.groups ?? vacancyIn(reading.sentences[sentence.index - 1]?.text ?? "")?.groups;
  if (!groups) return [];
  for (const each of CHOSEN) {
    const [match] = matches(text, each);
    if (match) return finding(groups, reading.mentionsIn(match.groups?.["official"], "Official"), text, reading);
  }
  return [];
}

type Groups = Record<string, string | undefined>;

function vacancyIn(text: string): { groups: Groups; end: number } | null {
  const [match, ...others] = occursIn(OFFICE_CUE, text) ? matches(text, VACANCY) : [];
  return match?.groups && others.length === 0 && !PERSON.test(match[0]) ? { groups: match.groups, end: match.index + match[0].length } : null;
}

const PERSON = latin(placeholderOf("Official"), "u");

function finding(groups: Groups, officials: readonly Mention[], said: string, reading: Reading): Finding[] {
  const [subject] = officials;
  const [object] = reading.mentionsIn(groups["party"], "Party");
  const status = modalityOf(said);
  const role = nominative((groups["role"] ?? "").trim());
  return subject && object && status ? [{ predicate: "HOLDS_OFFICE", subject, object, status: status === StatementStatus.DECIDED ? StatementStatus.STATED : status, since: NAMES.test(said) ? dateOf(said, reading) : null, carried: { role } }] : [];
}
