import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { AGREEMENT, MEMBERSHIP } from "./own-articles.js";
import { verbund } from "./run-verbund.js";

const folder = mkdtempSync(join(tmpdir(), "verbund-ingest-"));
const articles = join(folder, "articles");
const store = ["--store", `grafeo:${join(folder, "graph.grafeo")}`];

beforeAll(() => {
  mkdirSync(join(articles, "2022"), { recursive: true });
  writeFileSync(join(articles, "2022", "kitu.txt"), MEMBERSHIP);
  writeFileSync(join(articles, "empty.txt"), " \n");
  writeFileSync(join(articles, "picture.txt"), Uint8Array.from({ length: 500 }, (_, index) => (index * 7) % 256));
  writeFileSync(join(articles, "README.md"), "# About these articles\n\nThey are our own.\n");
  writeFileSync(join(articles, "index.json"), "[]");
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Summary {
  readonly articles: number;
  readonly newEntities: number;
  readonly knownEntities: number;
  readonly statements: number;
  readonly unreadable: readonly { readonly source: string; readonly reason: string }[];
  readonly skipped: readonly string[];
}

interface Explanation {
  readonly article: { readonly id: string; readonly text: string };
  readonly mentions: readonly { readonly start: number; readonly end: number; readonly surface: string }[];
  readonly claims: readonly { readonly predicate: string; readonly quote: string; readonly start: number; readonly end: number }[];
}

// One graph for all, in this order: filling one with the registry takes seconds.
describe("verbund ingest", () => {
  it("reads a folder past its bad files, lists them and what it skipped, and exits with 1", { timeout: 120_000 }, async () => {
    const { code, out, err } = await verbund(["ingest", articles, join(folder, "missing.txt"), "--json", ...store]);
    const summary = JSON.parse(out) as Summary;
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(summary).toMatchObject({ articles: 1, skipped: ["README.md", "index.json"] });
    expect(summary.unreadable.map(({ source }) => source).sort()).toEqual(["empty.txt", "missing.txt", "picture.txt"]);
    expect(summary.unreadable.find(({ source }) => source === "empty.txt")?.reason).toContain("was not read");
    expect(summary.statements).toBeGreaterThan(0);
    expect(summary.knownEntities).toBeGreaterThan(1);
  });

  it("reads standard input, into a graph that keeps what it had, and prints a table without colours", { timeout: 120_000 }, async () => {
    const { code, out, err } = await verbund(["ingest", "-", ...store], { input: AGREEMENT });
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/^articles +1\nteasers +0\nnew entities +[1-9]\d*\nknown entities +[1-9]\d*\nstatements +[1-9]\d*\n/);
    expect(out).not.toContain("\u001b[");
  });

  it("leaves articles that explain reads again just as from their files", { timeout: 120_000 }, async () => {
    const fromFile = await verbund(["explain", join(articles, "2022", "kitu.txt"), "--json"]);
    const [file] = JSON.parse(fromFile.out) as [Explanation];
    const fromGraph = await verbund(["explain", `Article:${file.article.id}`, "--json", ...store]);
    const [graph] = JSON.parse(fromGraph.out) as [Explanation];
    expect(file.claims.map(({ predicate }) => predicate)).toContain("MEMBER_OF");
    // From the graph it is known besides who says the same; a file stands alone.
    const asRead = ({ claims }: Explanation) => claims.map((claim) => ({ ...claim, voices: null }));
    expect(asRead(graph)).toEqual(asRead(file));
    for (const { article, mentions, claims } of [file, graph]) {
      expect(mentions.map(({ start, end }) => article.text.slice(start, end))).toEqual(mentions.map(({ surface }) => surface));
      expect(claims.map(({ start, end }) => article.text.slice(start, end))).toEqual(claims.map(({ quote }) => quote));
    }
  });
});
