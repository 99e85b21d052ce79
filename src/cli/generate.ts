import "reflect-metadata";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { lexicographicSortSchema, printSchema } from "graphql";
import { neo4jSchema } from "../graph/schema.js";
import { buildGraphqlSchema } from "../graphql/schema.js";
import { modelDocument } from "./model-document.js";
import { cliReference } from "./reference.js";

/** A committed file that follows from the model; `path` is relative to the project. */
export interface Artifact {
  readonly path: string;
  readonly content: string;
}

/** What `schema/` holds (the GraphQL schema, the constraints of the graph, the model for readers), and the reference of the command line. */
export async function generateArtifacts(): Promise<readonly Artifact[]> {
  const schema = await buildGraphqlSchema();
  return [
    { path: "schema/schema.graphql", content: `${printSchema(lexicographicSortSchema(schema))}\n` },
    { path: "schema/neo4j.cypher", content: neo4jSchema() },
    { path: "schema/model.md", content: modelDocument(schema) },
    { path: "docs/cli.md", content: cliReference() },
  ];
}

/** Writes the artifacts and gives their paths. */
export async function writeArtifacts(): Promise<readonly string[]> {
  const artifacts = await generateArtifacts();
  for (const { path, content } of artifacts) {
    await mkdir(dirname(inProject(path)), { recursive: true });
    await writeFile(inProject(path), content);
  }
  return artifacts.map(({ path }) => path);
}

/** The paths of artifacts whose file is missing or says something else: none when all is up to date. */
export async function checkArtifacts(): Promise<readonly string[]> {
  const artifacts = await generateArtifacts();
  const committed = await Promise.all(artifacts.map(({ path }) => readFile(inProject(path), "utf8").catch(() => null)));
  return artifacts.filter(({ content }, index) => committed[index] !== content).map(({ path }) => path);
}

function inProject(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}
