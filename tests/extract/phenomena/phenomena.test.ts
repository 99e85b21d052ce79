import picocolors from "picocolors";
import { beforeAll, describe, expect, it } from "vitest";
import { failureText } from "../../../src/cli/phenomena-table.js";
import { scoreOwnPhenomena } from "../../../src/cli/score-phenomena.js";
import { readFloors } from "../../../src/eval/floors.js";
import { passedOf } from "../../../src/eval/phenomena.js";
import type { PhenomenonScore } from "../../../src/eval/phenomena.js";

let scores: PhenomenonScore[] = [];
beforeAll(async () => void (scores = (await scoreOwnPhenomena()) ?? []));

describe("the passages of the hard phenomena", () => {
  it("show each of the thirteen in twelve examples and eight counterexamples at least, four hundred in all", () => {
    expect(scores.map(({ phenomenon }) => phenomenon)).toEqual(Array.from({ length: 13 }, (_, index) => index + 1));
    expect(scores.filter(({ examples, counterexamples }) => examples.of < 12 || counterexamples.of < 8).map(({ title }) => title)).toEqual([]);
    expect(passedOf(scores).of).toBeGreaterThanOrEqual(400);
  });

  it("are read right, but for as many as the floor allows", () => {
    const floor = readFloors("eval/floors.json")["phenomena"]?.passed ?? 1;
    const { passed, of } = passedOf(scores);
    const failures = scores.flatMap((score) => score.failures.map((failure) => failureText(score, failure, picocolors.createColors(false))));
    expect(passed / of, `${passed} of ${of} passages are read right; not these:\n${failures.join("\n")}`).toBeGreaterThanOrEqual(floor);
  });
});
