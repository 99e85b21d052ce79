import { BEFORE_NAME, matches, pattern } from "../../clauses/pattern.js";
import { ofKind } from "../act-rule.js";
import { councilsIn } from "./councils.js";
import { dateOf } from "../dates.js";
import { isDenied, isIntended, isDecided } from "../modality.js";
import { each } from "../rule.js";
import { OWNED, topicOf } from "../topic.js";
import { StatementStatus } from "../../../model/statement.js";
import type { DateValue } from "../../../model/records.js";
import type { Clause } from "../../clauses/clause.js";
import type { Phrase } from "../../clauses/clause-phrases.js";
import type { Mention } from "../../../model/mention.js";
import type { Reading, ReadSentence } from "../reading.js";
import type { Finding, ReadClause, RelationRule } from "../rule.js";
import { latin } from "../../text/latin.js";

const TO = `(?:zu|zur|zum|bei der|beim|in die|in den) ${BEFORE_NAME}{object:Organization}`;
/** «in die ⟨F⟩-Trägerrunde». */
const CIRCLE = "-(?:Träger|Mitglieder|Gesellschafter|Partner)?(?:runde|familie|gemeinschaft|kreis|verbund|gruppe|schar|reihen)";
const ACCESSION = pattern(`(?:Beitritt|Aufnahme|Eintritt|Beitrittserklärung|Mitgliedschaft)(?:s|es)? (?:(?:(?:der|des|von) )?${BEFORE_NAME}{subject:Party+} )?(?:${TO}|in der ${BEFORE_NAME}(?<within>{Organization})|in (?:die|den|das) {circle:Organization}${CIRCLE})`);
const ADMISSION = pattern(`{object:Organization}.*?(?:Beitritt|Aufnahme|Eintritt)(?:s|es)? (?:der|des|von) ${BEFORE_NAME}{subject:Party+}`);

/** A headline without a verb leaves open whether it has happened. */
const VERB = latin(/(?<!\p{L})(?:hat|haben|hatten?|ist|sind|war|wird|werden|wurde|erklärt(?:e|en)?|plant|planen|will|wollen|soll|beschlie(?:ßt|ßen)|beschloss(?:en)?|stimm(?:t|te|en|ten)|bereite(?:t|n)|vollz(?:ieht|og|ogen)|freut|bedarf|beantrag(?:t|te)|gilt|galt|kam|kommt|erfolgt|erfolgte|tritt|trat|begrüß(?:t|te)|votier(?:t|te|ten)|sprach|sprachen)(?!\p{L})/u);

/** «… den Beitritt bereits beschlossen»: to what, the sentence before says. */
const WITHOUT_OBJECT = latin(/(?<!\p{L})(?:den|ihren|seinen|einen|diesen|dem|ihrem|seinem|einem) (?:eigenen )?(?:Beitritt|Eintritt)(?! (?:zu|zur|zum|in|der|des|von) )(?!\p{L})/u);
/** «⟨A⟩ hat den Beitritt zur ⟨E⟩ beschlossen», «der Beitritt ⟨A⟩s zur ⟨E⟩», «die Versammlung der ⟨E⟩ stimmte der Aufnahme des ⟨A⟩ zu». */
export const accession: RelationRule = {
  name: "member-of/accession",
  about: ["Party"],
  cue: /Beitritt|Aufnahme|Eintritt|Mitgliedschaft/,
  read: (sentence, reading) => sentence.clauses.flatMap((clause) => [...named(clause, sentence, reading), ...continued(clause, sentence, reading)]),
};

function named({ text: clause, phrases }: ReadClause, sentence: ReadSentence, reading: Reading): Finding[] {
  const status = isHeadline(sentence, reading) ? StatementStatus.STATED : statusOf(clause);
  const match = matches(clause, ACCESSION)[0] ?? matches(clause, ADMISSION)[0];
  if (!match || !status) return [];
  const { subject, object, within, circle } = match.groups ?? {};
  const objects = reading.mentionsIn(object ?? within ?? circle, "Organization");
  const actors = subject ? reading.mentionsIn(subject, "Party") : actorsIn(clause, phrases, reading).filter((actor) => !objects.includes(actor));
  const since = status === StatementStatus.DECIDED ? (dateOf(clause, reading) ?? dayOfDecision(sentence, reading)) : dateOf(clause, reading);
  return each("MEMBER_OF", actors, objects, { status, clause, since, carried: { role: roleIn(clause) } });
}

/** «…: Die Ratsmehrheit hat am ⟨t⟩ zugestimmt»: a clause of its own tells when it was decided. */
function dayOfDecision({ clauses }: ReadSentence, reading: Reading): DateValue | null {
  const deciding = clauses.find(({ text, phrases }) => phrases.length === 0 && text.includes("⟨t") && isDecided(text) && !isDenied(text));
  return deciding ? dateOf(deciding.text, reading) : null;
}

function continued({ text: clause, phrases }: ReadClause, sentence: ReadSentence, reading: Reading): Finding[] {
  const status = WITHOUT_OBJECT.test(clause) && !/räger|itglied|esellschafter|(?:jene|alle|diejenigen)(?:[nr])? /.test(clause) && reading.mentionsIn(clause, "Organization").length === 0 ? statusOf(clause) : null;
  const object = status && topicOf([...OWNED, "MunicipalAssociation"], sentence, clause, reading, 2);
  return status && object ? each("MEMBER_OF", actorsIn(clause, phrases, reading), [object], { status, clause, filled: true, carried: { role: roleIn(clause) } }) : [];
}

/** «… den Beitritt als Träger»: in which role. */
const roleIn = (clause: Clause): string | null => ROLE.exec(clause)?.groups?.["role"] ?? null;
const ROLE = latin(/(?<!\p{L})als (?:\p{Ll}+e[rn]? )?(?<role>(?:Mit)?(?:Träger|Gesellschafter|Anteilseigner|Eigentümer|Gründungsmitglied)(?:in)?)(?!\p{L})/u);

/** Who decides or joins: the places whose councils are named, else the parties that are the subject. */
function actorsIn(clause: Clause, phrases: readonly Phrase[], reading: Reading): Mention[] {
  const councils = councilsIn(clause, reading);
  const at = clause.search(/Beitritt|Aufnahme|Eintritt|Mitgliedschaft/);
  const bare = ofKind(phrases, "Party").filter((phrase) => phrase.tie === "BARE" && (phrase.at < at || /^(?:beschlie|beschlo|erkl|plan)|^(?:[Dd]en|[Ii]hren|[Ss]einen) (?:Beitritt|Eintritt) [^⟨]*⟨[A-Z]\d+⟩ (?:hat|haben) /.test(clause)));
  return councils.length > 0 ? councils : bare.map(({ number }) => reading.mention(number));
}

/** A heading without a verb («Beitritt Sachsens zur ⟨E⟩») holds when no sentence of the text makes a plan or a question of it. */
function isHeadline({ sentence, text }: ReadSentence, reading: Reading): boolean {
  if (sentence.role !== "TITLE" || VERB.test(text) || isDenied(text) || isIntended(text) || /prüf|diskut|debatt|\?/.test(text)) return false;
  const body = reading.sentences.filter((other) => other.text !== text && /Beitritt|beitr[ei]t|beizutreten|Mitglied/.test(other.text));
  return body.length > 0 && !body.some((other) => isDenied(other.text) || isIntended(other.text) || isDecided(other.text) || /vorbereit|prüf/.test(other.text));
}

function statusOf(clause: Clause): StatementStatus | null {
  if (!(VERB.test(clause) || PRESUPPOSED.test(clause)) || isDenied(clause) || /prüf|diskut|debatt|gegen (?:den|einen|ihren|seinen) /.test(clause)) return null;
  if (isIntended(clause) || /[Vv]orbereit/.test(clause)) return StatementStatus.PLANNED;
  return isDecided(clause) || VOTED.test(clause) ? StatementStatus.DECIDED : StatementStatus.STATED;
}

/** «Nach dem Beitritt ⟨C⟩s zur ⟨E⟩ …»: what something follows has happened. */
const PRESUPPOSED = latin(/(?<!\p{L})(?:[Nn]ach|[Ss]eit|[Dd]urch|[Dd]ank|[Mm]it|[Ii]nfolge|[Aa]nlässlich) (?:de[mnrs]|seine[mnrs]|ihre[mnrs]) (?:\p{Ll}+e[nrms] )?(?:Beitritt|Aufnahme|Eintritt)/u);
const VOTED = /für (?:den|einen|ihren|seinen|die|eine|ihre|seine) .*(?:ausgesprochen|gestimmt|votiert|entschieden)|(?:sprach|sprachen|votierte|votierten|stimmte|stimmten) .*für (?:den|einen|ihren|seinen|die|eine|ihre|seine) /u;
