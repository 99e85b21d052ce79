import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SearchDocument } from "../../src/graph/search-documents.js";
import { SearchIndex } from "../../src/search/search-index.js";
import { snippetsOf } from "../../src/search/snippets.js";
import type { Snippet } from "../../src/search/snippets.js";

async function snippets(document: Partial<SearchDocument>, query: string): Promise<Snippet[]> {
  const whole = { kind: "Article", id: "a", names: [], texts: [], related: [], within: [], mentioned: 0, population: 0, ...document };
  const index = new SearchIndex();
  await index.update([whole]);
  return snippetsOf(whole, index.search(query).query);
}

describe("a snippet", () => {
  it("marks the words that fit, also inflected and in compounds", async () => {
    const [title, passage] = await snippets({ names: ["Neue Vereinbarung"], texts: ["Die Rahmenvereinbarungen gelten."] }, "vereinbarung");
    expect([title?.field, title?.html]).toEqual(["TITLE", "Neue <mark>Vereinbarung</mark>"]);
    expect([passage?.field, passage?.html]).toEqual(["TEXT", "Die <mark>Rahmenvereinbarungen</mark> gelten."]);
  });

  it("shows of a long text the passage with most of the words, cut at spaces", async () => {
    const filler = "Wort ".repeat(200);
    const [passage] = await snippets({ texts: [`Halle liegt hier. ${filler}In Halle hilft Dataport. ${filler}`] }, "Halle Dataport");
    expect(passage?.text).toContain("In Halle hilft Dataport.");
    expect(passage?.text.length).toBeLessThanOrEqual(240);
    expect(passage?.html).toMatch(/^…Wort .* Wort…$/);
  });

  it("shows what it is tied to, when names and texts have not all of the words", async () => {
    const parts = await snippets({ kind: "Official", names: ["Anna Beispiel"], related: ["Präsidentin Landkreistag"] }, "Beispiel Landkreistag");
    expect(parts.map(({ field, html }) => [field, html])).toEqual([
      ["NAME", "Anna <mark>Beispiel</mark>"],
      ["RELATED", "Präsidentin <mark>Landkreistag</mark>"],
    ]);
  });

  it("escapes everything else", async () => {
    const [passage] = await snippets({ texts: ["<script>alert('x')</script> & \"Halle\" <b>"] }, "Halle");
    expect(passage?.html).toBe("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;<mark>Halle</mark>&quot; &lt;b&gt;");
  });

  it("is a part of its text, its ranges are words that fit, and its HTML has no tag but mark", async () => {
    const parts = fc.constantFrom("Halle ", "<b>", "&amp;", "Dataport", " ", "ä", "😀", "\"", "Landkreistags ", "und ", ". ");
    await fc.assert(
      fc.asyncProperty(fc.array(parts, { maxLength: 150 }), async (pieces) => {
        const source = pieces.join("");
        for (const { text, start, ranges, html } of await snippets({ texts: [source] }, "halle landkreistag")) {
          expect(source.slice(start, start + text.length)).toBe(text);
          for (const range of ranges) expect(text.slice(range.start, range.end)).toMatch(/halle|landkreistags/i);
          expect(html.replaceAll(/<\/?mark>/g, "")).not.toMatch(/[<>"']/);
          expect(html.match(/<mark>/g)?.length).toBe(ranges.length);
        }
      }),
      { numRuns: 200 },
    );
  });
});
