import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readGold, stem } from "../../src/eval/gold.js";
import { labelsOf } from "../../src/model/catalogue.js";
import "../../src/model/index.js";
import { predicate } from "../../src/model/predicates.js";

const folder = mkdtempSync(join(tmpdir(), "verbund-gold-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("readGold", () => {
  it("says which file is no gold file, and what is wrong with it", () => {
    writeFileSync(join(folder, "1.json"), '{"entities": [], "statements": [{"predicate": "OWNS", "subject": "A", "object": "B", "evidence": "C"}]}');
    expect(() => readGold(folder)).toThrow(/1\.json is no gold file:.*statements\[0\]\.predicate/s);
  });

  it("refuses a folder that is missing or holds no gold", () => {
    expect(() => readGold(join(folder, "none"))).toThrow("can't be read");
    expect(() => readGold("eval/texts/none")).toThrow("can't be read");
  });
});

describe.each(["eval", "eval/invented", "eval/composed", "eval/held-out"])("the project's gold in %s", (set) => {
  const gold = readGold(join(set, "gold"));
  const text = (name: string) => readFileSync(join(set, "texts", `${name}.txt`), "utf8").normalize("NFC");

  it("quotes each mention and each piece of evidence from its text", () => {
    const strange = gold.flatMap(({ name, entities, statements }) =>
      [...entities.flatMap((each) => each.mentions), ...statements.map((each) => each.evidence)].filter((quote) => !text(name).includes(quote)).map((quote) => `${name}: ${quote}`),
    );
    expect(strange).toEqual([]);
  });

  it("demands only statements that the model allows", () => {
    const strange = gold.flatMap(({ name, entities, statements }) =>
      statements
        .filter(({ optional, predicate: stated, subject, object }) => {
          const kindsOf = (end: string) => entities.filter((each) => each.name === end).flatMap((each) => [each.kind, each.alsoKind ?? each.kind]);
          return !optional && !predicate(stated).ends.some(([from, to]) => kindsOf(subject).some((kind) => labelsOf(from).includes(kind)) && kindsOf(object).some((kind) => to && labelsOf(to).includes(kind)));
        })
        .map((each) => `${name}: ${each.subject} ${each.predicate} ${each.object}`),
    );
    expect(strange).toEqual([]);
  });
});

describe("stem", () => {
  it("leaves a teaser's number on, so that a teaser is never taken for its article", () => {
    expect([stem("texts/12.txt"), stem("12"), stem("12.txt#1")]).toEqual(["12", "12", "12.txt#1"]);
  });
});
