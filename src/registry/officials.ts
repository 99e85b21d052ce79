import type { Row } from "./read-table.js";
import { readTable } from "./read-table.js";
import { assertion, entity } from "./registry-row.js";
import type { RowContent } from "./registry-row.js";

const TABLE = "officials.csv";
const COLUMNS = ["id", "name", "role", "organisation", "since", "until", "source"];

/** Offices, one a row: a person with several has several rows, and is one entity. */
export function readOfficials(folder: string): RowContent[] {
  return readTable(folder, TABLE, COLUMNS).map(readOffice);
}

function readOffice(row: Row): RowContent {
  const source = row.required("source");
  const [subject, role, object] = [row.required("id"), row.required("role"), row.required("organisation")];
  const [since, until] = [row.date("since"), row.date("until")];
  const key = [subject, role, object, since].filter((part) => part !== null).join(" | ");
  const office = assertion({ subject, predicate: "HOLDS_OFFICE", object, role, since, until }, { table: TABLE, row: key, source });
  return { row, entity: entity("Official", row, source, {}), assertions: [office] };
}
