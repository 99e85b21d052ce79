import { compare } from "./episodes.js";
import { latinWords } from "./slug.js";

/** Nouns that say that something is agreed, run or shared, not what. */
const LIGHT =
  /^(?:zusammenarbeit|kooperation|partnerschaft|bereich|rahmen|einfuehrung|umsetzung|nutzung|bereitstellung|bildung|aufbau|ausbau|regelung|durchfuehrung|erledigung|uebernahme|uebertragung|weiterentwicklung|foerderung|staerkung|form|ziel|zweck|gebiet|feld|frage|thema|aufgabe|jahr|land|stadt|kreis|landkreis|gemeinde|kommune|freistaat)$/;

/** What stands between an agreement's noun and the nouns of its subject. */
const TITLE = /^(?:\p{Ll}\S*\s+)*\S+\s+(?:über|zu|zum|zur|für)\s+(?<subject>.+)$/u;
const ENDING = /(?<=[a-z]{4})(?:en|es|er|s|n|e)$/;

/**
 * The nouns by which an agreement's name says what it is about, without endings and in order; names that tell it in other words (articles,
 * adjectives, prepositions) give the same. Empty when the name says no subject.
 *
 * @example subjectWords("Vereinbarung zur digitalen Bauaufsicht") // ["bauaufsicht"]
 */
export function subjectWords(name: string): string[] {
  const subject = TITLE.exec(name)?.groups?.["subject"] ?? "";
  const nouns = subject.match(/(?<![\p{L}\d-])\p{Lu}[\p{L}\d-]*/gu) ?? [];
  const words = nouns.map((noun) => latinWords(noun).join("-").replace(ENDING, ""));
  return [...new Set(words.filter((word) => !LIGHT.test(word) && !LIGHT.test(`${word}e`)))].sort(compare);
}
