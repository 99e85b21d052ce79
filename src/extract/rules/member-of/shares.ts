import { BEFORE_NAME, matches, pattern } from "../../clauses/pattern.js";
import { isDenied } from "../modality.js";
import type { Finding, RelationRule } from "../rule.js";

const NUMBERS: Readonly<Record<string, string>> = {
  ein: "1", zwei: "2", drei: "3", vier: "4", fünf: "5", sechs: "6", sieben: "7", acht: "8", neun: "9", zehn: "10", elf: "11", zwölf: "12", zwanzig: "20", dreißig: "30", vierzig: "40", fünfzig: "50",
};
const PERCENT = "(?<percent>[\\d,.]+|\\p{Ll}+) (?:Prozent|%)";
const OF = pattern(`Prozent (?:der Anteile )?(?:an )?(?:der|des|von|dem) ${BEFORE_NAME}{object:Organization}`);
const HELD = pattern(`${PERCENT}(?: (?:der Anteile )?(?:der|des|von|an der) ${BEFORE_NAME}{Organization})?(?: gehören| gehört)? (?:dem|der|den) ${BEFORE_NAME}{subject:Party}(?! (?:an|gehör))`);
const HOLDS_MORE = pattern(`(?:, | und |; )${BEFORE_NAME}{subject:Party} ${PERCENT} der (?:Anteile|Gesellschaftsanteile)`);
const HOLDS = pattern(`{subject:Party} (?:hält|halten|besitzt|besitzen) (?:[^⟨]*? )?${PERCENT}(?:[^⟨]*? (?:an|der|des|von)(?: der| dem)? {Organization})?`);

/** «88 Prozent der ⟨F⟩ gehören dem ⟨F⟩, zwölf Prozent dem ⟨A⟩», «⟨C⟩ hält 49 Prozent der Anteile an der ⟨I⟩». */
export const shares: RelationRule = {
  name: "member-of/shares",
  about: ["Party"],
  cue: /Prozent|%/,
  read: ({ text }, reading) => {
    if (!text.includes("Prozent") || isDenied(text)) return [];
    const [object] = [...matches(text, OF), ...text.matchAll(/Anteile(?:n)? (?:an )?(?:der|des|dem) (?:\p{L}+ )?(?<object>⟨[A-Z]\d+⟩)/gu)].flatMap(({ groups }) => reading.mentionsIn(groups?.["object"], "Organization"));
    if (!object) return [];
    return [...matches(text, HELD), ...matches(text, HOLDS), ...matches(text, HOLDS_MORE)].flatMap(({ groups }): Finding[] => {
      const [subject] = reading.mentionsIn(groups?.["subject"], "Party");
      const percent = groups?.["percent"] ?? "";
      const share = NUMBERS[percent] ?? (/^\d/.test(percent) ? percent : null);
      return subject && share ? [{ predicate: "MEMBER_OF", subject, object, carried: { role: `Träger ${share} %` } }] : [];
    });
  },
};
