import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { MEMBERSHIP } from "./own-articles.js";
import { verbund } from "./run-verbund.js";

const folder = mkdtempSync(join(tmpdir(), "verbund-explain-"));
const path = join(folder, "kitu.txt");
const store = ["--store", `grafeo:${join(folder, "graph.grafeo")}`];

beforeAll(() => writeFileSync(path, MEMBERSHIP));
afterAll(() => rmSync(folder, { recursive: true }));

interface Explanation {
  readonly article: { readonly id: string; readonly text: string };
  readonly mentions: readonly { readonly start: number; readonly end: number; readonly surface: string; readonly entity: string | null; readonly recogniser: string }[];
  readonly claims: readonly { readonly subject: string; readonly predicate: string; readonly object: string; readonly quote: string; readonly start: number; readonly end: number; readonly rule: string }[];
}

describe("verbund explain", () => {
  it("marks mentions in the text and gives each claim its rule and sentence", async () => {
    const { code, out } = await verbund(["explain", path]);
    expect(code).toBe(0);
    expect(out).toMatch(/Das \[State: (Land )?Sachsen-Anhalt\] ist Mitglied der/);
    expect(out).toMatch(/Sachsen-Anhalt \(DE-ST\) MEMBER_OF .*\(kitu\)\n.* · STATED · 0\.\d\d · member-of\/\S+\n {4}«Das Land Sachsen-Anhalt ist Mitglied/);
    expect(out).toMatch(/^\d+ dropped$/m);
  });

  it("gives data whose offsets fit the text, for a file as for the same article in the graph", async () => {
    const [fromFile] = JSON.parse((await verbund(["explain", path, "--json"])).out) as Explanation[];
    await verbund(["ingest", path, ...store]);
    const stored = await verbund(["explain", `Article:${fromFile?.article.id}`, "--json", ...store]);
    const [fromGraph] = JSON.parse(stored.out) as Explanation[];
    for (const explanation of [fromFile, fromGraph]) {
      const { article, mentions, claims } = explanation as Explanation;
      expect(mentions.map(({ start, end }) => article.text.slice(start, end))).toEqual(mentions.map(({ surface }) => surface));
      expect(claims.map(({ start, end }) => article.text.slice(start, end))).toEqual(claims.map(({ quote }) => quote));
    }
    expect(fromGraph?.claims).toEqual(fromFile?.claims);
    expect(fromFile?.claims.length).toBeGreaterThan(0);
  });

  it("says when there is neither such a file nor such an article", async () => {
    const { code, err } = await verbund(["explain", "nowhere.txt", ...store]);
    expect(code).toBe(1);
    expect(err).toMatch(/^NOT_FOUND: .*nowhere\.txt/);
  });
});
