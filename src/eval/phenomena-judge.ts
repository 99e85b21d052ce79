import { predicate } from "../model/predicates.js";
import type { StatementRecord } from "../model/records.js";
import { roleFits } from "./match-statements.js";
import type { ExpectedClaim } from "./phenomena-claim.js";
import type { NamedEntity, NamedIn, Passage } from "./phenomena-corpus.js";
import { isNamed } from "./phenomena-names.js";
import type { ReadEntity } from "./phenomena-names.js";

/** A statement with the rules that read it. */
export interface ReadStatement extends Pick<StatementRecord, "id" | "subject" | "predicate" | "object" | "role" | "since" | "until" | "status"> {
  readonly rules: readonly string[];
}

/** What was read from one text, or from several together. */
export interface ReadText {
  readonly entities: readonly ReadEntity[];
  readonly statements: readonly ReadStatement[];
}

/** What was read from the texts of a passage: each by itself, and all of them together. */
export interface PassageReading {
  readonly texts: readonly ReadText[];
  readonly together: ReadText;
}

/** What is wrong with a reading, in words; all empty when it is right. */
export interface Verdict {
  /** Demanded and not read. */
  readonly missing: readonly string[];
  /** Read with other attributes than demanded. */
  readonly wrong: readonly string[];
  /** Read, and neither demanded nor allowed; with the rules. */
  readonly extra: readonly string[];
  /** Entities that are not found or that should not have been, and such as should (not) be one. */
  readonly entities: readonly string[];
}

/** Judges what was read from a passage by what its author says of it. */
export function judge(passage: Passage, reading: PassageReading): Verdict {
  const outcomes = passage.says.map((claim) => outcomeOf(claim, reading));
  const reported = new Set(outcomes.flatMap(({ nearest }) => nearest ?? []).map(({ id }) => id));
  return {
    missing: outcomes.flatMap(({ missing }) => missing ?? []),
    wrong: outcomes.flatMap(({ wrong }) => wrong ?? []),
    extra: [...new Set(reading.texts.flatMap((text, index) => extraIn(text, index + 1, passage, reading).filter(({ id }) => !reported.has(id)).map((each) => describe(each, text))))],
    entities: judgeEntities(passage, reading),
  };
}

/** Whether a reading is right. */
export function isRight({ missing, wrong, extra, entities }: Verdict): boolean {
  return missing.length + wrong.length + extra.length + entities.length === 0;
}

interface Outcome {
  readonly missing?: string;
  readonly wrong?: string;
  /** The statement that was meant, when only its attributes are wrong. */
  readonly nearest?: ReadStatement;
}

function outcomeOf(claim: ExpectedClaim, reading: PassageReading): Outcome {
  const text = textOf(claim.source, reading);
  const candidates = text.statements.filter((statement) => endsFit(claim, statement, text));
  const [nearest] = [...candidates].sort((left, right) => differences(claim, left).length - differences(claim, right).length);
  if (!nearest) return { missing: claim.text };
  const wrong = differences(claim, nearest);
  return wrong.length === 0 ? {} : { nearest, wrong: `${claim.text}: ${wrong.join(", ")} (${nearest.rules.join(", ")})` };
}

/** What one text says beyond what is demanded and allowed. Of several texts only all together have the dates of a claim without a source. */
function extraIn(text: ReadText, source: number, { says, may }: Passage, { texts }: PassageReading): ReadStatement[] {
  const expected = [...says, ...may].filter((claim) => claim.source === null || claim.source === source);
  const covers = (claim: ExpectedClaim, statement: ReadStatement): boolean =>
    endsFit(claim, statement, text) && (texts.length > 1 && claim.source === null ? roleFits(claim, statement) : differences(claim, statement).length === 0);
  return text.statements.filter((statement) => !expected.some((claim) => covers(claim, statement)));
}

function textOf(source: number | null, { texts, together }: PassageReading): ReadText {
  return source === null ? together : (texts[source - 1] ?? together);
}

function endsFit(claim: ExpectedClaim, { predicate: name, subject, object }: ReadStatement, text: ReadText): boolean {
  if (name !== claim.predicate || object === null) return false;
  const is = (id: string, end: string): boolean => text.entities.some((entity) => entity.id === id && isNamed(entity, end));
  return (is(subject, claim.subject) && is(object, claim.object)) || (predicate(name).symmetric === true && is(subject, claim.object) && is(object, claim.subject));
}


/** Which attributes of a statement are not as demanded, in words. */
function differences(claim: ExpectedClaim, found: ReadStatement): string[] {
  const dates = (["since", "until"] as const).filter((name) => claim[name] !== undefined && claim[name] !== (found[name]?.edtf ?? "none"));
  return [
    ...(roleFits(claim, found) ? [] : [`role is ${found.role ?? "none"}`]),
    ...dates.map((name) => `${name} is ${found[name]?.edtf ?? "none"}`),
    ...(claim.status === found.status ? [] : [`status is ${found.status}, not ${claim.status}`]),
  ];
}

function describe(found: ReadStatement, { entities }: ReadText): string {
  const name = (id: string | null): string => entities.find((entity) => entity.id === id)?.name ?? id ?? "";
  const attributes = Object.entries({ role: found.role, since: found.since?.edtf, until: found.until?.edtf, status: found.status });
  const said = attributes.flatMap(([attribute, value]) => (value ? [` | ${attribute}: ${value}`] : [])).join("");
  return `${name(found.subject)} ${found.predicate} ${name(found.object)}${said} (${found.rules.join(", ")})`;
}

function judgeEntities({ names, absent, same, different }: Passage, reading: PassageReading): string[] {
  const found = ({ kind, name }: NamedEntity): boolean => reading.together.entities.some((entity) => entity.kind === kind && isNamed(entity, name));
  const idsOf = ({ name, source }: NamedIn): string[] => textOf(source, reading).entities.filter((entity) => isNamed(entity, name)).map(({ id }) => id);
  const pairs = (given: Passage["same"], one: boolean): string[] => given.flatMap(([left, right]) => identityFault(idsOf(left), idsOf(right), one).map((fault) => `${written(left)} and ${written(right)} ${fault}`));
  return [
    ...names.filter((each) => !found(each)).map(({ kind, name }) => `${kind} ${name} is not found`),
    ...absent.filter(found).map(({ kind, name }) => `${kind} ${name} is found`),
    ...pairs(same, true),
    ...pairs(different, false),
  ];
}

function identityFault(left: readonly string[], right: readonly string[], one: boolean): string[] {
  if (left.length === 0 || right.length === 0) return ["are not both found"];
  const shared = left.some((id) => right.includes(id));
  return shared === one ? [] : [one ? "are two" : "are one"];
}

const written = ({ name, source }: NamedIn): string => (source === null ? name : `${name}@${source}`);
