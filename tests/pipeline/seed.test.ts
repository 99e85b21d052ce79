import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exportRecords } from "../../src/graph/export-records.js";
import { isEmpty } from "../../src/graph/is-empty.js";
import { toLine } from "../../src/graph/json-lines.js";
import { prepareGraph } from "../../src/graph/schema.js";
import { needsSeeding } from "../../src/graph/seeding-mark.js";
import { writeRecords } from "../../src/graph/write-records.js";
import { prepareStore, seedStore } from "../../src/pipeline.js";
import { seedArticles } from "../../src/pipeline/seed-files.js";
import { openStore } from "../../src/store/open-store.js";
import type { GraphStore } from "../../src/store/store.js";
import { entity } from "../graph/example-records.js";

const now = (): Date => new Date("2026-01-01T00:00:00.000Z");

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "verbund-seed-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function lines(store: GraphStore): Promise<string[]> {
  const exported: string[] = [];
  for await (const record of exportRecords(store)) exported.push(toLine(record));
  return exported;
}

/** Seeds a store in a process that dies at the `fatal`-th time that it looks at the clock. */
async function seedAndDie(url: string, fatal: number): Promise<NodeJS.Signals | null> {
  const child = promisify(execFile)(process.execPath, ["--import", import.meta.resolve("tsx"), join(import.meta.dirname, "seed-in-child.ts"), url, String(fatal)]);
  return child.then(() => null, (error: { signal: NodeJS.Signals | null }) => error.signal);
}

describe("the seed", () => {
  it("has every article of its folder, and not the folder's own README", async () => {
    const files = readdirSync(new URL("../../seed/articles/", import.meta.url)).filter((name) => name.endsWith(".md"));
    expect(await seedArticles()).toEqual(files.filter((name) => name !== "README.md").sort());
    expect(files).toContain("README.md");
  });
});

describe("seeding a store", () => {
  it("that was killed between the registry and the articles is completed by the next one", async () => {
    const url = `grafeo:${join(folder, "killed.grafeo")}`;
    expect(await seedAndDie(url, 2)).toBe("SIGKILL");
    const store = await openStore(url);
    expect([await isEmpty(store), await needsSeeding(store)]).toEqual([false, true]);
    const results = await seedStore(store, { now });
    expect(results.filter(({ error }) => error !== null)).toEqual([]);
    expect(await needsSeeding(store)).toBe(false);

    const untroubled = await openStore("grafeo:memory");
    await seedStore(untroubled, { now });
    expect(await lines(store)).toEqual(await lines(untroubled));
    await Promise.all([store.close(), untroubled.close()]);
  }, 120_000);

  it("that was killed before the registry was stored begins anew", async () => {
    const url = `grafeo:${join(folder, "killed-early.grafeo")}`;
    expect(await seedAndDie(url, 1)).toBe("SIGKILL");
    const store = await openStore(url);
    expect([await isEmpty(store), await needsSeeding(store)]).toEqual([true, true]);
    await store.close();
  }, 60_000);

  it("adds nothing to a store that somebody else has filled", async () => {
    const store = await openStore("grafeo:memory");
    await prepareGraph(store);
    await writeRecords(store, [entity("kitu", "Cooperative")]);
    const before = [await store.version(), await lines(store)];
    expect(await needsSeeding(store)).toBe(false);
    expect(await seedStore(store)).toEqual([]);
    expect([await store.version(), await lines(store)]).toEqual(before);
    await store.close();
  });
});

describe("preparing a store", () => {
  it("reads the registry into an empty one, and leaves one that holds something alone", async () => {
    const store = await openStore("grafeo:memory");
    const steps: number[] = [];
    expect(await prepareStore(store, { now, onProgress: (done) => steps.push(done) })).toEqual({ wasEmpty: true });
    expect(await prepareStore(store, { now })).toEqual({ wasEmpty: false });
    expect(await needsSeeding(store)).toBe(false);
    expect(steps.length).toBeGreaterThan(2);
    expect(await store.read({ text: "MATCH (n:Municipality) RETURN count(n) AS municipalities", parameters: {} })).toEqual([{ municipalities: 11_956 }]);
    await store.close();
  }, 60_000);
});
