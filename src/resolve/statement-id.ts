import { createHash } from "node:crypto";
import type { Assertion } from "./assertion.js";
import { predicate } from "../model/predicates.js";

/** The parts of an assertion or a statement that say what is stated, times aside. */
export type Stated = Pick<Assertion, "subject" | "predicate" | "object" | "role" | "property" | "value" | "unit">;

/**
 * The key that all evidence for the same matter shares: subject, predicate, object (or value) and folded role. Symmetric
 * predicates are to be given with their ends in order (`inOrder`).
 */
export function statementKey(stated: Stated): string {
  const { subject, object, property, value, unit } = stated;
  return digest([subject, stated.predicate, object, foldRole(stated.role), property, value, unit]);
}

/**
 * The id of the `episode`-th statement (from 0, by time) with this key. The first has the key itself, so that its id stays
 * when a second one (left and rejoined) becomes known.
 */
export function statementId(key: string, episode: number): string {
  return episode === 0 ? key : digest([key, episode]);
}

/** The id of a piece of evidence, the one it is stored with or else: the same quote read by the same rule for the same matter has it in every run. */
export function evidenceId(key: string, evidence: Assertion["evidence"]): string {
  const { id, article, start, end, rule, registry } = evidence;
  return id ?? digest([key, article, start, end, rule, registry?.table ?? null, registry?.row ?? null]);
}

/** The ends of a symmetric predicate in id order, others as they are. */
export function inOrder<T extends Pick<Assertion, "subject" | "predicate" | "object">>(stated: T): T {
  const { subject, object } = stated;
  if (object === null || object >= subject || !predicate(stated.predicate).symmetric) return stated;
  return { ...stated, subject: object, object: subject };
}

/**
 * A role as it counts for identity: case and hyphens aside, and whoever is CIO of a state is so under every title (deputies are
 * not).
 *
 * @example foldRole("Beauftragter der Landesregierung für Informationstechnik (CIO)") // "cio"
 */
export function foldRole(role: string | null): string | null {
  if (role === null) return null;
  const words: readonly string[] = role.normalize("NFC").toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  const deputy = words.some((word) => /^(stellvertretende[nrs]?|stv|vize\p{L}*)$/u.test(word));
  const offices = ["cio", "cdo"].filter((office) => words.includes(office));
  return offices.length > 0 && !deputy ? offices.join(" ") : words.join("");
}

/** Sixteen hexadecimal digits of the SHA-256 of the parts. */
function digest(parts: readonly (string | number | null)[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 16);
}
