import { sinceOf } from "./dates.js";
import { keyOf } from "./reading.js";
import { isDenied } from "./modality.js";
import { StatementStatus } from "../../model/statement.js";
import { matches, pattern } from "../clauses/pattern.js";
import type { Claim } from "../../model/claim.js";
import type { DateValue } from "../../model/records.js";
import type { Reading } from "./reading.js";

const EXISTS = [pattern("{of:Organization} (?:besteht|existiert|gibt es|arbeitet)(?: bereits| schon)? (?<since>seit (?:dem )?{date})"), pattern("(?<since>[Ss]eit (?:dem )?{date}) (?:besteht|existiert|gibt es) (?:der |die |das )?{of:Organization}")];

/** Gives those who founded something the day since which the article says that it exists, where it names no other: «Die ⟨F⟩ besteht seit ⟨t⟩. Gegründet haben sie …». */
export function datedAsExisting(claims: readonly Claim[], reading: Reading): Claim[] {
  if (!claims.some(isUndated)) return [...claims];
  const dates = new Map<string, DateValue>();
  for (const { text } of reading.sentences.filter(({ text }) => / seit |Seit /.test(text) && !isDenied(text))) {
    for (const { groups = {} } of EXISTS.flatMap((form) => matches(text, form))) {
      const [organisation] = reading.mentionsIn(groups["of"], "Organization");
      const since = sinceOf(groups["since"] ?? "", reading);
      if (organisation && since) dates.set(keyOf(organisation), since);
    }
  }
  return claims.map((claim) => (isUndated(claim) ? { ...claim, since: dates.get(keyOf(claim.object)) ?? null } : claim));
}

const isUndated = ({ predicate, status, since }: Claim): boolean => predicate === "FOUNDED" && status === StatementStatus.STATED && since === null;
