import { AppError } from "../errors.js";
import { kinds } from "../model/catalogue.js";

/** The two parts of a global id: `State:DE-ST`. */
export interface GlobalId {
  readonly kind: string;
  readonly id: string;
}

/** No colon, no white space, no control characters; as long as a readable id may be. */
const LOCAL_ID = /^[^\s:\p{C}]{1,200}$/u;

/** @example globalId("State", "DE-ST") // "State:DE-ST" */
export function globalId(kind: string, id: string): string {
  return `${kind}:${id}`;
}

/**
 * Reads a global id.
 *
 * @throws AppError BAD_USER_INPUT, naming what is accepted
 * @example parseGlobalId("State:DE-ST") // { kind: "State", id: "DE-ST" }
 */
export function parseGlobalId(text: string): GlobalId {
  const colon = text.indexOf(":");
  const [kind, id] = [text.slice(0, Math.max(colon, 0)), text.slice(colon + 1)];
  if (!LOCAL_ID.test(id) || !isNodeKind(kind)) {
    throw new AppError("BAD_USER_INPUT", `An id is written Kind:id, e.g. State:DE-ST, Article:… or Statement:…; kinds are ${nodeKinds().join(", ")}.`);
  }
  return { kind, id };
}

/**
 * Reads an id where only some kinds can stand: a global id of one of them, or a local id.
 *
 * @throws AppError BAD_USER_INPUT, naming what is accepted
 * @example localId("State:DE-ST", ["State"]) // "DE-ST"; so is localId("DE-ST", ["State"])
 */
export function localId(text: string, accepted: readonly string[]): string {
  const { kind, id } = text.includes(":") ? parseGlobalId(text) : { kind: null, id: text };
  if (LOCAL_ID.test(id) && (kind === null || accepted.includes(kind))) return id;
  const forms = accepted.map((each) => `${each}:id`).join(", ");
  throw new AppError("BAD_USER_INPUT", `Accepted here are ids of the form ${forms}, or the part after the colon alone.`);
}

/** Everything that has a global id. */
export function nodeKinds(): readonly string[] {
  return [...kinds().map((kind) => kind.label), "Article", "Statement"];
}

function isNodeKind(kind: string): boolean {
  return nodeKinds().includes(kind);
}
