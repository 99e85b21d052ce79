import { BEFORE_NAME, matches, pattern } from "../../clauses/pattern.js";
import { dateOf } from "../dates.js";
import { listedRule } from "../listed-rule.js";
import { isDenied, isIntended } from "../modality.js";
import { each } from "../rule.js";
import type { Reading, ReadSentence } from "../reading.js";
import type { Finding, RelationRule } from "../rule.js";

const PARTNERS = "(?:[Vv]ertragspartner|[Kk]ooperationspartner|[Pp]artner|[Uu]nterzeichner|[Vv]ertragsparteien|[Bb]eteiligte|[Vv]ertragschließende)(?:innen|n)?";
const listed = listedRule({
  name: "party-to/listed",
  predicate: "PARTY_TO",
  object: "Agreement",
  cue: /artner|nterzeichn|ertrags|eteiligt|(?:ge|be)schlossen|besiegelt/,
  heads: [`(?<!\\p{L})${PARTNERS} (?:der|des|dieser|dieses) ${BEFORE_NAME}{object:Agreement}`, `^${PARTNERS}(?!\\p{L})`],
  topics: ["Agreement"],
});
/** The names first: «⟨C⟩, ⟨C⟩ und ⟨C⟩: drei Städte, ein ⟨K⟩, unterzeichnet am ⟨t⟩». */
const NAMES_FIRST = pattern(`^${BEFORE_NAME}{subject:Party+}: (?<deal>(?:[^⟨:]*? )?(?:ein|eine|der|die|das|gemeinsame[rs]?) {object:Agreement},? (?:[^⟨:]|⟨t\\d+⟩)*?(?:unterzeichnet|unterschrieben|geschlossen|abgeschlossen|besiegelt)(?!\\p{L})(?:[^⟨:]|⟨t\\d+⟩)*)$`);

/** «Partner der ⟨K⟩: ⟨C⟩, ⟨C⟩ und ⟨B⟩», «⟨C⟩ und ⟨C⟩: eine ⟨K⟩, unterzeichnet am ⟨t⟩». */
export const listedParties: RelationRule = { ...listed, read: (sentence, reading) => [...listed.read(sentence, reading), ...namesFirst(sentence, reading)] };

function namesFirst({ text }: ReadSentence, reading: Reading): Finding[] {
  return matches(text, NAMES_FIRST).flatMap(({ groups = {} }) => {
    const deal = groups["deal"] ?? "";
    if (isDenied(deal) || isIntended(deal) || / (?:haben|hat|wird|werden|wurde) /.test(deal)) return [];
    const parties = reading.mentionsIn(groups["subject"], "Party");
    return parties.length < 2 ? [] : each("PARTY_TO", parties, reading.mentionsIn(groups["object"], "Agreement"), { since: dateOf(deal, reading) });
  });
}
