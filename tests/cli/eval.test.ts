import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { AGREEMENT, MEMBERSHIP } from "./own-articles.js";
import { verbund } from "./run-verbund.js";

const folder = mkdtempSync(join(tmpdir(), "verbund-eval-"));
const texts = join(folder, "texts");
const gold = join(folder, "gold");
const floors = join(folder, "floors.json");

const member = { predicate: "MEMBER_OF", subject: "Sachsen-Anhalt", object: "KITU", status: "STATED", evidence: "Das Land Sachsen-Anhalt ist Mitglied der Kommunalen IT-Union (KITU)" };
const entities = [{ kind: "State", name: "Sachsen-Anhalt", mentions: ["Sachsen-Anhalt"] }, { kind: "Cooperative", name: "KITU", mentions: ["KITU"] }];

beforeAll(() => {
  mkdirSync(texts);
  mkdirSync(gold);
  writeFileSync(join(texts, "kitu.txt"), MEMBERSHIP);
  writeFileSync(join(texts, "without-gold.txt"), AGREEMENT);
  writeFileSync(join(gold, "kitu.json"), JSON.stringify({ entities, statements: [member, { ...member, predicate: "FOUNDED" }] }));
  writeFileSync(join(gold, "without-text.json"), JSON.stringify({ entities, statements: [member] }));
  writeFileSync(floors, JSON.stringify({ own: { statementRecall: 0.9, quotes: 1 } }));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("verbund eval", () => {
  it("scores the texts that have gold, and exits with 1 when a figure lies below its floor", { timeout: 120_000 }, async () => {
    const { code, out, err } = await verbund(["eval", texts, gold, "--set", "own", "--floors", floors, "--json", "--details"]);
    const { own } = JSON.parse(out) as Record<string, { articles: number; notIngested: string[]; quotes: number; statement: { r: number }; perPredicate: Record<string, { tp: number }>; differences: { text: string }[] }>;
    expect(own).toMatchObject({ articles: 1, notIngested: [], quotes: 1, statement: { r: 0.5 } });
    expect(own?.perPredicate["MEMBER_OF"]?.tp).toBe(1);
    expect(own?.differences.map(({ text }) => text)).toContain("Sachsen-Anhalt FOUNDED KITU");
    expect({ code, err: err.trim() }).toEqual({ code: 1, err: "own: statement recall is 0.500, its floor 0.900" });
  });

  it("refuses folders without a partner, and a set without floors, before it reads anything", async () => {
    const [odd, unknown] = await Promise.all([verbund(["eval", texts]), verbund(["eval", texts, gold, "--set", "other", "--floors", floors])]);
    expect([odd, unknown].map(({ code }) => code)).toEqual([2, 2]);
    expect(odd.err).toContain("Folders come in pairs");
    expect(unknown.err).toContain("no floors for other");
  });
});
