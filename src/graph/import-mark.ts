import type { GraphStore } from "../store/store.js";

/** Marks in the graph that records are being imported in several transactions, so that a process that dies meanwhile leaves that to be seen. */
export function beginImport(store: GraphStore, name: string): Promise<void> {
  return store.write([{ text: "MERGE (d:Dataset {id: 'dataset'}) SET d.importing = $name", parameters: { name } }]);
}

/** Takes the mark of `beginImport` away, if it is of these records: all of them are in the graph. */
export async function endImport(store: GraphStore, name: string): Promise<void> {
  if ((await unfinishedImport(store)) !== name) return;
  await store.write([{ text: "MATCH (d:Dataset {id: 'dataset'}) REMOVE d.importing", parameters: {} }]);
}

/** The name of the records of which only a part is in the graph, since their import was cut off or still goes on; null when there are none. */
export async function unfinishedImport(store: GraphStore): Promise<string | null> {
  const [row] = await store.read({ text: "MATCH (d:Dataset {id: 'dataset'}) RETURN d.importing AS name", parameters: {} });
  return typeof row?.["name"] === "string" ? row["name"] : null;
}
