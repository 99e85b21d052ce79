import { matches, placeholderOf } from "../../clauses/pattern.js";
import { holdings } from "./office-holder.js";
import { OFFICES, OFFICE_CUE, TITLES } from "./office.js";
import type { RelationRule } from "../rule.js";
import { latin } from "../../text/latin.js";

const OFFICIAL = placeholderOf("Official");
const PATTERN = latin(`(?<phrase>${OFFICES})(?<comma>,?) ${TITLES}(?<official>${OFFICIAL})`, "gu");

/** «Finanzstaatssekretär und Landes-CIO ⟨O⟩», «Sachsen-CIO ⟨O⟩», «die Ministerin für Infrastruktur und Digitales, ⟨O⟩». */
export const beforeName: RelationRule = {
  name: "holds-office/before-name",
  about: ["Official"],
  cue: OFFICE_CUE,
  read: (sentence, reading) =>
    matches(sentence.text, PATTERN).flatMap(({ 0: matched, index, groups }) => {
      const [official] = reading.mentionsIn(groups?.["official"], "Official");
      const before = sentence.text.slice(0, index);
      if (!official || (groups?.["comma"] && /⟨[A-Z]\d+⟩, $/.test(before)) || isOfSeveral(groups?.["phrase"] ?? "", sentence.text.slice(index + matched.length))) return [];
      const named = groups?.["phrase"] ?? "";
      const phrase = STEPPING_IN.test(before) ? named.replace(/^.*?, /, "") : leadOf(before) + named;
      return holdings({ official, phrase, before, after: sentence.text.slice(index + matched.length) }, sentence, reading);
    }),
};

/** «die Bürgermeister von ⟨C⟩ und ⟨C⟩, ⟨O⟩ und ⟨O⟩»: each holds the office of one of them (see `jointOffices`). */
const isOfSeveral = (phrase: string, after: string): boolean => AND_PARTY.test(phrase) && AND_PERSON.test(after);
const AND_PARTY = latin(`(?:,| und| sowie) (?:der |des |von )?${placeholderOf("Party")}$`, "u");
const AND_PERSON = latin(`^(?:,| und| sowie) ${OFFICIAL}`, "u");

const LEAD = latin(/(?:[Dd]er )?(?:früher|ehemalig|einstig|damalig|vormalig)\p{Ll}* $|Ex-$|(?<!\p{L})[Dd]er $/u);

/** «in Vertretung des erkrankten Vorsitzenden, Landrätin ⟨O⟩»: the first office is somebody else's. */
const STEPPING_IN = latin(/(?:Vertretung|Vertreter(?:in)?|[Aa]nstelle|[Ss]tatt|Nachfolger?(?:in)?) (?:des|der|eines|einer) (?:\p{Ll}+ )?$/u);

/** Words before the phrase that matter to it: «der», «frühere», «Ex-». */
const leadOf = (before: string): string => LEAD.exec(before)?.[0] ?? "";
