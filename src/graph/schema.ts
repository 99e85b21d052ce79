import "../model/index.js";
import { kinds, propertiesOf } from "../model/catalogue.js";
import type { PropertyDeclaration } from "../model/catalogue.js";
import { CHANGE_PLACES } from "./change-places.js";
import { constraintText, indexText } from "../store/index-text.js";
import type { GraphStore, PropertyIndex } from "../store/store.js";

const IDENTIFIED = ["Entity", "Article", "ArticleKey", "ArticleVersion", "Statement", "Evidence", "Description", "Judgement", "Review", "Dataset"];

/** Properties beside ids by which nodes that are no entities are found or listed. */
const LOOKED_UP: readonly (readonly [label: string, property: string])[] = [
  ["Entity", "name"],
  ["Entity", "mergedInto"],
  ["Article", "publishedFrom"],
  ["Article", "source"],
  ["Article", "url"],
  ["ArticleVersion", "articleId"],
  ["Description", "articleId"],
  ["Description", "entityId"],
  ["Evidence", "about"],
  ["Evidence", "subjectId"],
  ["Evidence", "objectId"],
  ["Statement", "about"],
  ["Statement", "versionOf"],
  ["Statement", "subjectId"],
  ["Statement", "objectId"],
  ["Statement", "predicate"],
  ["Statement", "sinceFrom"],
  ["Statement", "status"],
  ...CHANGE_PLACES.map(({ label, property }) => [label, property] as const),
];

/** All constraints and indexes of the graph: ids, the lookups above, and whatever the kinds declare. */
export function graphIndexes(): readonly PropertyIndex[] {
  return [
    ...IDENTIFIED.map((label) => ({ label, property: "id", unique: true })),
    ...LOOKED_UP.map(([label, property]) => ({ label, property, unique: false })),
    ...kinds().flatMap(({ label, type }) => {
      const names = propertiesOf(type).filter(isScalar).map(({ name }) => name);
      return ["id", ...names].map((property) => ({ label, property, unique: false }));
    }),
  ];
}

/** Makes what is missing of `graphIndexes` in a store; to be called once after opening it. */
export function prepareGraph(store: GraphStore): Promise<void> {
  return store.prepare(graphIndexes());
}

/** The text of `schema/neo4j.cypher`: what `prepareGraph` does on Neo4j, for those who set up a database by hand. */
export function neo4jSchema(): string {
  const lines = graphIndexes().map((index) => `${index.unique ? constraintText(index) : indexText(index)};`);
  return ["// Constraints and indexes of the graph. Generated from the model by `verbund generate`; made on opening.", ...lines, ""].join("\n");
}

/** Lists and yes-or-no values are no use as an index. */
function isScalar({ type }: PropertyDeclaration): boolean {
  const declared = type();
  return !Array.isArray(declared) && declared !== Boolean;
}
