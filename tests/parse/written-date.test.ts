import { describe, expect, it } from "vitest";
import { dateInUrl } from "../../src/parse/written-date.js";

describe("the date in an address", () => {
  it.each([
    ["https://a.example/2020/11/17/verbund-waechst/", "2020-11-17"],
    ["https://a.example/presse/2019-09-17-gemeinsame-akte", "2019-09-17"],
    ["https://a.example/presse/pm-2019-09-17.html?seite=2", "2019-09-17"],
    ["https://a.example/2021/11/vertrag-besiegelt/", "2021-11"],
    ["https://a.example/2021/13/vertrag", null],
    ["https://a.example/2019/02/31/nie", null],
    ["https://a.example/archiv/2021/", null],
    ["https://a.example/meldung_2021-1", null],
    ["https://a.example/suche?datum=/2020/11/17/", null],
    [null, null],
  ])("%s is %s", (url, date) => expect(dateInUrl(url)).toBe(date));
});
