import { placeholderOf } from "../../pattern.js";
import { holdings } from "./office-holder.js";
import { OFFICES, OFFICE_CUE, TITLES } from "./office.js";
import type { RelationRule } from "../rule.js";

const OFFICIAL = placeholderOf("Official");
const PATTERN = new RegExp(`(?<phrase>${OFFICES}),? ${TITLES}(?<official>${OFFICIAL})`, "gu");

/** «Finanzstaatssekretär und Landes-CIO ⟨O⟩», «Sachsen-CIO ⟨O⟩», «die Ministerin für Infrastruktur und Digitales, ⟨O⟩». */
export const beforeName: RelationRule = {
  name: "holds-office/before-name",
  confidence: 0.95,
  about: ["Official"],
  cue: OFFICE_CUE,
  read: (sentence, reading) =>
    [...sentence.text.matchAll(PATTERN)].flatMap(({ index, groups }) => {
      const [official] = reading.mentionsIn(groups?.["official"], "Official");
      const before = sentence.text.slice(0, index);
      if (!official || /⟨[A-Z]\d+⟩, $/.test(before)) return [];
      const since = null;
      return holdings({ official, phrase: formerly(before) + (groups?.["phrase"] ?? ""), before, since }, sentence, reading);
    }),
};

/** «der frühere», «Ex-»: words before the phrase that make the office a former one. */
export const formerly = (before: string): string => /(?:früher|ehemalig|einstig|damalig|vormalig)\p{Ll}* $|Ex-$/u.exec(before)?.[0] ?? "";
