import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import grafeo from "@grafeo-db/js";
import type { GrafeoDB } from "@grafeo-db/js";
import { AppError } from "../../errors.js";
import type { GraphStore } from "../store.js";
import { GrafeoStore } from "./grafeo-store.js";

/**
 * Opens the embedded store in a file, which is made with its folder when missing, or in memory (`path` null).
 * Throws `STORE_LOCKED` while another process has the file open, `BAD_CONFIG` when the file can't be used as a database.
 */
export function openGrafeo(path: string | null): GraphStore {
  return new GrafeoStore(path === null ? grafeo.GrafeoDB.create() : openFile(path));
}

function openFile(path: string): GrafeoDB {
  try {
    mkdirSync(dirname(path), { recursive: true });
    return grafeo.GrafeoDB.create(path);
  } catch (error) {
    throw openingError(error, path);
  }
}

/** The driver tells a held lock apart by its words only. */
function openingError(error: unknown, path: string): AppError {
  const words = error instanceof Error ? error.message : String(error);
  if (/locked/i.test(words)) {
    const message = "The database file is open in another process. Stop that process, or choose another store with VERBUND_STORE.";
    return new AppError("STORE_LOCKED", message, { path }, { cause: error });
  }
  const message = "The database file can't be opened: choose a path that can be written to and holds a Grafeo database or nothing yet.";
  return new AppError("BAD_CONFIG", message, { path }, { cause: error });
}
