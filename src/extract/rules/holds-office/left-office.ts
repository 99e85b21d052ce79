import { matches, pattern } from "../../clauses/pattern.js";
import { dateOf, isToCome } from "../dates.js";
import { isDenied } from "../modality.js";
import { holdings } from "./office-holder.js";
import { OFFICE_CUE, OFFICES, TITLES } from "./office.js";
import { StatementStatus } from "../../../model/statement.js";
import type { DateValue } from "../../../model/records.js";
import type { Reading, ReadSentence } from "../reading.js";
import type { Finding, RelationRule } from "../rule.js";
import { latin } from "../../text/latin.js";
import { occursIn } from "../../text/matches.js";

const RETIREMENT = "(?:in (?:den |ihren |seinen )?(?:wohlverdienten |einstweiligen )?(?:Vorr|Unr|R)uhestand|in (?:die |seine |ihre )?(?:Pension|Rente|Altersteilzeit))";
const WORDS = "(?:[^⟨,]|⟨t\\d+⟩)*?";
const LEAVES =
  `(?:(?:ging|geht|trat|tritt|wechselte|wechselt|verabschiedete sich|verabschiedet sich) ${WORDS}${RETIREMENT}|(?:schied|scheidet) ${WORDS}aus(?! \\p{Ll}+ \\p{Lu}\\p{Ll}+ (?!aus))|(?:legte|legt) ${WORDS}(?:sein|ihr|das) Amt ${WORDS}nieder|(?:trat|tritt) ${WORDS}zurück|(?:hört|hörte) ${WORDS}auf(?=[ .,]|$)|(?:gibt|gab) ${WORDS}(?:sein|ihr|das) Amt ${WORDS}(?:ab|auf)|(?:ist|war) ${WORDS}(?:zurückgetreten|ausgeschieden|${RETIREMENT} (?:gegangen|getreten)|aus dem Amt geschieden)|(?:wurde|wird|ist) ${WORDS}(?:verabschiedet|abgewählt|abberufen|pensioniert|entlassen|${RETIREMENT} (?:verabschiedet|versetzt)))`;
const OFFICE_LEFT = [
  pattern(`(?<phrase>${OFFICES}) ${TITLES}{official:Official} ${LEAVES}`),
  pattern(`{official:Official}, (?:der |die )?(?<phrase>${OFFICES}),? ${LEAVES}`),
  pattern(`^(?<article>[Dd]er |[Dd]ie )(?:langjährige |bisherige |scheidende )?(?<phrase>${OFFICES}) ${LEAVES}`),
];
/** «Noch bis ⟨t⟩ amtiert ⟨J⟩ als …». */
const UNTIL = [
  pattern(`(?:[Nn]och )?[Bb]is (?:zum |Ende |Anfang )?⟨t\\d+⟩ (?<verb>amtiert|amtierte|bleibt|blieb|fungiert|fungierte|ist|war) {official:Official} (?:noch )?(?:als )?(?<phrase>${OFFICES})`),
  pattern(`{official:Official} (?<verb>amtiert|bleibt|blieb|amtierte|fungiert) (?:noch )?bis (?:zum |Ende |Anfang )?⟨t\\d+⟩ (?:als )?(?<phrase>${OFFICES})`),
];
/** «Bis vor kurzem Dezernent der ⟨C⟩, zieht es ⟨J⟩ …»: an office that begins the sentence is that of the person it goes on about. */
const ONCE = pattern(`^(?:Bis vor [Kk]urzem|Bis zuletzt|Bis (?:zum |Ende |Anfang )?(?<until>⟨t\\d+⟩)|Früher|Einst|Lange(?: Jahre| Zeit)?|Jahrelang|Vormals|Ehemals)(?: noch)? (?<phrase>${OFFICES}), \\p{Ll}+ (?:[^⟨,]|⟨t\\d+⟩)*?{official:Official}`);
const GONE = latin(`(?<!\\p{L})(?:${RETIREMENT}|(?:aus|zurück|ab)(?:ge|be)?(?:schieden|schied|treten|trat|wählt|rufen)|verabschiedet|pensioniert)(?!\\p{L})`, "u");

/** «Der Vorstand der ⟨F⟩ ging am ⟨t⟩ in Pension», «noch bis ⟨t⟩ amtiert ⟨J⟩ als …»: until when somebody holds an office. */
export const leftOffice: RelationRule = {
  name: "holds-office/left-office",
  about: ["Official"],
  cue: /[Rr]uhestand|Pension|Rente|Altersteilzeit|schied|scheidet|niederg|nieder[.,]|zurück|hört|verabschied|abgewählt|abberufen|pensioniert|entlassen|ausgesch|(?:legte?|gibt|gab) .*Amt |[Bb]is (?:zum |Ende |Anfang )?⟨t|^Bis (?:vor|zul)|^Früher|^Einst|^Lange|^Jahrelang|^Vormals|^Ehemals/,
  read: (sentence, reading) => (occursIn(OFFICE_CUE, sentence.text) ? [...gone(sentence, reading), ...until(sentence, reading), ...once(sentence, reading)] : []),
};

function gone(sentence: ReadSentence, reading: Reading): Finding[] {
  return sentence.clauses.flatMap(({ text: clause }) =>
    isDenied(clause)
      ? []
      : OFFICE_LEFT.flatMap((form) => matches(clause, form)).flatMap(({ groups = {}, index }) => {
          const before = sentence.text.slice(0, Math.max(0, sentence.text.indexOf(clause.slice(0, 12))));
          const official = reading.mentionsIn(groups["official"], "Official")[0] ?? reading.lastBefore("Official", sentence, before, 1);
          const end = dateOf(clause, reading);
          return official && end ? holdings({ official, phrase: `${groups["article"] ?? ""}${groups["phrase"] ?? ""}`, before: before + clause.slice(0, index), until: end, status: statusAt(end, reading) }, sentence, reading) : [];
        }),
  );
}

function until(sentence: ReadSentence, reading: Reading): Finding[] {
  return UNTIL.flatMap((form) => matches(sentence.text, form)).flatMap(({ groups = {}, 0: matched, index }) => {
    const [official] = reading.mentionsIn(groups["official"], "Official");
    const number = /⟨t(\d+)⟩/.exec(matched)?.[1];
    const end = number === undefined ? null : (reading.text.dates[Number(number)] ?? null);
    const status = /^(?:war|amtierte|blieb|fungierte)$/.test(groups["verb"] ?? "") ? StatementStatus.FORMER : StatementStatus.STATED;
    return official && end ? holdings({ official, phrase: groups["phrase"] ?? "", before: sentence.text.slice(0, index), until: end, status }, sentence, reading) : [];
  });
}

function once(sentence: ReadSentence, reading: Reading): Finding[] {
  return matches(sentence.text, ONCE).flatMap(({ groups = {} }) => {
    const [official] = reading.mentionsIn(groups["official"], "Official");
    const number = /⟨t(\d+)⟩/.exec(groups["until"] ?? "")?.[1];
    return official ? holdings({ official, phrase: groups["phrase"] ?? "", before: "", until: number === undefined ? null : (reading.text.dates[Number(number)] ?? null), status: StatementStatus.FORMER }, sentence, reading) : [];
  });
}

/** Who leaves later still holds the office. */
const statusAt = (end: DateValue, reading: Reading): StatementStatus => (isToCome(end, reading.document.published) ? StatementStatus.STATED : StatementStatus.FORMER);

/** When a sentence says that somebody went («bevor er ⟨t⟩ in den Ruhestand trat»); null when it does not. */
export function leavingDate({ clauses }: ReadSentence, reading: Reading): DateValue | null {
  const leaving = clauses.find(({ text, phrases }) => phrases.length === 0 && text.includes("⟨t") && GONE.test(text));
  return leaving ? dateOf(leaving.text, reading) : null;
}
