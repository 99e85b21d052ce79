import { isCommonName } from "../name-identity.js";
import { abbreviates } from "./abbreviates.js";
import { alike } from "./name-similarity.js";
import type { NameSimilarity } from "./name-similarity.js";
import type { ComparedName } from "./compared-name.js";
import type { Profile, Span } from "./profile.js";

/** What speaks for or against two entities being the same. */
export interface Reason {
  /** In words, for people. */
  readonly text: string;
  /** Log odds (natural logarithm) that it adds: above 0 it speaks for, below 0 against. */
  readonly weight: number;
}

/** Two entities of one kind, and what their names are measured by. */
export interface Pair {
  readonly left: Profile;
  readonly right: Profile;
  readonly similarity: NameSimilarity;
}

type Signal = (pair: Pair) => Reason | null;

/** All reasons that the two are or are not the same, in the order of the signals. */
export function reasonsOf(pair: Pair): Reason[] {
  return SIGNALS.flatMap((signal) => signal(pair) ?? []);
}

/** Names less alike say nothing. */
const LEAST_SIMILAR = 0.6;

const names: Signal = ({ left, right, similarity }) => {
  const weight = weightOfName(left);
  const candidates = left.names.flatMap((a) => right.names.flatMap((b) => nameReason(a, b, weight, similarity) ?? []));
  return candidates.sort((a, b) => b.weight - a.weight)[0] ?? null;
};

/** What it says to bear one name: least of a name that every state may use, less of agreements, which are called by type and place, and of people, who have namesakes. */
function weightOfName({ entity: { kind, name } }: Profile): number {
  if (kind === "Agreement") return /^(?:[\p{L}-]+|Letter of Intent|Memorandum of Understanding)$/u.test(name) ? 2 : 4;
  if (kind === "Official") return 5;
  return isCommonName(kind, name.replace(/ \([^()]*\)$/, "")) ? 3 : 6;
}

function nameReason(a: ComparedName, b: ComparedName, weight: number, similarity: NameSimilarity): Reason | null {
  if (a.text === b.text) return { text: `both are called «${a.text}»`, weight };
  if (a.letters === b.letters) return { text: `«${a.text}» and «${b.text}» differ in spelling only`, weight: weight - 0.5 };
  if (abbreviates(a, b)) return { text: `«${a.text}» is made of the initials of «${b.text}»`, weight: 3.5 };
  if (abbreviates(b, a)) return { text: `«${b.text}» is made of the initials of «${a.text}»`, weight: 3.5 };
  const measure = similarity.of(a, b);
  if (measure < LEAST_SIMILAR) return null;
  return { text: `«${a.text}» and «${b.text}» are ${Math.round(measure * 100)} % alike`, weight: 1 + ((measure - LEAST_SIMILAR) / (1 - LEAST_SIMILAR)) * 3 };
}

const states: Signal = ({ left, right }) => {
  if (left.state === null || right.state === null) return null;
  return left.state === right.state ? { text: `both belong to ${left.state}`, weight: 1 } : { text: `they belong to different states (${left.state}, ${right.state})`, weight: -7 };
};

const keys: Signal = ({ left: { entity: a }, right: { entity: b } }) => {
  const [one, other] = [a.properties["ags"], b.properties["ags"]];
  return one === undefined || other === undefined || one === other ? null : { text: `their AGS differ (${one}, ${other})`, weight: -12 };
};

const registry: Signal = ({ left, right }) => (left.entity.registry && right.entity.registry ? { text: "the registry lists both", weight: -7 } : null);

const legalForms: Signal = ({ left: { legalForm: a }, right: { legalForm: b } }) => (a === null || b === null || a === b ? null : { text: `their legal forms differ (${a}, ${b})`, weight: -4 });

const numbers: Signal = ({ left, right }) => {
  const [a, b] = [numbersIn(left), numbersIn(right)];
  if (a.length === 0 && b.length === 0) return null;
  if (a.some((number) => b.includes(number))) return null;
  return a.length > 0 && b.length > 0 ? { text: `the numbers in their names differ (${a.join(", ")}; ${b.join(", ")})`, weight: -7 } : { text: `only one name has a number (${[...a, ...b].join(", ")})`, weight: -2 };
};

function numbersIn({ names }: Profile): string[] {
  return names.flatMap(({ words }) => words.filter((word) => /\d/.test(word)));
}

/** Days by which two sources may differ when they tell of the same signing: one says when it was, the other when it was reported. */
const REPORTED_WITHIN = 62;

const dates: Signal = ({ left: { dated: a }, right: { dated: b } }) => {
  if (!a || !b) return null;
  const days = daysBetween(a, b);
  if (days === 0) return { text: `they are of the same time (${shown(a)}; ${shown(b)})`, weight: 2 };
  return days <= REPORTED_WITHIN ? { text: `they are ${days} days apart (${shown(a)}; ${shown(b)})`, weight: -1 } : { text: `they are of different times (${shown(a)}; ${shown(b)})`, weight: -7 };
};

const generations: Signal = ({ left: { existed: a }, right: { existed: b } }) =>
  a && b && daysBetween(a, b) > 0 ? { text: `one ended before the other began (${shown(a)}; ${shown(b)})`, weight: -6 } : null;

const parties: Signal = ({ left: { parties: a }, right: { parties: b } }) => {
  if (a.size === 0 || b.size === 0) return null;
  const shared = [...a].filter((party) => b.has(party));
  if (shared.length === 0) return { text: "they have no party in common", weight: -4 };
  const all = shared.length === Math.min(a.size, b.size);
  return { text: `${all ? "all parties of one are parties of the other" : "they have parties in common"} (${shared.join(", ")})`, weight: all ? 2 : 0.5 };
};

const agreementTypes: Signal = ({ left: { entity: a }, right: { entity: b } }) => {
  const [one, other] = [a.properties["agreementType"], b.properties["agreementType"]];
  if (one === undefined || other === undefined || one === "OTHER" || other === "OTHER") return null;
  return one === other ? { text: `both are of the type ${one}`, weight: 0.5 } : { text: `they are of different types (${one}, ${other})`, weight: -2 };
};

/** A surname is one word or a hyphenated one; what stands before it is given. */
const givenNames: Signal = ({ left, right }) => {
  const [a, b] = [left.names[0]?.words ?? [], right.names[0]?.words ?? []];
  if (left.entity.kind !== "Official" || !a.at(-1) || !b.at(-1)) return null;
  if (alike(a.at(-1) ?? "", b.at(-1) ?? "") === 0) return { text: "their surnames differ", weight: -5 };
  const [one = "", other = ""] = [a[0], b[0]];
  if (a.length < 2 || b.length < 2 || one === other) return null;
  const initial = one.length === 1 || other.length === 1;
  if (initial && one[0] === other[0]) return { text: `«${one.toUpperCase()}» and «${other.toUpperCase()}» may be the same given name`, weight: 2.5 };
  return alike(one, other) > 0 || a.includes(other) || b.includes(one) ? null : { text: "their given names differ", weight: -7 };
};

const offices: Signal = ({ left: { offices: a }, right: { offices: b } }) => {
  if (a.size === 0 || b.size === 0) return null;
  const shared = [...a.keys()].filter((party) => b.has(party));
  const [party] = shared;
  if (party === undefined) return { text: "their offices are those of different bodies", weight: -1 };
  const role = shared.map((each) => a.get(each)).find((each, index) => each !== null && each === b.get(shared[index] ?? ""));
  return role ? { text: `both are «${role}» of ${party}`, weight: 2.5 } : { text: `both hold an office of ${party}`, weight: 1.5 };
};

const sharedFacts: Signal = ({ left, right }) => {
  const shared = [...left.facts].filter((fact) => right.facts.has(fact));
  return shared.length === 0 ? null : { text: `the same is said of both: ${shared.slice(0, 3).join("; ")}`, weight: Math.min(2.5, shared.length) };
};

const tied: Signal = ({ left, right }) => (left.neighbours.has(right.entity.id) ? { text: "a statement ties one to the other", weight: -5 } : null);

const sameArticle: Signal = ({ left, right }) => {
  const [few, many] = left.articles.size <= right.articles.size ? [left.articles, right.articles] : [right.articles, left.articles];
  return [...few].some((article) => many.has(article)) ? { text: "one article names both", weight: -1.5 } : null;
};

const SIGNALS: readonly Signal[] = [
  names, states, dates, parties, agreementTypes, givenNames, offices, sharedFacts, legalForms, numbers, generations, tied, sameArticle, keys, registry,
];

const OPEN_FROM = "0001-01-01";
const OPEN_TO = "9999-12-31";

function daysBetween(a: Span, b: Span): number {
  const gap = Math.max(Date.parse(a.from ?? OPEN_FROM) - Date.parse(b.to ?? OPEN_TO), Date.parse(b.from ?? OPEN_FROM) - Date.parse(a.to ?? OPEN_TO));
  return Math.max(0, Math.round(gap / 86_400_000));
}

function shown({ from, to }: Span): string {
  return from === to ? String(from) : `${from ?? ""}–${to ?? ""}`;
}
