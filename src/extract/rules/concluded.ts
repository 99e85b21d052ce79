import { ofKind } from "./act-rule.js";
import { dateOf } from "./dates.js";
import { codeOf } from "../clauses/pattern.js";
import { keyOf } from "./reading.js";
import { readAct } from "./verb.js";
import { SIGN } from "./verbs.js";
import { StatementStatus } from "../../model/statement.js";
import type { DateValue } from "../../model/records.js";
import type { Claim } from "../../model/claim.js";
import type { Reading } from "./reading.js";

/**
 * Gives those who signed an agreement or are party to it the day on which it was concluded, where their own clause has no date: «Am ⟨t⟩
 * wurde die ⟨K⟩ geschlossen. Unterzeichnet haben sie …». A date that the text names counts before one taken from the publication.
 */
export function datedAsConcluded(claims: readonly Claim[], reading: Reading): Claim[] {
  if (!claims.some(isUndated)) return [...claims];
  const dates = [...saidOfAgreements(reading), ...claims.flatMap((claim): Dated[] => (joins(claim) && claim.since ? [[keyOf(claim.object), claim.since]] : []))];
  return claims.map((claim) => (isUndated(claim) ? { ...claim, since: dateFor(claim, dates) } : claim));
}

type Dated = readonly [agreement: string, on: DateValue];

const joins = ({ predicate, status }: Claim): boolean => (predicate === "PARTY_TO" || predicate === "SIGNED") && status === StatementStatus.STATED;
const isUndated = (claim: Claim): boolean => joins(claim) && claim.since === null;

/** The dates on which clauses say that an agreement was concluded. */
function saidOfAgreements(reading: Reading): Dated[] {
  return reading.sentences
    .filter(({ codes, text }) => text.includes("⟨t") && codes.includes(codeOf("Agreement")) && SIGN.cue.test(text))
    .flatMap(({ clauses }) => clauses)
    .flatMap((clause): Dated[] => {
      const agreements = ofKind(clause.phrases, "Agreement").filter(({ tie }) => tie === "BARE");
      const [only] = agreements;
      const on = only && agreements.length === 1 && readAct(clause.text, SIGN)?.status === StatementStatus.STATED ? dateOf(clause.text, reading) : null;
      return only && on ? [[keyOf(reading.mention(only.number)), on]] : [];
    });
}

/** Nothing where the text gives several: who was there from the beginning is then not said. */
function dateFor({ object }: Claim, dates: readonly Dated[]): DateValue | null {
  const signedOn = (object.refersTo ?? object).properties["signedOn"];
  if (typeof signedOn === "string") return { edtf: signedOn, derivedFrom: null };
  const own = dates.flatMap(([agreement, on]) => (agreement === keyOf(object) ? [on] : []));
  const named = own.filter(({ derivedFrom }) => derivedFrom === null);
  const [first, ...others] = named.length > 0 ? named : own;
  return first && others.every(({ edtf }) => edtf === first.edtf) ? first : null;
}
