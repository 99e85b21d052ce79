import { BEFORE_NAME, matches, placeholderOf } from "../../clauses/pattern.js";
import { holdings } from "./office-holder.js";
import { OFFICES, OFFICE_CUE, TITLES } from "./office.js";
import { sinceOf, untilOf } from "../dates.js";
import { keyOf } from "../reading.js";
import type { Reading } from "../reading.js";
import type { Finding, RelationRule } from "../rule.js";
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
      const after = sentence.text.slice(index + matched.length);
      return holdings({ official, phrase, before, after }, sentence, reading).map((finding) => inOfficeFor(finding, after, reading));
    }),
};

/** «Landrat ⟨O⟩, seit ⟨t⟩ im Amt, …», «Altlandrat ⟨O⟩, von ⟨t⟩ bis ⟨t⟩ an der Spitze des ⟨D⟩, …»: how long; at the head of another body says nothing of this office. */
function inOfficeFor(finding: Finding, after: string, reading: Reading): Finding {
  const { 0: said, groups } = TENURE.exec(after) ?? {};
  const [headed] = reading.mentionsIn(groups?.["party"], "Party");
  if (said === undefined || (headed && keyOf(headed) !== keyOf(finding.object))) return finding;
  return { ...finding, since: sinceOf(said, reading), until: untilOf(said, reading) };
}

const TENURE = latin(`^, (?:von ⟨t\\d+⟩ bis (?:zum |Ende |Anfang )?⟨t\\d+⟩|seit (?:dem )?⟨t\\d+⟩) (?:im Amt|in diesem Amt|auf diesem Posten|in dieser Funktion|an der Spitze (?:des|der|von) ${BEFORE_NAME}(?<party>${placeholderOf("Party")}))(?=[,.])`, "u");

/** «die Bürgermeister von ⟨C⟩ und ⟨C⟩, ⟨O⟩ und ⟨O⟩»: each holds the office of one of them (see `jointOffices`). */
const isOfSeveral = (phrase: string, after: string): boolean => AND_PARTY.test(phrase) && AND_PERSON.test(after);
const AND_PARTY = latin(`(?:,| und| sowie) (?:der |des |von )?${placeholderOf("Party")}$`, "u");
const AND_PERSON = latin(`^(?:,| und| sowie) ${OFFICIAL}`, "u");

const LEAD = latin(/(?:[Dd]er )?(?:früher|ehemalig|einstig|damalig|vormalig)\p{Ll}* $|Ex-$|(?<!\p{L})[Dd]er $/u);

/** «in Vertretung des erkrankten Vorsitzenden, Landrätin ⟨O⟩»: the first office is somebody else's. */
const STEPPING_IN = latin(/(?:Vertretung|Vertreter(?:in)?|[Aa]nstelle|[Ss]tatt|Nachfolger?(?:in)?) (?:des|der|eines|einer) (?:\p{Ll}+ )?$/u);

/** Words before the phrase that matter to it: «der», «frühere», «Ex-». */
const leadOf = (before: string): string => LEAD.exec(before)?.[0] ?? "";
