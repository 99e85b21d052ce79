import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DateDerivation, parseEdtf } from "../../src/model/edtf-date.js";

describe("parseEdtf", () => {
  it.each([
    ["2022-11-07", "2022-11-07", "2022-11-07"],
    ["2022-11", "2022-11-01", "2022-11-30"],
    ["2006", "2006-01-01", "2006-12-31"],
    ["2010-40", "2010-01-01", "2010-06-30"],
    ["2019-21", "2019-03-01", "2019-05-31"],
    ["2019-22", "2019-06-01", "2019-08-31"],
    ["2019-23~", "2019-09-01", "2019-11-30"],
    ["2019-24", "2019-12-01", "2020-02-29"],
    ["2019-28", "2019-12-01", "2020-02-29"],
    ["2019-29", "2019-09-01", "2019-11-30"],
    ["2019-35~", "2019-07-01", "2019-09-30"],
    ["0050-41", "0050-07-01", "0050-12-31"],
    ["2017~", "2017-01-01", "2017-12-31"],
    ["199X", "1990-01-01", "1999-12-31"],
    ["2019-22/2019-23", "2019-06-01", "2019-11-30"],
    ["2019-40/2021-07", "2019-01-01", "2021-07-31"],
    ["2018-05-03/2018-24~", "2018-05-03", "2019-02-28"],
    ["../2019-22", null, "2019-08-31"],
    ["2019-24/..", "2019-12-01", null],
    ["2022-10/..", "2022-10-01", null],
    ["../2019", null, "2019-12-31"],
  ])("reads %s as a day from %s to %s", (text, earliest, latest) => {
    expect(parseEdtf(text)).toEqual({ edtf: text, earliest, latest, derivedFrom: null });
  });

  it.each(["", "gestern", "7.11.2022", "2022-13", "2022-02-30x", "2019-42", "2019-23/2019-22", "2019-22/gestern", "2019-22/2020/2021", "2019-22/"])("gives null for %j, which is no EDTF", (text) => {
    expect(parseEdtf(text)).toBeNull();
  });

  it("reads an interval from one part of a year to another from the first day of the one to the last of the other", () => {
    const parts = fc.tuple(fc.integer({ min: 1900, max: 2100 }), fc.constantFrom("", "-21", "-22", "-23", "-24", "-33", "-36", "-40", "-41", "-02", "-02-14")).map(([year, part]) => `${String(year)}${part}`);
    fc.assert(
      fc.property(parts, parts, (from, to) => {
        const [start, end] = [parseEdtf(from), parseEdtf(to)];
        const whole = parseEdtf(`${from}/${to}`);
        if ((start?.earliest ?? "") > (end?.latest ?? "")) expect(whole).toBeNull();
        else if (/-(?:[234]\d)$/.test(from) || /-(?:[234]\d)$/.test(to)) expect(whole).toMatchObject({ earliest: start?.earliest, latest: end?.latest });
      }),
    );
  });

  it("keeps where a date was derived from, without changing what others read", () => {
    expect(parseEdtf("2014-07", DateDerivation.PUBLICATION)?.derivedFrom).toBe(DateDerivation.PUBLICATION);
    expect(parseEdtf("2014-07")?.derivedFrom).toBeNull();
  });

  it("reads every calendar day as itself", () => {
    fc.assert(
      fc.property(fc.date({ min: new Date("1900-01-01"), max: new Date("2100-12-31"), noInvalidDate: true }), (date) => {
        const day = date.toISOString().slice(0, 10);
        expect(parseEdtf(day)).toMatchObject({ earliest: day, latest: day });
      }),
    );
  });
});
