import type { RelationshipDeclaration } from "../model/catalogue.js";
import type { ConnectionSource } from "./read-connection.js";
import { toEntity, toStatement } from "./read-nodes.js";
import type { EntityNode, StatementNode } from "./read-nodes.js";
import { askable } from "./askable.js";
import { nodeLabel, ofKinds, statedRelation } from "./read-relations.js";
import { idTerm } from "./read-terms.js";
import type { Term } from "./read-terms.js";
import { knownEntity } from "./view.js";

/** All entities of a kind or interface. */
export function entityConnection(label: string): ConnectionSource<EntityNode> {
  return { ...entityRows(label), all: "Entity" };
}

function entityRows(label: string): ConnectionSource<EntityNode> {
  return {
    ...askable(label),
    parent: null,
    match: () => `MATCH (n:${nodeLabel(label)})`,
    condition: (view) => [knownEntity("n", view), nodeLabel(label) === label ? null : ofKinds(label, "n")].filter((condition) => condition !== null).join(" AND "),
    row: ["n"],
    columns: { node: "n {.*}" },
    key: idTerm,
    statement: null,
    parameters: {},
    read: (row) => toEntity(row["node"]),
    entities: (node) => [node],
  };
}

/** An entity with the statement that ties it to the one it was reached from. */
export interface RelatedEntity {
  readonly node: EntityNode;
  readonly statement: StatementNode;
}

const statementKey: Term = { name: "statement", type: "id", nullable: false, expression: () => "r.statementId", description: "Id of the statement." };

/** The entities that an entity is related to, each with its statement; only those that are in the view. */
export function relationshipConnection(relationship: RelationshipDeclaration): ConnectionSource<RelatedEntity> {
  const { pattern } = statedRelation(relationship);
  return {
    ...entityRows(relationship.to),
    parent: "Entity",
    statement: "r",
    match: (view) => `MATCH ${pattern("x", "r", "n", view)}`,
    condition: () => ofKinds(relationship.to, "n"),
    row: ["n", "r"],
    columns: { node: "n {.*}", statement: "r {.*, id: r.statementId, predicate: type(r), subjectId: startNode(r).id, objectId: endNode(r).id}" },
    key: statementKey,
    read: (row) => ({ node: toEntity(row["node"]), statement: toStatement(row["statement"], row["certainty"]) }),
    entities: ({ node }) => [node],
  };
}
