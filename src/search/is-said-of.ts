import { tokensOf } from "./analyse.js";

/** Whether the words of a value stand next to each other in one of some texts: «Sachsen-Anhalt» in «Landkreis Sachsen-Anhalt». */
export function isSaidOf(value: string, texts: readonly string[]): boolean {
  const wanted = termsOf(value);
  return wanted !== "  " && texts.some((text) => termsOf(text).includes(wanted));
}

function termsOf(text: string): string {
  return ` ${tokensOf(text).map(({ whole }) => whole.term).join(" ")} `;
}
