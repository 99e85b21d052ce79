import type { DateValue } from "../../model/records.js";
import type { ExplainedClaim } from "./explanation.js";

/** What a claim says beside its ends, in words: «role «Geschäftsführer»», «since 2019-05». */
export function claimFacts({ role, onBehalfOf, subjectMatter, amount, since, until }: ExplainedClaim): string[] {
  const carried = Object.entries({ role, "on behalf of": onBehalfOf, about: subjectMatter, amount }).flatMap(([name, value]) => (value === null ? [] : [`${name} «${value}»`]));
  return [...carried, ...dateWords("since", since), ...dateWords("until", until)];
}

function dateWords(name: string, date: DateValue | null): string[] {
  return date ? [`${name} ${date.edtf}${date.derivedFrom ? ` (from ${date.derivedFrom.toLowerCase()})` : ""}`] : [];
}
