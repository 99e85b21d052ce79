import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { parseSource } from "../../src/parse/parse-source.js";

const folder = new URL("../../seed/articles/", import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith(".md") && file !== "README.md");

describe("seed articles", () => {
  it.each(files)("%s reads as one article with what its front matter says", (file) => {
    const bytes = readFileSync(new URL(file, folder));
    const [, frontMatter = ""] = bytes.toString("utf8").split("---\n");
    const said = parse(frontMatter) as Record<string, unknown>;
    const articles = parseSource({ name: file, bytes });
    expect(articles).toHaveLength(1);
    const record = articles[0]?.record;
    expect(record).toMatchObject({ extent: "FULL", title: said["title"], publisher: said["publisher"], kicker: said["kicker"] ?? null });
    expect(record).toMatchObject({ published: said["published"] ?? null, url: said["url"] ?? null, keywords: said["keywords"] ?? [] });
    expect(record?.text).not.toMatch(/[*#]|\]\(/);
    expect(said["retold"]).toBe(true);
  });

  it("are told apart by their ids", () => {
    const ids = files.map((file) => parseSource({ name: file, bytes: readFileSync(new URL(file, folder)) })[0]?.record.id);
    expect(new Set(ids).size).toBe(55);
  });
});
