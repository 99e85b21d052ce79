import { readSearchDocuments } from "../graph/search-documents.js";
import type { Sureness } from "../graph/ordinary.js";
import type { GraphStore } from "../store/store.js";
import { SearchIndex } from "./search-index.js";

/** The index of a store, made when first asked for and kept up with it by the store's version. One for a process. */
export class KeptIndex {
  private readonly index = new SearchIndex();
  private version: number | null = null;
  private updating: Promise<void> | null = null;

  /** @param sureness From which confidence statements are in ordinary answers: others are not found, and nothing is found by them. */
  constructor(
    private readonly store: GraphStore,
    private readonly sureness: Pick<Sureness, "reviewBelow"> = {},
  ) {}

  /** The ways to it for one request, whose store counts what it is asked. */
  askedThrough(store: Pick<GraphStore, "version">): { fresh(): Promise<SearchIndex>; recent(): Promise<SearchIndex> } {
    return { fresh: () => this.fresh(store), recent: () => this.recent() };
  }

  /** The index as of now: it has whatever was written before this was called. `asked` is the store that is asked for its version. */
  async fresh(asked: Pick<GraphStore, "version"> = this.store): Promise<SearchIndex> {
    const version = await asked.version();
    while (this.version === null || this.version < version) await this.update();
    return this.index;
  }

  /** The index as it is, once there is one; brings it up to date for whoever asks next. */
  async recent(): Promise<SearchIndex> {
    if (this.version === null) return this.fresh();
    this.fresh().catch(() => undefined);
    return this.index;
  }

  /** One at a time. The version is read first: what is written while documents are read is read again next time. */
  private update(): Promise<void> {
    this.updating ??= this.readAgain().finally(() => {
      this.updating = null;
    });
    return this.updating;
  }

  private async readAgain(): Promise<void> {
    const version = await this.store.version();
    if (version === this.version) return;
    await this.index.update(await readSearchDocuments(this.store, this.sureness));
    this.version = version;
  }
}
