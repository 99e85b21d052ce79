import { droppedOf, saysTheSame } from "./claims.js";
import { keyOf } from "./reading.js";
import { StatementStatus } from "../../model/statement.js";
import type { FilledClaim } from "./claims.js";
import type { Claim, Dropped } from "../../model/claim.js";

/** What an article says as a whole: offices in their fullest form, and a membership that it states is not merely decided. */
export function settle(claims: readonly FilledClaim[], dropped: readonly Dropped[]): { claims: Claim[]; dropped: Dropped[] } {
  const kept: Claim[] = [];
  const refused = [...dropped];
  for (const claim of claims) {
    const fuller = claims.find((other) => saysMore(other, claim));
    if (fuller) refused.push(droppedOf(claim, `says less than «${fuller.carried.role ?? ""}» of ${fuller.object.name}`));
    else kept.push(withoutFill(stated(claim, claims)));
  }
  return { claims: kept, dropped: refused };
}

/** «Finanzstaatssekretär» says more than «Staatssekretär»; an organisation that the text names says more than one filled from the context. */
function saysMore(fuller: FilledClaim, claim: FilledClaim): boolean {
  const [role, fullerRole] = [claim.carried.role, fuller.carried.role];
  if (fuller === claim || claim.predicate !== "HOLDS_OFFICE" || fuller.predicate !== "HOLDS_OFFICE" || !role || !fullerRole) return false;
  if (keyOf(fuller.subject) !== keyOf(claim.subject) || fuller.status !== claim.status) return false;
  if (role === fullerRole) return keyOf(fuller.object) !== keyOf(claim.object) && claim.filled && !fuller.filled;
  return claim.filled && fullerRole.length > role.length && endsWith(fullerRole.split(" ")[0] ?? "", role);
}

const endsWith = (word: string, end: string): boolean => word.toLowerCase().endsWith(end.toLowerCase());

function stated(claim: FilledClaim, claims: readonly FilledClaim[]): FilledClaim {
  const certain = claim.predicate === "MEMBER_OF" && claim.status === StatementStatus.DECIDED && claims.some((other) => other.status === StatementStatus.STATED && saysTheSame(other, claim));
  return certain ? { ...claim, status: StatementStatus.STATED } : claim;
}

function withoutFill(claim: FilledClaim): Claim {
  const { predicate, subject, object, carried, since, until, status, start, end, rule, confidence } = claim;
  return { predicate, subject, object, carried, since, until, status, start, end, rule, confidence };
}
