import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, posix, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const SRC = fileURLToPath(new URL("../src/", import.meta.url));

/** What each folder of src may import, beside itself, `errors.ts` and Node. Packages count where they are named. */
const RULES: Record<string, { folders: string[]; packages: string[] }> = {
  model: { folders: [], packages: ["type-graphql", "reflect-metadata", "edtf"] },
  parse: { folders: ["model"], packages: ["cheerio", "linkedom", "@mozilla/readability", "marked", "yaml", "iconv-lite", "chardet", "zod"] },
  extract: { folders: ["model"], packages: ["@eslint-community/regexpp"] },
  resolve: { folders: ["model"], packages: ["leven"] },
  registry: { folders: ["model", "resolve"], packages: ["csv-parse"] },
  store: { folders: ["model"], packages: ["@grafeo-db/js", "neo4j-driver"] },
  graph: { folders: ["model", "store"], packages: ["zod"] },
  search: { folders: ["graph"], packages: ["@orama/stemmers", "leven"] },
  loaders: { folders: ["model", "graph"], packages: ["dataloader"] },
  graphql: { folders: ["model", "loaders", "graph", "search"], packages: ["type-graphql", "graphql", "graphql-scalars", "reflect-metadata"] },
  http: { folders: ["model", "graphql", "loaders", "graph", "search", "store/counting-store"], packages: ["zod", "@apollo/server", "@as-integrations/fastify", "fastify", "@fastify", "graphql", "graphql-sse", "graphql-ws", "pino", "ws"] },
  eval: { folders: ["model", "resolve/calibration"], packages: ["zod", "yaml"] },
  web: { folders: [], packages: ["react", "react-dom", "graphiql", "@graphiql", "graphql-ws", "monaco-editor", "monaco-graphql", "vite"] },
};

/** Folders that join the others, and so may import all of them. */
const JOINING = new Set(["cli", "pipeline"]);

/** Ports that any folder may name as a type without depending on its code. */
const TYPE_ONLY = new Set(["store/store"]);
const EVERYWHERE = new Set(["errors", "config"]);

interface Import {
  readonly file: string;
  readonly target: string;
  readonly typeOnly: boolean;
}

const imports = sources(SRC).flatMap(readImports);

describe("the folders of src", () => {
  it("are all known to this test", () => {
    const folders = readdirSync(SRC, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map((folder) => folder.name).filter((name) => !JOINING.has(name) && !(name in RULES))).toEqual([]);
  });

  it.each(Object.keys(RULES))("%s imports only what it may", (folder) => {
    const own = imports.filter(({ file }) => file.startsWith(`${folder}/`));
    expect(own.filter((each) => !isAllowed(folder, each)).map(({ file, target }) => `${file} → ${target}`)).toEqual([]);
  });

  it("are joined only by pipeline, main.ts and cli", () => {
    const joiners = imports.filter(({ file, target }) => /^pipeline(\/|$)/.test(target) && !/^(cli|pipeline)\/|^(main|pipeline)\.ts$/.test(file));
    expect(joiners).toEqual([]);
  });
});

function isAllowed(folder: string, { target, typeOnly }: Import): boolean {
  const rule = RULES[folder];
  if (!rule) return false;
  if (target.startsWith("node:")) return true;
  if (target.startsWith("package:")) return rule.packages.some((name) => `${target}/`.startsWith(`package:${name}/`));
  if (EVERYWHERE.has(target) || (typeOnly && TYPE_ONLY.has(target))) return true;
  return [folder, ...rule.folders].some((name) => target === name || target.startsWith(`${name}/`));
}

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/.test(file)).map((file) => file.replaceAll("\\", "/"));
}

function readImports(file: string): Import[] {
  const text = readFileSync(join(SRC, file), "utf8").replace(/\/\*[\s\S]*?\*\//g, "");
  const statements = text.matchAll(/^\s*(?:import|export)\s+(type\s)?[^;'"]*?from\s+"([^"]+)"|^\s*import\s+()"([^"]+)"|import\(\s*()"([^"]+)"/gm);
  return [...statements].map((match) => {
    const specifier = match[2] ?? match[4] ?? match[6] ?? "";
    return { file, target: resolve(file, specifier), typeOnly: match[1] !== undefined };
  });
}

/** `../model/records.js` in `parse/x.ts` is `model/records`; a package is `package:name`. */
function resolve(file: string, specifier: string): string {
  if (specifier.startsWith("node:")) return specifier;
  if (!specifier.startsWith(".")) return `package:${specifier}`;
  const path = posix.join(dirname(file), specifier).replace(/\.(js|tsx?|css).*$/, "");
  return relative(".", path).replaceAll("\\", "/");
}
