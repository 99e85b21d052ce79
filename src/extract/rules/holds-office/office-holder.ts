import { matches, placeholderOf } from "../../clauses/pattern.js";
import { distinct, isA, keyOf } from "../reading.js";
import { StatementStatus } from "../../../model/statement.js";
import { isMunicipalOffice, isStateOffice, readOffices } from "./read-offices.js";
import type { Mention } from "../../../model/mention.js";
import type { DateValue } from "../../../model/records.js";
import type { Office } from "./read-offices.js";
import type { Reading, ReadSentence } from "../reading.js";
import type { Finding } from "../rule.js";
import { latin } from "../../text/latin.js";

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
    ? (stateServed(official, before, sentence, reading) ?? stateOf(official, sentence, reading) ?? (/minister|staatssekretär/i.test(role) ? onlyMinistry(reading) : null))
    : isMunicipalOffice(role)
      ? municipalityOf(role, sentence, reading)
      : organisationOf(before, sentence, reading);
  return found ? [found] : [];
}

const STATE = placeholderOf("State");
const ACTS_FOR = latin(`(?<![\\p{L}])[Ff]ür (?:das Land |den Freistaat |die (?:Hansestadt |Freie (?:und )?Hansestadt )?)?(?<state>${STATE})(?:(?! und |⟨J)[^,;])*$`, "u");

/** «Für ⟨A⟩ unterschrieb Ministerin ⟨O⟩», «Ministerin ⟨O⟩ für ⟨A⟩»: the state for which somebody acts. */
function stateServed(official: Mention, before: string, { text }: ReadSentence, reading: Reading): Mention | null {
  const [ahead] = reading.mentionsIn(ACTS_FOR.exec(before)?.groups?.["state"], "State");
  if (ahead) return ahead;
  const after = matches(text, SERVES).find(({ groups }) => reading.mentionsIn(groups?.["official"], "Official")[0] === official);
  return reading.mentionsIn(after?.groups?.["state"], "State")[0] ?? null;
}

const SERVES = latin(`(?<official>${placeholderOf("Official")}) für (?:das Land |den Freistaat )?(?<state>${STATE})`, "gu");

/** The only state of the article; of several, the one that the official was already said to serve, the only one of the sentence, or that of the heading. */
function stateOf(official: Mention, sentence: ReadSentence, reading: Reading): Mention | null {
  const served = reading.found.find(({ predicate, subject, object }) => predicate === "HOLDS_OFFICE" && keyOf(subject) === keyOf(official) && object.kind === "State");
  if (reading.onlyState) return OF_COLLEAGUE.test(sentence.text) ? null : reading.onlyState;
  if (served) return served.object;
  const [here, ...others] = distinct(reading.mentionsIn(sentence.text.replace(COLLEAGUES, ""), "State"));
  if (here) return others.length === 0 ? here : null;
  return stateOfHeading(sentence, reading);
}

/** «sein saarländischer Kollege»: another's state. */
const OF_COLLEAGUE = latin(`${STATE}’s (?:Amts)?[Kk]olleg`, "u");
const COLLEAGUES = new RegExp(OF_COLLEAGUE.source, "gu");

/** The one state that kicker and title name, unless the two sentences before speak of another. */
function stateOfHeading({ index }: ReadSentence, reading: Reading): Mention | null {
  const [state, ...others] = distinct(reading.sentences.filter(({ sentence: { role } }) => role === "KICKER" || role === "TITLE").flatMap(({ text }) => reading.mentionsIn(text, "State")));
  const near = reading.sentences.slice(Math.max(0, index - 2), index).flatMap(({ text }) => reading.mentionsIn(text, "State"));
  return state && others.length === 0 && near.every((other) => keyOf(other) === keyOf(state)) ? state : null;
}

/** In an article that names no state the only ministry (a federal one) has ministers and secretaries. */
function onlyMinistry(reading: Reading): Mention | null {
  const [ministry, ...others] = distinct(reading.sentences.flatMap(({ text }) => reading.mentionsIn(text, "Ministry")));
  return ministry && others.length === 0 && !reading.namesState ? ministry : null;
}

/** The only municipality (for a Landrat: district) of the sentence. */
function municipalityOf(role: string, { text }: ReadSentence, reading: Reading): Mention | null {
  const named = reading.mentionsIn(text, /landr[aä]t/i.test(role) ? "District" : "Municipality").filter(({ name }) => !name.startsWith("Kommunen"));
  const keys = new Set(named.map(keyOf));
  return keys.size === 1 ? (named[0] ?? null) : null;
}

const RUN_BY_PERSONS = ["ItServiceProvider", "Cooperative", "Company", "MunicipalAssociation"];

/** The first organisation of the sentence before the office; else the one that the two sentences before speak of. */
export function organisationOf(before: string, sentence: ReadSentence, reading: Reading): Mention | null {
  const fits = (mention: Mention): boolean => RUN_BY_PERSONS.includes(mention.kind) && isA(mention, "Organization");
  const [here] = reading.mentionsIn(before, "Organization").filter(fits);
  if (here) return here;
  for (const { text } of [reading.sentences[sentence.index - 1], reading.sentences[sentence.index - 2]].filter((each) => each !== undefined)) {
    const named = distinct(reading.mentionsIn(text, "Organization").filter(fits));
    if (named.length > 0) return named.length === 1 ? (named[0] ?? null) : topic(reading, fits);
  }
  return null;
}

/** The organisation that the article names most often; null when two are named equally often. */
function topic(reading: Reading, fits: (mention: Mention) => boolean): Mention | null {
  const counted = new Map<string, Mention[]>();
  for (const mention of reading.text.mentions.filter(fits)) counted.set(keyOf(mention), [...(counted.get(keyOf(mention)) ?? []), mention]);
  const [first, second] = [...counted.values()].sort((a, b) => b.length - a.length);
  return first && first.length > (second?.length ?? 0) ? (first[0] ?? null) : null;
}
