/** Sentences that a rule must read, each with its claims, and sentences in which it must find nothing; names in brackets, see `annotated`. */
export interface Corpus {
  readonly examples: readonly (readonly [text: string, ...claims: string[]])[];
  readonly counterexamples: readonly string[];
  /** Rules that must have run before it. */
  readonly after?: readonly string[];
}
