import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, describe, expect, it } from "vitest";
import { openStore } from "../../src/store/open-store.js";
import { describeStore } from "./contract.js";

const folder = mkdtempSync(join(tmpdir(), "verbund-store-"));
afterAll(() => rmSync(folder, { recursive: true }));

describeStore("Grafeo in memory", { open: () => openStore("grafeo:memory") });
describeStore("Grafeo in a file", { open: () => openStore(`grafeo:${join(folder, "contract.grafeo")}`) });

const count = { text: "MATCH (n:Thing) RETURN count(n) AS things", parameters: {} };
const create = { text: "CREATE (:Thing {id: 'a'})", parameters: {} };

describe("a database file", () => {
  it("keeps data, indexes and version until it is opened again", async () => {
    const url = `grafeo:${join(folder, "kept", "deep", "kept.grafeo")}`;
    const store = await openStore(url);
    await store.prepare([{ label: "Thing", property: "id", unique: true }]);
    await store.write([create]);
    await store.close();

    const again = await openStore(url);
    expect(await again.read(count)).toEqual([{ things: 1 }]);
    expect(await again.version()).toBe(1);
    await expect(again.write([create])).rejects.toThrow();
    await again.close();
  });

  it("is refused with STORE_LOCKED while another process has it open", async () => {
    const path = join(folder, "held.grafeo");
    const store = await openStore(`grafeo:${path}`);
    const entry = createRequire(import.meta.url).resolve("tsx/cli");
    const script = join(import.meta.dirname, "open-in-child.ts");
    const { stdout } = await promisify(execFile)(process.execPath, [entry, script, `grafeo:${path}`, "open"]);
    await store.close();
    expect(JSON.parse(stdout)).toEqual({
      code: "STORE_LOCKED",
      message: "The database file is open in another process. Stop that process, or choose another store with VERBUND_STORE.",
    });
  });

  it("holds what was committed, and nothing of an open write, after its process was killed", async () => {
    const path = join(folder, "killed.grafeo");
    const entry = createRequire(import.meta.url).resolve("tsx/cli");
    const script = join(import.meta.dirname, "open-in-child.ts");
    await promisify(execFile)(process.execPath, [entry, script, `grafeo:${path}`, "die"]).catch(() => undefined);

    const store = await openStore(`grafeo:${path}`);
    expect(await store.read({ text: "MATCH (n:Thing) RETURN n.id AS id", parameters: {} })).toEqual([{ id: "committed" }]);
    await store.close();
  });

  it("is refused with BAD_CONFIG when it is something else", async () => {
    const path = join(folder, "letter.txt");
    writeFileSync(path, "Sehr geehrte Damen und Herren".repeat(1000));
    await expect(openStore(`grafeo:${path}`)).rejects.toMatchObject({ code: "BAD_CONFIG" });
  });
});
