import type { Assertion } from "../resolve/assertion.js";
import type { Row } from "./read-table.js";
import { readTable } from "./read-table.js";
import { assertion, entity } from "./registry-row.js";
import type { RowContent } from "./registry-row.js";

const TABLE = "bodies.csv";
const COLUMNS = ["id", "kind", "name", "aliases", "belongs_to", "url", "valid_from", "valid_until", "note", "source"];
const KINDS = ["MunicipalAssociation", "Ministry", "Body", "Cooperative", "ItServiceProvider", "Company"] as const;

/** Associations, ministries, providers, boards and companies; groups of associations with their members. */
export function readBodies(folder: string): RowContent[] {
  return readTable(folder, TABLE, COLUMNS).map(readBody);
}

function readBody(row: Row): RowContent {
  const kind = row.oneOf("kind", KINDS);
  const source = row.required("source");
  const members = groupMembers(row);
  const properties = {
    url: row.optional("url"),
    existsSince: row.date("valid_from"),
    existsUntil: row.date("valid_until"),
    isGroup: kind === "MunicipalAssociation" ? members !== null : null,
  };
  const record = { table: TABLE, row: row.required("id"), source };
  const owner = row.optional("belongs_to");
  const assertions: Assertion[] = (members ?? []).map((member) => assertion({ subject: member, predicate: "MEMBER_OF", object: record.row }, record));
  if (owner !== null) assertions.push(assertion({ subject: record.row, predicate: "BELONGS_TO", object: owner }, record));
  return { row, entity: entity(kind, row, source, { aliases: row.list("aliases"), properties }), assertions };
}

/** Ids of the members when the row is a group («GROUP node; members: sgsa, landkreistag-st»), else null. */
function groupMembers(row: Row): string[] | null {
  const note = row.optional("note") ?? "";
  if (!note.startsWith("GROUP")) return null;
  const members = /members: ([^.;]*)/.exec(note)?.[1];
  return members?.split(",").map((member) => member.trim()) ?? row.fail("a group without «members: …» in its note");
}
