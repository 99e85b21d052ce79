import { isEmpty } from "./is-empty.js";
import type { GraphStore } from "../store/store.js";

/** Marks in the graph that it is being filled from the seed, so that a process that dies meanwhile leaves that to be seen. */
export function beginSeeding(store: GraphStore): Promise<void> {
  return store.write([{ text: "MERGE (d:Dataset {id: 'dataset'}) SET d.seeding = true", parameters: {} }]);
}

/** Takes the mark of `beginSeeding` away: the seed is in the graph. */
export function endSeeding(store: GraphStore): Promise<void> {
  return store.write([{ text: "MATCH (d:Dataset {id: 'dataset'}) REMOVE d.seeding", parameters: {} }]);
}

/** Whether the seed belongs into a graph and is not there: it is empty, or seeding was cut off. What others have filled needs none. */
export async function needsSeeding(store: GraphStore): Promise<boolean> {
  return (await isSeeding(store)) || (await isEmpty(store));
}

async function isSeeding(store: GraphStore): Promise<boolean> {
  const rows = await store.read({ text: "MATCH (d:Dataset {id: 'dataset'}) WHERE d.seeding RETURN d.id AS id", parameters: {} });
  return rows.length > 0;
}
