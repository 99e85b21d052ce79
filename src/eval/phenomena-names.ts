import { fold } from "./match-entities.js";

/** An entity as a passage shows it: registry name, aliases, nominatives and surfaces together. */
export interface ReadEntity {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly names: readonly string[];
}

/** Whether an entity goes by a name. */
export function isNamed({ names }: ReadEntity, name: string): boolean {
  return names.some((each) => sameName(each, name));
}

/**
 * Whether two spellings are one name: letter case, quotation marks and the ending of a genitive make no difference.
 *
 * @example sameName("des Gemeindebundes", "des Gemeindebunds") // true
 */
export function sameName(left: string, right: string): boolean {
  const [lefts, rights] = [wordsOf(left), wordsOf(right)];
  return lefts.length === rights.length && lefts.every((word, at) => stemsOf(word).some((stem) => stemsOf(rights[at] ?? "").includes(stem)));
}

const wordsOf = (name: string): string[] => fold(name.replace(/[«»‹›”]/g, "")).split(" ");

/** A word, and what it is without «-s» and «-es»; short words have no endings. */
function stemsOf(word: string): string[] {
  return word.length < 4 ? [word] : [word, word.replace(/s$/, ""), word.replace(/es$/, "")];
}
