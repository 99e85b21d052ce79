import { describe, expect, it } from "vitest";
import type { Mention } from "../../src/model/mention.js";
import { Decision } from "../../src/model/statement.js";
import { linkMentions } from "../../src/resolve/link-mentions.js";
import { newEntity } from "../../src/resolve/new-entity.js";
import { mention, registryKnown } from "./article-builder.js";

const known = registryKnown();

function linked(mentions: readonly Mention[], published: string | null = "2021-03-04", knownEntities = known): string[] {
  const links = linkMentions(mentions, knownEntities, published);
  return mentions.map((each) => {
    const link = links.get(each);
    return link && "entity" in link ? link.entity.id : `? ${link?.reason ?? ""}`;
  });
}

const bare = (surface: string, kind: string, more: Partial<Mention> = {}): Mention => mention(surface, surface, kind, more);

describe("linking a mention to the registry", () => {
  it("tells the district of Stendal from the city by the type that the text names", () => {
    const candidates = ["15090", "15090535"];
    expect(linked([bare("Landkreis Stendal", "District", { candidates })])).toEqual(["15090"]);
    expect(linked([bare("Hansestadt Stendal", "Municipality", { candidates })])).toEqual(["15090535"]);
    expect(linked([bare("Landkreises Stendal", "Municipality", { candidates })])).not.toEqual(["15090535"]);
  });

  it("tells a Samtgemeinde from its central town", () => {
    const union = known.named("Municipality", "Samtgemeinde Bersenbrück")[0]?.id ?? "";
    const town = known.named("Municipality", "Bersenbrück").find(({ id }) => id.length === 8)?.id ?? "";
    const candidates = [union, town];
    expect(linked([bare("Samtgemeinde Bersenbrück", "Municipality", { candidates })])).toEqual([union]);
    expect(linked([bare("Stadt Bersenbrück", "Municipality", { name: "Bersenbrück", candidates })])).toEqual([town]);
  });

  it("lets the state decide between bodies of one name", () => {
    const candidates = ["gstb-rp", "gstb-th"];
    const surface = "Gemeinde- und Städtebund";
    expect(linked([bare(surface, "MunicipalAssociation", { candidates, state: "DE-RP" })])).toEqual(["gstb-rp"]);
    expect(linked([bare(surface, "MunicipalAssociation", { candidates, state: "DE-TH" })])).toEqual(["gstb-th"]);
  });

  it("lets the day decide between two ministries of one short name", () => {
    const innenministerium = bare("Innenministerium Baden-Württemberg", "Ministry", { candidates: ["im-bw-2016", "im-bw"], state: "DE-BW" });
    expect(linked([innenministerium], "2022-05-25")).toEqual(["im-bw"]);
    expect(linked([innenministerium], "2018-05-25")).toEqual(["im-bw-2016"]);
  });

  it("takes a large city for the place that bears its name, but guesses between none of similar size", () => {
    const essen = known.named("Municipality", "Essen").map(({ id }) => id);
    const neuenkirchen = known.named("Municipality", "Neuenkirchen").map(({ id }) => id);
    expect(linked([bare("Essen", "Municipality", { candidates: essen })])).toEqual(["05113000"]);
    expect(neuenkirchen.length).toBeGreaterThan(3);
    expect(linked([bare("Neuenkirchen", "Municipality", { candidates: neuenkirchen })])[0]).toMatch(/^\? may be any of/);
  });

  it("takes a town of middle size for the place where its namesakes are villages, and a «Stadt» for the one that is a town", () => {
    const [eisenach, husum] = ["Eisenach", "Husum"].map((name) => known.named("Municipality", name).map(({ id }) => id));
    expect(linked([bare("Eisenach", "Municipality", { candidates: eisenach })])).toEqual(["16063105"]);
    expect(linked([bare("Stadt Husum", "Municipality", { name: "Husum, Stadt", candidates: husum })])).toEqual(["01054056"]);
    expect(linked([bare("Gemeinde Husum", "Municipality", { name: "Husum", candidates: husum })])).toEqual(["03256016"]);
    expect(linked([bare("Husum", "Municipality", { name: "Husumer", candidates: husum })])[0]).toMatch(/^\? may be any of/);
  });

  it("lets the article's places decide between organisations of one name, unless they lie in several states that have one", () => {
    const kdn = bare("KDN", "ItServiceProvider", { candidates: ["kdn", "kdn-sn"] });
    const [essen, dresden] = ["Essen", "Dresden"].map((name) => bare(name, "Municipality", { candidates: known.named("Municipality", name).map(({ id }) => id) }));
    expect(linked([kdn])[0]).toMatch(/^\? may be any of/);
    if (essen && dresden) {
      expect(linked([kdn, essen])[0]).toBe("kdn");
      expect(linked([kdn, dresden])[0]).toBe("kdn-sn");
      expect(linked([kdn, essen, dresden])[0]).toMatch(/^\? may be any of/);
    }
  });

  it("links no name that every state may use without knowing the state", () => {
    expect(linked([bare("Landesportal", "System", { candidates: ["landesportal-st"] })])).not.toEqual(["landesportal-st"]);
    expect(linked([bare("Landesportal", "System", { candidates: ["landesportal-st"], state: "DE-BY" })])).not.toEqual(["landesportal-st"]);
    expect(linked([bare("Landesportal", "System", { candidates: ["landesportal-st"], state: "DE-ST" })])).toEqual(["landesportal-st"]);
    expect(linked([bare("ITN-XT", "System", { candidates: ["itn-xt"] })])).toEqual(["itn-xt"]);
  });
});

describe("a name that no registry has", () => {
  it("becomes an entity with a readable id, once for all mentions in the article", () => {
    expect(linked([bare("Marlene Überschär", "Official"), bare("Marlene Überschär", "Official")])).toEqual(["marlene-ueberschaer", "marlene-ueberschaer"]);
  });

  it("gets its state where others may bear it too", () => {
    const board = bare("Lenkungsgremium", "Body", { state: "DE-HE" });
    const [link] = linkMentions([board], known, null).values();
    expect(link).toMatchObject({ entity: { id: "lenkungsgremium-hessen", name: "Lenkungsgremium (Hessen)", aliases: ["Lenkungsgremium"], registry: null } });
    const ministry = bare("Hessisches Zukunftsministerium", "Ministry", { state: "DE-HE" });
    expect(linked([ministry])).toEqual(["hessisches-zukunftsministerium"]);
  });

  it("has the id that its name gives it, whatever other articles call it", () => {
    const grown = registryKnown();
    grown.add(newEntity([bare("Kommunale Digitalwerkstatt eG", "Cooperative", { aliases: ["KDW"] })], null, grown));
    expect(linked([bare("Kommunale Digitalwerkstatt eG", "Cooperative")], null, grown)).toEqual(["kommunale-digitalwerkstatt-eg"]);
    expect(linked([bare("KDW", "Cooperative")], null, grown)).toEqual(["kdw"]);
    grown.add(newEntity([bare("Lenkungsgremium", "Body", { state: "DE-HE" })], "DE-HE", grown));
    expect(linked([bare("Lenkungsgremium", "Body", { state: "DE-HE" })], null, grown)).toEqual(["lenkungsgremium-hessen"]);
    expect(linked([bare("Lenkungsgremium", "Body", { state: "DE-SL" })], null, grown)).toEqual(["lenkungsgremium-saarland"]);
  });

  it("does not share its id with another kind", () => {
    const grown = registryKnown();
    grown.add(newEntity([bare("Digitalwerk", "Company")], null, grown));
    expect(linked([bare("Digitalwerk", "System")], null, grown)).toEqual(["digitalwerk-system"]);
  });

  it("is no person by a surname alone, and no state at all; a district may be one that is no more", () => {
    expect(linked([bare("Überschär", "Official")])).toEqual(["? a name alone is no person"]);
    expect(linked([bare("Nirgendwo", "State")])).toEqual(["? no territory of the registry fits"]);
    expect(linked([bare("Landkreis Nirgendwo", "District")])).toEqual(["landkreis-nirgendwo"]);
  });

  it("says of a municipal association whether it is a group", () => {
    const links = linkMentions([bare("Bund kleiner Orte", "MunicipalAssociation")], known, null);
    expect([...links.values()][0]).toMatchObject({ entity: { properties: { isGroup: false } } });
  });
});

describe("entities that were decided to be the same", () => {
  const merged = registryKnown({ type: "judgement", left: "kitu", right: "dataport", decision: Decision.SAME, by: "editor", at: "2026-01-01T00:00:00.000Z", why: null, withdrawnAt: null });

  it("do not compete for a name", () => {
    expect(linked([bare("KITU", "Cooperative", { candidates: ["kitu"] })], null, merged)).toEqual(["kitu"]);
    expect(merged.withoutMerged(["kitu", "dataport"].flatMap((id) => merged.get(id) ?? [])).map(({ id }) => id)).toEqual(["dataport"]);
  });

  it("keep the id that was read when only one of them is named", () => expect(merged.get("kitu")?.id).toBe("kitu"));
});
