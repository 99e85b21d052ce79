import { execFile, spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const HERE = import.meta.dirname;
const CACHE = join(HERE, "..", "..", ".cache", "neo4j");
const START_SECONDS = 170;

/** A real Neo4j in a process and a folder of its own. */
export interface Neo4jServer {
  readonly url: string;
  /** Stops the server and keeps its data. */
  stop(): Promise<void>;
  /** Starts it again, on the same port with the same data. */
  start(): Promise<void>;
  /** Stops it for good and removes its data. */
  remove(): Promise<void>;
}

/** Gets Neo4j from Maven Central unless it is there, and starts it on a free port. Throws when it can't be had or does not start. */
export async function startNeo4j(): Promise<Neo4jServer> {
  const jars = await neo4jJars();
  const home = mkdtempSync(join(tmpdir(), "verbund-neo4j-"));
  const port = await freePort();
  let server = await launch(jars, home, port);
  const stop = async (): Promise<void> => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    const exited = once(server, "exit");
    server.kill("SIGTERM");
    await exited;
  };
  return {
    url: `neo4j://localhost:${port}`,
    stop,
    start: async () => {
      server = await launch(jars, home, port);
    },
    remove: async () => {
      await stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

async function neo4jJars(): Promise<string> {
  const jars = join(CACHE, "lib");
  const complete = join(CACHE, "5.26.0-complete");
  if (existsSync(complete)) return jars;
  console.log("Getting Neo4j 5.26.0 from Maven Central (128 MB, once) …");
  const copy = ["-q", "-B", "-f", join(HERE, "pom.xml"), "dependency:copy-dependencies", "-DincludeScope=runtime", `-DoutputDirectory=${jars}`];
  try {
    await promisify(execFile)("mvn", copy, { maxBuffer: 1e8 });
  } catch (error) {
    throw new Error("Neo4j can't be had: Maven (mvn) must be installed and reach Maven Central. Or set NEO4J_URL to an empty database.", { cause: error });
  }
  writeFileSync(complete, "");
  return jars;
}

async function launch(jars: string, home: string, port: number): Promise<ChildProcess> {
  const server = spawn("java", ["-Xmx1g", "-cp", join(jars, "*"), join(HERE, "Launcher.java"), home, String(port)], { stdio: ["ignore", "pipe", "pipe"] });
  process.once("exit", () => server.kill("SIGKILL"));
  let output = "";
  await new Promise<void>((resolve, reject) => {
    const fail = (why: string): void => reject(new Error(`Neo4j did not start: ${why}\n${output.slice(-2_000)}`));
    const timer = setTimeout(() => {
      server.kill("SIGKILL");
      fail(`not ready after ${START_SECONDS} s`);
    }, START_SECONDS * 1_000);
    const listen = (chunk: Buffer): void => {
      output += chunk.toString();
      if (/^ready$/m.test(output)) resolve();
    };
    server.stdout.on("data", listen);
    server.stderr.on("data", listen);
    server.once("error", (error) => fail(`${error.message} (Java 17 must be installed)`));
    server.once("exit", (code) => fail(`it ended with code ${code}`));
    server.once("exit", () => clearTimeout(timer));
    server.stdout.once("data", () => clearTimeout(timer));
  });
  return server;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "localhost");
  await once(probe, "listening");
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, "close");
  return port;
}
