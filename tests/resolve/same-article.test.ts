import { describe, expect, it } from "vitest";
import { articleKeys } from "../../src/model/article-keys.js";
import { textOverlap } from "../../src/resolve/same-article.js";

const TEXT = "Das Land und seine Kommunen wollen die Verwaltung gemeinsam ins Netz bringen und haben dazu eine Vereinbarung getroffen, die im Mai in Kraft tritt.";

describe("the overlap of two texts", () => {
  it("is whole for copies, whatever stands around them", () => {
    expect(textOverlap(TEXT, TEXT)).toBe(1);
    expect(textOverlap(TEXT, `Vorspann eines anderen Verlags. ${TEXT} Stichwörter: Politik, Portale`)).toBe(1);
  });

  it("is next to nothing for the same told in other words", () => {
    expect(textOverlap(TEXT, "Gemeinsam mit den Kommunen bringt das Land die Verwaltung ins Netz: Im Mai tritt die Vereinbarung dazu in Kraft, wie es heißt.")).toBeLessThan(0.1);
  });

  it("of texts too short to tell is nothing", () => expect(textOverlap("Kurz.", "Kurz.")).toBe(0));
});

describe("what an article is found by", () => {
  it("is its address without what does not tell pages apart, the words it ends in, and its title with its day", () => {
    const keys = articleKeys({ addresses: ["http://www.blatt.example/news/ja-zur-fusion/?utm_source=x#top"], title: "Ja zur «Fusion»!", published: "2017-12-21" });
    expect(keys).toEqual(["url:blatt.example/news/ja-zur-fusion", "title:ja zur fusion 2017-12-21", "slug:ja-zur-fusion"]);
  });

  it("is no ending that says too little", () => {
    expect(articleKeys({ addresses: ["https://blatt.example/meldung_28840_n", "https://blatt.example/?p=107076"], title: null, published: null })).toEqual(["url:blatt.example/meldung_28840_n", "url:blatt.example?p=107076"]);
  });
});
