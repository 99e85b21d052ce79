import { BEFORE_NAME, matches, placeholderOf } from "../../pattern.js";
import { holdings } from "./office-holder.js";
import { OFFICE, OFFICES } from "./office.js";
import { nominative } from "./read-offices.js";
import type { Finding, RelationRule } from "../rule.js";

const OFFICIAL = placeholderOf("Official");
const PARTY = placeholderOf("Party");
const BRACKETS = new RegExp(`(?<official>${OFFICIAL}) \\((?<content>[^()]*(?:\\([^()]*\\)[^()]*)*)(?:\\)|$)`, "gu");
const ONLY_PARTY = new RegExp(`^${BEFORE_NAME}${PARTY}$`, "u");
const NAMED_OFFICE = new RegExp(`^${OFFICES}`, "u");
/** The office of a list of persons, directly before it: «die Geschäftsführer ⟨O⟩ (⟨F⟩) und ». */
const OF_LIST = new RegExp(`(?<office>${OFFICE}) (?:${OFFICIAL} \\([^)]*\\)(?:, | und | sowie ))*$`, "u");
const ONLY_OFFICE = new RegExp(OFFICE, "gu");

/** «⟨O⟩ (Geschäftsführer ⟨F⟩)», «die Geschäftsführer ⟨O⟩ (⟨D⟩) und ⟨O⟩ (⟨D⟩)»: with the organisation alone, the office is the one named before the list. */
export const inBrackets: RelationRule = {
  name: "holds-office/in-brackets",
  confidence: 0.9,
  about: ["Official"],
  cue: /⟩ \(/,
  read: (sentence, reading) =>
    matches(sentence.text, BRACKETS).flatMap(({ index, groups }): Finding[] => {
      const [official] = reading.mentionsIn(groups?.["official"], "Official");
      const content = groups?.["content"] ?? "";
      const before = sentence.text.slice(0, index);
      if (!official) return [];
      if (NAMED_OFFICE.test(content) || !ONLY_PARTY.test(content)) {
        const phrases = content.split(/, (?=(?:\p{Ll}+ )?\p{Lu})/u).filter((part) => NAMED_OFFICE.test(part));
        return phrases.flatMap((phrase) => holdings({ official, phrase, before }, sentence, reading));
      }
      const role = OF_LIST.exec(before)?.groups?.["office"] ?? officeOfAll(before, reading.sentences[sentence.index - 1]?.text ?? "");
      const [object] = reading.mentionsIn(content, "Party");
      return role && object ? [{ predicate: "HOLDS_OFFICE", subject: official, object, carried: { role: nominative(role) }, since: null, filled: true }] : [];
    }),
};

/** «… haben einen CIO. Darunter ⟨O⟩ (⟨A⟩)»: examples of what the sentence before speaks of, when it names one office. */
function officeOfAll(before: string, earlier: string): string | undefined {
  const offices = matches(earlier, ONLY_OFFICE).map(([office]) => office);
  return /(?<!\p{L})[Dd]arunter /u.test(before) && offices.length === 1 ? offices[0] : undefined;
}
