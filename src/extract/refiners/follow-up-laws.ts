import type { Mention } from "../../model/mention.js";
import type { Document } from "../text/document.js";
import type { Gazetteer } from "../names/gazetteer.js";
import { newMention } from "../new-mention.js";
import type { Refiner } from "../recogniser.js";
import { matches } from "../text/matches.js";

/** «Das Folgegesetz» after «OZG» is the one that the registry knows as «Folgegesetz zum OZG»; any other stays a law without a name. */
export const followUpLaws: Refiner = {
  name: "follow-up-laws",
  refine(mentions, document, gazetteer) {
    const found = matches(document.text, FOLLOW_UP).flatMap((match) => {
      const [start, end] = [match.index, match.index + match[0].length];
      if (mentions.some((mention) => mention.start < end && start < mention.end)) return [];
      const earlier = lawBefore(mentions, document, start);
      const [known] = earlier ? namesOf(earlier, gazetteer).flatMap((name) => gazetteer.named(`Folgegesetz zum ${name}`)) : [];
      return known ? newMention(document, start, end, { kind: "Law", name: known.name, candidates: [known.id], state: known.state, recogniser: "follow-up-laws" }) : [];
    });
    return [...mentions, ...found];
  },
};

const FOLLOW_UP = /(?<=\b(?:das|dem|des|dieses|diesem|ein|einem|eines|neue|neuen|geplante|geplanten) )(?:Folge|Nachfolge)gesetz(?:es)?(?! (?:zum|zur|des|der) )\b/gi;

/** The last law named in the sentence or the one before. */
function lawBefore(mentions: readonly Mention[], { sentences }: Document, at: number): Mention | undefined {
  const sentence = sentences.findIndex(({ start, end }) => start <= at && at < end);
  const reach = sentences[Math.max(0, sentence - 1)]?.start ?? 0;
  return mentions.findLast(({ kind, start, end }) => kind === "Law" && start >= reach && end <= at);
}

function namesOf(law: Mention, gazetteer: Gazetteer): string[] {
  const entity = gazetteer.entity(law.candidates[0] ?? "");
  const abbreviation = entity?.properties["abbreviation"];
  return [law.name, ...(entity?.aliases ?? []), ...(typeof abbreviation === "string" ? [abbreviation] : [])];
}
