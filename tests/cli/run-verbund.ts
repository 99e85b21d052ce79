import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const ENTRY = fileURLToPath(new URL("../../src/cli/verbund.ts", import.meta.url));

/** How the command line ended, and what it wrote. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

interface Surroundings {
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the real command line in a process of its own, without the settings of the one that tests. */
export function verbund(args: readonly string[], { input = "", env = {} }: Surroundings = {}): Promise<Ended> {
  const child = spawn(process.execPath, ["--import", "tsx", ENTRY, ...args], { env: { PATH: process.env["PATH"], ...env } });
  const said = { out: "", err: "" };
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => (said.out += chunk));
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => (said.err += chunk));
  child.stdin.on("error", () => undefined).end(input);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, ...said }));
  });
}
