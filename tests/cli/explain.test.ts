import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { MEMBERSHIP } from "./own-articles.js";
import { verbund } from "./run-verbund.js";

const folder = mkdtempSync(join(tmpdir(), "verbund-explain-"));
const path = join(folder, "kitu.txt");

beforeAll(() => writeFileSync(path, MEMBERSHIP));
afterAll(() => rmSync(folder, { recursive: true }));

describe("verbund explain", () => {
  it("marks mentions in the text and gives each claim its rule and sentence", { timeout: 120_000 }, async () => {
    const { code, out } = await verbund(["explain", path]);
    expect(code).toBe(0);
    expect(out).toMatch(/Das \[State: (Land )?Sachsen-Anhalt\] ist Mitglied der/);
    expect(out).toMatch(/Sachsen-Anhalt \(DE-ST\) MEMBER_OF .*\(kitu\)\n.*STATED · 0\.\d\d · member-of\/\S+\n {4}«Das Land Sachsen-Anhalt ist Mitglied/);
    expect(out).toMatch(/^\d+ dropped$/m);
  });

  it("says when there is neither such a file nor such an article", async () => {
    const { code, err } = await verbund(["explain", "nowhere.txt", "--store", "grafeo:memory"]);
    expect(code).toBe(1);
    expect(err).toMatch(/^NOT_FOUND: .*nowhere\.txt/);
  });
});
