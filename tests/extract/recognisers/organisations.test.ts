import { describe, expect, it } from "vitest";
import { mentionsOf, namesOf, surfacesOf } from "../mentions-of.js";

const ORGANISATIONS = ["MunicipalAssociation", "Ministry", "Body", "ItServiceProvider", "Cooperative", "Company"];

describe("associations of municipalities are found in every case and word order", () => {
  it.each<[string, string[]]>([
    ["Der Niedersächsische Städte- und Gemeindebund stimmte zu.", ["Niedersächsischer Städte- und Gemeindebund = nsgb"]],
    ["Das teilte der Präsident des Bayerischen Gemeindetags mit.", ["Bayerischer Gemeindetag = bayerischer-gemeindetag"]],
    ["Die Geschäftsführerin des Landkreistages Mecklenburg-Vorpommern kam.", ["Landkreistag Mecklenburg-Vorpommern = landkreistag-mv"]],
    ["Der Hessische Landkreistag und der Hessische Städtetag kamen.", ["Hessischer Landkreistag = hessischer-landkreistag", "Hessischer Städtetag = hessischer-staedtetag"]],
    ["In Sachsen verhandelten Landkreistag sowie Städte- und Gemeindetag.", ["Sächsischer Landkreistag = saechsischer-landkreistag", "Sächsischer Städte- und Gemeindetag = ssg"]],
    ["Der Gemeinde- und Städtebund Rheinland-Pfalz warnt.", ["Gemeinde- und Städtebund Rheinland-Pfalz = gstb-rp"]],
    ["Das Land Brandenburg und die kommunalen Spitzenverbände kamen.", ["kommunale Spitzenverbände (Brandenburg) = ksv-bb"]],
    ["Die kommunalen Landesverbände Schleswig-Holsteins kamen.", ["kommunale Landesverbände (Schleswig-Holstein) = ksv-sh"]],
    ["Der Deutsche Städtetag und der DStGB kamen.", ["Deutscher Städtetag = dst", "Deutscher Städte- und Gemeindebund = dstgb"]],
  ])("%s", (text, expected) => {
    expect(mentionsOf(text).filter(({ kind }) => kind === "MunicipalAssociation").map(({ name, candidates }) => `${name === "DStGB" ? "Deutscher Städte- und Gemeindebund" : name} = ${candidates[0] ?? ""}`)).toEqual(expected);
  });

  it.each(["Der Landkreis tagt.", "Der Bundestag beriet.", "Am Gemeindefeiertag ruht alles.", "Der Städtebau wird gefördert.", "Die Spitzenverbände der Industrie kamen."])("but not in: %s", (text) => {
    expect(namesOf(text, "MunicipalAssociation")).toEqual([]);
  });

  it("a group is marked as one", () => {
    const group = mentionsOf("Die kommunalen Spitzenverbände kamen.").find(({ kind }) => kind === "MunicipalAssociation");
    expect(group?.candidates).toEqual([]);
    expect(group?.properties["isGroup"]).toBe(true);
  });
});

describe("ministries are found by name and by form", () => {
  it.each<[string, string]>([
    ["Das Thüringer Innenministerium lobt.", "Thüringer Ministerium für Inneres und Kommunales = tmik"],
    ["Aus dem Innenministerium Niedersachsens heißt es.", "Niedersächsisches Ministerium für Inneres und Sport = mi-ni"],
    ["Das niedersächsische Innenministerium lobt.", "Niedersächsisches Ministerium für Inneres und Sport = mi-ni"],
    ["Nach Angaben des Bayerischen Kultusministeriums gilt das.", "Bayerisches Kultusministerium"],
    ["Das Ministerium für Landwirtschaft, Forsten und ländlichen Raum zahlt.", "Ministerium für Landwirtschaft, Forsten und ländlichen Raum"],
    ["Die Hessische Staatskanzlei lobt.", "Hessische Staatskanzlei = stk-he"],
    ["Das Ministerium für Wirtschaft und digitale Gesellschaft lobt.", "Ministerium für Wirtschaft und digitale Gesellschaft"],
    ["Die Staatskanzlei in Düsseldorf lobt, das Land Nordrhein-Westfalen auch.", "Staatskanzlei des Landes Nordrhein-Westfalen = stk-nw"],
    ["Die Senatskanzlei Hamburg lobt.", "Senatskanzlei Hamburg = skzl-hh"],
    ["Das Bundesinnenministerium lobt.", "Bundesinnenministerium = bmi"],
  ])("%s", (text, expected) => {
    const names = mentionsOf(text).filter(({ kind }) => kind === "Ministry");
    expect(names).toHaveLength(1);
    const [name = "", id] = expected.split(" = ");
    if (id) expect(names[0]?.candidates[0]).toBe(id);
    else expect(names[0]?.name).toBe(name);
  });

  it.each(["Das Ministerium lobt.", "Die Ministerien der Länder loben.", "Der Kanzler lobt.", "Der Minister für Inneres lobt.", "Sie arbeitet ministeriell."])("but not in: %s", (text) => {
    expect(namesOf(text, "Ministry")).toEqual([]);
  });

  it("«von Hessen» stays beside the name and ties it", () => {
    const ministry = mentionsOf("Das Kultusministerium von Hessen lobt.").find(({ kind }) => kind === "Ministry");
    expect(ministry).toMatchObject({ surface: "Kultusministerium", state: "DE-HE" });
  });
});

describe("providers, cooperatives and companies are found by name and by form", () => {
  it.each<[string, string[]]>([
    ["Der Zweckverband Nordhessen-IT hilft.", ["Zweckverband Nordhessen-IT"]],
    ["Der Zweckverband „Digitale Dörfer Eifel“ hilft.", ["Zweckverband Digitale Dörfer Eifel"]],
    ["Dem Zweckverband KISA gehören viele an.", ["KISA = kisa"]],
    ["Die Kommunale Datenverarbeitung Mittelrhein (KDM) hilft.", ["Kommunale Datenverarbeitung Mittelrhein"]],
    ["Er leitet das Staatliche Rechenzentrum Ostthüringen.", ["Staatliches Rechenzentrum Ostthüringen"]],
    ["Er leitet das staatliche Rechenzentrum Ostthüringen.", ["Rechenzentrum Ostthüringen"]],
    ["Mit dem Kommunalen Rechenzentrum Oberland hilft man.", ["Kommunales Rechenzentrum Oberland"]],
    ["Die Elbe-IT AöR wurde gegründet.", ["Elbe-IT AöR"]],
    ["Der Anstalt des öffentlichen Rechts Weser-IT AöR geht es gut.", ["Weser-IT AöR"]],
    ["Der Landkreis beauftragt die Nordlicht Software GmbH.", ["Nordlicht Software GmbH"]],
    ["Sie traten der Kommunaleinkauf Süd eG bei.", ["Kommunaleinkauf Süd eG"]],
    ["Die IT-Dienstleister KommIT und XITnet fusionieren.", ["KommIT", "XITnet"]],
    ["Die Stadtwerke Passau helfen.", ["Stadtwerke Passau"]],
    ["Laut den Oldenburger Stadtwerken gilt das.", ["Oldenburger Stadtwerke"]],
    ["ekom21-Geschäftsführer Kim Falk lobt.", ["ekom21 = ekom21"]],
    ["KommIT-Geschäftsführerin Eva Kolb lobt.", ["KommIT"]],
    ["Das berichtet der Vorstand der XITnet.", ["XITnet"]],
    ["Das berichtet die Verwaltungsratsvorsitzende des XIT.SH.", ["XIT.SH"]],
    ["Der Beitritt zur DataNord24 ist beschlossen.", ["DataNord24"]],
    ["Das ITSZ Lippe hilft.", ["ITSZ Lippe"]],
    ["Die KDZ Eifel hilft.", ["KDZ Eifel"]],
    ["Der Zweckverband für kommunale Datenverarbeitung im Oberland hilft.", ["Zweckverband für kommunale Datenverarbeitung im Oberland"]],
    ["Dataport und regio iT kooperieren.", ["Dataport = dataport", "regio iT = regio-it"]],
  ])("%s", (text, expected) => {
    expect(namesOf(text, "ItServiceProvider", "Cooperative", "Company")).toEqual(expected);
  });

  it.each([
    "Der Zweckverband tagt.",
    "Der Abwasserzweckverband Fulda und der Zweckverband Naturpark Vogelsberg tagen.",
    "Der Zweckverband für Tierkörperbeseitigung tagt.",
    "Eine Genossenschaft der Landwirte tagt.",
    "Die Datenverarbeitung wird modern.",
    "Die GmbH ist eine Rechtsform.",
    "Ein gemeinsames Rechenzentrum soll helfen.",
    "Der IT-Dienstleister lobt die Kommunen.",
    "Viele Stadtwerke warten ab.",
    "Er wird dort Vorstand.",
    "Der Vorstand der SPD tagte.",
    "Die Mitglieder der EU stimmten ab.",
    "Die OZG-Umsetzung und der E-Mail-Verkehr stocken.",
    "Der IT-Vorstand lobt den Beitritt zur EU.",
    "Das DV Verfahren stockt.",
    "Die EDV Kassel betreffend, und die KRZ Möglichkeiten.",
  ])("but not in: %s", (text) => {
    expect(namesOf(text, ...ORGANISATIONS)).toEqual([]);
  });

  it("the longest form of a name is its span", () => {
    expect(surfacesOf("Dem Zweckverband KISA gehören viele an.", "ItServiceProvider")).toEqual(["Zweckverband KISA"]);
  });
});

describe("bodies are found by form", () => {
  it.each<[string, string]>([
    ["Der IT-Lenkungsausschuss tagte in Hessen.", "IT-Lenkungsausschuss"],
    ["Der IT-Kooperationsrat Nordrhein-Westfalen tagte.", "IT-Kooperationsrat Nordrhein-Westfalen"],
    ["Ein Digitalbeirat soll in Bayern beraten.", "Digitalbeirat"],
    ["Mitglieder des Digitalisierungsbeirates kamen.", "Digitalisierungsbeirat"],
    ["Das Koordinierungsgremium tagte in Bremen.", "Koordinierungsgremium"],
    ["Der IKT-Kreis tagte.", "IKT-Kreis"],
    ["Der IT-Planungsrat tagte.", "IT-Planungsrat"],
    ["Das Landesamt für Geoinformation und Vermessung kam dazu.", "Landesamt für Geoinformation und Vermessung"],
    ["Die Bezirksregierung Arnsberg kam dazu.", "Bezirksregierung Arnsberg"],
    ["Der Beirat für kommunale Digitalisierung nahm die Arbeit auf.", "Beirat für kommunale Digitalisierung"],
    ["Das Kompetenzzentrum für Verwaltung nahm die Arbeit auf.", "Kompetenzzentrum für Verwaltung"],
    ["Geplant ist ein ständiger Technologiedialog.", "Ständiger Technologiedialog"],
    ["Die IT-Steuerungsgruppe nahm die Arbeit auf.", "IT-Steuerungsgruppe"],
    ["Die DigitalAgentur nahm die Arbeit auf.", "DigitalAgentur"],
  ])("%s", (text, expected) => {
    expect(namesOf(text, "Body").map((name) => name.split(" = ")[0])).toEqual([expected]);
  });

  it.each(["Der Landrat tagte.", "Der Stadtrat und der Kreistag stimmten zu.", "Der Bundesrat stimmte zu.", "Der Arbeitskreis traf sich.", "Das IT-Referat hilft.", "Der Fortschritt der Digitalisierung stockt.", "Die IT-Beratung half.", "Der Staatsrat kam.", "Beim Technologiedialog sprach er.", "Der Beirat tagte.", "Ein Kompetenzzentrum fehlt."])(
    "but not in: %s",
    (text) => {
      expect(namesOf(text, "Body")).toEqual([]);
    },
  );
});
