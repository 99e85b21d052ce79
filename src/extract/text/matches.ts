import { mayMatch } from "./may-match.js";

/** Whether an expression matches; like its `test`, with a glance first. */
export const occursIn = (expression: RegExp, text: string): boolean => mayMatch(expression, text) && expression.test(text);

/** All matches of a global expression; unlike `matchAll` without a copy of the expression, which large ones are slow to make. */
export function matches(text: string, expression: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  if (!mayMatch(expression, text)) return found;
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match; match = expression.exec(text)) {
    found.push(match);
    if (match[0] === "") expression.lastIndex++;
  }
  return found;
}
