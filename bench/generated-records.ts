import { CURRENT } from "../src/model/records.js";
import type { EntityRecord, EvidenceRecord, GraphRecord, StatementRecord } from "../src/model/records.js";
import { StatementStatus } from "../src/model/statement.js";

const RECORDED = "2024-01-01T00:00:00.000Z";
const NOTHING = { role: null, onBehalfOf: null, subjectMatter: null, amount: null, property: null, value: null, unit: null, since: null, until: null };

/**
 * Records shaped like the registry's: `municipalities` entities, each with the values of the register, and as many statements as
 * asked for, each with a row as its evidence. The first statements tie each municipality to one of every 64.
 */
export function* generatedRecords(municipalities: number, statements: number): Generator<GraphRecord> {
  for (let number = 0; number < municipalities; number += 1) yield municipality(number);
  for (let number = 0; number < statements; number += 1) {
    const subject = number % municipalities;
    const object = ((subject >> 6) + 7 * Math.floor(number / municipalities)) % municipalities;
    if (subject === object) continue;
    yield belongsTo(number, idOf(subject), idOf(object));
    yield evidence(number, idOf(subject), idOf(object));
  }
}

function idOf(number: number): string {
  return `1500${String(number).padStart(6, "0")}`;
}

function municipality(number: number): EntityRecord {
  const id = idOf(number);
  const properties = { ags: id, ars: `${id}00`, officialName: `Gemeinde ${number}`, designation: "Gemeinde", population: number * 10 };
  return { type: "entity", id, kind: "Municipality", name: `Ort ${number}`, aliases: [`Gemeinde Ort ${number}`], properties, registry: row(id), mergedInto: null, ...CURRENT };
}

function belongsTo(number: number, subject: string, object: string): StatementRecord {
  const always = { status: StatementStatus.STATED, confidence: 0.99, recordedAt: RECORDED, knownFrom: RECORDED, retractedAt: null };
  return { type: "statement", id: `s${number}`, subject, predicate: "BELONGS_TO", object, ...NOTHING, ...always };
}

function evidence(number: number, subject: string, object: string): EvidenceRecord {
  const times = { version: null, verdict: null, recordedAt: RECORDED, knownFrom: RECORDED, retractedAt: null };
  const quotation = { article: null, quote: null, prefix: null, suffix: null, start: null, end: null, since: null, until: null };
  const grade = { status: StatementStatus.STATED, rule: "registry", confidence: 0.99 };
  return { type: "evidence", id: `e${number}`, statement: `s${number}`, subject, predicate: "BELONGS_TO", object, ...NOTHING, ...quotation, ...grade, registry: row(`s${number}`), ...times };
}

function row(key: string): NonNullable<EntityRecord["registry"]> {
  return { table: "territories.csv", row: key, source: "Destatis, Gemeindeverzeichnis" };
}
