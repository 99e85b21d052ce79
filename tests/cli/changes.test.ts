import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { verbund } from "./run-verbund.js";

const folder = mkdtempSync(join(tmpdir(), "verbund-changes-"));
const file = (name: string): string => join(folder, name);
const store = ["--store", `grafeo:${file("own.grafeo")}`];
const copy = ["--store", `grafeo:${file("copy.grafeo")}`];

const records = [
  { type: "entity", id: "a-eg", kind: "Cooperative", name: "A eG" },
  { type: "entity", id: "DE-MU", kind: "State", name: "Musterland" },
  { type: "article", id: "a1", source: "own.txt", url: "https://blatt.example/1", text: "Musterland ist Mitglied der A eG." },
  { type: "statement", id: "s1", subject: "DE-MU", predicate: "MEMBER_OF", object: "a-eg", recordedAt: "2026-01-01T00:00:00.000Z" },
  { type: "evidence", id: "e1", statement: "s1", article: "a1", quote: "Musterland ist Mitglied", start: 0, end: 23 },
];

beforeAll(async () => {
  writeFileSync(file("own.jsonl"), records.map((record) => JSON.stringify(record)).join("\n"));
  expect(await verbund(["import", file("own.jsonl"), ...store])).toMatchObject({ code: 0 });
});

afterAll(() => rmSync(folder, { recursive: true }));

it("changes are listed, go on from a cursor, and rebuild the graph elsewhere", { timeout: 120_000 }, async () => {
  const listed = await verbund(["changes", ...store]);
  expect(listed.out.split("\n")).toHaveLength(records.length + 1);
  expect(listed.out).toMatch(/RECORDED {2}statement: DE-MU MEMBER_OF a-eg/);
  const cursor = /--after (\S+)/.exec(listed.err)?.[1] ?? "";
  expect(await verbund(["changes", "--after", cursor, ...store])).toMatchObject({ code: 0, out: "" });

  expect(await verbund(["retract", "a1", "--why", "wrong", ...store])).toMatchObject({ code: 0 });
  const later = await verbund(["changes", "--after", cursor, "--json", ...store]);
  const changes = later.out.trim().split("\n").map((line) => JSON.parse(line) as { kind: string; record: string; tombstone: boolean });
  expect(changes).toEqual(expect.arrayContaining([expect.objectContaining({ kind: "RETRACTED", record: "statement", tombstone: true }), expect.objectContaining({ kind: "RETRACTED", record: "article" })]));

  const lines = await verbund(["changes", "--records", ...store]);
  expect(await verbund(["import", "-", ...copy], { input: lines.out })).toMatchObject({ code: 0 });
  for (const history of [[], ["--history"]]) expect((await verbund(["export", ...history, ...copy])).out).toBe((await verbund(["export", ...history, ...store])).out);
  expect(await verbund(["changes", "--after", cursor, ...copy])).toMatchObject({ code: 1, err: expect.stringContaining("INVALID_CURSOR") });
});

it("an embedded graph can't be followed, since nobody else can write it meanwhile", async () => {
  expect(await verbund(["changes", "--follow", ...store])).toMatchObject({ code: 2, err: expect.stringContaining("BAD_USER_INPUT") });
});
