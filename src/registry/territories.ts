import type { Row } from "./read-table.js";
import { readTable } from "./read-table.js";
import { assertion, entity } from "./registry-row.js";
import type { RowContent } from "./registry-row.js";

const TABLE = "territories.csv";
const COLUMNS = ["id", "kind", "ags", "ars", "name", "official_name", "type", "state", "district", "population", "aliases"];
const SOURCE = "Destatis, Gemeindeverzeichnis GV-ISys, 31.12.2021";

/** States, districts, municipalities and their unions, each belonging to the next larger territory. */
export function readTerritories(folder: string): RowContent[] {
  return readTable(folder, TABLE, COLUMNS).map(readTerritory);
}

function readTerritory(row: Row): RowContent {
  const kind = row.oneOf("kind", ["State", "District", "Municipality"]);
  const id = row.required("id");
  const parent = kind === "State" ? null : (row.optional("district") ?? row.required("state"));
  const properties = {
    ags: row.optional("ags"),
    ars: row.required("ars"),
    officialName: row.required("official_name"),
    designation: row.required("type"),
    population: row.wholeNumber("population"),
  };
  const belongs = parent === null ? [] : [assertion({ subject: id, predicate: "BELONGS_TO", object: parent }, { table: TABLE, row: id, source: SOURCE })];
  return { row, entity: entity(kind, row, SOURCE, { aliases: row.list("aliases"), properties }), assertions: belongs };
}
