import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { verbund } from "./run-verbund.js";

const folder = mkdtempSync(join(tmpdir(), "verbund-review-"));
const file = join(folder, "decisions.jsonl");
const store = ["--store", `grafeo:${join(folder, "graph.grafeo")}`];
const env = { VERBUND_REVIEW_BELOW: "1", VERBUND_REVIEWER: "Erika Vogt" };
const ROW = { table: "bodies.csv", row: "x", source: "test" };
const KNOWN = [
  { id: "DE-ST", kind: "State", name: "Sachsen-Anhalt", ags: "15", registry: ROW },
  { id: "kitu", kind: "Cooperative", name: "Kommunale IT-Union", aliases: ["KITU"], registry: ROW },
  { id: "kitu-read", kind: "Cooperative", name: "KITU Union" },
  { id: "nordnetz", kind: "Cooperative", name: "Nordnetz", registry: ROW },
];
const ARTICLE = `Land in zwei Genossenschaften

Magdeburg, 7. November 2022

Das Land Sachsen-Anhalt ist Mitglied der Kommunalen IT-Union (KITU). Das Land Sachsen-Anhalt ist auch Mitglied der Nordnetz eG.
`;

interface Waiting {
  readonly statement: string;
  readonly object: { readonly id: string };
  readonly confidence: number;
  readonly quotations: readonly { readonly evidence: string; readonly quote: string; readonly named: readonly { readonly end: string; readonly surface: string }[] }[];
}

beforeAll(async () => {
  const lines = join(folder, "known.jsonl");
  writeFileSync(lines, KNOWN.map((each) => `${JSON.stringify({ type: "entity", ...each })}\n`).join(""));
  writeFileSync(join(folder, "article.txt"), ARTICLE);
  expect(await verbund(["import", lines, ...store])).toMatchObject({ code: 0 });
  expect(await verbund(["ingest", join(folder, "article.txt"), ...store])).toMatchObject({ code: 0 });
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

async function waiting(...options: string[]): Promise<readonly Waiting[]> {
  const { code, out } = await verbund(["review", "--json", ...options, ...store], { env });
  expect(code).toBe(0);
  return JSON.parse(out) as readonly Waiting[];
}

const graph = async (): Promise<string> => (await verbund(["export", ...store])).out;
/** Ids of the quotations, by the object of what they say. */
let evidence: Readonly<Record<string, string | undefined>> = {};

async function apply(...decisions: readonly unknown[]): Promise<{ code: number | null; out: string; err: string }> {
  writeFileSync(file, decisions.map((each) => (typeof each === "string" ? each : JSON.stringify(each))).join("\n"));
  return verbund(["review", "--apply", file, ...store], { env });
}

// One graph for all, in this order.
describe("verbund review, not on a terminal", () => {
  it("lists what waits as JSON, with the sentence and where it names the ends", { timeout: 60_000 }, async () => {
    const listed = await waiting("--predicate", "member_of");
    evidence = Object.fromEntries(listed.map(({ object, quotations }) => [object.id, quotations[0]?.evidence]));
    expect(listed.map(({ object }) => object.id).sort()).toEqual(["kitu", "nordnetz"]);
    const { quotations } = listed.find(({ object }) => object.id === "nordnetz") as Waiting;
    expect(quotations[0]?.quote).toBe("Das Land Sachsen-Anhalt ist auch Mitglied der Nordnetz eG.");
    expect(quotations[0]?.named).toMatchObject([{ end: "SUBJECT", surface: "Land Sachsen-Anhalt" }, { end: "OBJECT", surface: "Nordnetz eG" }]);
  });

  it("lists what waits in words, without colours", { timeout: 60_000 }, async () => {
    const { out, err } = await verbund(["review", "--limit", "1", "--article", "article.txt", "--predicate", "MEMBER_OF", ...store], { env });
    expect(out).toContain("Read  Sachsen-Anhalt (State DE-ST) is a member of ");
    expect(out).not.toContain("\u001b[");
    expect(err).toContain("1 of 2 waiting statements.");
  });

  it("says when nothing waits, and when there is no such article", { timeout: 60_000 }, async () => {
    expect((await verbund(["review", "--below", "0", ...store])).err).toContain("No statement waits for review.");
    expect(await verbund(["review", "--article", "nowhere", ...store])).toMatchObject({ code: 1, err: expect.stringMatching(/^NOT_FOUND: /) as string });
    expect(await verbund(["review", "--predicate", "LOVES", ...store])).toMatchObject({ code: 2, err: expect.stringContaining("Predicates are: PARTY_TO") as string });
  });

  it("stores nothing of a file in which a line can't be used, and says which", { timeout: 60_000 }, async () => {
    const before = await graph();
    const { code, out, err } = await apply({ evidence: evidence["kitu"], verdict: "ACCEPTED" }, "", { evidence: "nothing", verdict: "REJECTED" }, "accept!");
    expect({ code, out }).toEqual({ code: 1, out: "0 decisions stored\n" });
    expect(err).toBe("line 3: there is no quotation nothing\nline 4: this is no JSON object\nNothing was stored; mend the lines and run it again.\n");
    expect(await graph()).toBe(before);
  });

  it("takes back the decisions before one that the graph refuses", { timeout: 60_000 }, async () => {
    await apply({ left: "kitu", right: "kitu-read", decision: "DIFFERENT" });
    const before = await graph();
    const { code, err } = await apply({ evidence: evidence["kitu"], verdict: "REJECTED" }, { left: "kitu", right: "kitu-read", decision: "SAME" });
    expect(code).toBe(1);
    expect(err).toMatch(/^line 2: .*decided to be different/);
    expect(await graph()).toBe(before);
  });

  it("stores decisions with who and why, and what is decided no longer waits", { timeout: 60_000 }, async () => {
    const stored = await apply({ evidence: evidence["kitu"], verdict: "CORRECTED", correction: { since: "2022-11", status: "DECIDED" }, why: "It says when." }, { evidence: evidence["nordnetz"], verdict: "REJECTED" });
    expect(stored).toEqual({ code: 0, out: "2 decisions stored\n", err: "" });
    const records = (await graph()).trim().split("\n").map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(records.filter(({ type }) => type === "review")).toMatchObject([{ object: "kitu", verdict: "CORRECTED", by: "Erika Vogt", why: "It says when." }, { object: "nordnetz", verdict: "REJECTED", by: "Erika Vogt" }]);
    expect(records.filter(({ type, predicate }) => type === "statement" && predicate === "MEMBER_OF")).toMatchObject([{ object: "kitu", since: "2022-11", status: "DECIDED" }]);
    expect(await waiting("--predicate", "MEMBER_OF")).toEqual([]);
  });

  it("honours them when the article is read again", { timeout: 60_000 }, async () => {
    const before = await graph();
    await verbund(["ingest", join(folder, "article.txt"), ...store]);
    expect(await graph()).toBe(before);
  });
});
