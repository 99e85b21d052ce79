import { mentionsOf } from "../mentions-of.js";

/**
 * Sentences with all their names in brackets, and sentences without a name. `[State:Hessens]` is a mention, `[State:Hessens=DE-HE]` one with its
 * registered entity, `[System:Portal]?` one that may be found or not.
 */
export interface MentionCorpus {
  readonly examples: readonly string[];
  readonly counterexamples: readonly string[];
}

const ANNOTATION = /\[(?<kind>[A-Z]\w+):(?<surface>[^\]=]+)(?:=(?<id>[^\]]+))?\](?<optional>\?)?/g;

/** The text without its annotation, the names it must hold, and those found: each as «State Hessens», with its entity where that is annotated. */
export function compare(annotated: string): { readonly wanted: string[]; readonly found: string[] } {
  const wanted: string[] = [];
  const ids = new Map<string, string>();
  const optional = new Set<string>();
  const text = annotated.replace(ANNOTATION, (...match: unknown[]) => {
    const { kind = "", surface = "", id, optional: open } = match.at(-1) as Record<string, string | undefined>;
    const name = `${kind} ${surface}`;
    if (open === undefined) wanted.push(id === undefined ? name : `${name} = ${id}`);
    else optional.add(name);
    if (id !== undefined) ids.set(name, id);
    return surface;
  });
  const found = mentionsOf(text)
    .filter(({ anaphor }) => !anaphor)
    .map(({ kind, surface, candidates }) => ({ name: `${kind} ${surface}`, candidates }))
    .filter(({ name }) => !optional.has(name))
    .map(({ name, candidates }) => (ids.has(name) ? `${name} = ${candidates[0] ?? ""}` : name));
  return { wanted, found };
}
