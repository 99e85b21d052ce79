import picocolors from "picocolors";
import { describe, expect, it } from "vitest";
import { waitingText } from "../../../src/cli/review/waiting-text.js";
import type { OpenQuotation } from "../../../src/graph/waiting-statements.js";
import { DateDerivation } from "../../../src/model/edtf-date.js";
import { entity, quotation, statement } from "../../graph/example-records.js";

const PLAIN = picocolors.createColors(false);
const QUOTE = "Das Land Sachsen-Anhalt ist jetzt\n Mitglied der KITU.";
const TEXT = `${"Vorspann ohne Belang. ".repeat(20)}Das ist neu. ${QUOTE} Das teilte \u001b[2Jdas Ministerium mit.`;
const at = (words: string): { start: number; stop: number } => ({ start: TEXT.indexOf(words), stop: TEXT.indexOf(words) + words.length });

const waiting = { statement: statement("s1", { confidence: 0.61 }), subject: entity("DE-ST", "State", { name: "Sachsen-Anhalt" }), object: entity("kitu", "Cooperative", { name: "KITU" }), quotations: [] };

const BOTH: OpenQuotation["named"] = [{ end: "OBJECT", ...at("KITU") }, { end: "SUBJECT", ...at("Land Sachsen-Anhalt") }];

function shown(colors = PLAIN, more: Partial<OpenQuotation["record"]> = {}, named = BOTH): string {
  const { start, stop: end } = at(QUOTE);
  const record = { ...quotation("e1"), ...statement("s1"), type: "evidence" as const, statement: "s1", article: "a1", quote: QUOTE, start, end, confidence: 0.58, ...more } as OpenQuotation["record"];
  const article = { id: "a1", source: "a1.txt", title: "Land tritt bei", publisher: "Kommune21", published: "2022-11-07", url: "https://example.org/1", text: TEXT };
  return waitingText(waiting, { record, article, named }, colors);
}

describe("a waiting statement on the terminal", () => {
  it("shows the sentence on one line, with both ends marked, among its neighbours", () => {
    expect(shown()).toContain("Das ist neu. «Das [subject: Land Sachsen-Anhalt] ist jetzt Mitglied der [object: KITU].» Das teilte");
  });

  it("cuts long surroundings at a word", () => {
    expect(shown()).toMatch(/^(?:Vorspann|ohne|Belang\.) /);
    expect(shown().indexOf("Das ist neu")).toBeLessThan(300);
  });

  it("lets no control characters of an article reach the terminal", () => {
    expect(shown()).toContain("Das teilte [2Jdas Ministerium");
    expect(shown()).not.toContain("\u001b");
  });

  it("says in words what was read, when it held, how sure that is and where it stands", () => {
    const text = shown(PLAIN, { role: "Träger", since: { edtf: "2022-11", derivedFrom: DateDerivation.PUBLICATION } });
    expect(text).toContain("Read  Sachsen-Anhalt (State DE-ST) is a member of KITU (Cooperative kitu), as «Träger»");
    expect(text).toContain("Time  since 2022-11 (from the day of publication), stated to hold");
    expect(text).toContain("Sure  0.58 by member-of/is-member; the statement 0.61");
    expect(text).toContain("From  Land tritt bei · Kommune21 · 2022-11-07 · https://example.org/1");
  });

  it("tells of an end that the sentence only refers to", () => {
    expect(shown()).not.toContain("the sentence names");
    expect(shown(PLAIN, {}, [{ end: "SUBJECT", ...at("Land Sachsen-Anhalt") }])).toContain("Note  the sentence names the subject only");
    expect(shown(PLAIN, {}, [])).toContain("Note  the sentence names neither subject nor object");
  });

  it("marks the ends by colours where there are any", () => {
    expect(shown(picocolors.createColors(true))).toContain("\u001b[4m\u001b[36mLand Sachsen-Anhalt");
    expect(shown(picocolors.createColors(true))).not.toContain("[subject:");
  });
});
