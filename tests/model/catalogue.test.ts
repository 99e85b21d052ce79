import { describe, expect, it } from "vitest";
import "../../src/model/index.js";
import { allDeclarations, declarationByLabel, kinds, labelsOf, ownRelationshipsOf, propertiesOf, relationshipsOf } from "../../src/model/catalogue.js";
import { PREDICATES, predicate } from "../../src/model/predicates.js";
import type { PredicateName } from "../../src/model/predicates.js";

describe("the model", () => {
  it("declares every kind once, with a plural and a description", () => {
    const labels = allDeclarations().map(({ label }) => label);
    expect(new Set(labels).size).toBe(labels.length);
    expect(new Set(allDeclarations().map(({ plural }) => plural)).size).toBe(labels.length);
    for (const { description } of allDeclarations()) expect(description.length).toBeGreaterThan(20);
  });

  it("gives no kind two relations or a relation and a property of the same name", () => {
    for (const { type, label } of kinds()) {
      const names = [...propertiesOf(type), ...relationshipsOf(type)].map(({ name }) => name);
      expect(new Set(names).size, label).toBe(names.length);
    }
  });

  it("ends every relation at kinds that its predicate allows", () => {
    const wrong = allDeclarations().flatMap(({ type, label }) =>
      ownRelationshipsOf(type).filter(({ predicate: name, direction, to }) => !fits(name, direction, label, to)).map(({ name }) => `${label}.${name}`));
    expect(wrong).toEqual([]);
  });

  it("lets both ends of every predicate be asked for", () => {
    const asked = new Set(allDeclarations().flatMap(({ type }) => relationshipsOf(type).map(({ predicate: name, direction }) => `${name} ${direction}`)));
    for (const [name, { ends, symmetric }] of Object.entries(PREDICATES) as [PredicateName, ReturnType<typeof predicate>][]) {
      if (ends.every(([, object]) => object === null)) continue;
      expect([...asked], name).toEqual(expect.arrayContaining(symmetric ? [`${name} both`] : [`${name} out`, `${name} in`]));
    }
  });

  it("names only declared kinds as ends of predicates", () => {
    for (const name of Object.keys(PREDICATES) as PredicateName[])
      for (const label of predicate(name).ends.flat()) if (label !== null) expect(declarationByLabel(label).label).toBe(label);
  });
});

/** Some pair of the predicate's ends overlaps with what the relation joins. */
function fits(name: PredicateName, direction: "out" | "in" | "both", own: string, other: string): boolean {
  const [subject, object] = direction === "in" ? [other, own] : [own, other];
  return predicate(name).ends.some(([from, to]) => to !== null && overlap(subject, from) && overlap(object, to));
}

function overlap(left: string, right: string): boolean {
  const kindsOfRight = labelsOf(right);
  return labelsOf(left).some((kind) => kindsOfRight.includes(kind));
}
