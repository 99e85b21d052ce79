import { registerEnumType } from "type-graphql";

/** What an end of a predicate may be: the label of a kind, or of an interface that stands for all its kinds. */
export type EndLabel = string;

interface PredicateDeclaration {
  readonly description: string;
  /** Allowed (subject, object) pairs; an end is a kind or an interface. No object: a literal value. */
  readonly ends: readonly (readonly [subject: EndLabel, object: EndLabel | null])[];
  /** Stored once, with its ends in id order. */
  readonly symmetric?: boolean;
  /** What a statement of this predicate may carry beside time, status and confidence. */
  readonly carries: readonly ("role" | "onBehalfOf" | "subjectMatter" | "amount" | "value")[];
  /** What a statement's `since` is the day of, on a timeline; BEGINNING when it says no more than that. */
  readonly begins?: Occurrence;
  /** A state, not a deed: it ends when either end does, as members leave an organisation that is dissolved. */
  readonly lasts?: true;
}

/** What happens on the day since which a statement holds. */
export type Occurrence = "BEGINNING" | "SIGNING" | "FOUNDING" | "SUCCESSION" | "APPOINTMENT" | "VALUE";

/** All predicates: one declaration each, from which range checks, Cypher, filters and `schema/model.md` follow. */
export const PREDICATES = {
  PARTY_TO: {
    description: "The party has concluded the agreement (Vertragspartei).",
    ends: [["Party", "Agreement"]],
    carries: ["role"],
    begins: "SIGNING",
  },
  SIGNED: {
    description: "The official signed the agreement (unterzeichnet).",
    ends: [["Official", "Agreement"]],
    carries: ["onBehalfOf"],
    begins: "SIGNING",
  },
  HOLDS_OFFICE: {
    description: "The official holds an office of the party (Amt); the role is put as in the text.",
    ends: [["Official", "Party"]],
    carries: ["role"],
    begins: "APPOINTMENT",
    lasts: true,
  },
  MEMBER_OF: {
    description: "The party is a member of, joins or holds a share in the organisation (Mitglied, Träger, Gesellschafter).",
    ends: [["Party", "Organization"]],
    carries: ["role"],
    lasts: true,
  },
  FOUNDED: {
    description: "The party founded the organisation (gegründet).",
    ends: [["Party", "Organization"]],
    carries: [],
    begins: "FOUNDING",
  },
  SUCCEEDS: {
    description: "The subject takes the place of the object (Nachfolge).",
    ends: [["Agreement", "Agreement"], ["Organization", "Organization"], ["Law", "Law"]],
    carries: [],
    begins: "SUCCESSION",
  },
  CONCERNS: {
    description: "The agreement is about the law, system or programme.",
    ends: [["Agreement", "Law"], ["Agreement", "System"], ["Agreement", "Programme"]],
    carries: [],
  },
  OPERATES: {
    description: "The party runs the system (Betrieb).",
    ends: [["Party", "System"]],
    carries: [],
    lasts: true,
  },
  COOPERATES_WITH: {
    description: "The two parties work together (Kooperation); read either way.",
    ends: [["Party", "Party"]],
    symmetric: true,
    carries: ["subjectMatter"],
    lasts: true,
  },
  BELONGS_TO: {
    description: "The subject is a part of, or an institution of, the object (Zugehörigkeit).",
    ends: [["Territory", "Territory"], ["Organization", "Party"], ["System", "Party"]],
    carries: [],
    lasts: true,
  },
  FUNDS: {
    description: "The party pays for the object (Förderung).",
    ends: [["Party", "System"], ["Party", "Programme"], ["Party", "Party"]],
    carries: ["amount"],
    lasts: true,
  },
  HAS_VALUE: {
    description: "A property of the entity has a value (Mitgliederzahl, Einwohner, Haushalt).",
    ends: [["Entity", null]],
    carries: ["value"],
    begins: "VALUE",
  },
} as const satisfies Record<string, PredicateDeclaration>;

export type PredicateName = keyof typeof PREDICATES;

/** The predicates by name, as GraphQL's enum and as values in code. */
export const Predicate = Object.fromEntries(Object.keys(PREDICATES).map((name) => [name, name])) as { [P in PredicateName]: P };

registerEnumType(Predicate, {
  name: "Predicate",
  description: "What a statement says of its subject and object.",
  valuesConfig: Object.fromEntries(Object.entries(PREDICATES).map(([name, { description }]) => [name, { description }])),
});

/** The declaration of a predicate, with every optional part readable. */
export function predicate(name: PredicateName): PredicateDeclaration {
  return PREDICATES[name];
}

const names = Object.keys(PREDICATES) as PredicateName[];

/** The predicates whose statements end when either of their ends does. */
export const lastingPredicates: readonly PredicateName[] = names.filter((name) => predicate(name).lasts);

/** What happens on the day since which statements with each predicate hold. */
export const occurrences: readonly (readonly [PredicateName, Occurrence])[] = names.map((name) => [name, predicate(name).begins ?? "BEGINNING"]);

/** Whether the text names a predicate. */
export function isPredicate(name: string): name is PredicateName {
  return Object.hasOwn(PREDICATES, name);
}
