import { beforeAll, describe, expect, it } from "vitest";
import { readPassage } from "../../src/cli/read-passage.js";
import { parsePhenomenon } from "../../src/eval/phenomena-corpus.js";
import type { PassageText } from "../../src/eval/phenomena-corpus.js";
import { Reader } from "../../src/pipeline/reader.js";

let reader: Reader;
beforeAll(async () => void (reader = await Reader.ofRegistry()));

const textsOf = (passage: string): readonly PassageText[] => parsePhenomenon(`{ phenomenon: 1, title: T, examples: [${passage}], counterexamples: [] }`).examples[0]?.texts ?? [];
const FOUNDED = "Gera und Suhl haben 2011 die Nordlicht-IT eG gegründet.";

describe("a passage", () => {
  it("gives statements with their rules, and entities with all their names", () => {
    const { together } = readPassage(textsOf(`{ text: "${FOUNDED}" }`), reader);
    expect(together.statements.map(({ predicate, rules }) => [predicate, rules])).toEqual([["FOUNDED", ["founded/founded"]], ["FOUNDED", ["founded/founded"]]]);
    expect(together.entities.map(({ name }) => name).sort()).toEqual(["Gera", "Nordlicht-IT eG", "Suhl"]);
  });

  it("of several texts knows in the later ones what the earlier ones named, and leaves nothing behind for others", () => {
    const { texts, together } = readPassage(textsOf(`{ texts: [{ text: "${FOUNDED}" }, { text: "Jena ist der Nordlicht-IT eG beigetreten." }] }`), reader);
    const ids = texts.map(({ entities }) => entities.find(({ kind }) => kind === "Cooperative")?.id);
    expect(new Set(ids)).toEqual(new Set(["nordlicht-it-eg"]));
    expect(texts.map(({ statements }) => statements.length)).toEqual([2, 1]);
    expect(together.statements).toHaveLength(3);
    expect(reader.known.get("nordlicht-it-eg")).toBeNull();
  });
});
