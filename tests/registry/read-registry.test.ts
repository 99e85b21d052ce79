import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { AppError } from "../../src/errors.js";
import { kinds } from "../../src/model/catalogue.js";
import "../../src/model/index.js";
import type { EntityRecord, EvidenceRecord, StatementRecord } from "../../src/model/records.js";
import { REGISTRY_FOLDER, readRegistry } from "../../src/registry/read-registry.js";

const records = readRegistry(REGISTRY_FOLDER, "2026-01-01T00:00:00.000Z");
const entities = new Map(records.filter((record): record is EntityRecord => record.type === "entity").map((entity) => [entity.id, entity]));
const statements = records.filter((record): record is StatementRecord => record.type === "statement");
const evidence = records.filter((record): record is EvidenceRecord => record.type === "evidence");

const ofKind = (kind: string): EntityRecord[] => [...entities.values()].filter((entity) => entity.kind === kind);
const objectsOf = (subject: string, predicate: string): (string | null)[] =>
  statements.filter((each) => each.subject === subject && each.predicate === predicate).map((each) => each.object);
const subjectsOf = (object: string, predicate: string): string[] =>
  statements.filter((each) => each.object === object && each.predicate === predicate).map((each) => each.subject);

describe("the registry", () => {
  it("has all states, districts, municipalities and unions of the register's edition", () => {
    const unions = ofKind("Municipality").filter((entity) => entity.id.length === 9);
    expect(ofKind("State")).toHaveLength(16);
    expect(ofKind("District")).toHaveLength(294);
    expect(unions).toHaveLength(1_169);
    expect(ofKind("Municipality").length - unions.length).toBe(10_787);
  });

  it("has the bodies, laws, systems and officials of its tables", () => {
    const bodies = ["MunicipalAssociation", "Ministry", "Body", "Cooperative", "ItServiceProvider", "Company"].map((kind) => ofKind(kind).length);
    expect(bodies).toEqual([53, 63, 21, 8, 77, 17]);
    expect(["Law", "System", "Official"].map((kind) => ofKind(kind).length)).toEqual([34, 61, 95]);
  });

  it("uses kinds of the model only", () => {
    const labels = new Set(kinds().map((kind) => kind.label));
    expect([...entities.values()].filter((entity) => !labels.has(entity.kind))).toEqual([]);
  });

  it("tells the district of Stendal from the city", () => {
    expect(entities.get("15090")).toMatchObject({ kind: "District", name: "Landkreis Stendal" });
    expect(entities.get("15090535")).toMatchObject({ kind: "Municipality", name: "Stendal", aliases: ["Hansestadt Stendal", "Stadt Stendal"] });
    expect(objectsOf("15090535", "BELONGS_TO")).toEqual(["15090"]);
  });

  it("gives territories their keys, population and row", () => {
    expect(entities.get("15083040")).toEqual({
      type: "entity",
      id: "15083040",
      kind: "Municipality",
      name: "Barleben",
      aliases: ["Gemeinde Barleben"],
      properties: { ags: "15083040", ars: "150830040040", officialName: "Barleben", designation: "Gemeinde", population: entities.get("15083040")?.properties["population"] },
      registry: { table: "territories.csv", row: "15083040", source: "Destatis, Gemeindeverzeichnis GV-ISys, 31.12.2021" },
      mergedInto: null,
      knownFrom: expect.any(String) as string,
      retractedAt: null,
    });
    expect(entities.get("DE-ST")?.properties["population"]).toBe(2_169_253);
    expect(entities.get("010515166")?.properties).not.toHaveProperty("ags");
  });

  it("places every district, municipality and union in exactly one larger territory", () => {
    const parents = statements.filter((each) => each.predicate === "BELONGS_TO" && /^\d+$/.test(each.subject));
    expect(parents).toHaveLength(294 + 10_787 + 1_169);
    expect(new Set(parents.map((each) => each.subject)).size).toBe(parents.length);
    expect(objectsOf("15003000", "BELONGS_TO")).toEqual(["DE-ST"]);
    expect(objectsOf("010515166", "BELONGS_TO")).toEqual(["01051"]);
  });

  it("ties the group «kommunale Spitzenverbände» of a state to its members", () => {
    expect(entities.get("ksv-st")?.properties).toEqual({ isGroup: true });
    expect(subjectsOf("ksv-st", "MEMBER_OF").sort()).toEqual(["landkreistag-st", "sgsa"]);
    expect(ofKind("MunicipalAssociation").every((each) => typeof each.properties["isGroup"] === "boolean")).toBe(true);
    expect(ofKind("MunicipalAssociation").filter((each) => each.properties["isGroup"])).toHaveLength(13);
  });

  it("says whose systems are and who runs them", () => {
    expect(objectsOf("amt24", "BELONGS_TO")).toEqual(["DE-SN"]);
    expect(subjectsOf("fit-connect", "OPERATES")).toEqual(["fitko"]);
  });

  it("keeps two terms of one office apart", () => {
    const terms = statements.filter((each) => each.subject === "burkhard-jung" && each.object === "dst");
    expect(terms.map(({ since, until }) => [since?.edtf, until?.edtf]).sort()).toEqual([["2019-06", "2021-11"], ["2025-05", undefined]]);
  });

  it("rests every statement on a row", () => {
    const supported = new Set(evidence.map((each) => each.statement));
    expect(statements.filter((each) => !supported.has(each.id))).toEqual([]);
    expect(evidence.every((each) => each.registry !== null && each.article === null && each.rule === "registry")).toBe(true);
  });

  it("trusts official data more than unchecked rows", () => {
    const surest = statements.find((each) => each.subject === "15090")?.confidence ?? 0;
    const unchecked = evidence.find((each) => each.registry?.source.startsWith("general knowledge"))?.confidence ?? 1;
    expect(surest).toBeGreaterThan(unchecked);
  });

  it("has unique ids, the same ones in every run", () => {
    const ids = records.map((record) => ("id" in record ? `${record.type} ${record.id}` : ""));
    expect(new Set(ids).size).toBe(ids.length);
    expect(readRegistry(REGISTRY_FOLDER, "2026-01-01T00:00:00.000Z")).toEqual(records);
  });
});

describe("a registry with a bad row", () => {
  const folder = mkdtempSync(join(tmpdir(), "registry-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  const cases: [table: string, change: (text: string) => string, message: RegExp][] = [
    ["laws.csv", (text) => text.replace("2017-08-14,", "14.8.2017,"), /^laws\.csv, line 2: passed is no EDTF date: 14\.8\.2017$/],
    ["territories.csv", (text) => text.replace(",2922005,", ",many,"), /^territories\.csv, line 2: population is no whole number: many$/],
    ["bodies.csv", (text) => text.replace("sgsa, landkreistag-st", "sgsa, nobody"), /^bodies\.csv, line \d+: there is no nobody$/],
    ["systems.csv", (text) => text.replace("amt24,Amt24", "service-bw,Amt24"), /^systems\.csv, line 3: the id service-bw is used already$/],
    ["officials.csv", (text) => text.replace("id,name,role", "id,name,rule"), /^officials\.csv, line 1: no column role$/],
  ];

  it.each(cases)("is refused, naming the line of %s", (table, change, message) => {
    cpSync(REGISTRY_FOLDER, folder, { recursive: true });
    const file = join(folder, table);
    writeFileSync(file, change(readFileSync(file, "utf8")));
    expect(() => readRegistry(folder)).toThrow(expect.objectContaining({ name: "AppError", code: "INVALID_RECORD", message: expect.stringMatching(message) as string }) as AppError);
  });
});
