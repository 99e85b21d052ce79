import { ofKind } from "../act-rule.js";
import { readAct } from "../verb.js";
import { each } from "../rule.js";
import { SIGN } from "../verbs.js";
import type { Mention } from "../../../model/mention.js";
import type { Reading, ReadSentence } from "../reading.js";
import type { RelationRule } from "../rule.js";
import { latin } from "../../text/latin.js";

const PARTNERS = "[Bb]eide|[Dd]ie (?:beiden )?(?:Partner|Vertragspartner|Kooperationspartner|Parteien|Beteiligten|Nachbarn|Seiten|Verwaltungen)|[Bb]eide (?:Partner|Seiten|Parteien|Verwaltungen)";
const PLURAL = "haben|hatten|\\p{Ll}+t?en";
/** The verb in the plural tells that «sie» are several. */
const THEY = latin(`(?<!\\p{L})(?:(?:${PLURAL}) (?:sie|${PARTNERS})|(?:[Ss]ie|${PARTNERS}) (?:${PLURAL}))(?![\\p{L}-]| (?:de[rs]|von) )`, "u");

/** «⟨S⟩ und ⟨G⟩ haben sich verständigt. Ihre ⟨K⟩ unterzeichneten sie am ⟨t⟩»: they are those who together are the subject of the sentence before. */
export const signedByThem: RelationRule = {
  name: "party-to/signed-by-them",
  about: ["Agreement"],
  cue: THEY,
  read: (sentence, reading) =>
    sentence.clauses.flatMap(({ text: clause, phrases }) => {
      const agreements = ofKind(phrases, "Agreement").filter(({ tie }) => tie === "BARE");
      const act = THEY.test(clause) && agreements.length === 1 ? readAct(clause, SIGN) : null;
      if (!act || act.passive || ofKind(phrases, "Party").some(({ tie }) => tie === "BARE") || ofKind(phrases, "Official").length > 0) return [];
      return each("PARTY_TO", partnersBefore(sentence, reading), agreements.map(({ number }) => reading.mention(number)), { status: act.status, clause, filled: true });
    }),
};

/** The only two or more parties that are one subject in the sentence before; none where it tells of persons, who may be meant instead. */
function partnersBefore({ index }: ReadSentence, reading: Reading): Mention[] {
  const phrases = reading.sentences[index - 1]?.clauses.flatMap((clause) => clause.phrases) ?? [];
  const named = ofKind(phrases, "Party").filter(({ tie, antecedent }) => tie === "BARE" && !antecedent);
  if (named.length < 2 || new Set(named.map(({ list }) => list)).size > 1 || ofKind(phrases, "Official").length > 0) return [];
  return named.map(({ number }) => reading.mention(number));
}
