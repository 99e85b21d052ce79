import { BEFORE_NAME, matches, pattern } from "../../clauses/pattern.js";
import { modalityOf } from "../modality.js";
import type { RelationRule } from "../rule.js";

const BOARD = "(?<board>Vorstand(?:e?s)?|Geschäftsführung|Geschäftsleitung|Präsidiums?|Verwaltungsrat(?:e?s)?|Aufsichtsrat(?:e?s)?)";
const MEMBERS = [
  pattern(`{official:Official}(?:, (?:der |die )?| (?:ist|war|bleibt) )Mitglied (?<article>des|der|im|in der) (?<before>{Party}-)?${BOARD}(?: (?:des|der|von) ${BEFORE_NAME}{object:Party})?`),
];

/** «⟨O⟩, Mitglied des ⟨F⟩-Vorstands», «⟨O⟩ ist Mitglied der Geschäftsführung der ⟨F⟩». */
export const boardMember: RelationRule = {
  name: "holds-office/board-member",
  about: ["Official", "Party"],
  cue: /Mitglied (?:des|der|im|in) /,
  read: (sentence, reading) =>
    sentence.clauses.flatMap(({ text: clause }) =>
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
};
