import { BEFORE_NAME, matches, pattern } from "../../clauses/pattern.js";
import { isDenied, isFormer, isIntended } from "../modality.js";
import { each } from "../rule.js";
import { StatementStatus } from "../../../model/statement.js";
import type { RelationRule } from "../rule.js";

const ADVERBS = "(?:(?:auch|nun|jetzt|derzeit|inzwischen|neuerdings|heute|bereits|etwa|unter anderem|seit ⟨t\\d+⟩|zudem|außerdem) )*";
const MEMBER = "(?<role>(?:Gründungs|Neu)?[Mm]itglied(?:er|ern|s)?|Mitglieds(?:stadt|städten?|gemeinden?|kommunen?|kreisen?|land|länder|ländern)|Träger(?:n|s|in|land|ländern?|stadt|städten?|kommunen?|gemeinden?|kreisen?)?|(?:Mit)?[Gg]esellschafter(?:n|s|in)?|Anteilseigner(?:n|s|in)?)";
const OF = "{object:Organization}-";
const PATTERNS = [
  pattern(`${OF}${MEMBER} (?:(?:die|der|das|den|dem|des) )?(?:(?:Stadt|Landeshauptstadt|Gemeinde|Land|Freistaat|Kreis|Landkreis) )?{subject:Party+}`),
  pattern(`[Aa]ls (?:\\p{Ll}+ )?${OF}${MEMBER} \\p{Ll}+(?:t|en|te|ten) ${BEFORE_NAME}{subject:Party+}`),
  pattern(`[Zz]u den (?:\\p{Ll}+ )?${OF}${MEMBER} (?:zähl(?:t|en|te|ten)|gehör(?:t|en|te|ten)) ${ADVERBS}${BEFORE_NAME}{subject:Party+}`),
  pattern(`${OF}${MEMBER} (?:ist|sind) ${ADVERBS}${BEFORE_NAME}{subject:Party+}`),
];

/** «das ⟨F⟩-Mitglied ⟨C⟩», «als ⟨F⟩-Trägerland zahlt ⟨A⟩», «zu den ⟨E⟩-Mitgliedern zählen ⟨C⟩ und ⟨C⟩»: the organisation is the first part of the noun. */
export const inCompound: RelationRule = {
  name: "member-of/in-compound",
  about: ["Party", "Organization"],
  cue: /⟩-(?:Gründungs|Neu|Mit)?(?:[Mm]itglied|Träger|[Gg]esellschafter|Anteilseigner)/,
  read: ({ clauses }, reading) =>
    clauses.flatMap(({ text: clause }) =>
      PATTERNS.flatMap((form) =>
        matches(clause, form).flatMap(({ groups = {}, 0: matched, index }) => {
          if (isDenied(clause)) return [];
          const former = isFormer(`${clause.slice(0, index).split(" ").slice(-3).join(" ")}${matched}`);
          const status = former ? StatementStatus.FORMER : isIntended(clause.slice(0, index + matched.length)) ? StatementStatus.PLANNED : StatementStatus.STATED;
          const subjects = reading.mentionsIn(groups["subject"], "Party");
          return each("MEMBER_OF", subjects, reading.mentionsIn(groups["object"], "Organization"), { status, carried: { role: roleOf(groups["role"] ?? "") }, ...(/zähl|gehör/.test(matched) ? { clause } : { since: null }) });
        }),
      ),
    ),
};

function roleOf(noun: string): string | null {
  return /^Träger(?:n|s|in)?$/.test(noun) ? "Träger" : /esellschafter/.test(noun) ? "Gesellschafter" : null;
}
