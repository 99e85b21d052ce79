import type { GraphStore } from "../store/store.js";

/** Whether a store holds no entities yet. */
export async function isEmpty(store: GraphStore): Promise<boolean> {
  const rows = await store.read({ text: "MATCH (n:Entity) RETURN n.id AS id LIMIT 1", parameters: {} });
  return rows.length === 0;
}
