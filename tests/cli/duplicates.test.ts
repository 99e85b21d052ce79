import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { MEMBERSHIP } from "./own-articles.js";
import { verbund } from "./run-verbund.js";

const folder = mkdtempSync(join(tmpdir(), "verbund-duplicates-"));
const store = ["--store", `grafeo:${join(folder, "graph.grafeo")}`];
const lines = join(folder, "near.jsonl");

/** Beside what the registry lists: bodies that an article may have named otherwise, and bodies that are only named alike. */
const READ = [
  ["komm-one-read", "ItServiceProvider", "KommONE"],
  ["staedte-und-gemeindebund-th-read", "MunicipalAssociation", "Städte- und Gemeindebund Thüringen"],
  ["kid-read", "ItServiceProvider", "KID"],
  ["schloemer-read", "Official", "Schlömer, Bernd"],
  ["schloemer-other", "Official", "Petra Schlömer"],
  ["rahmen-2006", "Agreement", "Rahmenvereinbarung Hessen 2006"],
  ["rahmen-2014", "Agreement", "Rahmenvereinbarung Hessen 2014"],
  ["neustadt-read", "Company", "Stadtwerke Leipzig GmbH"],
];

interface Proposal {
  readonly left: { readonly id: string };
  readonly right: { readonly id: string };
  readonly score: number;
  readonly reasons: readonly { readonly speaks: string; readonly text: string }[];
}

beforeAll(async () => {
  const article = join(folder, "kitu.txt");
  writeFileSync(article, MEMBERSHIP);
  writeFileSync(lines, READ.map(([id, kind, name]) => `${JSON.stringify({ type: "entity", id, kind, name })}\n`).join(""));
  expect(await verbund(["ingest", article, ...store])).toMatchObject({ code: 0 });
  expect(await verbund(["import", lines, ...store])).toMatchObject({ code: 0 });
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe("verbund duplicates", () => {
  it("proposes what may be the same as what the registry lists, and nothing that is only named alike", { timeout: 60_000 }, async () => {
    const { code, out } = await verbund(["duplicates", "--json", ...store]);
    const proposals = JSON.parse(out) as readonly Proposal[];
    expect(code).toBe(0);
    expect(proposals.map(({ left, right }) => [left.id, right.id].sort().join(" ")).sort()).toEqual(["bernd-schloemer schloemer-read", "gstb-th staedte-und-gemeindebund-th-read", "kid-magdeburg kid-read", "komm-one komm-one-read"]);
    for (const { score, reasons } of proposals) {
      expect(score).toBeGreaterThanOrEqual(0.5);
      expect(reasons[0]?.speaks).toBe("FOR");
    }
  });

  it("prints them with reasons in words, without colours, and so many as were asked for", { timeout: 60_000 }, async () => {
    const { out, err } = await verbund(["duplicates", "--kind", "official", "--limit", "1", ...store]);
    expect(out).toMatch(/^0\.\d\d {2}Bernd Schlömer \(Official bernd-schloemer\)\n {6}Schlömer, Bernd \(Official schloemer-read\)\n {4}\+ .*differ in spelling only\n/);
    expect(err).toContain("1 of 1 pairs shown.");
  });

  it("says which kinds there are when it is asked for an unknown one", async () => {
    const { code, err } = await verbund(["duplicates", "--kind", "Planet", ...store]);
    expect(code).toBe(2);
    expect(err).toMatch(/^BAD_USER_INPUT: There is no kind Planet\. Kinds are: Agreement, /);
  });

  it("never proposes again what was decided to be different", { timeout: 60_000 }, async () => {
    writeFileSync(lines, `${JSON.stringify({ type: "judgement", left: "komm-one-read", right: "komm-one", decision: "DIFFERENT", by: "test", at: "2024-01-01T00:00:00.000Z" })}\n`);
    await verbund(["import", lines, ...store]);
    const { out } = await verbund(["duplicates", "--json", "--kind", "ItServiceProvider", ...store]);
    expect((JSON.parse(out) as readonly Proposal[]).map(({ left }) => left.id)).toEqual(["kid-magdeburg"]);
  });
});
