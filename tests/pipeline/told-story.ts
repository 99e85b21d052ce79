import fc from "fast-check";
import { findArticle, retractArticle } from "../../src/pipeline.js";
import type { GraphStore } from "../../src/store/store.js";
import { article, day, ingestOn, SENTENCES } from "./small-press.js";

/** An article gets a text (the sentences it says), or is withdrawn. */
export interface Step {
  readonly number: number;
  readonly says: readonly string[] | null;
}

const step: fc.Arbitrary<Step> = fc.record({ number: fc.nat(3), says: fc.option(fc.subarray([...SENTENCES]), { freq: 4 }) });

/** Up to so many steps, in any order. */
export function storyOf(maxLength: number): fc.Arbitrary<Step[]> {
  return fc.array(step, { minLength: 1, maxLength });
}

/** Tells a story, a step a day; what was never known is not withdrawn. */
export async function tell(store: GraphStore, steps: readonly Step[], afterStep: (on: string) => Promise<void> = async () => undefined): Promise<void> {
  for (const [index, { number, says }] of steps.entries()) {
    const on = day(index);
    if (says !== null) await ingestOn(store, on, article(number, says));
    else if (steps.slice(0, index).some((earlier) => earlier.number === number && earlier.says !== null)) {
      await retractArticle(store, await findArticle(store, `https://blatt.example/${number}`), on, "withdrawn by its publisher");
    }
    await afterStep(on);
  }
}
