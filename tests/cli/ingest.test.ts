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

describe("verbund ingest", () => {
  it("reads a folder past its bad files, lists them and what it skipped, and exits with 1", async () => {
    const { code, out, err } = await verbund(["ingest", articles, "--json", ...store]);
    const summary = JSON.parse(out) as Summary;
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(summary).toMatchObject({ articles: 1, skipped: ["README.md", "index.json"] });
    expect(summary.unreadable.map(({ source }) => source)).toEqual(["empty.txt", "picture.txt"]);
    expect(summary.unreadable.every(({ reason }) => reason.includes("was not read"))).toBe(true);
    expect(summary.statements).toBeGreaterThan(0);
    expect(summary.knownEntities).toBeGreaterThan(1);
  });

  it("reads standard input, into a graph that keeps what it had, and prints a table", async () => {
    const first = await verbund(["ingest", "-", ...store], { input: AGREEMENT });
    expect(first).toMatchObject({ code: 0, err: "" });
    expect(first.out).toMatch(/^articles +1\nteasers +0\nnew entities +[1-9]\d*\nknown entities +[1-9]\d*\nstatements +[1-9]\d*\n/);
    expect(first.out).not.toContain("\u001b[");
  });

  it("says so when a file isn't there, or a folder holds no article, and exits with 1", async () => {
    const [missing, none] = await Promise.all([
      verbund(["ingest", join(folder, "missing.txt"), "--store", "grafeo:memory"]),
      verbund(["ingest", join(articles, "..", "nothing"), "--store", "grafeo:memory"]),
    ]);
    expect([missing.code, none.code]).toEqual([1, 1]);
    expect(missing.err).toContain("missing.txt can't be opened.");
    expect(none.err).toContain("No article was read.");
  });
});
