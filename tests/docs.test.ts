import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { settingsTable } from "../src/config.js";
import { qualityTable } from "../src/eval/quality-table.js";
import type { Scorecard } from "../src/model/scorecard.js";

const ROOT = fileURLToPath(new URL("../", import.meta.url));
const pages = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "eval/README.md", ...folder("docs"), ...folder("docs/adr"), ...folder("seed/registry"), ...folder("seed/articles")].filter((page) => !/seed\/articles\/\d/.test(page));
const read = (page: string): string => readFileSync(join(ROOT, page), "utf8");

function folder(path: string): string[] {
  return readdirSync(join(ROOT, path)).filter((name) => name.endsWith(".md")).map((name) => `${path}/${name}`);
}

describe("the documentation", () => {
  it.each(pages)("%s links only to what is there", (page) => {
    const links = [...read(page).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(([, target]) => target ?? "");
    expect(links.filter((target) => !existsSync(join(ROOT, dirname(page), target)))).toEqual([]);
  });

  it("lists every setting in the README, as the code declares it", () => {
    expect(read("README.md")).toContain(settingsTable());
  });

  it("shows in the README the figures of the committed scorecard", () => {
    expect(read("README.md")).toContain(qualityTable(JSON.parse(read("eval/scorecard.json")) as Scorecard));
  });

  it("names every script of package.json in the README or in CONTRIBUTING", () => {
    const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
    const text = read("README.md") + read("CONTRIBUTING.md");
    const named = (script: string): boolean => new RegExp(`npm (run (-s )?)?${script}\\b`).test(text);
    expect(Object.keys(scripts).filter((script) => script !== "prepare" && !script.startsWith("check:") && !named(script))).toEqual([]);
  });

  it("mentions only files of src and tests that exist", () => {
    const text = read("README.md") + read("CONTRIBUTING.md");
    const files = [...text.matchAll(/`((?:src|tests|eval|seed|schema|examples|docs|bench)\/[\w./-]*)`/g)].map(([, file]) => file ?? "");
    expect(files.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
  });
});
