/** A query of `examples/`. */
export interface Example {
  /** Its folder and file without the ending: `timelines/successions`. */
  readonly name: string;
  /** Its folder: whom it is for. */
  readonly group: string;
  /** Whose question it is: the first sentence of the leading comment. */
  readonly asker: string;
  /** What is asked: the rest of it. */
  readonly question: string;
  /** The text of the file, with its comment. */
  readonly query: string;
}

/** The groups in the order in which they are shown; one that is not named here comes last. */
const GROUPS = ["analysts", "dashboards", "timelines", "evidence", "administration"];

/** Reads examples from the texts of their files, by path; by group and file name. */
export function toExamples(files: Readonly<Record<string, string>>): readonly Example[] {
  return Object.entries(files)
    .map(([path, query]) => toExample(path, query))
    .sort((left, right) => place(left) - place(right) || (left.name < right.name ? -1 : 1));
}

/** The examples of each group, in order. */
export function byGroup(examples: readonly Example[]): readonly (readonly [group: string, examples: readonly Example[]])[] {
  return [...new Set(examples.map(({ group }) => group))].map((name) => [name, examples.filter(({ group }) => group === name)]);
}

function place({ group }: Example): number {
  const index = GROUPS.indexOf(group);
  return index < 0 ? GROUPS.length : index;
}

/** A file's leading comment says whose question it is, up to a colon, and what is asked. */
function toExample(path: string, query: string): Example {
  const name = path.split("/").slice(-2).join("/").replace(/\.graphql$/, "");
  const comment = /^(?:#.*\n)+/.exec(query)?.[0].replace(/^# ?/gm, "").replace(/\s+/g, " ").trim() ?? "";
  const colon = comment.indexOf(":");
  return { name, group: name.split("/")[0] ?? "", asker: comment.slice(0, Math.max(colon, 0)), question: comment.slice(colon + 1).trim(), query };
}
