/** Vocabularies are large but words come again: beyond this many a test forgets and begins anew. */
const REMEMBERED = 50_000;

/** A test of single words by a pattern, which remembers its answers: patterns over German compounds are slow, words repeat. */
export function wordTest(pattern: RegExp): (word: string) => boolean {
  return remembering((word) => pattern.test(word));
}

/** Enough for the clauses of an article, which many rules ask the same of. */
export const CLAUSES = 1_000;

/** A function of single words, or of other short texts that come again, that remembers its values. */
export function remembering<T>(read: (text: string) => T, limit = REMEMBERED): (text: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const value = known.get(word);
    if (value !== undefined || known.has(word)) return value as T;
    if (known.size >= limit) known.clear();
    const fresh = read(word);
    known.set(word, fresh);
    return fresh;
  };
}
