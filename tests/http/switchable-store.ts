import type { GraphStore } from "../../src/store/store.js";

/** A real store whose connection can be cut: while `fault` is set, everything fails with it. */
export class SwitchableStore implements GraphStore {
  fault: Error | null = null;

  constructor(private readonly store: GraphStore) {}

  private get connected(): GraphStore {
    if (this.fault) throw this.fault;
    return this.store;
  }

  prepare: GraphStore["prepare"] = async (indexes) => this.connected.prepare(indexes);
  read: GraphStore["read"] = async (query) => this.connected.read(query);
  readAll: GraphStore["readAll"] = async (queries) => this.connected.readAll(queries);
  write: GraphStore["write"] = async (queries) => this.connected.write(queries);
  version: GraphStore["version"] = async () => this.connected.version();
  ping: GraphStore["ping"] = async () => this.connected.ping();
  close: GraphStore["close"] = async () => this.store.close();
}
