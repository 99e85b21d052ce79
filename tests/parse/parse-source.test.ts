import { createHash } from "node:crypto";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { AppError } from "../../src/errors.js";
import { parseSource } from "../../src/parse/parse-source.js";
import { expectation, fixture, layouts, read, summary } from "./read-fixture.js";

function refusal(bytes: Uint8Array, name = "artikel.txt"): string {
  try {
    parseSource({ name, bytes });
  } catch (error) {
    if (error instanceof AppError && error.code === "UNREADABLE_SOURCE") return error.message;
    throw error;
  }
  throw new Error("the source was read");
}

describe("layouts", () => {
  it.each(layouts)("%s gives its title, kicker, date, keywords, sections and teasers", (file) => {
    expect(summary(parseSource({ name: file, bytes: fixture(file) }))).toEqual(expectation(file));
  });

  it("covers every layout that the press was seen with, as text, HTML or Markdown", () => {
    const ids = new Set([...layouts, "d-list-page.txt"].flatMap((file) => /^[a-j]\d?(?=-)/.exec(file) ?? []));
    expect([...ids].sort()).toEqual(["a", "a1", "a2", "a3", "a4", "b", "c", "c1", "c2", "c3", "d", "e", "f", "g", "h", "i", "j"]);
    expect(new Set(layouts.map((file) => file.split(".").at(-1)))).toEqual(new Set(["txt", "html", "md"]));
  });

  it("leaves advertisements, advertisers and menus out of every text", () => {
    const texts = layouts.flatMap((file) => parseSource({ name: file, bytes: fixture(file) })).map(({ record }) => record.text);
    const furniture = /Anzeige|ekom21|KID Magdeburg|Musterwerk|Druckversion|Suchen|mehr\.\.\.|Bildquelle|Stichwörter|https?:|Startseite|Impressum|Skript|alert|Newsletter|Lesedauer|Redakteur|zum Thema|\(ID|erstellt am|Pressekontakt|Sprecher,|Kommentar|Beispiel & Partner|Foto:|Bildrechte|date \d|Seite:/;
    expect(texts.filter((text) => furniture.test(text))).toEqual([]);
  });

  it("never takes the day of the crawl for the date of publication", () => {
    const [article] = read("Montag, 2. März 2026\n\nBerlinNeue Server\nDas Land Berlin hat neue Server gekauft und aufgestellt.\n");
    expect(article?.record).toMatchObject({ published: null, kicker: "Berlin", title: "Neue Server" });
    expect(article?.record.text).not.toContain("2026");
  });

  it.each(["Sonntag, 8. März 2026", "date 2026-03", "Mittwoch, 4. März 2026"])("nor a crawler's line above a ministry's release: %s", (line) => {
    const [article] = read(`${line}\n\nMinisterium für Verkehr\n\nNeue Server\n\nDas Land hat neue Server gekauft und in der Hauptstadt aufgestellt.\n`);
    expect(article?.record).toMatchObject({ published: null, publisher: "Ministerium für Verkehr", title: "Neue Server" });
    expect(article?.record.text).not.toContain("2026");
  });

  it.each(["Potsdam, den 3. Mai 2019", "3. Mai 2019", "Pressemitteilung Nr. 7/2019 vom 3. Mai 2019"])("takes a release's date from its dateline: %s", (line) => {
    const [article] = read(`Landkreistag Musterland\n${line}\n\nNeue Server\n\nDie Kreise haben neue Server gekauft und in der Hauptstadt aufgestellt.\n`);
    expect(article?.record).toMatchObject({ published: "2019-05-03", publisher: "Landkreistag Musterland", title: "Neue Server" });
  });

  it("reads a headline about an association as a headline", () => {
    const [article] = read("Landkreistag begrüßt Gesetz\n\nBeifall aus den Kreisen\n\nDie Kreise haben das Gesetz begrüßt, das im Mai verabschiedet wurde.\n");
    expect(article?.record).toMatchObject({ publisher: null, title: "Landkreistag begrüßt Gesetz" });
  });

  it("takes an article's date from its address", () => {
    const [article] = read("https://www.bote.example/2020/11/17/verbund-waechst/\nVerbund wächst\n\nDem Verbund sind zwei Kreise beigetreten, heißt es.\n");
    expect(article?.record).toMatchObject({ url: "https://www.bote.example/2020/11/17/verbund-waechst/", published: "2020-11-17", title: "Verbund wächst" });
  });

  it("takes a stripped page's title from its address", () => {
    const [article] = read("[9.6.2019] Drei Städte kaufen Software.\nSie sparen so.\n", "meldung_10001_Gemeinsam+einkaufen%3F.html");
    expect(article?.record.title).toBe("Gemeinsam einkaufen?");
  });

  it("does not take the links at an article's end for its address", () => {
    expect(parseSource({ name: "a-old-page.txt", bytes: fixture("a-old-page.txt") })[0]?.record.url).toBeNull();
  });

  it("reads a first line without a full stop as text when no title can be told", () => {
    const [article] = read("Die Landkreise Uelzen und Celle sowie die Stadt Celle haben einen Vertrag unterzeichnet\nEr gilt ab Mai.\n");
    expect(article?.sections.map(({ role }) => role)).toEqual(["BODY", "BODY"]);
  });

  it("reads a date that the calendar does not have as no date", () => {
    expect(read("Bayern:\nTitel\n\n[31.2.2019] Ein Vorspann steht hier.\n\nDann folgt der Text.\n")[0]?.record.published).toBeNull();
  });
});

describe("teasers", () => {
  const articles = parseSource({ name: "seite.txt", bytes: fixture("a-old-page.txt") });

  it("are articles of their own, numbered after their page", () => {
    expect(articles.map(({ record }) => [record.source, record.extent])).toEqual([
      ["seite.txt", "FULL"], ["seite.txt#1", "TEASER"], ["seite.txt#2", "TEASER"], ["seite.txt#3", "TEASER"],
    ]);
  });

  it("have the same id and text on every page", () => {
    const page = (title: string) => `Bremen:\n${title}\n\n[1.2.2020] Kurz gesagt.\n\nEin Text steht hier.\nDruckversion\nWeitere Meldungen\nMainz: Neu\n[1.1.2020] Etwas ist neu. mehr...\nBild\n`;
    const [first, second] = [read(page("Eins"), "a.txt")[1]?.record, read(page("Zwei"), "b.txt")[1]?.record];
    expect(first?.id).toBe(second?.id);
    expect(first?.hash).toBe(second?.hash);
  });

  it("that are paid for are left out", () => {
    expect(articles.map(({ record }) => record.title)).not.toContain("Besser mit Musterwerk");
  });
});

describe("identity", () => {
  const id = (text: string) => read(text)[0]?.record.id;

  it("is the address where it is known, whatever the text says", () => {
    const article = (text: string) => id(`---\nurl: https://a.example/1\ntitle: A\n---\n\n${text}\n`);
    expect(article("Ein erster Text steht hier.")).toBe(article("Ein zweiter Text steht hier."));
    expect(article("Ein Text steht hier.")).toBe(createHash("sha256").update("https://a.example/1").digest("hex").slice(0, 16));
  });

  it("is kicker, title and date else", () => {
    const article = (date: string, text: string) => id(`Hessen:\nTitel\n\n[${date}] Kurz gesagt ist es so.\n\n${text}\n`);
    expect(article("1.2.2019", "Ein Text.")).toBe(article("01.02.2019", "Ein anderer Text."));
    expect(article("1.2.2019", "Ein Text.")).not.toBe(article("2.2.2019", "Ein Text."));
  });

  it("is the text where there is no title", () => {
    expect(id("Ein Satz für sich.")).toBe(id("Ein  Satz für\u00A0sich.\r\n"));
    expect(id("Ein Satz für sich.")).not.toBe(id("Ein anderer Satz für sich."));
  });
});

describe("encodings", () => {
  const text = "Thüringen:\nKooperation geprüft\n\n[3.4.2017] „Größe“ zählt – auch für Köln.\n\nDie Städte Köln, Münster und Düsseldorf prüfen eine Kooperation.\n";
  const plain = summary(read(text));

  it.each(["utf-8", "utf-16le", "utf-16be", "windows-1252"])("%s is recognised", (encoding) => {
    expect(summary(parseSource({ name: "artikel.txt", bytes: iconv.encode(text, encoding) }))).toEqual(plain);
  });

  it.each(["utf-8", "utf-16le", "utf-16be"])("%s with a byte order mark is recognised", (encoding) => {
    expect(summary(parseSource({ name: "artikel.txt", bytes: iconv.encode(text, encoding, { addBOM: true }) }))).toEqual(plain);
  });

  it("an HTML page's own charset is honoured", () => {
    const html = iconv.encode("<html><head><meta charset='iso-8859-15'><title>Köln</title></head><body><p>Der Preis beträgt 5 € für Köln.</p></body></html>", "iso-8859-15");
    expect(parseSource({ name: "a.html", bytes: html })[0]?.record.text).toContain("5 € für Köln");
  });

  it("decomposed letters, soft hyphens and non-breaking spaces are normalised", () => {
    const [article] = read("Die Lan\u00ADdes\u00ADregierung in Mu\u0308nchen zahlt 5\u00A0Millionen\u202FEuro.");
    expect(article?.record.text).toBe("Die Landesregierung in München zahlt 5 Millionen Euro.");
  });
});

describe("what is no article", () => {
  it.each([
    ["an empty file", new Uint8Array(), "it is empty"],
    ["white space", new TextEncoder().encode(" \n\u00A0\n"), "it is empty"],
    ["a PDF file", new TextEncoder().encode("%PDF-1.7 …"), "it is a PDF file"],
    ["random bytes", Uint8Array.from({ length: 999 }, (_, index) => (index * 7919) % 256), "it is binary data"],
    ["more than 2 MB", new Uint8Array(2 * 1024 * 1024 + 1).fill(97), "it is larger than 2 MB"],
    ["a list page", fixture("d-list-page.txt"), "it is a list of articles"],
    ["a list page in HTML", fixture("d-list-page.html"), "it is a list of articles"],
    ["text whose letters are out of order", new TextEncoder().encode("Rde Zwcekvreabdn betrbtei dei Srevre ni Ohstemi nud Wseltbrugn esit dme Jhrae 2011, tgasae rde Vrosethre Wlof Gnartz bie dre Veramslmgnu ma Dnesiatg.\n"), "it is empty"],
    ["teasers without an article", fixture("d-teasers-only.txt"), "it is a list of articles"],
    ["front matter that is not YAML", new TextEncoder().encode("---\ntitle: [a\n---\n\nEin Text steht hier.\n"), "not valid YAML"],
    ["front matter with a wrong date", new TextEncoder().encode("---\npublished: gestern\n---\n\nEin Text steht hier.\n"), "published is no date"],
    ["front matter with a wrong address", new TextEncoder().encode("---\nurl: javascript:alert(1)\n---\n\nEin Text steht hier.\n"), "url is no http(s) address"],
    ["front matter without a text", new TextEncoder().encode("---\ntitle: Nur ein Titel\n---\n"), "below its title there is no text"],
  ])("%s is refused with the reason", (_, bytes, reason) => {
    expect(refusal(bytes)).toContain(reason);
  });

  it("is named without the folder it lies in", () => {
    expect(refusal(new Uint8Array(), "/home/someone/leer.txt")).toBe("leer.txt was not read: it is empty.");
  });

  it.each([
    ["HTML", "<html><body>" + "<div>".repeat(60_000) + "Ein Text."],
    ["Markdown", "---\ntitle: A\n---\n" + ">".repeat(60_000) + " Ein Text."],
  ])("%s nested without end is refused", (_, text) => {
    expect(refusal(new TextEncoder().encode(text))).toContain("nested too deeply");
  });
});
