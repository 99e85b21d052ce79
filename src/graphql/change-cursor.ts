import { AppError } from "../errors.js";

const BEGINNING = "0";

/** A place in the feed of changes of one graph. */
export interface FeedPlace {
  /** The feed's name; null for the beginning of any. */
  readonly feed: string | null;
  readonly number: number;
}

/** @example changeCursor("52707eee", 17) // "52707eee-17" */
export function changeCursor(feed: string | null, number: number): string {
  return feed === null ? BEGINNING : `${feed}-${number}`;
}

/**
 * Reads a cursor of the feed of changes; `0` is the beginning.
 *
 * @throws AppError INVALID_CURSOR for what is none
 * @example readChangeCursor("52707eee-17") // { feed: "52707eee", number: 17 }
 */
export function readChangeCursor(cursor: string): FeedPlace {
  if (cursor === BEGINNING) return { feed: null, number: 0 };
  const [, feed, number] = /^([0-9a-f]{8})-(\d{1,15})$/.exec(cursor) ?? [];
  if (feed === undefined) throw new AppError("INVALID_CURSOR", "This is no cursor of changes. Accepted is a cursor or endCursor of changes, or 0 for the beginning.");
  return { feed, number: Number(number) };
}

/** @throws AppError INVALID_CURSOR when a place is in the feed of another graph */
export function assertSameFeed(place: FeedPlace, feed: string | null): void {
  if (place.feed === null || place.feed === feed) return;
  throw new AppError("INVALID_CURSOR", "This cursor belongs to another graph, or to this one before it was made anew. Begin with 0, with an empty copy.");
}
