import type { Document } from "./text/document.js";
import { stateOfAdjective, stateOfName } from "./lexicon/states.js";
import type { Token } from "./text/tokens.js";

interface Span {
  readonly start: number;
  readonly end: number;
  /** Local id of the state, or null when none stands beside the name. */
  readonly state: string | null;
}

/**
 * Finds the state that stands beside an institution's bare name (words `from` to `to`): «Thüringisches …», «… Sachsen-Anhalt»,
 * «… des Landes Hessen» and «… (Saarland)» are parts of the name, «… von Bremen» and «… in Bayern» are beside it.
 */
export function withState(document: Document, tokens: readonly Token[], name: { readonly from: number; readonly to: number; readonly end: number }): Span {
  const start = tokens[name.from]?.start ?? 0;
  const before = tokens[name.from - 1];
  const adjective = before && isBlank(document, before.end, start) ? stateOfAdjective(before.text) : null;
  if (before && adjective) return { start: before.start, end: name.end, state: adjective.id };
  return stateAfter(document, tokens, { ...name, start });
}

const OF = /^(?:des|der|Landes|Freistaats|Freistaates|Freien|und|Hansestadt)$/;
const BESIDE = /^(?:von|in|im|für|das|den|Land|Lande|Freistaat)$/;

function stateAfter(document: Document, tokens: readonly Token[], name: { readonly start: number; readonly to: number; readonly end: number }): Span {
  let at = name.to;
  let beside = false;
  while (at < name.to + 5 && (OF.test(tokens[at]?.text ?? "") || BESIDE.test(tokens[at]?.text ?? ""))) {
    beside ||= BESIDE.test(tokens[at]?.text ?? "");
    at++;
  }
  const after = tokens[at];
  const state = after && stateOfName(after.text);
  const gap = document.text.slice(name.end, after?.start ?? name.end);
  if (!after || !state || !/^[\p{L}\s]* \(?$/u.test(gap)) return { start: name.start, end: name.end, state: null };
  const closing = gap.endsWith("(") && document.text.charAt(after.end) === ")" ? 1 : 0;
  if (gap.endsWith("(") && !closing) return { start: name.start, end: name.end, state: state.id };
  return { start: name.start, end: beside ? name.end : after.end + closing, state: state.id };
}

const isBlank = (document: Document, start: number, end: number): boolean => /^[ \u00a0]$/.test(document.text.slice(start, end));
