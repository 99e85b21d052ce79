import fc from "fast-check";
import { parseHTML } from "linkedom";
import { beforeAll, describe, expect, it } from "vitest";
import type { Explanation } from "../../../src/cli/explanation/explanation.js";
import { explanationPage } from "../../../src/cli/explanation/explanation-page.js";
import { explained } from "./explained.js";

const TEXT = "Das Saarland ist Mitglied der govdigital eG. Hessen ist nicht Mitglied der govdigital eG.\n\nAuch <script>alert(1)</script> & „Bremen“ ist Mitglied der govdigital eG.";

let explanation: Explanation;
let html: string;
beforeAll(async () => {
  explanation = await explained({ text: TEXT, kicker: "Saarland", title: "Länder & <b>Genossen</b>", publisher: '"><img src=x>' });
  html = explanationPage([explanation, explanation]);
});

/** What a reader sees of the text, without the numbers of claims. */
function textOf(page: string): string[] {
  const { document } = parseHTML(page);
  const text = document.querySelector(".text");
  text?.querySelectorAll("sup").forEach((note: { remove(): void }) => note.remove());
  return [...(text?.children ?? [])].map((child: { textContent: string | null }) => child.textContent ?? "");
}

describe("the page of an explanation", () => {
  it("needs nothing but itself and runs nothing", () => {
    const { document } = parseHTML(html);
    expect(document.querySelectorAll("script, link, img, iframe, object, [src], [onclick]").length).toBe(0);
    expect(html).not.toMatch(/url\(|@import/);
    expect(document.querySelector("meta[http-equiv]")?.getAttribute("content")).toContain("default-src 'none'");
  });

  it("shows the text as it is, whatever stands in it", () => {
    const shown = explanation.sections.map(({ start, end }) => explanation.article.text.slice(start, end));
    expect(shown).toContain("Länder & <b>Genossen</b>");
    expect(textOf(html)).toEqual(shown);
  });

  it("marks every kind, and names it in the legend", () => {
    const { document } = parseHTML(html);
    expect(document.querySelector("mark.kind-State")?.getAttribute("title")).toBe("State: Saarland (DE-SL)");
    expect(document.querySelector(".legend")?.textContent).toMatch(/Cooperative 3/);
  });

  it("leads from each claim to its sentence and back, and repeats no id", () => {
    const { document } = parseHTML(html);
    const ids = [...document.querySelectorAll("[id]")].map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = [...document.querySelectorAll('a[href^="#"]')].map((link: { getAttribute(name: string): string | null }) => (link.getAttribute("href") ?? "").slice(1));
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
    expect(document.querySelectorAll("sup a").length).toBe(2 * explanation.claims.length);
    expect(document.querySelectorAll(".claim").length).toBe(2 * explanation.claims.length);
  });

  it("says what was refused and why", () => expect(html).toContain("is denied by «nicht»"));

  it("links no address that a browser should not open", () => {
    const page = explanationPage([{ ...explanation, article: { ...explanation.article, url: "javascript:alert(1)" } }]);
    expect(page).not.toContain("javascript:");
  });

  it("keeps any text whole, however mentions and quotes overlap", () => {
    const span = fc.record({ start: fc.nat(30), length: fc.integer({ min: 1, max: 20 }) });
    const [mention, claim] = [explanation.mentions[0], explanation.claims[0]];
    if (!mention || !claim) throw new Error("nothing was read");
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 40 }).filter((text) => !/[\r\0]/.test(text)), fc.array(span, { maxLength: 6 }), fc.array(span, { maxLength: 4 }), (text, marks, quotes) => {
        const within = <T>(each: T, { start, length }: { start: number; length: number }): T => ({ ...each, start: Math.min(start, text.length - 1), end: Math.min(start + length, text.length) });
        const given: Explanation = {
          ...explanation,
          article: { ...explanation.article, text },
          sections: [{ role: "TITLE", start: 0, end: text.length }],
          mentions: marks.map((each) => within(mention, each)),
          claims: quotes.map((each) => within(claim, each)),
          refused: [],
        };
        expect(textOf(explanationPage([given]))).toEqual([text]);
      }),
    );
  });
});
