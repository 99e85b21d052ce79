const files = import.meta.glob<string>("../../examples/*.graphql", { query: "?raw", import: "default", eager: true });

/** The queries of `examples/`, in the order of their file names: one tab each. A file's leading comment says whose question it is. */
export const examples: readonly string[] = Object.entries(files)
  .sort(([left], [right]) => (left < right ? -1 : 1))
  .map(([, text]) => text);
