import { fileURLToPath } from "node:url";
import type { EntityRecord, GraphRecord } from "../model/records.js";
import { assemble } from "../resolve/assemble.js";
import { readBodies } from "./bodies.js";
import { readLaws } from "./laws.js";
import { readOfficials } from "./officials.js";
import type { RowContent } from "./registry-row.js";
import { readSystems } from "./systems.js";
import { readTerritories } from "./territories.js";

/** The registry that comes with the package; the same from `src/` and from `dist/`. */
export const REGISTRY_FOLDER = fileURLToPath(new URL("../../seed/registry", import.meta.url));

/**
 * Reads the registry's tables: every row's entity, and what rows state (where a territory lies, whose a body is, who holds an
 * office) with the row as its evidence.
 *
 * @param recordedAt ISO instant for the statements.
 * @throws AppError `INVALID_RECORD`, naming the table and the line, for a row that can't be used.
 */
export function readRegistry(folder = REGISTRY_FOLDER, recordedAt = new Date().toISOString()): GraphRecord[] {
  const contents = [readTerritories, readBodies, readLaws, readSystems, readOfficials].flatMap((read) => read(folder));
  const entities = uniqueEntities(contents);
  checkReferences(contents, entities);
  const { statements, evidence } = assemble(contents.flatMap(({ assertions }) => assertions), recordedAt);
  return [...[...entities.values()].map((entity) => ({ ...entity, knownFrom: recordedAt })), ...statements, ...evidence];
}

/** Several offices make one official; any other id must be used once. */
function uniqueEntities(contents: readonly RowContent[]): Map<string, EntityRecord> {
  const entities = new Map<string, EntityRecord>();
  for (const { row, entity } of contents) {
    const known = entities.get(entity.id);
    if (!known) entities.set(entity.id, entity);
    else if (entity.kind !== "Official" || known.kind !== "Official") row.fail(`the id ${entity.id} is used already`);
    else if (known.name !== entity.name) row.fail(`${entity.id} is called ${known.name} in another row`);
  }
  return entities;
}

function checkReferences(contents: readonly RowContent[], entities: ReadonlyMap<string, EntityRecord>): void {
  for (const { row, assertions } of contents)
    for (const { subject, object } of assertions)
      for (const id of [subject, object]) if (id !== null && !entities.has(id)) row.fail(`there is no ${id}`);
}
