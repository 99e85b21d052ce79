import type { Row } from "./read-table.js";
import { readTable } from "./read-table.js";
import { entity } from "./registry-row.js";
import type { RowContent } from "./registry-row.js";

const COLUMNS = ["id", "name", "short", "jurisdiction", "passed", "in_force", "aliases", "source"];

/** Laws, ordinances and directives; whose they are is a property. */
export function readLaws(folder: string): RowContent[] {
  return readTable(folder, "laws.csv", COLUMNS).map(readLaw);
}

function readLaw(row: Row): RowContent {
  const abbreviation = row.required("short");
  const properties = {
    abbreviation,
    jurisdiction: row.optional("jurisdiction"),
    passedOn: row.date("passed"),
    inForceOn: row.date("in_force"),
  };
  return { row, entity: entity("Law", row, row.required("source"), { aliases: [abbreviation, ...row.list("aliases")], properties }), assertions: [] };
}
