import { declarationByLabel, labelsOf, relationshipsOf } from "../model/catalogue.js";
import type { RelationshipDeclaration } from "../model/catalogue.js";
import { predicate } from "../model/predicates.js";
import { asEdge, asNode } from "./valid-on.js";
import { known, stated } from "./view.js";
import type { View } from "./view.js";

/** How listed nodes are tied to others, as filters, orders and facets ask for it. Names in Cypher are given by who asks. */
export interface Relation {
  readonly name: string;
  readonly description: string;
  /** Label of what is at the other end: `Agreement`, `Party`, `Article`. */
  readonly to: string;
  /** Whether a statement stands behind each tie, whose values the relationship repeats. */
  readonly stated: boolean;
  /**
   * `(n)-[r:PARTY_TO]->(m)`. The other end has no label, which its relationship says already: Neo4j would else start there, once for every `n`, whenever it
   * takes that label or an index of it for small, as it does in a database that was just filled.
   */
  readonly pattern: (from: string, edge: string, to: string, view: View) => string;
  /**
   * The first step of `pattern`, which no more ties than there are of it can go on from. Stores know how many there are without looking at them: Grafeo
   * finds who has several ties in a fifth of the time, or less, when it counts these first.
   */
  readonly step: Relation["pattern"];
  /** `pattern` written from its other end, with that one's label, for who asks for the id of that end; null where it isn't worth while. */
  readonly fromOther: Relation["pattern"] | null;
  /** What must hold of every tie, whatever is asked: it is in the view, whose parameters must be among the query's. */
  readonly condition: (from: string, edge: string, to: string, view: View) => string;
  /** Holds for one tie only to each other end, so that these are counted once; null when there is never more than one. */
  readonly once: ((from: string, edge: string, to: string, view: View) => string) | null;
}

/** A declared relation of entities. Each statement counts, as in its list: who left and joined again was a member twice. */
export function statedRelation({ name, description, predicate: type, direction, to }: RelationshipDeclaration): Relation {
  const leadsOnlyTo = allowsOnly(to, { predicate: type, direction });
  const [left, right] = [direction === "in" ? "<-" : "-", direction === "out" ? "->" : "-"];
  const pattern: Relation["pattern"] = (from, edge, other) => `(${from})${left}[${edge}:${type}]${right}(${other})`;
  return {
    name,
    description,
    to,
    stated: true,
    pattern,
    step: pattern,
    fromOther: null,
    condition: (from, edge, other, view) => both(stated(asEdge(edge, from, other), view), leadsOnlyTo ? null : ofKinds(to, other)),
    once: null,
  };
}

/** Whether nothing else than this kind may stand at that end of a predicate, as is checked on write: then it need not be asked of each. */
function allowsOnly(to: string, { predicate: name, direction }: Pick<RelationshipDeclaration, "predicate" | "direction">): boolean {
  const ends = predicate(name).ends.flatMap(([subject, object]) => (direction === "out" ? [object] : direction === "in" ? [subject] : [subject, object]));
  const kinds = new Set(labelsOf(to));
  return ends.every((label) => label !== null && labelsOf(label).every((kind) => kinds.has(kind)));
}

/** The label that nodes of a kind carry; those of an interface are told apart by `ofKinds`. */
export function nodeLabel(label: string): string {
  return declarationByLabel(label).abstract ? "Entity" : label;
}

/** The condition that an entity is of a kind, or one of an interface's; null when any will do. Kinds are names of ours, so they may stand in the text. */
export function ofKinds(label: string, variable: string): string | null {
  if (label === "Entity") return null;
  return `${variable}.kind IN [${labelsOf(label).map((kind) => `'${kind}'`).join(", ")}]`;
}

function both(...conditions: readonly (string | null)[]): string {
  return conditions.filter((condition) => condition !== null).join(" AND ");
}

/** Articles and statements are no entities, so their ties are not declared with the kinds. */
const unstated = { stated: false, once: null, fromOther: null } as const;

const named = (name: string, to: string, description: string, pattern: Relation["pattern"]): Relation => ({
  ...unstated,
  name,
  to,
  description,
  pattern,
  step: pattern,
  condition: (_from, edge, _other, view) => known(edge, view),
  once: (from, edge, other, view) => `NOT EXISTS { MATCH ${pattern(from, "sooner", other, view)} WHERE ${known("sooner", view)} AND sooner.start < ${edge}.start }`,
});

const articlesNaming = named("articles", "Article", "Articles that name it.", (from, edge, to) => `(${from})<-[${edge}:MENTIONS]-(${to})`);

const entitiesNamed: Relation = {
  ...named("mentions", "Entity", "Entities that it names.", (from, edge, to) => `(${from})-[${edge}:MENTIONS]->(${to})`),
  fromOther: (from, edge, to) => `(${to}:Entity)<-[${edge}:MENTIONS]-(${from})`,
};

const aboutIt: Relation["pattern"] = (from, edge, to) => `(${from})<-[${edge}:SUBJECT|OBJECT]-(${to})`;

const statementsAbout: Relation = {
  ...unstated,
  name: "statements",
  to: "Statement",
  description: "Statements that it is subject or object of.",
  pattern: aboutIt,
  step: aboutIt,
  condition: (_from, _edge, to, view) => stated(asNode(to), view),
};

/** Evidence is tied to a statement's last version, so that those before it are asked for by that. */
const supportedBy = (from: string, edge: string, { knownOn = null }: View): string =>
  `(${knownOn === null ? from : `:Statement {id: ${from}.versionOf}`})-[:SUPPORTED_BY]->(${edge})`;

const quotedIn: Relation["pattern"] = (from, edge, to, view) => `${supportedBy(from, edge, view)}-[:QUOTED_FROM]->(${to})`;

/** The articles that are quoted for a statement. */
export const articlesQuoted: Relation = {
  ...unstated,
  name: "articles",
  to: "Article",
  description: "Articles that are quoted for it.",
  pattern: quotedIn,
  step: (from, edge, _to, view) => supportedBy(from, edge, view),
  condition: (_from, edge, _to, view) => known(edge, view),
  once: (from, edge, to, view) => `NOT EXISTS { MATCH ${quotedIn(from, "sooner", to, view)} WHERE ${known("sooner", view)} AND sooner.id < ${edge}.id }`,
};

const end = (name: "subject" | "object", description: string): Relation => {
  const pattern: Relation["pattern"] = (from, edge, to) => `(${from})-[${edge}:${name.toUpperCase()}]->(${to})`;
  return { ...unstated, name, to: "Entity", description, pattern, step: pattern, condition: (_from, _edge, to, view) => known(to, view) };
};

/** The ends of a statement. Their ids are terms; asked further, they are relations. */
export const statementEnds: readonly Relation[] = [end("subject", "Whom or what it is about."), end("object", "The entity at its other end.")];

/** What nodes of a label are tied to. */
export function relationsOf(label: string): readonly Relation[] {
  if (label === "Article") return [entitiesNamed];
  if (label === "Statement") return [articlesQuoted];
  return [...relationshipsOf(declarationByLabel(label).type).map(statedRelation), articlesNaming, statementsAbout];
}
