import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ArticleRecord } from "../../src/model/records.js";
import { findArticle, retractArticle } from "../../src/pipeline.js";
import type { GraphStore } from "../../src/store/store.js";
import { article, day, ingestOn, lines, records, SENTENCES, smallStore, timeless } from "./small-press.js";

let store: GraphStore;
beforeEach(async () => {
  store = await smallStore();
});
afterEach(() => store.close());

async function articles(history = false): Promise<ArticleRecord[]> {
  return (await records(store, history)).filter((record): record is ArticleRecord => record.type === "article");
}

const at = (url: string, sentences: readonly string[] = SENTENCES.slice(0, 3)) => article(1, sentences, { url });
const HERE = "https://blatt.example/news/land-tritt-der-genossenschaft-bei";
const THERE = "https://anderswo.example/archiv/land-tritt-der-genossenschaft-bei.html";

describe("one article at several addresses", () => {
  it("is one, with all its addresses and the id of the first", async () => {
    const [first] = await ingestOn(store, day(0), at(HERE));
    const [second] = await ingestOn(store, day(1), at(THERE));
    expect(second?.article).toBe(first?.article);
    expect(await articles()).toMatchObject([{ id: first?.article, url: HERE, addresses: [HERE, THERE] }]);
    expect((await Promise.all([HERE, THERE].map((address) => findArticle(store, address)))).map(String)).toEqual([first?.article, first?.article]);
  });

  it("is one as well when both are read at once, and reading them again changes nothing", async () => {
    await ingestOn(store, day(0), at(HERE), at(THERE));
    expect(await articles()).toHaveLength(1);
    const version = await store.version();
    await ingestOn(store, day(1), at(THERE), at(HERE));
    expect(await store.version()).toBe(version);
  });

  it("is one at an address that is only written differently", async () => {
    await ingestOn(store, day(0), at("https://www.blatt.example/1/"), at("http://blatt.example/1?utm_source=feed#top", SENTENCES.slice(3, 5)));
    expect(await articles()).toHaveLength(1);
  });

  it("keeps to the text of its first address, cut or lengthened as the copy may be", async () => {
    await ingestOn(store, day(0), at(HERE));
    const before = (await timeless(store)).filter((line) => !line.startsWith('{"type":"article"'));
    await ingestOn(store, day(1), at(THERE, SENTENCES.slice(0, 4)));
    expect((await timeless(store)).filter((line) => !line.startsWith('{"type":"article"'))).toEqual(before);
  });

  it("is two when only the title is the same", async () => {
    await ingestOn(store, day(0), at("https://blatt.example/1"), at("https://anderswo.example/2", SENTENCES.slice(4)));
    expect(await articles()).toHaveLength(2);
  });
});

describe("an article with a new text", () => {
  it("keeps the old text, and evidence of it still stands there", async () => {
    await ingestOn(store, day(0), article(1, [SENTENCES[0]]));
    await ingestOn(store, day(1), article(1, [SENTENCES[1]]));
    const all = await records(store, true);
    const [past] = all.filter((record) => record.type === "version");
    expect(past).toMatchObject({ knownFrom: day(0), retractedAt: day(1) });
    expect(past?.text).toContain(SENTENCES[0]);
    const quoted = all.flatMap((record) => (record.type === "evidence" && record.version !== null ? [record] : []));
    expect(quoted.length).toBeGreaterThan(0);
    for (const { quote, start, end, version } of quoted) expect([version, past?.text.slice(start ?? 0, end ?? 0)]).toEqual([past?.hash, quote]);
  });

  it("says as of old what it has said before, from its first reading on", async () => {
    await ingestOn(store, day(0), article(1, [SENTENCES[0]]));
    await ingestOn(store, day(1), article(1, ["Das ist neu.", SENTENCES[0]]));
    const membership = (await records(store)).find((record) => record.type === "statement" && record.predicate === "MEMBER_OF");
    expect(membership).toMatchObject({ recordedAt: day(0), knownFrom: day(0) });
  });
});

describe("withdrawing an article", () => {
  it("retracts what only it says, tells how much that was, and does so once", async () => {
    await ingestOn(store, day(0), article(1, [SENTENCES[0], SENTENCES[4]]), article(2, [SENTENCES[0]]));
    const id = await findArticle(store, "1.md");
    expect(await retractArticle(store, id, day(1), "wrong")).toMatchObject({ already: false, article: { id } });
    expect(await articles()).toHaveLength(1);
    expect((await articles(true)).find((each) => each.id === id)).toMatchObject({ retractedAt: day(1), why: "wrong" });
    expect((await records(store)).flatMap((record) => (record.type === "statement" ? [record.predicate] : []))).toEqual(["MEMBER_OF"]);
    expect((await records(store)).some((record) => record.type === "entity" && record.id === "anna-beispielhaft")).toBe(false);
    const version = await store.version();
    expect(await retractArticle(store, id, day(2))).toMatchObject({ already: true });
    expect(await store.version()).toBe(version);
  });

  it("is undone by ingesting it again", async () => {
    await ingestOn(store, day(0), article(1, SENTENCES));
    const before = await lines(store);
    await retractArticle(store, await findArticle(store, "1.md"), day(1));
    await ingestOn(store, day(2), article(1, SENTENCES));
    expect(await lines(store)).toEqual(before);
  });

  it("of an article that nobody knows is NOT_FOUND", async () => {
    await expect(findArticle(store, "nowhere.md")).rejects.toMatchObject({ code: "NOT_FOUND" });
    await expect(retractArticle(store, "nowhere", day(0))).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("a teaser", () => {
  const page = (name: string, title: string, day: string, text: string, teaser: string) => ({
    name,
    bytes: Buffer.from(`Saarland:\n${title}\n\n[${day}] ${text}\n\nStichwörter: Politik\n\nWeitere Meldungen und Beiträge\n${teaser}\n`),
  });
  const whole = page("whole.txt", "Beitritt zur Genossenschaft", "4.3.2021", `${SENTENCES[0]} Das freut alle Beteiligten sehr.`, "");
  const other = page("other.txt", "Etwas ganz anderes", "9.3.2021", "Anna Beispielhaft ist CIO von Thüringen.", `Saarland: Beitritt zur Genossenschaft\n[4.3.2021] ${SENTENCES[0]} mehr...`);

  it("gives way to its article once that is read whole, whichever comes first", async () => {
    for (const order of [[whole, other], [other, whole]]) {
      const fresh = await smallStore();
      for (const source of order) await ingestOn(fresh, day(0), source);
      const found = (await records(fresh)).flatMap((record) => (record.type === "article" ? [record.extent] : []));
      expect(found).toEqual(["FULL", "FULL"]);
      await fresh.close();
    }
  });

  it("is read as long as nothing more is known", async () => {
    await ingestOn(store, day(0), other);
    expect((await articles()).map(({ extent }) => extent).sort()).toEqual(["FULL", "TEASER"]);
  });
});
