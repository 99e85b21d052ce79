/** Distinct texts in the order of their UTF-16 code units, put in order again only when somebody asks after a change. */
export class SortedKeys {
  private keys: string[] = [];
  private readonly added: string[] = [];
  private readonly removed = new Set<string>();

  add(key: string): void {
    if (!this.removed.delete(key)) this.added.push(key);
  }

  /** The key must have been added. */
  remove(key: string): void {
    this.removed.add(key);
  }

  /** The keys that begin with a prefix, in order, at most `limit`. */
  startingWith(prefix: string, limit = Infinity): string[] {
    this.settle();
    const start = this.firstNotBefore(prefix);
    let end = start;
    while (end < this.keys.length && end - start < limit && this.keys[end]?.startsWith(prefix)) end += 1;
    return this.keys.slice(start, end);
  }

  /** All keys, in order. */
  all(): readonly string[] {
    this.settle();
    return this.keys;
  }

  /** Appending to what is in order and sorting again costs little: the sort of JavaScript makes use of ordered runs. */
  private settle(): void {
    if (this.added.length === 0 && this.removed.size === 0) return;
    const kept = this.removed.size === 0 ? this.keys : this.keys.concat(this.added.splice(0)).filter((key) => !this.removed.has(key));
    this.removed.clear();
    this.keys = kept.concat(this.added.splice(0)).sort();
  }

  private firstNotBefore(key: string): number {
    let [low, high] = [0, this.keys.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.keys[middle] ?? "") < key) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
