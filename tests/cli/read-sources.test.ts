import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listSources } from "../../src/cli/read-sources.js";

const folder = mkdtempSync(join(tmpdir(), "verbund-sources-"));

beforeAll(() => {
  mkdirSync(join(folder, "b"));
  for (const name of ["c.txt", "a.md", "b/d.HTML", "b/e.pdf", "README.md", "index.json"]) writeFileSync(join(folder, name), name);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("listSources", () => {
  it("takes a folder's articles in the order of their names and says what it left out", () => {
    const { files, skipped } = listSources([folder]);
    expect(files.map(({ name }) => name)).toEqual(["a.md", "b/d.HTML", "c.txt"]);
    expect(skipped).toEqual(["README.md", "b/e.pdf", "index.json"]);
  });

  it("takes a file that is named as it is, whatever its ending, and opens it only when asked", async () => {
    const { files, skipped } = listSources([join(folder, "b/e.pdf"), "-", join(folder, "missing.txt")]);
    expect(files.map(({ name }) => name)).toEqual(["e.pdf", "stdin", "missing.txt"]);
    expect(skipped).toEqual([]);
    expect(Buffer.from((await files[0]?.read()) ?? []).toString()).toBe("b/e.pdf");
    await expect(files[2]?.read()).rejects.toMatchObject({ code: "UNREADABLE_SOURCE" });
  });
});
