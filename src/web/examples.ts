import { byGroup, toExamples } from "./example.js";

const files = import.meta.glob<string>("../../examples/*/*.graphql", { query: "?raw", import: "default", eager: true });

/** The examples of each group, in order. */
export const exampleGroups = byGroup(toExamples(files));
