import { readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { z } from "zod";
import { AppError } from "../errors.js";
import { PREDICATES } from "../model/predicates.js";
import { TextNature } from "../model/scorecard.js";
import type { PredicateName } from "../model/predicates.js";
import { StatementStatus } from "../model/statement.js";

/** What the text is: as the press wrote it, retold in other words, or made up. What a gold file does not say is the press's own. */
function natureOf(said: string | undefined): TextNature {
  if (said === undefined || said.startsWith("real")) return TextNature.REAL;
  return said.startsWith("retold") ? TextNature.RETOLD : TextNature.INVENTED;
}

const goldEntity = z.object({
  kind: z.string(),
  /** A second kind that counts as right. */
  alsoKind: z.string().optional(),
  name: z.string(),
  /** Exact substrings of the text. */
  mentions: z.array(z.string()),
  /** Finding it and missing it are both fine. */
  optional: z.boolean().optional(),
});

const goldStatement = z.object({
  predicate: z.enum(Object.keys(PREDICATES) as [PredicateName, ...PredicateName[]]),
  /** Names of entities of the same file. */
  subject: z.string(),
  object: z.string(),
  role: z.string().optional(),
  /** EDTF. */
  since: z.string().optional(),
  status: z.enum(StatementStatus).optional(),
  /** Exact substring of the text. */
  evidence: z.string(),
  optional: z.boolean().optional(),
  /** The text leaves open which organisation is meant: any object counts. */
  looseObject: z.boolean().optional(),
});

const goldFile = z.object({ nature: z.string().optional().transform(natureOf), entities: z.array(goldEntity), statements: z.array(goldStatement) });

export type GoldEntity = z.infer<typeof goldEntity>;
export type GoldStatement = z.infer<typeof goldStatement>;

/** What a careful reader finds in one article; `name` is the file name without its extension, shared by text and gold. */
export interface GoldArticle extends z.infer<typeof goldFile> {
  readonly name: string;
}

/** Reads every `NAME.json` of a folder, in order of names. Throws `BAD_USER_INPUT` when one of them can't be used, or there is none. */
export function readGold(folder: string): GoldArticle[] {
  const files = list(folder).filter((file) => file.endsWith(".json")).sort();
  if (files.length === 0) throw new AppError("BAD_USER_INPUT", `${folder} holds no gold files (NAME.json).`);
  return files.map((file) => ({ name: stem(file), ...readGoldFile(join(folder, file)) }));
}

/** A file name without its folder and extension: `texts/12.txt` is `12`. */
export function stem(source: string): string {
  return basename(source).replace(/\.\w+$/, "");
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (cause) {
    throw new AppError("BAD_USER_INPUT", `The folder ${folder} can't be read.`, {}, { cause });
  }
}

function readGoldFile(path: string): z.infer<typeof goldFile> {
  try {
    return goldFile.parse(JSON.parse(readFileSync(path, "utf8")));
  } catch (cause) {
    const reason = cause instanceof z.ZodError ? z.prettifyError(cause) : "it is not JSON";
    throw new AppError("BAD_USER_INPUT", `${path} is no gold file: ${reason}`, {}, { cause });
  }
}
