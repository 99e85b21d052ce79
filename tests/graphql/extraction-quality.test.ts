import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Asked } from "./ask.js";

let asked: Asked;
beforeAll(async () => void (asked = await Asked.of([])));
afterAll(() => asked.close());

describe("extractionQuality", () => {
  test("gives the committed figures of every set with what it was measured on, without asking the graph", async () => {
    const { data, errors, roundTrips } = await asked.ask(`{ extractionQuality {
      sets { name measuredOn articles { nature count } reviewBelow waiting waitingRight calibrationError dates status role quotes
        entities { ...figures } statements { ...figures } kinds { ...figures } predicates { ...figures } }
      phenomena { number title passed of }
    } } fragment figures on QualityFigures { name precision recall f1 right wrong missed }`);
    expect(errors).toBeUndefined();
    expect(roundTrips).toBe(0);
    expect(data["extractionQuality"]).toEqual(JSON.parse(readFileSync("eval/scorecard.json", "utf8")));
    expect(data["extractionQuality"].sets.map(({ name }: { name: string }) => name)).toEqual(expect.arrayContaining(["held-out", "invented", "retold", "all"]));
  });
});
