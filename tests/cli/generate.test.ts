import { describe, expect, it } from "vitest";
import { checkArtifacts, generateArtifacts } from "../../src/cli/generate.js";
import { allDeclarations, propertiesOf, relationshipsOf } from "../../src/model/catalogue.js";
import { PREDICATES } from "../../src/model/predicates.js";

async function content(path: string): Promise<string> {
  return (await generateArtifacts()).find((artifact) => artifact.path === path)?.content ?? "";
}

describe("the files in schema/", () => {
  it("are what the model says: `npm run -s verbund -- generate` writes them anew", async () => {
    expect(await checkArtifacts()).toEqual([]);
  });

  it("come out the same each time", async () => {
    expect(await generateArtifacts()).toEqual(await generateArtifacts());
  });
});

describe("schema/model.md", () => {
  it("names every kind, property and relation", async () => {
    const page = await content("schema/model.md");
    for (const { label, type } of allDeclarations()) {
      expect(page).toContain(`### ${label}\n`);
      for (const { name } of [...propertiesOf(type), ...relationshipsOf(type)]) expect(page).toContain(`| \`${name}\` |`);
    }
  });

  it("names every predicate with its ends", async () => {
    const page = await content("schema/model.md");
    for (const [name, { ends }] of Object.entries(PREDICATES)) {
      const row = page.split("\n").find((line) => line.startsWith(`| \`${name}\` |`));
      for (const [subject, object] of ends) expect(row).toContain(`${subject} ${"symmetric" in (PREDICATES[name as keyof typeof PREDICATES]) ? "↔" : "→"} ${object ?? "a value"}`);
    }
  });

  it("leads from the overview to each kind", async () => {
    const page = await content("schema/model.md");
    const headings = new Set([...page.matchAll(/^### (\w+)$/gm)].map(([, heading]) => `#${heading?.toLowerCase()}`));
    const links = [...page.matchAll(/\]\((#\w+)\)/g)].map(([, link]) => link);
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((link) => !headings.has(link ?? ""))).toEqual([]);
  });
});

describe("schema/neo4j.cypher", () => {
  it("makes ids unique", async () => {
    expect(await content("schema/neo4j.cypher")).toMatch(/CREATE CONSTRAINT .+Entity.+ IS UNIQUE;/);
  });
});
