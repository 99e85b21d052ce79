import { spawn } from "node:child_process";
import type { ChildProcessWithoutNullStreams } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, describe, expect, it } from "vitest";

const MAIN = fileURLToPath(new URL("../src/main.ts", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "verbund-"));
const store = `grafeo:${join(folder, "verbund.grafeo")}`;
let running: ChildProcessWithoutNullStreams | undefined;

afterEach(() => running?.kill("SIGKILL"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ended {
  readonly code: number | null;
  readonly err: string;
}

interface Started {
  readonly process: ChildProcessWithoutNullStreams;
  /** `http://localhost:4000` */
  readonly address: Promise<string>;
  readonly ended: Promise<Ended>;
  /** What it has printed so far. */
  readonly out: () => string;
}

function start(env: Record<string, string>): Started {
  const child = spawn(process.execPath, ["--import", "tsx", MAIN], { env: { PATH: process.env["PATH"], VERBUND_PORT: "0", VERBUND_STORE: store, ...env } });
  running = child;
  const said = { out: "", err: "" };
  child.stdout.on("data", (chunk: Buffer) => (said.out += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (said.err += chunk.toString()));
  const ended = new Promise<Ended>((resolve) => child.on("close", (code) => resolve({ code, err: said.err })));
  const address = new Promise<string>((resolve, reject) => {
    child.stdout.on("data", () => {
      const match = /http:\/\/\S+(?=\/graphql)/.exec(said.out);
      if (match) resolve(match[0]);
    });
    void ended.then(({ err }) => reject(new Error(`ended early: ${err}`)));
  });
  address.catch(() => undefined);
  return { process: child, address, ended, out: () => said.out };
}

describe("npm start", { timeout: 180_000 }, () => {
  it("fills an empty store, serves it, prints an example that has an answer, and ends well on SIGTERM", async () => {
    const first = start({});
    const url = await first.address;
    const [, body] = /^ {2}curl -s \S+\/graphql -H 'content-type: application\/json' -d '(.+)'$/m.exec(first.out()) ?? [];
    const response = await fetch(`${url}/graphql`, { method: "POST", headers: { "content-type": "application/json" }, body });
    expect(await response.json()).toMatchObject({ data: { state: { name: "Sachsen-Anhalt", agreements: { edges: [{ node: {} }, {}] } } } });
    first.process.kill("SIGTERM");
    const { code, err } = await first.ended;
    expect(code).toBe(0);
    expect(err.trim()).not.toBe("");
  });

  it("finds the store full the next time, and ends well on SIGINT too", async () => {
    const second = start({});
    await second.address;
    second.process.kill("SIGINT");
    const { code, err } = await second.ended;
    expect({ code, err }).toEqual({ code: 0, err: "" });
  });

  it.each([
    [{ VERBUND_PORT: "many" }, /^BAD_CONFIG: VERBUND_PORT is not usable: .+\n$/],
    [{ VERBUND_STORE: "oracle://host" }, /^BAD_CONFIG: .*grafeo:.*\n$/],
  ])("refuses %j with exit code 2 and one line that says what is accepted", async (env, line) => {
    const { code, err } = await start(env).ended;
    expect(code).toBe(2);
    expect(err).toMatch(line);
  });
});
