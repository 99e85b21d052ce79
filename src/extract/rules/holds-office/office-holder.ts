import { distinct, isA, keyOf } from "../reading.js";
import { StatementStatus } from "../../../model/statement.js";
import { isMunicipalOffice, isStateOffice, readOffices } from "./read-offices.js";
import type { Mention } from "../../../model/mention.js";
import type { DateValue } from "../../../model/records.js";
import type { Office } from "./read-offices.js";
import type { Reading, ReadSentence } from "../reading.js";
import type { Finding } from "../rule.js";

export interface Holding {
  readonly official: Mention;
  /** Masked phrase that names the offices. */
  readonly phrase: string;
  /** Masked sentence up to the phrase or the name, for an organisation that the phrase leaves out. */
  readonly before: string;
  readonly status?: StatementStatus;
  readonly since?: DateValue | null;
  readonly until?: DateValue | null;
}

/** The findings for someone who holds the offices of a phrase; offices whose organisation neither phrase nor context tells give none. */
export function holdings({ official, phrase, before, status, since = null, until = null }: Holding, sentence: ReadSentence, reading: Reading): Finding[] {
  return readOffices(phrase, reading).flatMap((office): Finding[] => {
    const filled = office.of.length === 0;
    const organisations = filled ? fromContext(office, official, before, sentence, reading) : office.of;
    const meant = office.former ? StatementStatus.FORMER : (status ?? StatementStatus.STATED);
    return organisations.map((object) => ({ predicate: "HOLDS_OFFICE", subject: official, object, status: meant, since, until, carried: { role: office.role }, filled }));
  });
}

function fromContext({ role }: Office, official: Mention, before: string, sentence: ReadSentence, reading: Reading): Mention[] {
  const found = isStateOffice(role)
    ? stateOf(official, sentence, reading)
    : isMunicipalOffice(role)
      ? municipalityOf(role, sentence, reading)
      : organisationOf(before, sentence, reading);
  return found ? [found] : [];
}

/** The only state of the article; of several, the one that the official was already said to serve, or the only one of the sentence. */
function stateOf(official: Mention, { text }: ReadSentence, reading: Reading): Mention | null {
  const served = reading.found.find(({ predicate, subject, object }) => predicate === "HOLDS_OFFICE" && keyOf(subject) === keyOf(official) && object.kind === "State");
  const here = distinct(reading.mentionsIn(text, "State"));
  return reading.onlyState ?? served?.object ?? (here.length === 1 ? (here[0] ?? null) : null);
}

/** The only municipality (for a Landrat: district) of the sentence. */
function municipalityOf(role: string, { text }: ReadSentence, reading: Reading): Mention | null {
  const named = reading.mentionsIn(text, /landr[aä]t/i.test(role) ? "District" : "Municipality").filter(({ name }) => !name.startsWith("Kommunen"));
  const keys = new Set(named.map(keyOf));
  return keys.size === 1 ? (named[0] ?? null) : null;
}

const RUN_BY_PERSONS = ["ItServiceProvider", "Cooperative", "Company", "MunicipalAssociation"];

/** The first organisation of the sentence before the office; else the last one of the two sentences before. */
function organisationOf(before: string, sentence: ReadSentence, reading: Reading): Mention | null {
  const fits = (mention: Mention): boolean => RUN_BY_PERSONS.includes(mention.kind) && isA(mention, "Organization");
  const here = reading.mentionsIn(before, "Organization").filter(fits);
  const earlier = reading.sentences.slice(Math.max(0, sentence.index - 2), sentence.index).flatMap(({ text }) => reading.mentionsIn(text, "Organization").filter(fits));
  return here[0] ?? earlier.at(-1) ?? null;
}
