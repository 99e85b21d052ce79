import { declarationByLabel, labelsOf } from "../model/catalogue.js";
import type { RelationshipDeclaration } from "../model/catalogue.js";
import { knownNow } from "./known-at.js";
import type { ConnectionSource } from "./read-connection.js";
import { toEntity, toStatement } from "./read-nodes.js";
import type { EntityNode, StatementNode } from "./read-nodes.js";
import { entityTerms, idTerm } from "./read-terms.js";
import type { Term } from "./read-terms.js";

/** All entities of a kind or interface. */
export function entityConnection(label: string): ConnectionSource<EntityNode> {
  const { abstract } = declarationByLabel(label);
  return {
    parent: null,
    match: `MATCH (n:${abstract ? "Entity" : label})`,
    condition: [knownNow("n"), ...ofKind(label)].join(" AND "),
    statement: null,
    row: ["n"],
    columns: { node: "n {.*}" },
    key: idTerm,
    terms: entityTerms(label),
    parameters: { kinds: labelsOf(label) },
    read: (row) => toEntity(row["node"]),
    entities: (node) => [node],
  };
}

function ofKind(label: string): string[] {
  return declarationByLabel(label).abstract && label !== "Entity" ? ["n.kind IN $kinds"] : [];
}

/** An entity with the statement that ties it to the one it was reached from. */
export interface RelatedEntity {
  readonly node: EntityNode;
  readonly statement: StatementNode;
}

const statementKey: Term = { name: "statement", type: "id", nullable: false, expression: "r.statementId", description: "Id of the statement." };

/** The entities that an entity is related to, each with its statement; retracted ones and those that wait for review are left out. */
export function relationshipConnection(relationship: RelationshipDeclaration): ConnectionSource<RelatedEntity> {
  const { predicate, direction, to } = relationship;
  const target = entityConnection(to);
  const pattern = `${direction === "in" ? "<-" : "-"}[r:${predicate}]${direction === "out" ? "->" : "-"}`;
  return {
    ...target,
    parent: "Entity",
    match: target.match.replace("MATCH ", `MATCH (x)${pattern}`),
    condition: [knownNow("r"), ...ofKind(to)].join(" AND "),
    statement: "r",
    row: ["n", "r"],
    columns: { node: "n {.*}", statement: "r {.*, id: r.statementId, predicate: type(r), subjectId: startNode(r).id, objectId: endNode(r).id}" },
    key: statementKey,
    read: (row) => ({ node: toEntity(row["node"]), statement: toStatement(row["statement"]) }),
    entities: ({ node }) => [node],
  };
}
