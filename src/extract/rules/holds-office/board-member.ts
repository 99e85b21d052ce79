import { BEFORE_NAME, matches, pattern } from "../../clauses/pattern.js";
import { modalityOf } from "../modality.js";
import { dateOf } from "../dates.js";
import { OWNED, topicOf } from "../topic.js";
import type { Reading, ReadSentence } from "../reading.js";
import type { Finding, RelationRule } from "../rule.js";

const BOARD = "(?<board>Vorstand(?:e?s)?|Geschäftsführung|Geschäftsleitung|Präsidiums?|Verwaltungsrat(?:e?s)?|Aufsichtsrat(?:e?s)?)";
const MEMBERS = [
  pattern(`{official:Official}(?:, (?:der |die )?| (?:ist|war|bleibt) )Mitglied (?<article>des|der|im|in der) (?<before>{Party}-)?${BOARD}(?: (?:des|der|von) ${BEFORE_NAME}{object:Party})?`),
];

/** «In den Vorstand wurden ⟨O⟩ und ⟨O⟩ berufen»: of what, was said before. */
const CALLED = [
  pattern(`(?<!\\p{L})[Ii]n (?:den|die|das) (?:(?:ersten|neuen) )?${BOARD}(?: (?:des|der|von) ${BEFORE_NAME}{object:Party})? (?:wurden?|werden|wird|wählten?|beriefen?|berief|rückten?|zogen|zog|sind|ist) (?:[^⟨,]|⟨t\\d+⟩)*?(?<official>{Official}(?:(?:, | und | sowie ){Official})*)`),
  pattern(`(?<official>{Official}(?:(?:, | und | sowie ){Official})*) (?:wurden?|werden|sind|ist|rückten?|zogen|zog) (?:[^⟨,]|⟨t\\d+⟩)*?in (?:den|die|das) ${BOARD}(?: (?:des|der|von) ${BEFORE_NAME}{object:Party})? (?:[^⟨,]|⟨t\\d+⟩)*?(?:berufen|gewählt|bestellt|ein(?=[ .,]|$)|eingezogen|entsandt)`),
];

function called(sentence: ReadSentence, reading: Reading): Finding[] {
  return sentence.clauses.flatMap(({ text: clause }) => {
    const status = modalityOf(clause);
    if (!status || !CALLED_CUE.test(clause)) return [];
    return CALLED.flatMap((form) => matches(clause, form)).flatMap(({ groups = {} }) => {
      const [named] = reading.mentionsIn(groups["object"], "Party");
      const object = named ?? topicOf(OWNED, sentence, clause, reading, 2);
      const role = (groups["board"] ?? "").replace(/(?<=vorstand|rat|Vorstand|rat)(?:e?s)$/, "");
      return object ? reading.mentionsIn(groups["official"], "Official").map((subject) => ({ predicate: "HOLDS_OFFICE" as const, subject, object, status, since: dateOf(clause, reading), carried: { role: `Mitglied ${/^(?:Vorstand|Verwaltungsrat|Aufsichtsrat|Präsidium)/.test(role) ? "des" : "der"} ${role}${/(?:stand|rat|sidium)$/.test(role) ? "s" : ""}` }, filled: named === undefined })) : [];
    });
  });
}

const CALLED_CUE = /in (?:den|die|das) (?:\p{Ll}+ )?(?:Vorstand|Geschäfts|Präsidium|Verwaltungsrat|Aufsichtsrat)/iu;

/** «⟨O⟩, Mitglied des ⟨F⟩-Vorstands», «⟨O⟩ ist Mitglied der Geschäftsführung der ⟨F⟩». */
export const boardMember: RelationRule = {
  name: "holds-office/board-member",
  about: ["Official"],
  cue: /Mitglied (?:des|der|im|in) |[Ii]n (?:den|die|das) (?:\p{Ll}+ )?(?:Vorstand|Geschäfts|Präsidium|Verwaltungsrat|Aufsichtsrat)/u,
  read: (sentence, reading) => [
    ...called(sentence, reading),
    ...sentence.clauses.flatMap(({ text: clause }) =>
      MEMBERS.flatMap((each) =>
        matches(clause, each).flatMap(({ groups = {} }) => {
          const [subject] = reading.mentionsIn(groups["official"], "Official");
          const [object] = reading.mentionsIn(groups["before"] ?? groups["object"], "Party");
          const status = modalityOf(clause);
          const role = `Mitglied ${/^(?:im|des)$/.test(groups["article"] ?? "") ? "des" : "der"} ${(groups["board"] ?? "").replace(/(?<=vorstand|rat|präsidium)$/i, "s")}`;
          return subject && object && status ? [{ predicate: "HOLDS_OFFICE" as const, subject, object, status, since: null, carried: { role } }] : [];
        }),
      ),
    ),
  ],
};
