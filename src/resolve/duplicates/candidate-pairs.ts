import { compare } from "../episodes.js";
import { abbreviates, keyOfLong, keysOfShort } from "./abbreviates.js";
import type { NameSimilarity } from "./name-similarity.js";
import type { Profile } from "./profile.js";

/** Entities in one block; of more, only those that share a second part of their names are compared. */
const LARGEST_BLOCK = 60;

/** So many letters begin two spellings of a word alike. */
const BEGINNING = 5;

/** The rarest words of a name by which it is looked for: names that are alike share one of them. */
const TELLING_WORDS = 3;

/**
 * Pairs of entities worth comparing, each once: of one kind, with the same spelling, or with names that share the beginning of
 * a telling word, or one made of the other's initials. Pairs that the registry lists both are left out, so the work grows with what articles add, not with its square.
 */
export function* candidatePairs(profiles: readonly Profile[], similarity: NameSimilarity): Generator<readonly [Profile, Profile]> {
  const seen = new Set<string>();
  for (const [one, other] of allPairs(profiles, similarity)) {
    const [left, right] = compare(one.entity.id, other.entity.id) < 0 ? [one, other] : [other, one];
    const key = `${left.entity.id} ${right.entity.id}`;
    if (seen.has(key) || (left.entity.registry !== null && right.entity.registry !== null)) continue;
    seen.add(key);
    yield [left, right];
  }
}

function* allPairs(profiles: readonly Profile[], similarity: NameSimilarity): Generator<readonly [Profile, Profile]> {
  for (const block of blocksOf(profiles, (profile) => blockingKeys(profile, similarity)).values()) {
    for (const members of block.length <= LARGEST_BLOCK ? [block] : divided(block)) yield* pairsWithin(members);
  }
  yield* abbreviatedPairs(profiles);
}

/** A block too large to be compared, by one more beginning that its members share. */
function divided(block: readonly Profile[]): Profile[][] {
  const parts = blocksOf(block, ({ names }) => [...new Set(names.flatMap(({ words }) => beginningPairs(words)))]);
  return [...parts.values()].filter((part) => part.length <= LARGEST_BLOCK);
}

function beginningPairs(words: readonly string[]): string[] {
  const beginnings = [...new Set(words.map(beginning))].sort(compare);
  return beginnings.flatMap((one, index) => beginnings.slice(index + 1).map((other) => `${one} ${other}`));
}

function* pairsWithin(members: readonly Profile[]): Generator<readonly [Profile, Profile]> {
  for (const [index, left] of members.entries()) {
    for (const right of members.slice(index + 1)) yield [left, right];
  }
}

function blocksOf(profiles: readonly Profile[], keysOf: (profile: Profile) => readonly string[]): Map<string, Profile[]> {
  const blocks = new Map<string, Profile[]>();
  for (const profile of profiles) {
    for (const key of keysOf(profile)) {
      const block = blocks.get(key);
      if (block) block.push(profile);
      else blocks.set(key, [profile]);
    }
  }
  return blocks;
}

function blockingKeys({ entity, names }: Profile, similarity: NameSimilarity): string[] {
  const keys = names.flatMap(({ words, letters }) => {
    const telling = [...words].sort((a, b) => similarity.frequency(a) - similarity.frequency(b) || compare(a, b)).slice(0, TELLING_WORDS);
    return [`=${letters}`, ...telling.map(beginning)];
  });
  return [...new Set(keys)].map((key) => `${entity.kind} ${key}`);
}

const beginning = (word: string): string => word.replace("-", "").slice(0, BEGINNING);

/** Names and what abbreviates them. */
function* abbreviatedPairs(profiles: readonly Profile[]): Generator<readonly [Profile, Profile]> {
  const byKey = blocksOf(profiles, ({ entity, names }) => [...new Set(names.map(keyOfLong))].map((key) => `${entity.kind} ${key}`));
  for (const short of profiles) {
    for (const name of short.names) {
      for (const long of keysOfShort(name).flatMap((key) => byKey.get(`${short.entity.kind} ${key}`) ?? [])) {
        if (long !== short && long.names.some((other) => abbreviates(name, other))) yield [short, long];
      }
    }
  }
}
