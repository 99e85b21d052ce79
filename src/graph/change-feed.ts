import { AppError } from "../errors.js";
import type { GraphStore } from "../store/store.js";
import { readChanges, readEnd } from "./read-changes.js";
import type { ChangePage, ChangesAsked } from "./read-changes.js";

/** How a feed is followed. */
export interface FeedOptions {
  /** Milliseconds between two looks at the graph's version, while somebody follows. */
  readonly interval?: number;
  /** Most followers at a time. */
  readonly most?: number;
}

/** What is followed; `after` null: only what is written from now on. */
export type Followed = Omit<ChangesAsked, "after"> & { readonly after: number | null };

/**
 * The changes of a graph as they come, whichever process writes them. Looks at the graph's version only while somebody follows, once for all of them.
 * One for a process.
 */
export class ChangeFeed {
  private readonly waiting = new Set<() => void>();
  private readonly stops = new Set<AbortController>();
  private timer: NodeJS.Timeout | null = null;
  private version: number | null = null;
  private closed = false;

  constructor(
    private readonly store: GraphStore,
    private readonly options: FeedOptions = {},
  ) {}

  /**
   * Pages of changes, each as soon as there is something for it; the next one is read only when asked for. Ends when the feed is closed. An outage of
   * the database is waited for.
   *
   * @throws AppError COST_LIMIT when too many follow already
   */
  follow(followed: Followed): AsyncIterableIterator<ChangePage> {
    const { most = Infinity } = this.options;
    if (this.closed) throw new AppError("STORE_UNAVAILABLE", "The server is closing; ask another one, or this one in a moment.");
    if (this.stops.size >= most) throw new AppError("COST_LIMIT", `${most} clients follow the changes already; try again later, or read them by the query changes.`);
    const stop = new AbortController();
    this.stops.add(stop);
    stop.signal.addEventListener("abort", () => this.stops.delete(stop));
    const pages = this.pages(followed, stop);
    // A generator that waits can't be told to return: it has to be woken.
    const end = (): Promise<IteratorResult<ChangePage>> => {
      stop.abort();
      return pages.return(undefined);
    };
    return { next: () => pages.next(), return: end, throw: end, [Symbol.asyncIterator]() { return this; } };
  }

  /** Ends all that follow. */
  close(): void {
    this.closed = true;
    for (const stop of this.stops) stop.abort();
  }

  private async *pages({ after, ...asked }: Followed, stop: AbortController): AsyncGenerator<ChangePage, undefined> {
    const { signal } = stop;
    try {
      let place = after ?? (await this.trying(() => readEnd(this.store), signal))?.last ?? 0;
      while (!signal.aborted) {
        const page = await this.trying(() => readChanges(this.store, { ...asked, after: place }), signal);
        if (!page) return;
        place = page.end;
        this.version = page.version;
        if (page.changes.length > 0) yield page;
        if (!page.more) await this.anotherThan(page.version, signal);
      }
    } finally {
      stop.abort();
    }
  }

  /** What a reading gives, tried until the database answers; null when stopped before. */
  private async trying<T>(read: () => Promise<T>, signal: AbortSignal): Promise<T | null> {
    while (!signal.aborted) {
      try {
        return await read();
      } catch (error) {
        if (!(error instanceof AppError) || error.code !== "STORE_UNAVAILABLE") throw error;
        this.version = null;
        await this.anotherThan(null, signal);
      }
    }
    return null;
  }

  /** Resolves when the graph has another version, or when stopped. */
  private async anotherThan(version: number | null, signal: AbortSignal): Promise<void> {
    while (!signal.aborted && (this.version === version || this.version === null)) {
      await new Promise<void>((resolve) => {
        const wake = (): void => {
          this.waiting.delete(wake);
          signal.removeEventListener("abort", wake);
          resolve();
        };
        this.waiting.add(wake);
        signal.addEventListener("abort", wake);
        this.timer ??= setTimeout(() => void this.look(), this.options.interval ?? 1_000);
      });
    }
  }

  private async look(): Promise<void> {
    if (this.waiting.size > 0) this.version = await this.store.version().catch(() => this.version);
    this.timer = null;
    for (const wake of [...this.waiting]) wake();
  }
}
