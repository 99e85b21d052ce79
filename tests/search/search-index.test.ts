import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SearchDocument } from "../../src/graph/search-documents.js";
import { SearchIndex } from "../../src/search/search-index.js";

const nothing = { texts: [], related: [], within: [], mentioned: 0, population: 0 };

function named(kind: string, id: string, names: string[], more: Partial<SearchDocument> = {}): SearchDocument {
  return { kind, id, names, ...nothing, ...more };
}

async function indexOf(documents: readonly SearchDocument[]): Promise<SearchIndex> {
  const index = new SearchIndex();
  await index.update(documents);
  return index;
}

const found = (index: SearchIndex, query: string): string[] => index.search(query).hits.map(({ key }) => key);

const documents = [
  named("Agreement", "rahmen", ["Rahmenvereinbarung"]),
  named("Agreement", "eine", ["Vereinbarung"]),
  named("MunicipalAssociation", "dlt", ["Deutscher Landkreistag", "DLT"]),
  named("ItServiceProvider", "dataport", ["Dataport AöR", "Dataport"]),
  named("ItServiceProvider", "itvsh", ["ITVSH", "ITV.SH", "IT-Verbund Schleswig-Holstein"]),
  named("Municipality", "gross", ["Halle (Saale)", "Halle"], { population: 238_061 }),
  named("Municipality", "klein", ["Halle"], { population: 681 }),
  named("Article", "a", ["Neues aus Halle"], { texts: ["Die Vereinbarung gilt. Dataport, so heißt es, half."] }),
  named("Statement", "s", [], { texts: ["Der Deutsche Landkreistag tagte."] }),
];

describe("a search", () => {
  it("finds a compound by its last part, after the word by itself", async () => {
    expect(found(await indexOf(documents), "Vereinbarungen")).toEqual(["Agreement:eine", "Article:a", "Agreement:rahmen"]);
  });

  it("finds a word by its inflected form, names before texts", async () => {
    expect(found(await indexOf(documents), "Landkreistages")).toEqual(["MunicipalAssociation:dlt", "Statement:s"]);
  });

  it("finds the beginning of the last word, unless the word is ended by a space", async () => {
    const index = await indexOf(documents);
    expect([found(index, "Data")[0], found(index, "Data ")]).toEqual(["ItServiceProvider:dataport", []]);
  });

  it.each(["itvsh", "ITV SH", "itv.sh", "ITV-SH"])("finds an abbreviation however it is joined: %s", async (query) => {
    expect(found(await indexOf(documents), query)).toEqual(["ItServiceProvider:itvsh"]);
  });

  it("forgives one slip in a word that nothing has, and says what it took it for", async () => {
    const { hits, query } = (await indexOf(documents)).search("Datapotr");
    expect([hits[0]?.key, query.didYouMean]).toEqual(["ItServiceProvider:dataport", "Dataport"]);
  });

  it("suggests nothing else for words that occur", async () => {
    expect((await indexOf(documents)).search("Halle Vereinbarung").query.didYouMean).toBeNull();
  });

  it("puts first what has exactly this name, and of those what matters more", async () => {
    expect(found(await indexOf(documents), "halle")).toEqual(["Municipality:gross", "Municipality:klein", "Article:a"]);
  });

  it("finds a compound that nothing has by the words it is made of", async () => {
    expect(found(await indexOf([named("Body", "b", ["Rat für Kommunen"]), named("Body", "c", ["Digitales für Kommunen"])]), "Digitalkommunen")).toEqual(["Body:c"]);
  });

  it("leaves out what has only one of two words, when something has both", async () => {
    expect(found(await indexOf(documents), "Dataport Vereinbarung")).toEqual(["Article:a"]);
  });

  it("finds by what something belongs to only together with another word", async () => {
    const index = await indexOf([named("Municipality", "n", ["Neustadt"], { within: ["Bayern"] }), named("State", "by", ["Bayern"]), named("Municipality", "m", ["Neustadt"], { within: ["Hessen"] })]);
    expect([found(index, "Bayern"), found(index, "Neustadt Bayern")]).toEqual([["State:by"], ["Municipality:n"]]);
  });

  it.each(["klein", "Municipality:klein", " klein "])("finds first what has the id «%s»", async (query) => {
    expect(found(await indexOf(documents), query)[0]).toBe("Municipality:klein");
  });

  it("looks only among the kinds asked for", async () => {
    const { hits } = (await indexOf(documents)).search("Halle", new Set(["Article"]));
    expect(hits.map(({ key }) => key)).toEqual(["Article:a"]);
  });

  it.each(["", "   ", "der und die", "?!", "\u0000", "😀"])("finds nothing for «%s»", async (query) => {
    expect(found(await indexOf(documents), query)).toEqual([]);
  });
});

describe("suggestions", () => {
  it("are names that begin so, then names with a word that does; what matters more first", async () => {
    const index = await indexOf(documents);
    expect(index.suggest("hal", null, 5).map(({ key }) => key)).toEqual(["Municipality:gross", "Municipality:klein", "Article:a"]);
  });

  it("show the name that fits", async () => {
    expect((await indexOf(documents)).suggest("it-verb", null, 5)).toEqual([{ key: "ItServiceProvider:itvsh", matched: "IT-Verbund Schleswig-Holstein" }]);
  });

  it("take half a millisecond among 100,000 names, and never more than five", async () => {
    const many = Array.from({ length: 50_000 }, (_, number) => named("Municipality", String(number), [`Ort ${number}`, `Gemeinde Ort ${number}`], { population: number }));
    const index = await indexOf(many);
    const times = ["o", "or", "ort", "ort 4", "gemeinde", "gemeinde ort 49", "49"].flatMap((prefix) => {
      index.suggest(prefix, null, 10);
      return Array.from({ length: 15 }, () => {
        const start = performance.now();
        index.suggest(prefix, null, 10);
        return performance.now() - start;
      });
    });
    const median = times.sort((left, right) => left - right)[Math.floor(times.length / 2)];
    expect(median).toBeLessThan(5);
  });
});

const words = ["Vereinbarung", "Rahmenvereinbarung", "Halle", "Saale", "Dataport", "Landkreistag", "OZG"];
const text = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 }).map((some) => some.join(" "));
const document = fc.record({
  kind: fc.constantFrom("Body", "Article"),
  id: fc.constantFrom("a", "b", "c", "d", "e"),
  names: fc.array(text, { maxLength: 2 }),
  texts: fc.array(text, { maxLength: 1 }),
  related: fc.array(text, { maxLength: 2 }),
  within: fc.array(text, { maxLength: 1 }),
  mentioned: fc.nat(3),
  population: fc.nat(1_000),
});
const graph = fc.uniqueArray(document, { selector: ({ kind, id }) => `${kind}:${id}`, maxLength: 8 });

describe("an index that was updated", () => {
  it("answers like one made anew, in whatever order documents came", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(graph, { minLength: 1, maxLength: 4 }), async (states) => {
        const updated = new SearchIndex();
        for (const state of states) await updated.update(state);
        const fresh = await indexOf((states.at(-1) ?? []).toReversed());
        for (const query of [...words, "Vereinbarung Halle", "Dat", "Sale"]) {
          expect(updated.search(query)).toEqual(fresh.search(query));
          expect(updated.suggest(query.slice(0, 2), null, 5)).toEqual(fresh.suggest(query.slice(0, 2), null, 5));
        }
      }),
      { numRuns: 60 },
    );
  });
});
