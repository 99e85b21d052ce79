const files = import.meta.glob<string>("../../examples/*/*.graphql", { query: "?raw", import: "default", eager: true });

/** A query of `examples/`. */
export interface Example {
  /** Its folder: whom it is for. */
  readonly group: string;
  /** Whose question it is: the first sentence of the leading comment. */
  readonly asker: string;
  /** What is asked: the rest of it. */
  readonly question: string;
  readonly query: string;
}

/** The groups in the order in which they are shown; one that is not named here comes last. */
const GROUPS = ["analysts", "dashboards", "timelines", "evidence", "administration"];

/** All examples, by group and file name. */
export const examples: readonly Example[] = Object.entries(files)
  .map(([path, query]) => ({ path, example: toExample(path.split("/").at(-2) ?? "", query) }))
  .sort((left, right) => place(left.example) - place(right.example) || (left.path < right.path ? -1 : 1))
  .map(({ example }) => example);

/** The examples of each group, in order. */
export const exampleGroups: readonly (readonly [group: string, examples: readonly Example[]])[] = [...new Set(examples.map(({ group }) => group))].map((name) => [
  name,
  examples.filter(({ group }) => group === name),
]);

function place({ group }: Example): number {
  const index = GROUPS.indexOf(group);
  return index < 0 ? GROUPS.length : index;
}

/** A file's leading comment says whose question it is, up to a colon, and what is asked. */
function toExample(group: string, query: string): Example {
  const comment = /^(?:#.*\n)+/.exec(query)?.[0].replace(/^# ?/gm, "").replace(/\s+/g, " ").trim() ?? "";
  const colon = comment.indexOf(":");
  return { group, asker: comment.slice(0, Math.max(colon, 0)), question: comment.slice(colon + 1).trim(), query };
}
