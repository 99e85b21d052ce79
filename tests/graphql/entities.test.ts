import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Asked } from "./ask.js";
import { fixture, kituArticle, membership, retracted } from "./fixture.js";

let api: Asked;
beforeAll(async () => {
  api = await Asked.of(fixture);
});
afterAll(() => api.close());

describe("one by id", () => {
  test("a kind's own field takes global and local ids and gives the global one", async () => {
    const { data } = await api.ask(`{ a: state(id: "DE-ST") { id name population aliases } b: state(id: "State:DE-ST") { id } }`);
    expect(data).toEqual({ a: { id: "State:DE-ST", name: "Sachsen-Anhalt", population: 2169253, aliases: ["LSA"] }, b: { id: "State:DE-ST" } });
  });

  test("node gives entities, articles and statements by global id", async () => {
    const ids = ["Cooperative:kitu", `Article:${kituArticle.id}`, `Statement:${membership.id}`, "State:kitu"];
    const { data } = await api.ask("query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }", { ids });
    expect(data["nodes"]).toEqual([
      { __typename: "Cooperative", id: ids[0] },
      { __typename: "Article", id: ids[1] },
      { __typename: "Statement", id: ids[2] },
      null,
    ]);
  });

  test("an id that nothing has gives null, and so does one of another kind", async () => {
    const { data, errors } = await api.ask(`{ state(id: "DE-XX") { id } cooperative(id: "DE-ST") { id } entity(id: "nobody") { id } node(id: "State:XX") { id } statement(id: "0") { id } article(id: "0") { id } }`);
    expect(errors).toBeUndefined();
    expect(data).toEqual({ state: null, cooperative: null, entity: null, node: null, statement: null, article: null });
  });

  test.each([`node(id: "DE-ST")`, `node(id: "Planet:1")`, `node(id: "State:")`, `state(id: "Cooperative:kitu")`, `state(id: "a b")`, `entity(id: "")`])(
    "%s is refused with a message that says what is accepted",
    async (field) => {
      const { codes, errors } = await api.ask(`{ ${field} { id } }`);
      expect(codes).toEqual(["BAD_USER_INPUT"]);
      expect(errors?.[0]?.message).toMatch(/Kind:id|State:id/);
    },
  );

  test("a retracted statement is not given", async () => {
    const { data } = await api.ask(`{ statement(id: "${retracted.id}") { id } statements(where: { id: { eq: "${retracted.id}" } }) { totalCount } }`);
    expect(data).toEqual({ statement: null, statements: { totalCount: 0 } });
  });
});

describe("relations", () => {
  test("an edge carries the statement with its times, status, confidence and evidence", async () => {
    const { data, errors } = await api.ask(`{ state(id: "DE-ST") { memberships { totalCount edges {
      node { id __typename name } role since { edtf earliest latest derivedFrom } until { edtf } status confidence
      statement { id predicate subject { id } object { id } evidence { __typename
        ... on Quotation { quote start end rule article { id title text published { edtf } } } ... on RegistryRecord { table row source } } }
    } } } }`);
    expect(errors).toBeUndefined();
    expect(data["state"].memberships.totalCount).toBe(1);
    const [edge] = data["state"].memberships.edges;
    expect(edge).toMatchObject({
      node: { id: "Cooperative:kitu", __typename: "Cooperative", name: "Kommunale IT-Union eG" },
      since: { edtf: "2022-11", earliest: "2022-11-01", latest: "2022-11-30", derivedFrom: null },
      until: null,
      status: "STATED",
      confidence: 0.93,
      statement: { id: `Statement:${membership.id}`, predicate: "MEMBER_OF", subject: { id: "State:DE-ST" }, object: { id: "Cooperative:kitu" } },
    });
    const quotation = edge.statement.evidence.find((each: { __typename: string }) => each.__typename === "Quotation");
    const { quote, start, end, article } = quotation;
    expect(article.text.slice(start, end)).toBe(quote);
    expect(article.id).toBe(`Article:${kituArticle.id}`);
    expect(edge.statement.evidence).toContainEqual({ __typename: "RegistryRecord", table: "territories.csv", row: "DE-ST", source: "Destatis GV-ISys" });
  });

  test("a symmetric relation is seen from both ends", async () => {
    const { data } = await api.ask(`{
      a: state(id: "DE-ST") { cooperations { nodes { id } edges { statement { subject { id } subjectMatter } } } }
      b: municipality(id: "15003000") { cooperations { nodes { id } edges { statement { subject { id } } } } }
    }`);
    expect(data["a"].cooperations.nodes).toEqual([{ id: "Municipality:15003000" }]);
    expect(data["b"].cooperations.nodes).toEqual([{ id: "State:DE-ST" }]);
    expect(data["a"].cooperations.edges[0].statement).toEqual({ subject: { id: "Municipality:15003000" }, subjectMatter: "Netze" });
    expect(data["b"].cooperations.edges[0].statement).toEqual({ subject: { id: "Municipality:15003000" } });
  });

  test("relations of an interface are answered for every kind that implements it", async () => {
    const { data, errors } = await api.ask(`{ parties(where: { id: { in: ["DE-ST", "sgsa", "15003000"] } }) { nodes { id __typename agreements { nodes { name } } foundations { nodes { id } } } } }`);
    expect(errors).toBeUndefined();
    expect(data["parties"].nodes).toEqual([
      { id: "Municipality:15003000", __typename: "Municipality", agreements: { nodes: [] }, foundations: { nodes: [{ id: "Cooperative:kitu" }] } },
      { id: "State:DE-ST", __typename: "State", agreements: { nodes: [{ name: "Rahmenvereinbarung 2014" }] }, foundations: { nodes: [] } },
      { id: "MunicipalAssociation:sgsa", __typename: "MunicipalAssociation", agreements: { nodes: [{ name: "Rahmenvereinbarung 2014" }] }, foundations: { nodes: [] } },
    ]);
  });

  test("nested lists are filtered and ordered on their own", async () => {
    const { data } = await api.ask(`{ state(id: "DE-ST") { territories(where: { population: { gt: 1000 } }, orderBy: [{ field: POPULATION, direction: DESC }]) { totalCount nodes { name } } small: territories(where: { population: { lt: 10000 } }) { totalCount nodes { name } } } }`);
    expect(data["state"]).toEqual({
      territories: { totalCount: 2, nodes: [{ name: "Magdeburg" }, { name: "Barleben" }] },
      small: { totalCount: 1, nodes: [{ name: "Barleben" }] },
    });
  });
});

describe("articles, statements and timeline", () => {
  test("an article gives its mentions in the order of the text, and its statements", async () => {
    const { data, errors } = await api.ask(`{ articles { nodes { title mentions { nodes { surface start entity { id } } } statements { totalCount nodes { predicate } } } } }`);
    expect(errors).toBeUndefined();
    expect(data["articles"].nodes.map((node: { title: string }) => node.title)).toEqual(["Land tritt KITU bei", "Rahmenvereinbarung geschlossen"]);
    const [newest] = data["articles"].nodes;
    expect(newest.mentions.nodes.map((each: { entity: { id: string } }) => each.entity.id)).toEqual(["State:DE-ST", "Cooperative:kitu", "Municipality:15003000"]);
    expect(newest.statements).toEqual({ totalCount: 3, nodes: [{ predicate: "MEMBER_OF" }, { predicate: "FOUNDED" }, { predicate: "FOUNDED" }] });
  });

  test("an entity gives the articles that name it, each once, and its statements", async () => {
    const { data } = await api.ask(`{ state(id: "DE-ST") { articles { totalCount nodes { title } } statements(where: { predicate: { in: [MEMBER_OF, HAS_VALUE] } }) { nodes { predicate value object { id } } } } }`);
    expect(data["state"].articles).toEqual({ totalCount: 2, nodes: [{ title: "Land tritt KITU bei" }, { title: "Rahmenvereinbarung geschlossen" }] });
    expect(data["state"].statements.nodes).toEqual([
      { predicate: "MEMBER_OF", value: null, object: { id: "Cooperative:kitu" } },
      { predicate: "HAS_VALUE", value: "2169253", object: null },
    ]);
  });

  test("a timeline shows beginnings and ends in order and can be paged", async () => {
    const events = "nodes { kind date { edtf } statement { predicate } } pageInfo { hasNextPage endCursor }";
    const { data, errors } = await api.ask(`{ state(id: "DE-ST") { timeline(first: 3) { totalCount ${events} } } }`);
    expect(errors).toBeUndefined();
    const { timeline } = data["state"];
    expect(timeline.totalCount).toBe(4);
    expect(timeline.nodes).toEqual([
      { kind: "APPOINTMENT", date: { edtf: "2011" }, statement: { predicate: "HOLDS_OFFICE" } },
      { kind: "SIGNING", date: { edtf: "2014-07" }, statement: { predicate: "PARTY_TO" } },
      { kind: "ENDING", date: { edtf: "2016-04-25" }, statement: { predicate: "HOLDS_OFFICE" } },
    ]);
    const next = await api.ask(`query ($after: String) { state(id: "DE-ST") { timeline(first: 3, after: $after) { ${events} } } }`, { after: timeline.pageInfo.endCursor });
    expect(next.data["state"].timeline.nodes).toEqual([{ kind: "BEGINNING", date: { edtf: "2022-11" }, statement: { predicate: "MEMBER_OF" } }]);
  });
});
