import type { Value } from "../store/store.js";

/** Collects the values of a query under names of their own: `$p0`, `$p1`. */
export class ParameterBag {
  readonly values: Record<string, Value> = {};
  private size = 0;

  /** Adds a value; gives the text that stands for it in Cypher. */
  add(value: Value): string {
    const name = `p${this.size++}`;
    this.values[name] = value;
    return `$${name}`;
  }
}
