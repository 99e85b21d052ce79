import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { createClient } from "graphql-sse";
import { createClient as createSocketClient } from "graphql-ws";
import fc from "fast-check";
import { describe, expect, inject, it } from "vitest";
import { WebSocket } from "ws";
import { readChanges } from "../../src/graph/read-changes.js";
import { writeRecords } from "../../src/graph/write-records.js";
import { prepareGraph } from "../../src/graph/schema.js";
import { CURRENT } from "../../src/model/records.js";
import type { EntityRecord } from "../../src/model/records.js";
import { openStore } from "../../src/store/open-store.js";
import { changesAfter, changingStory, replay, tellDeeds } from "../pipeline/changing-story.js";
import { lines, withSmallRegistry } from "../pipeline/small-press.js";
import { openEmptyNeo4j } from "./open-empty-neo4j.js";

function state(id: string, name: string): EntityRecord {
  return { type: "entity", id, kind: "State", name, aliases: [], properties: {}, registry: null, mergedInto: null, ...CURRENT };
}

describe("the changes of a graph in Neo4j", () => {
  it("replayed into an embedded one, give the same export and history, and the other way round", async () => {
    await fc.assert(
      fc.asyncProperty(changingStory, fc.integer({ min: 1, max: 60 }), async (deeds, limit) => {
        const [neo4j, copy] = [await withSmallRegistry(await openEmptyNeo4j()), await openStore("grafeo:memory")];
        await prepareGraph(copy);
        await tellDeeds(neo4j, deeds);
        await replay(copy, (await changesAfter(neo4j, 0, limit)).changes);
        const [history, current] = [await lines(neo4j, true), await lines(neo4j)];
        expect(await lines(copy, true)).toEqual(history);
        expect(await lines(copy)).toEqual(current);
        await neo4j.close();
        const back = await openEmptyNeo4j();
        await replay(back, (await changesAfter(copy, 0, limit)).changes);
        expect(await lines(back, true)).toEqual(history);
        await Promise.all([back.close(), copy.close()]);
      }),
      { numRuns: 3 },
    );
  });

  it("are missed by nobody who reads while several processes write", async () => {
    const [one, other, reader] = [await openEmptyNeo4j(), await openStore(inject("neo4jUrl")), await openStore(inject("neo4jUrl"))];
    const seen = new Map<string, number>();
    let [place, writing] = [0, true];
    const reading = (async () => {
      for (;;) {
        const last = !writing;
        const page = await readChanges(reader, { after: place, limit: 7, types: null });
        for (const { number, records } of page.changes) {
          expect(number).toBeGreaterThan(place);
          seen.set((records[0] as EntityRecord).id, number);
          place = number;
        }
        place = page.end;
        if (last && !page.more) return;
      }
    })();
    const write = async (index: number): Promise<void> => {
      for (let round = 0; round < 15; round++) {
        const many = Array.from({ length: 1 + ((index * 7 + round) % 20) }, (_, at) => state(`DE-${index}x${round}x${at}`, `${index} ${round} ${at}`));
        await writeRecords(index % 2 ? one : other, [...many, state("DE-ALL", `${index} ${round}`)]);
      }
    };
    await Promise.all([0, 1, 2, 3].map(write));
    writing = false;
    await reading;
    const stored = await reader.read({ text: "MATCH (n:Entity) RETURN n.id AS id, n.changeNumber AS number", parameters: {} });
    expect(seen).toEqual(new Map(stored.map(({ id, number }) => [String(id), Number(number)])));
    await Promise.all([one.close(), other.close(), reader.close()]);
  });
});

const FOLLOW = "subscription { changes { nodes { text entity { name } } } }";

interface Event {
  readonly data: { readonly changes: { readonly nodes: readonly { readonly text: string; readonly entity: { readonly name: string } }[] } };
}

/** A server in a process of its own; its address once it listens. */
async function startProcess(): Promise<{ url: string; child: ChildProcess }> {
  const env = { PATH: process.env["PATH"], VERBUND_STORE: inject("neo4jUrl"), VERBUND_PORT: "0", VERBUND_LOG_LEVEL: "error" };
  const child = spawn(process.execPath, ["--import", "tsx", "src/cli/verbund.ts", "serve"], { env, stdio: ["ignore", "pipe", "inherit"] });
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on("data", (chunk: Buffer) => {
      const [found] = /http:\/\/localhost:\d+/.exec(chunk.toString()) ?? [];
      if (found) resolve(found);
    });
    child.once("exit", (code) => reject(new Error(`the server ended with ${code}`)));
  });
  return { url, child };
}

it("clients of two servers on one Neo4j hear of what a third process writes, and the servers stop when told", async () => {
  const writer = await openEmptyNeo4j();
  await writeRecords(writer, [state("DE-ST", "Sachsen-Anhalt")]);
  const servers = [await startProcess(), await startProcess()];
  const followers = servers.flatMap(({ url }) => [
    createClient({ url: `${url}/graphql/stream`, retryAttempts: 0 }).iterate<Event["data"]>({ query: FOLLOW }),
    createSocketClient({ url: `${url.replace("http", "ws")}/graphql`, webSocketImpl: WebSocket, retryAttempts: 0 }).iterate<Event["data"]>({ query: FOLLOW }),
  ]);
  const heard = followers.map((events) => events.next().then(({ value }) => (value as unknown as Event).data.changes.nodes.map(({ entity }) => entity.name)));
  await new Promise((resolve) => setTimeout(resolve, 3_000));
  await writeRecords(writer, [state("DE-TH", "Thüringen")]);
  const start = performance.now();
  expect(await Promise.all(heard)).toEqual(followers.map(() => ["Thüringen"]));
  expect(performance.now() - start).toBeLessThan(10_000);
  const waiting = followers.map((events) => events.next().then(() => "more", () => "cut off"));
  const ended = servers.map(({ child }) => new Promise<number | null>((resolve) => child.once("exit", resolve)));
  for (const { child } of servers) child.kill("SIGTERM");
  expect(await Promise.all(ended)).toEqual([0, 0]);
  expect(await Promise.all(waiting)).toEqual(waiting.map(() => "cut off"));
  await writer.close();
});
