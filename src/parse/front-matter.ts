import { parse } from "yaml";
import { z } from "zod";
import { keywordsOf } from "./article-tail.js";
import { normaliseLine } from "./normalise-text.js";
import type { Page } from "./page.js";
import { unreadable } from "./unreadable.js";
import { readIsoDate } from "./written-date.js";

const line = z.coerce.string().transform(normaliseLine).transform((text) => text || null).nullish().transform((text) => text ?? null);
const keywords = z.union([z.string().transform(keywordsOf), z.array(z.coerce.string())]);
const url = z.url({ protocol: /^https?$/, error: "url is no http(s) address" });
const fields = z.object({
  url: url.nullish().transform((address) => address ?? null),
  publisher: line,
  title: line,
  kicker: line,
  author: line,
  published: line.refine((date) => date === null || readIsoDate(date) !== null, { error: "published is no date such as 2022-11-07 or 2022-11" }),
  keywords: keywords.nullish().transform((list) => list ?? []),
  sameArticleAt: z.array(url).nullish().transform((addresses) => addresses ?? []),
  language: z.string().regex(/^[a-z]{2}$/, { error: "language is no code of two letters" }).default("de"),
});

const LONGEST = 20_000;

/** What front matter says of an article, and the text below it. */
export interface FrontMatter {
  readonly fields: Pick<Page, "url" | "publisher" | "title" | "kicker" | "published" | "keywords" | "language" | "author" | "sameArticleAt">;
  readonly rest: string;
}

/**
 * Reads YAML front matter (`url`, `sameArticleAt`, `publisher`, `title`, `kicker`, `author`, `published`, `keywords`, `language`; other keys are left alone); null when the
 * text does not begin with fields between two lines of `---`. Throws `UNREADABLE_SOURCE` when it begins so and can't be read.
 */
export function readFrontMatter(name: string, text: string): FrontMatter | null {
  if (!/^\s{0,10}---[ \t]*\n/.test(text)) return null;
  const start = text.indexOf("\n", text.indexOf("---")) + 1;
  const end = text.indexOf("\n---", start - 1);
  if (end < 0) return null;
  if (end - start > LONGEST) throw unreadable(name, `its front matter is longer than ${LONGEST} characters`);
  const yaml = readYaml(name, text.slice(start, Math.max(start, end + 1)));
  if (typeof yaml !== "object") return null;
  const parsed = fields.safeParse(yaml);
  if (!parsed.success) throw unreadable(name, `in its front matter ${describe(parsed.error)}`);
  const below = text.indexOf("\n", end + 1);
  return { fields: parsed.data, rest: below < 0 ? "" : text.slice(below + 1) };
}

function readYaml(name: string, yaml: string): unknown {
  try {
    return parse(yaml, { logLevel: "error" }) ?? {};
  } catch (error) {
    throw unreadable(name, "its front matter is not valid YAML", error);
  }
}

function describe(error: z.ZodError): string {
  const [issue] = error.issues;
  const field = issue?.path.join(".") || "the whole";
  return issue?.message.startsWith(`${field} `) ? issue.message : `${field} is not as expected (${issue?.message ?? "unknown"})`;
}
