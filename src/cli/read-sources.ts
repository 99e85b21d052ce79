import { readFileSync, readdirSync, statSync } from "node:fs";
import { basename, extname, join, relative } from "node:path";
import { buffer } from "node:stream/consumers";
import { AppError } from "../errors.js";

/** An article to be read, not opened yet. */
export interface SourceFile {
  /** The name that the article is stored under: the file's, or its path within the folder that was named. */
  readonly name: string;
  /** Throws `UNREADABLE_SOURCE` when the file can't be opened. */
  read(): Promise<Uint8Array>;
}

/** The articles that paths stand for, and the files of folders that are none. */
export interface SourceList {
  readonly files: readonly SourceFile[];
  readonly skipped: readonly string[];
}

const ARTICLE_EXTENSIONS = new Set([".txt", ".md", ".html", ".htm"]);
const NO_ARTICLES = new Set(["readme.md", "license.md", "license.txt", "changelog.md"]);

/** Lists what is to be read, in order: a file as it is, a folder's articles by name with everything below it, `-` as standard input. */
export function listSources(paths: readonly string[]): SourceList {
  const lists = paths.map((path) => (path === "-" ? { files: [standardInput], skipped: [] } : isFolder(path) ? folderSources(path) : { files: [fileSource(path, basename(path))], skipped: [] }));
  return { files: lists.flatMap(({ files }) => files), skipped: lists.flatMap(({ skipped }) => skipped) };
}

const standardInput: SourceFile = { name: "stdin", read: () => buffer(process.stdin) };

function fileSource(path: string, name: string): SourceFile {
  return {
    name,
    read: async () => {
      try {
        return readFileSync(path);
      } catch (cause) {
        throw new AppError("UNREADABLE_SOURCE", `${path} can't be opened.`, { reason: "it can't be opened" }, { cause });
      }
    },
  };
}

function folderSources(folder: string): SourceList {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const names = paths.map((path) => ({ path, name: relative(folder, path).replaceAll("\\", "/") }));
  return {
    files: names.filter(({ name }) => isArticle(name)).map(({ path, name }) => fileSource(path, name)),
    skipped: names.filter(({ name }) => !isArticle(name)).map(({ name }) => name),
  };
}

function isArticle(name: string): boolean {
  return ARTICLE_EXTENSIONS.has(extname(name).toLowerCase()) && !NO_ARTICLES.has(basename(name).toLowerCase());
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
