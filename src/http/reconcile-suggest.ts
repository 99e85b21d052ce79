import { allDeclarations, kinds, relationshipsOf } from "../model/catalogue.js";
import type { SearchIndex } from "../search/search-index.js";
import { knownProperties } from "./reconcile-queries.js";

const PAGE = 10;

/** How far `cursor` reaches. */
const MAX_SUGGESTIONS = 200;

interface Suggested {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly notable?: readonly { readonly id: string; readonly name: string }[];
}

type Answer = { readonly result: readonly Suggested[] };

/** Entities whose names begin so; `skip` leaves out the first ones. */
export function suggestEntities(index: SearchIndex, prefix: string, skip: number): Answer {
  const entities = new Set(kinds().map(({ label }) => label));
  const found = index.suggest(prefix, entities, Math.min(skip + PAGE, MAX_SUGGESTIONS)).slice(skip);
  return {
    result: found.map(({ key, matched }) => {
      const { kind = "", names = [] } = index.document(key) ?? {};
      return { id: key, name: names[0] ?? matched, description: names[0] === matched ? kind : `${kind}, ${matched}`, notable: [{ id: kind, name: kind }] };
    }),
  };
}

/** Kinds and what several kinds share, by what they begin with. */
export function suggestTypes(prefix: string, skip: number): Answer {
  return page(allDeclarations().map(({ label, description }) => ({ id: label, name: label, description })), prefix, skip);
}

/** Properties and relations of entities. */
export function suggestProperties(prefix: string, skip: number): Answer {
  const relations = allDeclarations().flatMap(({ type }) => relationshipsOf(type).map(({ name, description }) => [name, description] as const));
  const all = new Map([...knownProperties(), ...relations]);
  return page([...all].map(([name, description]) => ({ id: name, name, description })), prefix, skip);
}

function page(all: readonly Suggested[], prefix: string, skip: number): Answer {
  const begins = prefix.toLowerCase();
  const fitting = all.filter(({ name }) => name.toLowerCase().startsWith(begins)).sort((left, right) => (left.name < right.name ? -1 : 1));
  return { result: fitting.slice(skip, skip + PAGE) };
}
