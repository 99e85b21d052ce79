import { DateDerivation } from "../../model/edtf-date.js";
import type { Clause } from "../clauses/clause.js";
import type { DateValue } from "../../model/records.js";
import type { Reading } from "./reading.js";
import { latin } from "../text/latin.js";
import { matches } from "../clauses/pattern.js";

/** Words before a date that tie it to a noun, to an end or to a comparison, not to the act: «Vereinbarung vom ⟨t⟩», «aus dem Jahr ⟨t⟩», «bis ⟨t⟩». */
const OTHER_TIE = "vom|von|aus|aus dem|bis|bis zum|bis Ende|bis spätestens|spätestens|für|für das|nach|nach dem|vor|vor dem|gegenüber|wie";
const DATED = latin(`(?:(?<![\\p{L}])(?<tie>${OTHER_TIE}) )?⟨t(?<number>\\d+)⟩(?<range> bis | (?:an|ab)(?![\\p{L}-]))?`, "giu");
/** «die ⟨t⟩ geschlossene Vereinbarung», «der seit ⟨t⟩ amtierende Leiter»: the date belongs to the attribute, not to the clause's verb. */
const ATTRIBUTE =
  latin(/(?<!(?:^|[^\p{L}])(?:[Ss]eit|[Nn]ach|[Vv]or|[Aa]b|[Zz]u|[Mm]it|[Aa]n|[Bb]is|[Vv]on|[Ii]n) )(?<![\p{L}])(?:[Dd](?:er|ie|as|en|em|es)|[Ee]ine[rmns]?|[Ii]hre[rmns]?|[Ss]eine[rmns]?|[Dd]iese[rmns]?|[Bb]eide[rn]?) (?:(?:erst|bereits|schon|seit|im|am|zum|in|ab|dem|Anfang|Ende|Mitte) )*⟨t\d+⟩ (?:[^,;]*? )?\p{Ll}{2,}(?:te|ten|ter|tes|tem|ene|enen|ener|enes|enem|ende|enden|ender|endes) (?=\p{Lu}|⟨|\p{Ll}+e[nrs]? (?:\p{Lu}|⟨))/gu);
/** «mit Wirkung vom ⟨t⟩» is the act's day. */
const EFFECT = /[Mm]it (?:sofortiger )?Wirkung (?:vom|ab|zum) /g;
const NOW = latin(/(?<![\p{L}-])(?:jetzt|nun)(?![\p{L}-])/iu);
/** «heute» is the day of an act, but says of what lasts only that it does («ist heute Mitglied»). */
const TODAY = latin(/(?<![\p{L}-])heute(?![\p{L}-])/iu);
const ACT = /unterzeichn|unterschr|geschlossen|beschloss|gegründet|beigetreten|vereinbart|besiegelt|gewählt|ernannt|berufen|bestellt|gestartet|verabschiedet/;

/** When a clause says that its act was done; «jetzt» means the month of publication and «heute» its day, marked as derived from it. */
export function dateOf(clause: Clause, reading: Reading): DateValue | null {
  const known = reading.datesOfClauses.get(clause);
  if (known !== undefined) return known;
  const date = findDate(clause, reading);
  reading.datesOfClauses.set(clause, date);
  return date;
}

function findDate(clause: Clause, reading: Reading): DateValue | null {
  const own = clause.replace(ATTRIBUTE, "").replace(EFFECT, "zum ");
  for (const { groups } of matches(own, DATED)) {
    const { tie, range, number } = groups ?? {};
    if (!tie || (/^von$/i.test(tie) && range)) return reading.text.dates[Number(number)] ?? null;
  }
  return deictic(clause, reading.document.published) ?? saidBeside(clause, reading);
}

function deictic(clause: Clause, published: string | null): DateValue | null {
  if (published === null) return null;
  if (TODAY.test(clause) && ACT.test(clause)) return { edtf: published, derivedFrom: DateDerivation.PUBLICATION };
  return NOW.test(clause) ? { edtf: published.slice(0, 7), derivedFrom: DateDerivation.PUBLICATION } : null;
}

/** «… fiel ⟨t⟩ der Startschuss: Er betreibt seitdem …», not «Seitdem er betreibt, …». */
const SINCE_THEN = latin(/(?:^|[^\p{L}-])(?:seitdem|seither|Seitdem(?= \p{Ll}+t )|Seither)(?![\p{L}-])/u);
/** «Kooperation von A und B – seit ⟨t⟩, ohne Pannen»: no verb of its own that the date could belong to. */
const SINCE_ALONE = latin(/^(?:bereits |schon )?seit(?: dem)? ⟨t(\d+)⟩(?:[,.!]|$)/u);

/** The date of the words before, where the clause points back to it («seitdem»), or of words added behind a dash. */
function saidBeside(clause: Clause, reading: Reading): DateValue | null {
  const pointsBack = SINCE_THEN.test(clause);
  const sentence = reading.sentences.find((each) => (pointsBack ? SINCE_THEN.test(each.text) : each.text.includes("– seit")) && each.clauses.some(({ text }) => text === clause));
  if (!sentence) return null;
  const clauses = sentence.clauses.map(({ text }) => text);
  const at = clauses.indexOf(clause);
  const added = pointsBack ? null : SINCE_ALONE.exec(clauses[at + 1] ?? "")?.[1];
  if (!pointsBack) return added ? (reading.text.dates[Number(added)] ?? null) : null;
  const before = [...(reading.sentences[sentence.index - 1]?.clauses.map(({ text }) => text) ?? []), ...clauses.slice(0, at)].filter((each) => each.includes("⟨t"));
  const [only, ...others] = before;
  return only !== undefined && others.length === 0 && only.split("⟨t").length === 2 ? dateOf(only, reading) : null;
}

/** The date of a few words that say since when: «seit dem ⟨t0⟩», «⟨t0⟩ wurde»; null when they hold none. */
export function sinceOf(words: string, reading: Reading): DateValue | null {
  const number = /⟨t(\d+)⟩/.exec(words)?.[1];
  return number === undefined ? null : (reading.text.dates[Number(number)] ?? null);
}

/** The second of two dates («von ⟨t0⟩ bis ⟨t1⟩»), or the one after «bis»; null without it. */
export function untilOf(words: string, reading: Reading): DateValue | null {
  const number = / bis (?:zum |Ende |Anfang )?⟨t(\d+)⟩/.exec(words)?.[1];
  return number === undefined ? null : (reading.text.dates[Number(number)] ?? null);
}

/** «Zwischen ⟨t⟩ und ⟨t⟩ gehörte …», one span for the finder of dates: what lasted so long, began and ended with it; null for other dates, and for what has not ended. */
export function lastedBetween(date: DateValue | null, clause: string, { document: { published } }: Reading): { since: DateValue; until: DateValue } | null {
  const [from, to, ...more] = date?.edtf.split("/") ?? [];
  if (!date || !from || !to || more.length > 0 || to.startsWith(".") || from.startsWith(".") || !BETWEEN.test(clause)) return null;
  const until = { ...date, edtf: to };
  return isToCome(until, published) ? null : { since: { ...date, edtf: from }, until };
}

/** A week or a quarter is a span too, in which something began. */
const BETWEEN = /(?:^|[^\p{L}])(?:[Zz]wischen|[Vv]on|[Ii]n den Jahren) ⟨t\d+⟩/u;

/** Whether a day, month or year lies wholly after the publication: what begins then has not happened yet. */
export function isToCome({ edtf }: DateValue, published: string | null): boolean {
  return published !== null && PLAIN.test(edtf) && edtf.length <= published.length && edtf > published.slice(0, edtf.length);
}

const PLAIN = /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d{2})?)?$/;
