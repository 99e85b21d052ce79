import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { relationRules } from "../../../src/extract/rules/index.js";
import { readClaims } from "../../../src/extract/rules/read-claims.js";
import { annotated, written } from "./annotated-text.js";
import type { Corpus } from "./corpus.js";

const folder = dirname(fileURLToPath(import.meta.url));
const corpora = new Map<string, Corpus>();
for (const rule of relationRules) {
  const found = (await import(join(folder, `${rule.name}.corpus.ts`))) as { corpus: Corpus };
  corpora.set(rule.name, found.corpus);
}

/** The claims that one rule reads, after those that it builds on. */
function readBy(name: string, text: string): string[] {
  const { document, mentions } = annotated(text);
  const before = corpora.get(name)?.after ?? [];
  const rules = relationRules.filter((rule) => rule.name === name || before.includes(rule.name));
  return readClaims(document, mentions, rules).claims.filter((claim) => claim.rule === name).map(written);
}

for (const [name, { examples, counterexamples }] of corpora) {
  describe(`the rule ${name}`, () => {
    it.each(examples.map(([text, ...claims]) => ({ text, claims })))("reads $text", ({ text, claims }) => {
      expect(readBy(name, text).sort()).toEqual([...claims].sort());
    });
    it.each(counterexamples.map((text) => ({ text })))("reads nothing in $text", ({ text }) => {
      expect(readBy(name, text)).toEqual([]);
    });
  });
}
