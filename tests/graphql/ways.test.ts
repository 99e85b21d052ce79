import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Asked } from "./ask.js";
import type { Data } from "./ask.js";
import { entity, fixture } from "./fixture.js";

let api: Asked;
beforeAll(async () => {
  api = await Asked.of([...fixture, entity("Municipality", "09162000", "München")]);
});
afterAll(() => api.close());

const WAY = "complete whyNone nodes { length confidence atOneTime from to hops { from { name } to { name } statement { predicate evidence { ... on Quotation { quote } } } } }";

async function paths(args: string): Promise<Data> {
  const { data, errors } = await api.ask(`{ paths(${args}) { ${WAY} } }`);
  expect(errors).toBeUndefined();
  return data["paths"];
}

const stations = (path: Data): string => path["hops"].map((hop: Data) => `${hop["statement"]["predicate"]} ${hop["to"]["name"]}`).join(", ");

describe("ways between two entities", () => {
  it("show each step with its statement and quote", async () => {
    const { nodes, whyNone } = await paths('from: "Official:anna-beispiel", to: "Agreement:rahmenvereinbarung-2006"') as Data;
    expect(whyNone).toBeNull();
    expect(nodes.map(stations)).toEqual([
      "SIGNED Rahmenvereinbarung 2014, SUCCEEDS Rahmenvereinbarung 2006",
      "HOLDS_OFFICE Sachsen-Anhalt, PARTY_TO Rahmenvereinbarung 2014, SUCCEEDS Rahmenvereinbarung 2006",
    ]);
    expect(nodes[0].hops[1].statement.evidence[0].quote).toMatch(/die jene von 2006 ablöst/);
    expect(nodes[0].confidence).toBeCloseTo(0.81);
  });

  it("say when all their steps can have held", async () => {
    const { nodes } = await paths('from: "Official:anna-beispiel", to: "MunicipalAssociation:sgsa", predicates: [HOLDS_OFFICE, PARTY_TO]') as Data;
    expect(nodes.map(({ atOneTime, from, to }: Data) => ({ atOneTime, from, to }))).toEqual([{ atOneTime: true, from: "2014-07-01", to: "2016-04-25" }]);
    const apart = 'from: "Official:anna-beispiel", to: "Cooperative:kitu", predicates: [HOLDS_OFFICE, MEMBER_OF]';
    expect((await paths(apart))["nodes"]).toMatchObject([{ atOneTime: false, from: null, to: null }]);
    expect(await paths(`${apart}, atOneTime: true`)).toEqual({ complete: true, whyNone: "NONE", nodes: [] });
  });

  it("don't pass what is to be avoided", async () => {
    const asked = 'from: "Municipality:15003000", to: "MunicipalAssociation:sgsa"';
    expect((await paths(`${asked}, avoidKinds: [State]`))["whyNone"]).toBe("NONE");
    expect((await paths(`${asked}, avoidHubs: 4`))["whyNone"]).toBe("NONE");
    expect((await paths(`${asked}, avoidHubs: 20`))["whyNone"]).toBeNull();
  });

  it("never lead along what was retracted", async () => {
    expect((await paths('from: "State:DE-ST", to: "MunicipalAssociation:sgsa", maxLength: 1'))["whyNone"]).toBe("NONE");
  });

  it("tell an unknown end from ends without a way", async () => {
    expect(await paths('from: "State:DE-XX", to: "State:DE-ST"')).toMatchObject({ whyNone: "UNKNOWN_END", nodes: [] });
    expect(await paths('from: "Municipality:09162000", to: "State:DE-ST", maxLength: 6')).toMatchObject({ whyNone: "NONE", complete: true });
  });

  it.each(["maxLength: 7", "maxLength: 0", "first: 21"])("refuse %s, naming what is accepted", async (bound) => {
    const { codes, errors } = await api.ask(`{ paths(from: "State:DE-ST", to: "Cooperative:kitu", ${bound}) { complete } }`);
    expect(codes).toEqual(["BAD_USER_INPUT"]);
    expect(errors?.[0]?.message).toMatch(/must be between 1 and/);
  });

  it("refuse to lead to where they begin", async () => {
    expect((await api.ask('{ paths(from: "State:DE-ST", to: "DE-ST") { complete } }')).codes).toEqual(["BAD_USER_INPUT"]);
  });

  it("cost one round trip for the ends, one for each two steps, and one for each level below", async () => {
    const { roundTrips } = await api.ask(`{ paths(from: "Official:anna-beispiel", to: "Municipality:15083040", maxLength: 6, first: 20) { ${WAY} } }`);
    expect(roundTrips).toBeLessThanOrEqual(1 + 3 + 2 + 1);
  });
});

describe("a neighbourhood", () => {
  const around = (args: string) => api.ask(`{ neighbourhood(${args}) { truncated nodes { name } edges { predicate subject { name } object { name } } } }`);

  it("gives the nearest entities and the statements between them", async () => {
    const { data, roundTrips } = await around('id: "Cooperative:kitu"');
    expect(data["neighbourhood"].nodes.map((node: Data) => node["name"]).sort()).toEqual(["Barleben", "Kommunale IT-Union eG", "Magdeburg", "Sachsen-Anhalt"]);
    expect(data["neighbourhood"].edges.map((edge: Data) => edge["predicate"]).sort()).toEqual(["FOUNDED", "FOUNDED", "MEMBER_OF"]);
    expect(data["neighbourhood"].truncated).toBe(false);
    expect(roundTrips).toBeLessThanOrEqual(5);
  });

  it("says when it was cut", async () => {
    const { data } = await around('id: "Cooperative:kitu", depth: 2, limit: 2');
    expect(data["neighbourhood"]).toMatchObject({ truncated: true });
    expect(data["neighbourhood"].nodes).toHaveLength(2);
  });

  it("of an unknown entity is null", async () => {
    expect((await around('id: "Cooperative:nobody"')).data["neighbourhood"]).toBeNull();
  });
});

describe("what entities share", () => {
  it("is what at least two of them are tied to, with how", async () => {
    const { data, errors } = await api.ask(`{ common(ids: ["Municipality:15003000", "Municipality:15083040", "MunicipalAssociation:sgsa"]) { node { name } sharers ties { entity { name } statement { predicate } } } }`);
    expect(errors).toBeUndefined();
    expect(data["common"].map((each: Data) => [each["node"].name, each["sharers"]])).toEqual([["Sachsen-Anhalt", 2], ["Kommunale IT-Union eG", 2]]);
    expect(data["common"][1].ties).toEqual([
      { entity: { name: "Magdeburg" }, statement: { predicate: "FOUNDED" } },
      { entity: { name: "Barleben" }, statement: { predicate: "FOUNDED" } },
    ]);
  });

  it("needs at least two of them", async () => {
    expect((await api.ask('{ common(ids: ["State:DE-ST", "State:DE-ST"]) { sharers } }')).codes).toEqual(["BAD_USER_INPUT"]);
  });
});
