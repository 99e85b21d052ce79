import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { AppError } from "../errors.js";
import { labelsOf } from "../model/catalogue.js";
import "../model/index.js";
import { parseExpectedClaim } from "./phenomena-claim.js";

/** What one author's text says: YAML gives a bare year as a number. */
const date = z.union([z.string(), z.number()]).transform(String).nullish().transform((value) => value ?? null);
const line = z.string().nullish().transform((value) => value ?? null);
const claims = z.array(z.string().transform((text, context) => reported(context, () => parseExpectedClaim(text)))).default([]);
const named = z.string().transform((text, context) => reported(context, () => parseNamed(text)));
const pair = z.string().transform((text, context) => reported(context, () => parsePair(text)));

const part = z.strictObject({ text: z.string().min(1), kicker: line, title: line, published: date, publisher: line });

const passage = z
  .strictObject({
    ...part.shape,
    text: z.string().min(1).optional(),
    texts: z.array(part).min(2).optional(),
    says: claims,
    may: claims,
    names: z.array(named).default([]),
    absent: z.array(named).default([]),
    same: z.array(pair).default([]),
    different: z.array(pair).default([]),
  })
  .transform(({ text, texts, kicker, title, published, publisher, ...expected }, context) => {
    if ((text === undefined) === (texts === undefined)) context.addIssue("it needs either text or texts");
    const parts = texts ?? [{ text: text ?? "", kicker, title, published, publisher }];
    const sources = [...expected.says, ...expected.may, ...[...expected.same, ...expected.different].flat()].map(({ source }) => source ?? 1);
    if (sources.some((source) => source > parts.length)) context.addIssue(`it speaks of a text that it doesn't have; there are ${parts.length}`);
    return { texts: parts, ...expected };
  });

const file = z.strictObject({ phenomenon: z.int().positive(), title: z.string(), examples: z.array(passage), counterexamples: z.array(passage) });

/** One text of a passage, as an article would have it. */
export type PassageText = z.infer<typeof part>;
/** A few sentences with what is to be read from them, and what is not. */
export type Passage = z.infer<typeof passage>;
/** Passages that show one difficulty; `counterexamples` look alike and say something else, or nothing. */
export type Phenomenon = z.infer<typeof file>;

/** An entity by kind and name: «State Sachsen». */
export interface NamedEntity {
  readonly kind: string;
  readonly name: string;
}

/** An entity as one of several texts names it: «Übereinkommen@2». */
export interface NamedIn {
  readonly name: string;
  readonly source: number | null;
}

/** Reads all files `NN-name.yaml` of a folder, by their numbers; null when there is no such folder. Throws `BAD_USER_INPUT` with the file and the place in it. */
export function readPhenomena(folder: string): Phenomenon[] | null {
  if (!existsSync(folder)) return null;
  const names = readdirSync(folder).filter((name) => name.endsWith(".yaml")).sort();
  return names.map((name) => readFile(join(folder, name), name)).sort((left, right) => left.phenomenon - right.phenomenon);
}

function readFile(path: string, name: string): Phenomenon {
  try {
    return parsePhenomenon(readFileSync(path, "utf8"));
  } catch (cause) {
    const reason = cause instanceof z.ZodError ? z.prettifyError(cause) : cause instanceof Error ? cause.message : String(cause);
    throw new AppError("BAD_USER_INPUT", `${name}: ${reason}`, {}, { cause });
  }
}

/** Reads the YAML of one phenomenon. Throws a `ZodError` that names the entry, or the YAML reader's error with its line. */
export function parsePhenomenon(yaml: string): Phenomenon {
  return file.parse(parse(yaml));
}

function parseNamed(text: string): NamedEntity {
  const [, kind = "", name = ""] = /^(\w+) (\S.*)$/u.exec(text) ?? [];
  if (!labelsOf("Entity").includes(kind)) throw new AppError("BAD_USER_INPUT", `«${text}» does not begin with a kind.`);
  return { kind, name };
}

function parsePair(text: string): readonly [NamedIn, NamedIn] {
  const [left, right, ...others] = text.split(/ (?:=|≠|!=) /).map(parseNamedIn);
  if (!left || !right || others.length > 0) throw new AppError("BAD_USER_INPUT", `«${text}» is no pair «name@1 = name@2».`);
  return [left, right];
}

function parseNamedIn(text: string): NamedIn {
  const [, name = "", source] = /^(.*?)(?:@(\d))?$/u.exec(text.trim()) ?? [];
  return { name, source: source === undefined ? null : Number(source) };
}

/** What a parser of ours gives; its complaint becomes one about this entry. */
function reported<T>(context: z.RefinementCtx, read: () => T): T {
  try {
    return read();
  } catch (error) {
    context.addIssue(error instanceof Error ? error.message : String(error));
    return z.NEVER;
  }
}
