import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { verbund } from "./run-verbund.js";

const folder = mkdtempSync(join(tmpdir(), "verbund-merge-"));
const file = (name: string): string => join(folder, name);
const store = ["--store", `grafeo:${file("own.grafeo")}`];
afterAll(() => rmSync(folder, { recursive: true }));

const bodies = ["a-eg", "b-eg"].map((id) => ({ type: "entity", id, kind: "Cooperative", name: `Genossenschaft ${id}` }));
const records = [
  ...bodies,
  { type: "entity", id: "DE-MU", kind: "State", name: "Musterland" },
  { type: "article", id: "a1", source: "own.txt", url: "https://blatt.example/1", text: "Musterland ist Mitglied der A eG." },
  { type: "statement", id: "s1", subject: "DE-MU", predicate: "MEMBER_OF", object: "b-eg", recordedAt: "2026-01-01T00:00:00.000Z" },
  { type: "evidence", id: "e1", statement: "s1", article: "a1", quote: "Musterland ist Mitglied", start: 0, end: 23 },
];

it("entities are merged and split, and articles withdrawn, from the command line", { timeout: 120_000 }, async () => {
  writeFileSync(file("own.jsonl"), records.map((record) => JSON.stringify(record)).join("\n"));
  expect(await verbund(["import", file("own.jsonl"), ...store])).toMatchObject({ code: 0 });
  expect(await verbund(["merge", "Cooperative:a-eg", "b-eg", "--by", "editor", ...store])).toMatchObject({ code: 0, out: "a-eg and b-eg are one: a-eg.\n" });
  const merged = await verbund(["export", ...store]);
  expect(merged.out).toMatch(/"type":"statement".*"object":"a-eg"/);
  expect(await verbund(["merge", "a-eg", "DE-MU", ...store])).toMatchObject({ code: 2, err: expect.stringContaining("only entities of one kind") });
  expect(await verbund(["split", "b-eg", "a-eg", ...store])).toMatchObject({ code: 0, out: "b-eg and a-eg are two again.\n" });
  expect((await verbund(["export", ...store])).out).toMatch(/"type":"statement".*"object":"b-eg"/);
  const retracted = await verbund(["retract", "https://blatt.example/1", "--why", "wrong", "--json", ...store]);
  expect(JSON.parse(retracted.out)).toMatchObject({ article: "a1", matters: 1, already: false });
  expect((await verbund(["export", ...store])).out).not.toContain('"type":"statement"');
  expect((await verbund(["export", "--history", ...store])).out).toContain('"why":"wrong"');
});
