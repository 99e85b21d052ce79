import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { verbund } from "./run-verbund.js";

const folder = mkdtempSync(join(tmpdir(), "verbund-export-"));
const file = (name: string): string => join(folder, name);
const store = (name: string): string[] => ["--store", `grafeo:${file(`${name}.grafeo`)}`];

afterAll(() => rmSync(folder, { recursive: true }));

const state = { type: "entity", id: "DE-MU", kind: "State", name: "Musterland" };
const office = { type: "entity", id: "anna-beispiel", kind: "Official", name: "Anna Beispiel" };
const statement = { type: "statement", id: "s1", subject: "anna-beispiel", predicate: "HOLDS_OFFICE", object: "DE-MU", role: "CIO" };
const article = { type: "article", id: "a1", source: "own.txt", title: "Amt besetzt", published: "2022-11", text: "Anna Beispiel ist «CIO» von Musterland." };
const quotation = { type: "evidence", id: "e0", statement: "s1", article: "a1", quote: "Anna Beispiel ist «CIO»", start: 0, end: 23, since: "2022-11", sinceDerivedFrom: "PUBLICATION" };
const mention = { type: "mention", article: "a1", entity: "DE-MU", surface: "Musterland", start: 28, end: 38 };
const judgement = { type: "judgement", left: "DE-MU", right: "anna-beispiel", decision: "DIFFERENT" };
const evidence = { type: "evidence", id: "e1", statement: "s1", registry: { table: "own.csv", row: "1", source: "test" } };

function writeLines(name: string, lines: readonly unknown[]): string {
  writeFileSync(file(name), lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n"));
  return file(name);
}

describe("verbund export and import", () => {
  it("carry a graph into another store, which then exports the same bytes", { timeout: 60_000 }, async () => {
    const own = writeLines("own.jsonl", [judgement, mention, evidence, quotation, article, statement, office, state]);
    expect(await verbund(["import", own, ...store("one")])).toEqual({ code: 0, out: "8 records stored\n", err: "" });
    const exported = await verbund(["export", ...store("one")]);
    const imported = await verbund(["import", "-", "--json", ...store("two")], { input: exported.out });
    expect(JSON.parse(imported.out)).toEqual({ stored: 8, invalid: [] });
    const again = await verbund(["export", "--out", file("two.jsonl"), ...store("two")]);
    expect(again).toMatchObject({ code: 0, out: "" });
    expect(readFileSync(file("two.jsonl"), "utf8")).toBe(exported.out);
    expect(exported.out.match(/"type":"\w+"/g)).toHaveLength(8);
  });
});

describe("verbund import", () => {
  let bad: string;
  beforeAll(() => {
    const broken = { ...statement, id: "s2", predicate: "FOUNDED" };
    bad = writeLines("bad.jsonl", [state, office, "{no json", statement, evidence, "", broken, { ...evidence, id: "e2", statement: "s2" }]);
  });

  it("stores nothing when a line can't be used, and names each by its number", async () => {
    const { code, out, err } = await verbund(["import", bad, ...store("refused")]);
    expect({ code, out }).toEqual({ code: 1, out: "0 records stored\n" });
    expect(err).toMatch(/^line 3: .*JSON/m);
    expect(err).toMatch(/^line 7: .*FOUNDED can't lead from Official to State/m);
    expect(err).toContain("nothing was stored");
    expect((await verbund(["export", ...store("refused")])).out).toBe("");
  });

  it("stores the rest with --skip-invalid, without what referred to a refused line", async () => {
    const { code, out } = await verbund(["import", bad, "--skip-invalid", "--json", ...store("skipped")]);
    const { stored, invalid } = JSON.parse(out) as { stored: number; invalid: { line: number }[] };
    expect({ code, stored, lines: invalid.map(({ line }) => line) }).toEqual({ code: 1, stored: 4, lines: [3, 7, 8] });
    expect((await verbund(["export", ...store("skipped")])).out.trim().split("\n")).toHaveLength(4);
  });

  it("refuses a file that can't be read with exit code 2", async () => {
    const { code, err } = await verbund(["import", file("missing.jsonl"), "--store", "grafeo:memory"]);
    expect(code).toBe(2);
    expect(err).toMatch(/^BAD_USER_INPUT: .*missing\.jsonl can't be read\.\n$/);
  });
});
