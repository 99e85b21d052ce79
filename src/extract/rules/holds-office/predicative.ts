import { BEFORE_NAME, matches, pattern, placeholderOf } from "../../clauses/pattern.js";
import { isDenied, isFormer } from "../modality.js";
import { dateOf, isToCome, sinceOf, untilOf } from "../dates.js";
import { StatementStatus } from "../../../model/statement.js";
import { leavingDate } from "./left-office.js";
import { holdings } from "./office-holder.js";
import { OFFICES, OFFICE_CUE, TITLES } from "./office.js";
import type { Mention } from "../../../model/mention.js";
import type { DateValue } from "../../../model/records.js";
import type { Clause } from "../../clauses/clause.js";
import type { Reading, ReadSentence } from "../reading.js";
import type { RelationRule } from "../rule.js";
import { latin } from "../../text/latin.js";
import { occursIn } from "../../text/matches.js";

const DATE = placeholderOf("date");
const BE = "(?<verb>ist|sei|war|wird|werde|wurde|bleibt|bleibe|blieb|heißt|fungiert als|amtiert als)";
const VERB = latin(` (?:${BE}|werden)(?: |[.,]|$)`);
const ADVERB = `(?:von ${DATE} bis (?:zum |Ende |Anfang )?${DATE}|als Nachfolger(?:in)? von ${placeholderOf("Official")}|(?:seit|im|am|ab|zum|seit dem) ${DATE}|${DATE}|(?:in|für) ${BEFORE_NAME}${placeholderOf("Territory")}|(?:noch |nur )?bis (?:zum |Ende |Anfang )?${DATE}|nun|jetzt|selbst|zugleich|auch|außerdem|weiterhin|derzeit|künftig|damals|seither|neue[rn]?|der|die|als|bereits|inzwischen|vorher|zuvor|davor|dort|er|sie)`;
const PRONOUN = "(?:er|sie)";
/** «der Jurist ⟨O⟩», «die frühere Richterin ⟨O⟩»: what somebody is besides; relatives and colleagues are other people. */
const PROFESSION = "(?:\\p{Ll}+e |\\d+-[Jj]ährige )?(?!Vater|Mutter|Sohn|Tochter|Bruder|Schwester|Gatt|Ehe|Nachfolger|Vorgänger|Kolleg|Freund)\\p{Lu}[\\p{L}-]+";
/** The office first, its holder behind the verb: no clause that names nobody there needs to be searched for the office. */
const NAMES_LATER = latin(`${BE} [^]*${placeholderOf("Official")}`);
const NAMED_LATER = [
  pattern(`(?<![Aa]ls )(?<phrase>${OFFICES}) ${BE} (?<lead>(?:${ADVERB} )*)(?:(?:${placeholderOf("Territory")}’s |\\p{Lu}\\p{Ll}+er )?${OFFICES} )?${TITLES}{official:Official}(?<tail>(?: ${ADVERB})*)`),
  pattern(`(?<![Aa]ls )(?<phrase>${OFFICES}) ${BE} (?<lead>(?:${ADVERB} )*)(?:der|die) ${OFFICES}, ${TITLES}{official:Official}`),
  pattern(`(?<![Aa]ls )(?<phrase>${OFFICES}) ${BE} (?<lead>(?:${ADVERB} )*)(?:der|die) ${PROFESSION} ${TITLES}{official:Official}`),
];
const PATTERNS = [
  pattern(`(?:{official:Official}|(?<![\\p{L}])(?<pronoun>[Ee]r|[Ss]ie)) (?<verb>soll|solle|will|möchte|wird) (?<lead>(?:${ADVERB} )*)(?<phrase>${OFFICES}) werden`),
  pattern(`(?:{official:Official}(?: \\([^)]*\\))?(?:, ${OFFICES},?)?|(?<![\\p{L}])(?<pronoun>${PRONOUN})) ${BE} (?<lead>(?:${ADVERB} )*)(?<phrase>${OFFICES})`),
  ...NAMED_LATER,
  pattern(`{official:Official} \\| (?<lead>(?:${ADVERB} )*)(?<phrase>${OFFICES})(?: zugleich| zudem)? ${BE}`),
  pattern(`(?<lead>(?:${DATE}|[Ss]eit ${DATE}|[Vv]orher|[Zz]uvor|[Dd]avor|[Zz]ugleich|[Dd]amals|[Dd]ort|[Ii]m ${DATE}) )${BE} (?<pronoun>${PRONOUN}) (?<tail>(?:${ADVERB} )*)(?<phrase>${OFFICES})`),
  pattern(`(?<lead>(?:[Vv]on ${DATE} bis (?:zum |Ende |Anfang )?${DATE}|[Bb]is (?:zum |Ende |Anfang )?${DATE}|${DATE}|[Ss]eit ${DATE}|[Ii]m ${DATE}|[Vv]orher|[Zz]uvor|[Dd]avor|[Dd]amals|[Ff]rüher|[Ee]inst) )?${BE} {official:Official} (?<tail>(?:${ADVERB} )*)(?<phrase>${OFFICES})`),
];

/** «Amtschef der ⟨G⟩ ist ⟨O⟩ seit 2018», «⟨O⟩ war vorher Bürgermeister von ⟨C⟩», «2011 wurde er Präsident des ⟨H⟩». */
export const predicative: RelationRule = {
  name: "holds-office/predicative",
  about: [],
  cue: OFFICE_CUE,
  read: (sentence, reading) =>
    sentence.clauses.flatMap(({ text: clause }, at) =>
      !occursIn(VERB, clause) || !occursIn(OFFICE_CUE, clause) ? [] : PATTERNS.filter((each) => !NAMED_LATER.includes(each) || NAMES_LATER.test(clause)).flatMap((each) =>
        matches(clause, each).flatMap(({ groups = {} }) => {
          const official = reading.mentionsIn(groups["official"], "Official")[0] ?? lastOfficial(clause, sentence, reading);
          if (!official || isDenied(clause)) return [];
          const said = `${groups["lead"] ?? ""} ${groups["tail"] ?? ""}`;
          const before = `${headOf(clause, sentence)}${groups["lead"] ?? ""}${clause.slice(0, clause.indexOf(groups["phrase"] ?? ""))}`;
          const status = statusOf(groups["verb"], said);
          const followed = followedOn(sentence.clauses[at + 1]?.text ?? "", reading);
          const until = untilOf(said, reading) ?? (status === StatementStatus.FORMER ? leavingDate(sentence, reading) : null) ?? followed;
          return holdings({ official, phrase: groups["phrase"] ?? "", before, status: followed && status === StatementStatus.STATED ? StatementStatus.FORMER : status, since: ENDS_ONLY.test(said) ? null : sinceOf(said, reading), until }, sentence, reading);
        }),
      ),
    ),
};

/** «…; ⟨t⟩ folgte ihm ⟨O⟩»: when the clause behind says that another took the office; null when it does not, or that is still to come. */
function followedOn(next: Clause, reading: Reading): DateValue | null {
  const date = FOLLOWED.test(next) && !isDenied(next) ? dateOf(next, reading) : null;
  return date && !isToCome(date, reading.document.published) ? date : null;
}

const FOLLOWED = latin(`(?:⟨t\\d+⟩|^[Ii]hm|^[Ii]hr) (?:folgte (?:ihm|ihr|⟨t\\d+⟩)|löste (?:ihn|sie)|beerbte (?:ihn|sie)) (?:[^⟨]|⟨t\\d+⟩)*?${placeholderOf("Official")}(?! (?:nach (?=\\p{Lu}|⟨)|ins |in die ))`, "u");

/** «Das ⟨F⟩ steht unter neuer Leitung: Direktorin ist ⟨O⟩»: what stands before the colon says where. */
function headOf(clause: Clause, { text }: ReadSentence): string {
  const head = text.slice(0, Math.max(0, text.indexOf(clause.slice(0, 12))));
  return head.endsWith(": ") ? head : "";
}

/** «bis ⟨t⟩» says nothing of the beginning. */
const ENDS_ONLY = /^ ?[Bb]is [^⟨]*⟨t/;

const TO_BE = /^(?:wird|werde|soll|solle|will|möchte)$/;

function statusOf(verb: string | undefined, said: string): StatementStatus {
  if (verb === "war" || isFormer(said)) return StatementStatus.FORMER;
  return verb !== undefined && TO_BE.test(verb) ? StatementStatus.PLANNED : StatementStatus.STATED;
}

function lastOfficial(clause: Clause, sentence: ReadSentence, reading: Reading): Mention | null {
  return reading.lastBefore("Official", sentence, sentence.text.slice(0, sentence.text.indexOf(clause.slice(0, 12))), 2);
}
