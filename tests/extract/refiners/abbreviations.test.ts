import { describe, expect, it } from "vitest";
import { mentionsOf, namesOf } from "../mentions-of.js";

const KINDS = ["ItServiceProvider", "MunicipalAssociation", "System", "Body", "Ministry", "Cooperative", "Company"];

/** What an abbreviation refers to, where it stands last. */
const meant = (text: string, short: string): string | undefined => mentionsOf(text).findLast(({ surface }) => surface === short)?.name;

describe("an abbreviation means what the article says that it stands for", () => {
  it.each<[string, string, string]>([
    ["Der Zweckverband Nordwind (ZVN) wächst. Am ZVN liegt es nicht.", "ZVN", "Zweckverband Nordwind"],
    ["Der Zweckverband Nordwind, kurz ZVN, wächst. Am ZVN liegt es nicht.", "ZVN", "Zweckverband Nordwind"],
    ["Der Zweckverband Nordwind, intern nur ZVN genannt, wächst. Am ZVN liegt es nicht.", "ZVN", "Zweckverband Nordwind"],
    ["ZVN steht für Zweckverband Nordwind. Am ZVN liegt es nicht.", "ZVN", "Zweckverband Nordwind"],
    ["Die Abkürzung ZVN bezeichnet den Zweckverband Nordwind. Am ZVN liegt es nicht.", "ZVN", "Zweckverband Nordwind"],
    ["Der ZVN, der Zweckverband Nordwind, wächst. Am ZVN liegt es nicht.", "ZVN", "Zweckverband Nordwind"],
    ["Der Zweckverband Nordwind (ZVN) wächst. Die ZVN-Mitglieder zahlen.", "ZVN", "Zweckverband Nordwind"],
    ["Das Kommunale Datennetz (KDN) trägt. Am KDN hängen alle.", "KDN", "Kommunales Datennetz"],
    ["Das Kommunale Forum für Informationstechnik (KoFIT) tagt. Zum KoFIT kamen alle.", "KoFIT", "Kommunales Forum für Informationstechnik"],
    ["Die AG Digitale Register (AGDR) tagt. Zur AGDR gehören alle.", "AGDR", "AG Digitale Register"],
  ])("%s", (text, short, expected) => {
    expect(meant(text, short)).toBe(expected);
  });
});

describe("an abbreviation of the registry's is something else where the article says so", () => {
  it.each([
    "Beim Kreditdienst Ostfriesland (KDO) sinken die Zinsen; die KDO ist eine Bank.",
    "Die LDI, also die Landesbeauftragte für Datenschutz und Informationsfreiheit, rügte das.",
    "Das Fraunhofer SIT fand keine Lücken.",
    "Das SSG Meißen, ein Schützenverein, hat gewonnen.",
    "Strafbar nach § 303 StGB ist das nicht.",
    "Der KID-Faktor entscheidet, der MID-Level-Kurs beginnt.",
    "Die AG Musterbau lieferte.",
    "Die Badische Küche schmeckt.",
  ])("%s", (text) => {
    expect(namesOf(text, ...KINDS)).toEqual([]);
  });

  it("but what is an office's, a member's or a contract's before its hyphen is the organisation", () => {
    expect(namesOf("Das KDN-Mitglied und der SGSA-Präsident kamen.", ...KINDS)).toHaveLength(2);
  });
});
