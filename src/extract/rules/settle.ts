import { droppedOf } from "./claims.js";
import { keyOf } from "./reading.js";
import { StatementStatus } from "../../model/statement.js";
import type { Claim, Dropped } from "../../model/claim.js";

/** What an article says as a whole: offices in their fullest form, and a membership that it states is not merely decided. */
export function settle(claims: readonly Claim[], dropped: readonly Dropped[]): { claims: Claim[]; dropped: Dropped[] } {
  const kept: Claim[] = [];
  const refused = [...dropped];
  for (const claim of claims) {
    const fuller = claims.find((other) => saysMore(other, claim));
    if (fuller) refused.push(droppedOf(claim, `says less than «${fuller.carried.role ?? ""}» of ${fuller.object.name}`));
    else kept.push(stated(withRole(claim, claims), claims));
  }
  return { claims: kept, dropped: refused };
}

/** «Finanzstaatssekretär» says more than «Staatssekretär», any office more than «Leitung»; an organisation that the text names says more than one filled from the context. */
function saysMore(fuller: Claim, claim: Claim): boolean {
  const [role, fullerRole] = [claim.carried.role, fuller.carried.role];
  if (fuller === claim || claim.predicate !== "HOLDS_OFFICE" || fuller.predicate !== "HOLDS_OFFICE" || !role || !fullerRole) return false;
  if (keyOf(fuller.subject) !== keyOf(claim.subject) || fuller.status !== claim.status) return false;
  if (/^(?:Leitung|Geschäftsführung)$/.test(role)) return keyOf(fuller.object) === keyOf(claim.object) && !/^(?:Leitung|Vorsitz)/.test(fullerRole);
  if (role === fullerRole) return keyOf(fuller.object) !== keyOf(claim.object) && claim.filled && !fuller.filled;
  return claim.filled && fullerRole.length > role.length && endsWith(fullerRole.split(" ")[0] ?? "", role);
}

const endsWith = (word: string, end: string): boolean => word.toLowerCase().endsWith(end.toLowerCase());

/** One membership told twice is one: «wird Träger der ⟨F⟩» and «tritt der ⟨F⟩ bei» have the role that one of them says. */
function withRole(claim: Claim, claims: readonly Claim[]): Claim {
  if (claim.predicate !== "MEMBER_OF" || claim.carried.role) return claim;
  const roles = new Set(claims.flatMap((other) => (samePair(other, claim) && other.carried.role ? [other.carried.role] : [])));
  return roles.size === 1 ? { ...claim, carried: { ...claim.carried, role: [...roles][0] ?? null } } : claim;
}

const samePair = (a: Claim, b: Claim): boolean => a.predicate === b.predicate && keyOf(a.subject) === keyOf(b.subject) && keyOf(a.object) === keyOf(b.object);

/** What is more certain elsewhere in the text: a membership that is stated is not merely decided, one that is decided not merely planned. */
function stated(claim: Claim, claims: readonly Claim[]): Claim {
  const better = claim.predicate === "MEMBER_OF" ? MORE_CERTAIN[claim.status] : undefined;
  return better && claims.some((other) => other.status === better && samePair(other, claim)) ? { ...claim, status: better } : claim;
}

const MORE_CERTAIN: Partial<Record<StatementStatus, StatementStatus>> = {
  [StatementStatus.DECIDED]: StatementStatus.STATED,
  [StatementStatus.PLANNED]: StatementStatus.DECIDED,
};
