import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseEdtf } from "../../../src/model/edtf-date.js";
import { findDates } from "../../../src/extract/dates/find-dates.js";

const PUBLISHED = "2019-02-13";
const edtf = (text: string, published: string | null = null): string[] => findDates(text, published).map(({ value }) => value.edtf);

describe("dates that the text names", () => {
  it.each<[string, string[]]>([
    ["Am 24. Mai 2022 war es so weit.", ["2022-05-24"]],
    ["Am 3.4.2021 und am 05.06.19 auch.", ["2021-04-03", "2019-06-05"]],
    ["Seit dem 1. Juli 2018 gilt das.", ["2018-07-01"]],
    ["Zum 1. Januar 2021 tritt sie bei.", ["2021-01-01"]],
    ["Vom 3. bis 5. Mai 2019 tagten sie.", ["2019-05-03/2019-05-05"]],
    ["Im Oktober 2021 begann es.", ["2021-10"]],
    ["Ende Juni 2021 endete es.", ["2021-06"]],
    ["Seit Ende 2012 ist sie CIO.", ["2012"]],
    ["Anfang 2019 gegründet, bis Mitte 2020 aktiv.", ["2019", "2020"]],
    ["Zum Jahresbeginn 2018 startet es.", ["2018"]],
    ["Im Jahr 2006 war das.", ["2006"]],
    ["2010 übernahm er das Amt, 2011 auch das andere.", ["2010", "2011"]],
    ["Im ersten Halbjahr 2010 und im dritten Quartal 2011.", ["2010-40", "2011-35"]],
    ["Im zweiten Quartal 2012 begann es.", ["2012-34"]],
    ["Von 2015 bis 2019 war das so.", ["2015", "2019"]],
    ["Im Sept. 2020 begann es.", ["2020-09"]],
  ])("%s", (text, expected) => {
    expect(edtf(text)).toEqual(expected);
  });

  it.each(["Am 31.2.2020 nie.", "Rund 2.000 Kommunen.", "1.136 Gemeinden.", "2017 Kommunen machen mit.", "Das Netz Kommune 2030 startet.", "§ 3 Abs. 2 gilt.", "Version 2.0.1 läuft.", "Die 15 Länder.", "Der Antrag 20/2019 liegt vor."])(
    "but not in: %s",
    (text) => {
      expect(edtf(text, PUBLISHED)).toEqual([]);
    },
  );
});

describe("dates that need the day of publication", () => {
  it.each<[string, string[]]>([
    ["Am 29. Januar war es so weit.", ["2019-01-29"]],
    ["Am 20. Dezember war es so weit.", ["2018-12-20"]],
    ["Gestern trafen sie sich.", ["2019-02-12"]],
    ["Gestern (12. Februar 2019) trafen sie sich.", ["2019-02-12"]],
    ["Am gestrigen Montag (2. Juli 2018) trafen sie sich.", ["2018-07-02"]],
    ["Am Montag trafen sie sich.", ["2019-02-11~"]],
    ["Anfang des kommenden Jahres startet es.", ["2020"]],
    ["Seit Ende vergangenen Jahres läuft es.", ["2018"]],
    ["Vor zehn Jahren begann es.", ["2009~"]],
    ["Vor rund 20 Jahren begann es.", ["1999~"]],
    ["Im vergangenen November begann es.", ["2018-11"]],
    ["Im kommenden März beginnt es.", ["2019-03"]],
    ["Im Januar begann es.", ["2019-01"]],
    ["Im Januar vergangenen Jahres begann es.", ["2018-01"]],
    ["Am 3. März des vergangenen Jahres begann es.", ["2018-03-03"]],
    ["Ende Mai dieses Jahres endet es.", ["2019-05"]],
    ["Im Herbst vergangenen Jahres begann es.", ["2018-23"]],
    ["Im Sommer des kommenden Jahres beginnt es.", ["2020-22"]],
    ["Noch in diesem Jahr beginnt es.", ["2019"]],
  ])("%s", (text, expected) => {
    const found = findDates(text, PUBLISHED);
    expect(found.map(({ value }) => value.edtf)).toEqual(expected);
    if (!/\d{4}/.test(text)) expect(found.every(({ value }) => value.derivedFrom === "PUBLICATION")).toBe(true);
    if (!/\d{4}/.test(text)) expect(edtf(text, null)).toEqual([]);
  });

  it("nothing is finer than the publication date", () => {
    expect(edtf("Gestern und am Mittwoch trafen sie sich.", "2019-02")).toEqual([]);
    expect(edtf("Im vergangenen November begann es.", "2019-02")).toEqual(["2018-11"]);
  });
});

const day = fc.date({ min: new Date("1990-01-01"), max: new Date("2039-12-31"), noInvalidDate: true });
const MONTHS = ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"];

describe("for any day", () => {
  it("the long and the short form mean it", () => {
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [year, month, number] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
        expect(edtf(`Am ${String(number)}. ${MONTHS[month] ?? ""} ${String(year)} war es.`)).toEqual([iso]);
        expect(edtf(`Am ${String(number)}.${String(month + 1)}.${String(year)} war es.`)).toEqual([iso]);
      }),
    );
  });

  it("spans lie in the text, do not overlap, and hold valid EDTF", () => {
    const pieces = fc.constantFrom("am 3. ", "Mai ", "2019 ", "Ende ", "vor zwei Jahren ", "gestern ", "12.5.", "20 ", "seit ", "im Jahr ", "vergangenen ", "Quartal ", "am Montag ", "(", ") ", "zehn ", "ersten ");
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 15 }), day, (parts, published) => {
        const text = parts.join("");
        let last = 0;
        for (const { start, end, value } of findDates(text, published.toISOString().slice(0, 10))) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(parseEdtf(value.edtf)).not.toBeNull();
          last = end;
        }
      }),
    );
  });
});
