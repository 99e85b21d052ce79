import { newMention } from "../new-mention.js";
import type { Recogniser } from "../recogniser.js";
import { latin } from "../text/latin.js";
import { matches } from "../text/matches.js";

/** The boroughs of the two city states that have any, by state. */
const BOROUGHS: Readonly<Record<string, string>> = {
  "DE-BE": "Mitte|Friedrichshain-Kreuzberg|Pankow|Charlottenburg-Wilmersdorf|Spandau|Steglitz-Zehlendorf|Tempelhof-Schöneberg|Neukölln|Treptow-Köpenick|Marzahn-Hellersdorf|Lichtenberg|Reinickendorf",
  "DE-HH": "Hamburg-Mitte|Altona|Eimsbüttel|Hamburg-Nord|Wandsbek|Bergedorf|Harburg",
};
const NAMED = Object.entries(BOROUGHS).map(([state, names]) => [state, latin(`(?<![\\p{L}-])(?:(?:Stadtb|B)ezirk(?:e?s)?|Bezirksamt(?:e?s)?)(?: (?:von|in))? (?<name>${names})(?![\\p{L}-])`, "gu")] as const);

/** Boroughs of Berlin and Hamburg after the word for them: «Bezirk Pankow», «Bezirksamt Altona». */
export const cityDistricts: Recogniser = {
  name: "city-districts",
  find: (document) =>
    document.text.includes("ezirk")
      ? NAMED.flatMap(([state, form]) => matches(document.text, form).map((match) => newMention(document, match.index, match.index + match[0].length, { kind: "District", name: `Bezirk ${match.groups?.["name"] ?? ""}`, state, recogniser: "city-districts" })))
      : [],
};
