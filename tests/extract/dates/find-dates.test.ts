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
    ["Der Vertrag vom 1.1.09 und der vom 1.1.98.", ["2009-01-01", "1998-01-01"]],
    ["Seit Ende ’98 läuft es, seit Mai '02 besser.", ["1998", "2002-05"]],
    ["Vom 28. April bis 3. Mai 2019 tagten sie.", ["2019-04-28", "2019-05-03"]],
    ["Am 3./4. Mai 2019 tagten sie.", ["2019-05-03/2019-05-04"]],
    ["Von März bis Juni 2020 und von Dezember bis Februar 2022.", ["2020-03", "2020-06", "2021-12", "2022-02"]],
    ["Zwischen März und Juni 2020 wurde es gegründet.", ["2020-03/2020-06"]],
    ["Zwischen Ende 2019 und 2022 war es so.", ["2019", "2022"]],
    ["Zwischen 2019 und 2022 wurde es gegründet.", ["2019/2022"]],
    ["Die Förderperiode (2014–2020) ist vorbei.", ["2014/2020"]],
    ["Im Schuljahr 2018/19 begann es.", ["2018/2019"]],
    ["Zum Jahreswechsel 2016/2017 übernahm er das Amt.", ["2017"]],
    ["Zum Jahreswechsel 2019/20 übernahm er das Amt.", ["2020"]],
    ["Im zweiten Halbjahr 2008 und in der ersten Jahreshälfte 2010.", ["2008-41", "2010-40"]],
    ["Drittes Quartal 2021, Q3/2020, III. Quartal 2019, 4. Quartal des Jahres 2018.", ["2021-35", "2020-35", "2019-35", "2018-36"]],
    ["Im Frühsommer 2018 und im Spätherbst 2019.", ["2018-22", "2019-23"]],
    ["Im Winter 2018/19 und im Winter 2016.", ["2018-24", "2016/2017-02"]],
    ["In den 1990er-Jahren und Anfang der 2000er Jahre.", ["199X", "200X"]],
    ["In den neunziger Jahren, Mitte der 80er-Jahre, in den Siebzigern.", ["199X", "198X", "197X"]],
    ["Um das Jahr 2006 herum und um 2010.", ["2006~", "2010~"]],
    ["Am 29. Februar 2020 war es so, am 29.2.2019 nicht.", ["2020-02-29"]],
  ])("%s", (text, expected) => {
    expect(edtf(text)).toEqual(expected);
  });

  it.each(["Am 31.2.2020 nie.", "Rund 2.000 Kommunen.", "1.136 Gemeinden.", "2017 Kommunen machen mit.", "Das Netz Kommune 2030 startet.", "§ 3 Abs. 2 gilt.", "Version 2.0.1 läuft.", "Die 15 Länder.", "Der Antrag 20/2019 liegt vor.", "Um 2020 Stellen geht es.", "Die Q5 fährt.", "Nr. 2019-2022/7 liegt vor.", "Zum Jahreswechsel 2016/2019 nie."])(
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
    ["Am Montag trafen sie sich.", ["2019-02-11"]],
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
    ["Am gestrigen Dienstag trafen sie sich, am heutigen Mittwoch wieder.", ["2019-02-12", "2019-02-13"]],
    ["Vorgestern, gestern Abend und morgen.", ["2019-02-11", "2019-02-12", "2019-02-14"]],
    ["Am vergangenen Mittwoch trafen sie sich.", ["2019-02-06"]],
    ["Am kommenden Freitag treffen sie sich.", ["2019-02-15"]],
    ["Am Freitag wird der Vertrag unterzeichnet.", ["2019-02-15"]],
    ["Am Freitag wurde der Vertrag unterzeichnet.", ["2019-02-08"]],
    ["Am Mittwoch vergangener Woche trafen sie sich.", ["2019-02-06"]],
    ["Ende vergangener Woche trafen sie sich.", ["2019-02-04/2019-02-10"]],
    ["Im vergangenen Monat begann es, Ende dieses Monats endet es.", ["2019-01", "2019-02"]],
    ["Zum 1. Oktober ist sie beigetreten.", ["2018-10-01"]],
    ["Zum 1. Oktober tritt sie bei.", ["2019-10-01"]],
    ["Zum 1. Januar wird er Chef.", ["2020-01-01"]],
    ["Zum 1. Januar wurde er Chef.", ["2019-01-01"]],
    ["Seit dem 1. Dezember ist sie Chefin.", ["2018-12-01"]],
    ["Vom 1. bis 3. Mai soll getagt werden.", ["2019-05-01/2019-05-03"]],
    ["Am 12.2. trafen sie sich.", ["2019-02-12"]],
    ["Im September soll es starten.", ["2019-09"]],
    ["Ab Mai läuft es.", ["2019-05"]],
    ["Mitte März wechselte sie.", ["2018-03"]],
    ["Im Januar vor zwei Jahren begann es.", ["2017-01"]],
    ["Im vierten Quartal des Vorjahres begann es.", ["2018-36"]],
    ["Im ersten Halbjahr wurde es gegründet.", ["2019-40"]],
    ["Im zweiten Halbjahr wurde es gegründet.", ["2018-41"]],
    ["Im zweiten Halbjahr soll es starten.", ["2019-41"]],
    ["In diesem Frühjahr startet es.", ["2019-21"]],
    ["Im vergangenen Winter begann es.", ["2017-24"]],
    ["In diesem Winter begann es.", ["2018-24"]],
    ["Im kommenden Herbst beginnt es.", ["2019-23"]],
    ["Im Herbst wurde es gegründet.", ["2018-23"]],
    ["Im Herbst soll es starten.", ["2019-23"]],
    ["Im Vorjahr begann es.", ["2018"]],
    ["Zum Jahreswechsel wurde es gegründet.", ["2019"]],
    ["Zu Jahresbeginn wurde es gegründet.", ["2019"]],
    ["Zum Jahresende soll es starten.", ["2019"]],
    ["Ende des Jahres wurde es gegründet.", ["2018"]],
    ["Seit nunmehr 15 Jahren arbeiten sie zusammen.", ["2004~"]],
    ["Vor anderthalb Jahren und vor einem halben Jahr.", ["2017~", "2018~"]],
    ["Vor zwei Monaten begann es.", ["2018-12~"]],
    ["Vor zwei Wochen begann es.", ["2019-01-27/2019-02-02"]],
    ["Vor wenigen Wochen begann es.", ["2018-12/2019-02"]],
    ["Vor drei Tagen begann es.", ["2019-02-10~"]],
    ["Vor zwei Jahrzehnten begann es.", ["1994/2004"]],
    ["In zwei Jahren soll es enden.", ["2021~"]],
    ["Die Gründung liegt inzwischen drei Jahre zurück, der Beitritt ist ein Jahr her.", ["2016~", "2018~"]],
    ["Übermorgen beginnt es.", ["2019-02-15"]],
  ])("%s", (text, expected) => {
    const found = findDates(text, PUBLISHED);
    expect(found.map(({ value }) => value.edtf)).toEqual(expected);
    if (!/\d{4}/.test(text)) expect(found.every(({ value }) => value.derivedFrom === "PUBLICATION")).toBe(true);
    if (!/\d{4}/.test(text)) expect(edtf(text, null)).toEqual([]);
  });

  it.each([
    "Vor Jahren begann es.",
    "Vor einigen Jahren begann es.",
    "In zwei Jahren wurde es aufgebaut.",
    "Am Morgen trafen sie sich.",
    "Start im Herbst",
    "Gegenüber dem Vorjahr wuchs es.",
    "Das dritte Quartal war gut.",
    "Die Wochenzeitung und der Tagesordnungspunkt.",
  ])("but none is read where the words do not tell which: %s", (text) => {
    expect(edtf(text, PUBLISHED)).toEqual([]);
  });

  it("a day without a year is unresolved in a sentence that tells of another year, unless that is tied to something else", () => {
    expect(edtf("Nach dem Beschluss von 2014 trat sie am 3. Januar bei.", PUBLISHED)).toEqual(["2014", "2019-01-03"]);
    expect(edtf("Seit 2012 war er Chef, am 3. Januar ging er.", PUBLISHED)).toEqual(["2012", "2019-01-03"]);
    expect(edtf("Im Jahr 2014 folgte der Beschluss, am 3. März der Beitritt.", PUBLISHED)).toEqual(["2014"]);
  });

  it("nothing is finer than the publication date", () => {
    expect(edtf("Gestern und am Mittwoch trafen sie sich.", "2019-02")).toEqual([]);
    expect(edtf("Im vergangenen November begann es.", "2019-02")).toEqual(["2018-11"]);
  });
});

const day = fc.date({ min: new Date("1990-01-01"), max: new Date("2039-12-31"), noInvalidDate: true });
const iso = (date: Date): string => date.toISOString().slice(0, 10);
const shift = (date: Date, { years = 0, months = 0, days = 0 }: { years?: number; months?: number; days?: number }): Date => {
  const last = new Date(Date.UTC(date.getUTCFullYear() + years, date.getUTCMonth() + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(date.getUTCFullYear() + years, date.getUTCMonth() + months, Math.min(date.getUTCDate(), last) + days));
};
/** Days on which a year, a month or a leap day begins or ends come up often. */
const publication = fc.oneof(
  day,
  fc.tuple(fc.integer({ min: 1995, max: 2035 }), fc.constantFrom("-01-01", "-12-31", "-02-28", "-03-01", "-06-30", "-07-01", "-11-30", "-12-01")).map(([year, rest]) => new Date(`${String(year)}${rest}`)),
  fc.constantFrom("1996-02-29", "2000-02-29", "2012-02-29", "2020-02-29", "2024-02-29").map((text) => new Date(text)),
);
const number = fc.integer({ min: 2, max: 40 });

/** How many days a date of each precision can span at most. */
const LENGTHS = { day: 1, days: 7, month: 31, months: 92, half: 184, year: 366, decade: 3653 } as const;
const length = (date: { earliest: string | null; latest: string | null }): number => (Date.parse(date.latest ?? "") - Date.parse(date.earliest ?? "")) / 86_400_000 + 1;

const MONTHS = ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"];

describe("for any day", () => {
  it("the long and the short form mean it", () => {
    fc.assert(
      fc.property(day, (date) => {
        const [year, month, number] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
        expect(edtf(`Am ${String(number)}. ${MONTHS[month] ?? ""} ${String(year)} war es.`)).toEqual([iso(date)]);
        expect(edtf(`Am ${String(number)}.${String(month + 1)}.${String(year)} war es.`)).toEqual([iso(date)]);
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

/** Words, the day that they surely include by a reference computation, and how fine they are at the most. */
const RELATIVE: readonly (readonly [words: (n: number) => string, meant: (published: Date, n: number) => Date, finest: keyof typeof LENGTHS])[] = [
  [() => "Gestern wurde es gegründet.", (published) => shift(published, { days: -1 }), "day"],
  [() => "Vorgestern wurde es gegründet.", (published) => shift(published, { days: -2 }), "day"],
  [() => "In der vergangenen Woche wurde es gegründet.", (published) => shift(published, { days: -7 }), "days"],
  [(n) => `Vor ${String(n)} Wochen wurde es gegründet.`, (published, n) => shift(published, { days: -7 * n }), "days"],
  [() => "Im vergangenen Monat wurde es gegründet.", (published) => shift(published, { months: -1 }), "month"],
  [(n) => `Vor ${String(n)} Monaten wurde es gegründet.`, (published, n) => shift(published, { months: -n }), "month"],
  [(n) => `Vor ${String(n)} Jahren wurde es gegründet.`, (published, n) => shift(published, { years: -n }), "year"],
  [(n) => `Seit nunmehr ${String(n)} Jahren arbeiten sie zusammen.`, (published, n) => shift(published, { years: -n }), "year"],
  [(n) => `In ${String(n)} Jahren soll es enden.`, (published, n) => shift(published, { years: n }), "year"],
  [() => "Ende vergangenen Jahres wurde es gegründet.", (published) => shift(published, { years: -1 }), "year"],
  [() => "Anfang des kommenden Jahres startet es.", (published) => shift(published, { years: 1 }), "year"],
  [() => "Noch in diesem Jahr startet es.", (published) => published, "year"],
  [() => "Zu Jahresbeginn wurde es gegründet.", (published) => new Date(Date.UTC(published.getUTCFullYear(), 0, 1)), "year"],
  [() => "Vor zwei Jahrzehnten wurde es gegründet.", (published) => shift(published, { years: -20 }), "decade"],
];

describe("for any day of publication", () => {
  it.each(RELATIVE.map(([words, meant, finest]) => [words(7), words, meant, finest] as const))("«%s» includes the day that counting gives, and is as vague as the words", (_, words, meant, finest) => {
    fc.assert(
      fc.property(publication, number, (published, n) => {
        const [found, ...others] = findDates(words(n), iso(published));
        const span = parseEdtf(found?.value.edtf ?? "");
        expect(others).toEqual([]);
        expect(span?.earliest !== undefined && span.latest !== undefined && (span.earliest ?? "") <= iso(meant(published, n)) && iso(meant(published, n)) <= (span.latest ?? "")).toBe(true);
        if (span) expect(length(span)).toBeGreaterThanOrEqual(finest === "month" ? 28 : finest === "year" ? 365 : finest === "decade" ? 3652 : LENGTHS[finest]);
        expect(found?.value.derivedFrom).toBe("PUBLICATION");
      }),
    );
  });

  it("a weekday is the last such day where the words tell of the past, the next where they tell of what is to come", () => {
    const WEEKDAYS = ["Sonntag", "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag"];
    fc.assert(
      fc.property(publication, fc.integer({ min: 0, max: 6 }), (published, weekday) => {
        const name = WEEKDAYS[weekday] ?? "";
        const past = [0, 1, 2, 3, 4, 5, 6].map((days) => shift(published, { days: -days })).find((date) => date.getUTCDay() === weekday) ?? published;
        const next = [0, 1, 2, 3, 4, 5, 6].map((days) => shift(published, { days })).find((date) => date.getUTCDay() === weekday) ?? published;
        expect(edtf(`Am ${name} wurde es gegründet.`, iso(published))).toEqual([iso(past)]);
        expect(edtf(`Am ${name} wird es gegründet.`, iso(published))).toEqual([iso(next)]);
      }),
    );
  });

  it("a day without a year is by tense the last one up to the publication or the first one from it on", () => {
    fc.assert(
      fc.property(publication, fc.integer({ min: 0, max: 11 }), fc.integer({ min: 1, max: 28 }), (published, month, dayOfMonth) => {
        const years = [-1, 0, 1].map((away) => iso(new Date(Date.UTC(published.getUTCFullYear() + away, month, dayOfMonth))));
        const words = `${String(dayOfMonth)}. ${MONTHS[month] ?? ""}`;
        expect(edtf(`Am ${words} wurde es gegründet.`, iso(published))).toEqual(years.filter((date) => date <= iso(published)).slice(-1));
        expect(edtf(`Am ${words} wird es gegründet.`, iso(published))).toEqual(years.filter((date) => date >= iso(published)).slice(0, 1));
      }),
    );
  });

  it("a month, season, quarter or half without a year is the last that has begun or the next that has not ended", () => {
    const times = fc.constantFrom(...MONTHS, "Frühjahr", "Sommer", "Herbst", "Winter", "ersten Quartal", "vierten Quartal", "ersten Halbjahr", "zweiten Halbjahr");
    fc.assert(
      fc.property(publication, times, (published, time) => {
        const past = parseEdtf(edtf(`Im ${time} wurde es gegründet.`, iso(published))[0] ?? "");
        const next = parseEdtf(edtf(`Im ${time} wird es gegründet.`, iso(published))[0] ?? "");
        expect(past?.earliest && past.earliest <= iso(published) && past.earliest > iso(shift(published, { years: -1, days: -1 }))).toBe(true);
        expect(next?.latest && next.latest >= iso(published) && next.latest < iso(shift(published, { years: 1, months: 1 }))).toBe(true);
        expect([past, next].every((date) => date && length(date) >= 28)).toBe(true);
      }),
    );
  });

  it("a year in two digits lies in the hundred years up to what plans reach", () => {
    fc.assert(
      fc.property(publication, fc.integer({ min: 0, max: 99 }), (published, year) => {
        const [found] = edtf(`Der Vertrag vom 1.3.${String(year).padStart(2, "0")} gilt.`, iso(published));
        expect(Number(found?.slice(0, 4)) % 100).toBe(year);
        expect(Number(found?.slice(0, 4)) - published.getUTCFullYear()).toBeLessThanOrEqual(20);
      }),
    );
  });

  it("without a publication date, or with one that is vaguer than the words need, nothing relative is resolved", () => {
    const words = fc.constantFrom(...RELATIVE.map(([text]) => text), () => "Am Montag wurde es gegründet.", () => "Am 3. Mai wurde es gegründet.", () => "Im Herbst wurde es gegründet.", () => "Im ersten Halbjahr wurde es gegründet.");
    fc.assert(
      fc.property(words, number, publication, (text, n, published) => {
        expect(findDates(text(n), null)).toEqual([]);
        expect(findDates(text(n), String(published.getUTCFullYear()))).toEqual([]);
      }),
    );
    fc.assert(
      fc.property(fc.constantFrom("Gestern", "Am Montag", "Vor zwei Wochen", "In der vergangenen Woche", "Vor drei Tagen"), publication, (text, published) => {
        expect(findDates(`${text} wurde es gegründet.`, iso(published).slice(0, 7))).toEqual([]);
      }),
    );
  });
});
