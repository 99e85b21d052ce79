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
    expect(out).toMatch(/Sachsen-Anhalt \(DE-ST\) MEMBER_OF .*\(kitu\)\n.*STATED · member-of\/\S+\n {4}0\.\d\d = rule .*\n {4}«Das Land Sachsen-Anhalt ist Mitglied/);
    expect(out).toMatch(/^\d+ refused$/m);
  });

  it("reads a sentence as one of an article with its kicker and date", { timeout: 60_000 }, async () => {
    const { code, out } = await verbund(["explain", "--text", "Das Land ist seit dem vergangenen Jahr Mitglied der Kommunalen IT-Union (KITU).", "--kicker", "Sachsen-Anhalt", "--published", "2021-03-15", "--json"]);
    expect(code).toBe(0);
    const [explained] = JSON.parse(out) as { article: { published: string }; claims: object[]; refused: object[] }[];
    expect(explained?.article.published).toBe("2021-03-15");
    expect(explained?.claims).toContainEqual(expect.objectContaining({ subject: { id: "DE-ST", name: "Sachsen-Anhalt" }, predicate: "MEMBER_OF", since: expect.objectContaining({ edtf: "2020" }) as object }));
  });

  it("prints a page of its own with --html", { timeout: 60_000 }, async () => {
    const { code, out } = await verbund(["explain", path, "--html"]);
    expect(code).toBe(0);
    expect(out).toMatch(/^<!doctype html>[^]*MEMBER_OF[^]*<\/html>\n$/);
  });

  it("says who in a graph says the same, and how sure that is together", { timeout: 180_000 }, async () => {
    const store = `grafeo:${join(folder, "graph.grafeo")}`;
    const told = join(folder, "told.md");
    writeFileSync(told, `---\ntitle: Beitritt\npublisher: Fachblatt\npublished: 2022-11-08\n---\n\nDas Land Sachsen-Anhalt ist Mitglied der Kommunalen IT-Union (KITU).\n`);
    expect((await verbund(["ingest", told, "--store", store])).code).toBe(0);
    const { out } = await verbund(["explain", path, "--store", store, "--json"]);
    const [{ claims }] = JSON.parse(out) as [{ claims: { predicate: string; confidence: number; voices: { publishers: string[]; confidence: number } }[] }];
    const member = claims.find(({ predicate }) => predicate === "MEMBER_OF");
    expect(member?.voices.publishers).toContain("Fachblatt");
    expect(member?.voices.confidence).toBeGreaterThan(member?.confidence ?? 1);
    expect((await verbund(["explain", path, "--store", store])).out).toMatch(/\d\.\d\d by 2 publishers: unknown, Fachblatt/);
  });

  it.each([
    [[], "Say what to explain"],
    [["a.txt", "--text", "Es regnet."], "Say what to explain"],
    [["a.txt", "--kicker", "Hessen"], "belong to --text"],
    [["--text", " "], "--text is empty"],
    [["--text", "Es regnet.", "--published", "gestern"], "takes a day or a month"],
  ])("refuses %j", { timeout: 60_000 }, async (args, reason) => {
    const { code, err } = await verbund(["explain", ...args]);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(reason) as string });
  });

  it("says when there is neither such a file nor such an article", async () => {
    const { code, err } = await verbund(["explain", "nowhere.txt", "--store", "grafeo:memory"]);
    expect(code).toBe(1);
    expect(err).toMatch(/^NOT_FOUND: .*nowhere\.txt/);
  });
});
