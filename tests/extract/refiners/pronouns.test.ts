import { describe, expect, it } from "vitest";
import { mentionsOf } from "../mentions-of.js";

const references = (text: string): [string, string][] => mentionsOf(text).flatMap(({ surface, refersTo, recogniser }) => (recogniser === "pronouns" && refersTo ? [[surface, refersTo.surface] as [string, string]] : []));

describe("pronouns beside what only bodies do", () => {
  it.each<[string, [string, string][]]>([
    ["Dem Zweckverband Nordseenetz geht es gut. Ihm sind zwei Städte beigetreten.", [["Ihm", "Zweckverband Nordseenetz"]]],
    ["Die govdigital eG wächst. Gegründet wurde sie von vielen.", [["sie", "govdigital eG"]]],
    ["Die govdigital eG wächst. Sie wurde von zehn Partnern gegründet.", [["Sie", "govdigital eG"]]],
    ["Der Landkreis Celle zahlt. Gemeinsam mit ihm haben viele gespart.", [["ihm", "Landkreis Celle"]]],
    ["Die govdigital eG wächst. Gegründet wurde er von vielen.", []],
    ["Die govdigital eG und die ProVitako eG wachsen. Gegründet wurde sie von vielen.", []],
    ["Eva Kern führt die govdigital eG. Sie betreibt das Portal.", []],
    ["Die govdigital eG wächst. Sie freut sich.", []],
    ["Gegründet wurde sie von vielen.", []],
  ])("%s", (text, expected) => {
    expect(references(text)).toEqual(expected);
  });
});
