import { AppError } from "../errors.js";
import { parseEdtf } from "../model/edtf-date.js";
import { PREDICATES } from "../model/predicates.js";
import type { PredicateName } from "../model/predicates.js";
import { StatementStatus } from "../model/statement.js";

/** A statement as the author of a passage writes it down: what is to be read, ends by name. */
export interface ExpectedClaim {
  /** As written. */
  readonly text: string;
  readonly subject: string;
  readonly predicate: PredicateName;
  readonly object: string;
  /** Absent attributes are not looked at; `none` demands that there is no date. */
  readonly role?: string;
  readonly since?: string;
  readonly until?: string;
  readonly status: StatementStatus;
  /** Which of several texts it is read from, from 1; null when any will do. */
  readonly source: number | null;
}

const FORM = new RegExp(`^(?<subject>\\S.*?) (?<predicate>${Object.keys(PREDICATES).join("|")}) (?<object>.*\\S)$`, "u");
const ATTRIBUTES = new Set(["role", "since", "until", "status", "source"]);

/**
 * Reads one expected statement; throws `BAD_USER_INPUT` when it is not written like one.
 *
 * @example parseExpectedClaim("Max Muster HOLDS_OFFICE Hessen | role: Landes-CIO | since: 2019-01 | status: FORMER")
 */
export function parseExpectedClaim(text: string): ExpectedClaim {
  const [stated = "", ...parts] = text.split(/\s*\|\s*/);
  const { subject, predicate, object } = FORM.exec(stated.trim())?.groups ?? {};
  if (!subject || !predicate || !object) throw wrong(text, "it is no «Subject PREDICATE Object»");
  const given = new Map(parts.map((part) => attribute(text, part)));
  return {
    text, subject, predicate: predicate as PredicateName, object,
    ...(given.has("role") && { role: given.get("role") ?? "" }),
    ...dates(text, given),
    status: statusOf(text, given.get("status")),
    source: sourceOf(text, given.get("source")),
  };
}

function attribute(text: string, part: string): readonly [string, string] {
  const [, name = "", value = ""] = /^(\w+):\s*(\S.*)$/u.exec(part) ?? [];
  if (!ATTRIBUTES.has(name)) throw wrong(text, `«${part}» is none of ${[...ATTRIBUTES].join(", ")} with a value`);
  return [name, value.trim()];
}

function dates(text: string, given: ReadonlyMap<string, string>): { since?: string; until?: string } {
  const named = (["since", "until"] as const).flatMap((name): [string, string][] => {
    const value = given.get(name);
    if (value === undefined) return [];
    if (value !== "none" && !parseEdtf(value)) throw wrong(text, `«${value}» is no EDTF date`);
    return [[name, value]];
  });
  return Object.fromEntries(named);
}

function statusOf(text: string, value: string = StatementStatus.STATED): StatementStatus {
  const status = Object.values(StatementStatus).find((each) => each === value);
  if (!status) throw wrong(text, `«${value}» is no status`);
  return status;
}

function sourceOf(text: string, value: string | undefined): number | null {
  if (value === undefined) return null;
  if (!/^[1-9]$/.test(value)) throw wrong(text, `«${value}» is no number of a text`);
  return Number(value);
}

function wrong(text: string, reason: string): AppError {
  return new AppError("BAD_USER_INPUT", `«${text}»: ${reason}.`);
}
