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
    ["2017~", "2017-01-01", "2017-12-31"],
    ["2022-10/..", "2022-10-01", null],
    ["../2019", null, "2019-12-31"],
  ])("reads %s as a day from %s to %s", (text, earliest, latest) => {
    expect(parseEdtf(text)).toEqual({ edtf: text, earliest, latest, derivedFrom: null });
  });

  it.each(["", "gestern", "7.11.2022", "2022-13", "2022-02-30x"])("gives null for %j, which is no EDTF", (text) => {
    expect(parseEdtf(text)).toBeNull();
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
