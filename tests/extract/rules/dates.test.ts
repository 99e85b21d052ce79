import { describe, expect, it } from "vitest";
import { readClaims } from "../../../src/extract/rules/read-claims.js";
import { annotated, written } from "./annotated-text.js";

const read = (text: string): string[] => {
  const { document, mentions } = annotated(text);
  return readClaims(document, mentions).claims.map(written);
};

/** Published on 15 March 2021, as all annotated texts. */
describe("the date of a claim", () => {
  it("is that of the clause's own verb, not of a relative clause or an attribute", () => {
    expect(read("Seit 2012 gehört [State:Hessen] der [Cooperative:Genokom eG] an, die 2009 gegründet wurde.")).toContain("Hessen MEMBER_OF Genokom eG since 2012");
    expect(read("[State:Hessen] ist der 2009 gegründeten [Cooperative:Genokom eG] beigetreten.")).toContain("Hessen MEMBER_OF Genokom eG");
  });

  it.each([
    "[State:Hessen] ist der [Cooperative:Genokom eG] aus dem Jahr 2009 beigetreten.",
    "[State:Hessen] ist der [Cooperative:Genokom eG] wie vor 2009 vereinbart beigetreten.",
    "[State:Hessen] ist der [Cooperative:Genokom eG] für das Jahr 2019 beigetreten.",
  ])("is none where the date is tied to something else: %s", (text) => expect(read(text)).toContain("Hessen MEMBER_OF Genokom eG"));

  it("reads a bare year after a name, but no number in a name", () => {
    expect(read("[Municipality:Gotha] hat mit der Stadt [Municipality:Jena] 2011 die [Cooperative:Genokom eG] gegründet.")).toContain("Gotha FOUNDED Genokom eG since 2011");
  });

  it("makes planned what begins after the publication, and decided where the text tells of a decision or signature beside it", () => {
    const joins = "Zum 1. Juli 2021 tritt [State:Hessen] der [Cooperative:Genokom eG] bei.";
    expect(read(joins)).toContain("Hessen MEMBER_OF Genokom eG since 2021-07-01 (PLANNED)");
    expect(read(`${joins} Das hat das Kabinett beschlossen.`)).toContain("Hessen MEMBER_OF Genokom eG since 2021-07-01 (DECIDED)");
    expect(read(`${joins} Der Vertrag ist unterzeichnet.`)).toContain("Hessen MEMBER_OF Genokom eG since 2021-07-01 (DECIDED)");
    expect(read(`${joins} Beschlossen ist das aber noch nicht.`)).toContain("Hessen MEMBER_OF Genokom eG since 2021-07-01 (PLANNED)");
    expect(read(`${joins} Der Vertrag soll im Mai unterzeichnet werden.`)).toContain("Hessen MEMBER_OF Genokom eG since 2021-07-01 (PLANNED)");
    expect(read("Zum 1. Februar 2021 trat [State:Hessen] der [Cooperative:Genokom eG] bei.")).toContain("Hessen MEMBER_OF Genokom eG since 2021-02-01");
  });

  it("is that of the words before where the clause points back to them, or of words added behind a dash", () => {
    expect(read("Im Mai 2019 fiel der Startschuss: [ItServiceProvider:Sodat] betreibt seitdem das [System:Portal].")).toContain("Sodat OPERATES Portal since 2019-05");
    expect(read("Im Mai 2019 fiel der Startschuss. Seitdem betreibt [ItServiceProvider:Sodat] das [System:Portal].")).toContain("Sodat OPERATES Portal since 2019-05");
    expect(read("Im Mai 2019 fiel der Startschuss. [ItServiceProvider:Sodat] betreibt das [System:Portal].")).toContain("Sodat OPERATES Portal");
    expect(read("Seit 2012 geplant, 2019 gestartet. Seitdem betreibt [ItServiceProvider:Sodat] das [System:Portal].")[0]).not.toContain("2012");
    expect(read("Kooperation zwischen [Municipality:Aalen] und [Municipality:Jena] – seit 2018, ohne Pannen.")).toContain("Aalen COOPERATES_WITH Jena since 2018");
  });

  it("begins «von» a day «an»", () => {
    expect(read("[State:Hessen] gehört von Mai 2012 an der [Cooperative:Genokom eG] an.")).toContain("Hessen MEMBER_OF Genokom eG since 2012-05");
  });

  it("takes «heute» for the day of an act, not of what lasts", () => {
    expect(read("[State:Hessen] ist heute Mitglied der [Cooperative:Genokom eG].")).toContain("Hessen MEMBER_OF Genokom eG");
    expect(read("[State:Hessen] ist heute der [Cooperative:Genokom eG] beigetreten.")).toContain("Hessen MEMBER_OF Genokom eG since 2021-03-15");
  });

  it("is the day on which the agreement was concluded for those who signed it, when one is told", () => {
    const signed = "Unterzeichnet haben den [Agreement:Vertrag] [Official:Eva Roth] und [Official:Max Lenz].";
    expect(read(`Am 4. März 2021 wurde ein [Agreement:Vertrag] geschlossen. ${signed}`)).toContain("Eva Roth SIGNED Vertrag since 2021-03-04");
    expect(read(`Am 4. März 2021 wurde ein [Agreement:Vertrag] geschlossen. Am 9. Mai 2019 wurde der [Agreement:Vertrag] unterzeichnet. ${signed}`)).toContain("Eva Roth SIGNED Vertrag");
  });
});
