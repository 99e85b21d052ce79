import { latin } from "../text/latin.js";

/** Endings of feminine and neuter heads; all others are masculine. */
const FEMININE = /(?:ung|kanzlei|behörde|union|kommission|agentur|zentrale|stelle|konferenz|direktion|schaft|gesellschaft|initiative|strategie|richtlinie|akademie|anstalt|erklärung|übereinkunft)$/i;
const NEUTER = /(?:ministerium|amt|gremium|board|kabinett|gesetz|portal|konto|netz|zentrum|abkommen|übereinkommen|präsidium|institut|forum|team|programm|projekt)$/i;

/** The noun of an institution without its case ending: «Landkreistages» gives «Landkreistag», «Ministeriums» «Ministerium». */
function nominativeNoun(word: string): string {
  if (/(?:ministerium|präsidium|gremium|zentrum|kabinett|portal|board|amt|netz|team|programm|projekt|forum|institut)s$|(?:tag|bund|rat|verband|pakt|vertrag|kreis|verbund|stab|fonds?|beirat|ausschuss|gesetz|amt|netz)(?:es|s)$/i.test(word) && !/(?:kreis|fonds)$/i.test(word))
    return word.replace(/(?:es|s)$/, "").replace(/ss$/, "ss");
  return word;
}

const ADJECTIVE = latin(/^(\p{L}[\p{L}-]*(?:isch|ig|lich|al|eu|it|ohn|äß|her|eit|amt|erst|tt|ünft|zweit|alt|früher))(?:e|er|es|en|em)$/u);

/** An attribute in the nominative singular before a noun: («Thüringischen», «Landkreistag») gives «Thüringischer». */
export function nominativeAdjective(adjective: string, noun: string): string {
  const stem = ADJECTIVE.exec(adjective)?.[1];
  if (!stem) return adjective;
  return stem + (FEMININE.test(noun) ? "e" : NEUTER.test(noun) ? "es" : "er");
}

/** «Thüringischen Landkreistages» gives «Thüringischer Landkreistag»; words after the head noun stay as they are. */
export function nominative(adjectives: readonly string[], noun: string): string {
  const head = nominativeNoun(noun);
  const attributes = adjectives.map((adjective) => capitalised(nominativeAdjective(adjective, head)));
  return [...attributes, head].join(" ");
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
