import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CsvError, parse } from "csv-parse/sync";
import { AppError } from "../errors.js";
import { parseEdtf } from "../model/edtf-date.js";

/** A row of a table, with its cells checked as they are read. */
export class Row {
  constructor(
    readonly table: string,
    readonly line: number,
    private readonly cells: readonly string[],
    private readonly columns: ReadonlyMap<string, number>,
  ) {}

  /** The text of a cell, or null when it is empty. */
  optional(column: string): string | null {
    return this.cells[this.columns.get(column) ?? -1]?.trim() || null;
  }

  required(column: string): string {
    return this.optional(column) ?? this.fail(`${column} is empty`);
  }

  /** A cell of several values, separated by `|`. */
  list(column: string): string[] {
    return this.optional(column)?.split("|").map((value) => value.trim()).filter(Boolean) ?? [];
  }

  wholeNumber(column: string): number {
    const text = this.required(column);
    return /^\d+$/.test(text) ? Number(text) : this.fail(`${column} is no whole number: ${text}`);
  }

  /** EDTF, or null when the cell is empty. */
  date(column: string): string | null {
    const text = this.optional(column);
    return text === null || parseEdtf(text) ? text : this.fail(`${column} is no EDTF date: ${text}`);
  }

  oneOf<T extends string>(column: string, values: readonly T[]): T {
    const text = this.required(column);
    return values.find((value) => value === text) ?? this.fail(`${column} is ${text}, not one of ${values.join(", ")}`);
  }

  /** Throws `INVALID_RECORD`, naming the table and the line. */
  fail(what: string): never {
    throw new AppError("INVALID_RECORD", `${this.table}, line ${this.line}: ${what}`, { table: this.table, line: this.line });
  }
}

/** Reads a CSV table with a header row. Throws `INVALID_RECORD` when it is missing, no CSV or lacks a column. */
export function readTable(folder: string, table: string, columns: readonly string[]): Row[] {
  const records = parseCsv(readText(folder, table), table);
  const header = records[0] ?? [];
  const missing = columns.filter((column) => !header.includes(column));
  if (missing.length > 0) throw new AppError("INVALID_RECORD", `${table}, line 1: no column ${missing.join(", ")}`, { table, line: 1 });
  const positions = new Map(header.map((column, position) => [column, position]));
  return records.slice(1).map((cells, index) => new Row(table, index + 2, cells, positions));
}

function readText(folder: string, table: string): string {
  try {
    return readFileSync(join(folder, table), "utf8").normalize("NFC");
  } catch (cause) {
    throw new AppError("INVALID_RECORD", `${table}: the registry has no such table`, { table }, { cause });
  }
}

function parseCsv(text: string, table: string): string[][] {
  try {
    return parse(text, { bom: true });
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    const line = Number(cause["lines"] ?? 0);
    throw new AppError("INVALID_RECORD", `${table}, line ${line}: ${cause.message}`, { table, line }, { cause });
  }
}
