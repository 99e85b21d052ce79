import { describe, expect, it } from "vitest";
import { readDateline, readOpeningDate } from "../../src/parse/dateline.js";

describe("a dateline", () => {
  it.each([
    ["24. November 2017", "2017-11-24"],
    ["30.8.2010", "2010-08-30"],
    ["Düsseldorf/Coesfeld, 14. September 2021", "2021-09-14"],
    ["Kiel, den 3. Mai 2019", "2019-05-03"],
    ["Stand: 02.11.2020", "2020-11-02"],
    ["15.01.2025 | Redaktion Verwaltung Digital", "2025-01-15"],
    ["Pressemitteilung des Landkreises Peine vom 2. Juli 2020", "2020-07-02"],
    ["Medieninformation Nr. 17/2018: 4. April 2018", "2018-04-04"],
  ])("%s gives %s", (line, day) => expect(readDateline(line)).toBe(day));

  it.each([
    "Montag, 5. Januar 2026",
    "Vereinbarung vom 3. Mai 2019 tritt in Kraft",
    "Der Vertrag gilt seit dem 3. Mai 2019",
    "Land und Kommunen einigen sich auf Vertrag bis 2025",
    "30. Februar 2020",
  ])("is not: %s", (line) => expect(readDateline(line)).toBeNull());
});

describe("a text's opening", () => {
  it.each([
    ["Prenzlau, 5. Dezember 2019. Der Landkreis hat eine Agentur gegründet.", "2019-12-05"],
    ["Kiel, 3.5.2019 – Das Land fördert ein Portal.", "2019-05-03"],
    ["Bad Doberan (12. März 2021). Die Stadt tritt bei.", "2021-03-12"],
  ])("%s gives %s", (text, day) => expect(readOpeningDate(text)).toBe(day));

  it.each(["Am 5. Dezember 2019 hat der Landkreis eine Agentur gegründet.", "Prenzlau. Der Landkreis hat am 5. Dezember 2019 gewählt."])("gives none: %s", (text) => expect(readOpeningDate(text)).toBeNull());
});
