import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { entityConnection, relationshipConnection } from "../../src/graph/entity-connection.js";
import { pageQuery } from "../../src/graph/read-connection.js";
import type { ConnectionSource, Selection } from "../../src/graph/read-connection.js";
import type { Filter } from "../../src/graph/read-filter.js";
import { summariesQuery } from "../../src/graph/read-summaries.js";
import { declarationByLabel, relationshipsOf } from "../../src/model/catalogue.js";
import "../../src/model/index.js";

const agreements = relationshipsOf(declarationByLabel("Party").type).find(({ name }) => name === "agreements");
if (!agreements) throw new Error("parties have no agreements");
const source = relationshipConnection(agreements);
const agreementList = entityConnection("Agreement") as ConnectionSource<unknown>;
const selection = (more: Partial<Selection>): Selection => {
  const order = [...source.terms.filter(({ name }) => name === "signedOn"), source.key].map((term) => ({ term, direction: "ASC" as const }));
  return { filter: null, order, limit: 20, backward: false, after: null, before: null, ...more };
};

describe("the query of a page", () => {
  test("asks for the pages of all parents at once", () => {
    const { text, parameters } = pageQuery(source, selection({ filter: { node: { name: { startsWith: "Rahmen" } } }, after: ["2014-07", "s1"] }), ["DE-ST", "DE-TH"]);
    expect(text).toMatchInlineSnapshot(`
      "UNWIND $parents AS parent
      MATCH (x:Entity {id: parent})
      CALL (x) {
      MATCH (x)-[r:PARTY_TO]->(n)
      WHERE n.kind IN ['Agreement'] AND r.retractedAt IS NULL AND n.name STARTS WITH $p0
      WITH n, r, coalesce(n.signedOnFrom, n.signedOnTo, $p1) AS k0, r.statementId AS k1
      WHERE (k0 > $p2 OR k0 = $p2 AND k1 > $p3)
      WITH n, r, k0, k1
      ORDER BY k0 ASC, k1 ASC LIMIT $p4
      RETURN n {.*} AS node, r {.*, id: r.statementId, predicate: type(r), subjectId: startNode(r).id, objectId: endNode(r).id} AS statement, k0, k1
      }
      RETURN parent, node, statement, k0, k1
      ORDER BY k0 ASC, k1 ASC"
    `);
    expect(parameters).toMatchObject({ parents: ["DE-ST", "DE-TH"], p0: "Rahmen" });
  });

  test("holds no value that came from outside, only parameters", () => {
    const outside = fc.stringMatching(/^[A-Z' {}()/\\]{8,20}$/);
    fc.assert(
      fc.property(outside, fc.constantFrom("eq", "ne", "contains", "startsWith"), (value, operator) => {
        const condition: Filter = { OR: [{ name: { [operator]: value } }, { NOT: { id: { in: [value] } } }, { aliases: { has: value } }, { parties: { edge: { role: { eq: value } }, some: { name: { eq: value } } } }] };
        const { text, parameters } = pageQuery(source, selection({ filter: { node: condition }, after: [value, value] }), [value]);
        expect(text).not.toContain(value);
        expect(Object.values(parameters)).toContain(value);
      }),
    );
  });

  test("counts values that came from outside as parameters, too", () => {
    const question = { facet: ["parties", "name"], interval: "YEAR", kinds: ["X' RETURN 1 //"], includeUnknown: true, limit: 3 } as const;
    const rows = { filter: { node: { name: { contains: "a", folded: true } } } };
    const { text, parameters } = summariesQuery([{ source: agreementList, rows, question, parents: [""] }]);
    expect(text).not.toContain("RETURN 1 //");
    expect(Object.values(parameters)).toContainEqual(["X' RETURN 1 //"]);
  });

  test("of a facet refuses a field that nothing is counted by", () => {
    const question = { facet: ["name`"], interval: "YEAR", kinds: null, includeUnknown: false, limit: 3 } as const;
    expect(() => summariesQuery([{ source: agreementList, rows: { filter: null }, question, parents: [""] }])).toThrow(expect.objectContaining({ code: "BAD_USER_INPUT" }) as Error);
  });

  test.each(["nothing", "name`", "n.name", "__proto__", "constructor"])("refuses a filter by %s", (name) => {
    const filter = Object.fromEntries([[name, { eq: "x" }]]) as Filter;
    expect(() => pageQuery(source, selection({ filter: { node: filter } }), ["DE-ST"])).toThrow(expect.objectContaining({ code: "BAD_USER_INPUT" }) as Error);
  });

  test.each(["like", "constructor", "toString"])("refuses the operator %s", (operator) => {
    expect(() => pageQuery(source, selection({ filter: { node: { name: { [operator]: "x" } } } }), ["DE-ST"])).toThrow(expect.objectContaining({ code: "BAD_USER_INPUT" }) as Error);
  });
});
