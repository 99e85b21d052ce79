import type { Assertion } from "../resolve/assertion.js";
import type { Row } from "./read-table.js";
import { readTable } from "./read-table.js";
import { assertion, entity } from "./registry-row.js";
import type { RowContent } from "./registry-row.js";

const TABLE = "systems.csv";
const COLUMNS = ["id", "name", "aliases", "operator", "jurisdiction", "source"];

/** Portals, accounts, platforms and standards: whose they are, and who runs them where that was found. */
export function readSystems(folder: string): RowContent[] {
  return readTable(folder, TABLE, COLUMNS).map(readSystem);
}

function readSystem(row: Row): RowContent {
  const source = row.required("source");
  const record = { table: TABLE, row: row.required("id"), source };
  const operator = row.optional("operator");
  const owner = row.optional("jurisdiction");
  const assertions: Assertion[] = [];
  if (operator !== null) assertions.push(assertion({ subject: operator, predicate: "OPERATES", object: record.row }, record));
  if (owner !== null) assertions.push(assertion({ subject: record.row, predicate: "BELONGS_TO", object: owner }, record));
  return { row, entity: entity("System", row, source, { aliases: row.list("aliases") }), assertions };
}
