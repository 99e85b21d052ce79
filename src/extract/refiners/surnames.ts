import type { Mention } from "../../model/mention.js";
import { newMention } from "../new-mention.js";
import type { Refiner } from "../recogniser.js";
import { tokensOf } from "../text/tokens.js";

const DETERMINER = /^(?:der|die|das|den|dem|des|ein|eine|einen|einem|eines|einer|kein|keine|als|zum|zur|vom|beim|am|im)$/i;

/** A person's surname alone («so Krämer», «Krämers Bericht», «Staatssekretärin Krämer») refers to the full name. */
export const surnames: Refiner = {
  name: "surnames",
  refine(mentions, document) {
    const people = surnamesOf(mentions);
    if (people.size === 0) return [...mentions];
    const tokens = tokensOf(document);
    const found = tokens.flatMap((token, index) => {
      const person = people.get(token.text) ?? (token.text.endsWith("s") ? people.get(token.text.slice(0, -1)) : undefined);
      if (!person || mentions.some(({ kind, start, end }) => kind === "Official" && start <= token.start && token.end <= end)) return [];
      const before = tokens[index - 1];
      if (before && before.end + 1 === token.start && DETERMINER.test(before.text)) return [];
      return newMention(document, token.start, token.end, { kind: "Official", name: person.name, candidates: person.candidates, refersTo: person, recogniser: "surnames" });
    });
    return [...mentions, ...found];
  },
};

/** People by surname; two people with one surname leave it without a person. */
function surnamesOf(mentions: readonly Mention[]): Map<string, Mention> {
  const people = new Map<string, Mention>();
  const shared = new Set<string>();
  for (const mention of mentions) {
    if (mention.kind !== "Official" || !mention.name.includes(" ")) continue;
    const surname = mention.name.slice(mention.name.lastIndexOf(" ") + 1);
    const other = people.get(surname);
    if (!other) people.set(surname, mention);
    else if (other.name !== mention.name) shared.add(surname);
  }
  for (const surname of shared) people.delete(surname);
  return people;
}
