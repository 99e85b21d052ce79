import { ofKind } from "../act-rule.js";
import { each } from "../rule.js";
import { SIGN_BY_HAND } from "../verbs.js";
import { readAct } from "../verb.js";
import { distinct, keyOf } from "../reading.js";
import type { Mention } from "../../../model/mention.js";
import type { Reading, ReadSentence } from "../reading.js";
import type { ReadClause, RelationRule } from "../rule.js";
import { latin } from "../../text/latin.js";

const WITNESS = /im Beisein|in Anwesenheit|Foto|vertreten(?! durch)|abgebildet|Zeuge|begleitet/;

/** «Ministerin A und Landrat B haben den Vertrag unterzeichnet»; the paper may stand in the words before: «Die Kooperation steht; unterzeichnet haben A und B.» */
export const signedByHand: RelationRule = {
  name: "signed/signed-by-hand",
  about: ["Official"],
  cue: SIGN_BY_HAND.cue,
  read: (sentence, reading) =>
    sentence.clauses.flatMap((clause) => {
      const act = ofKind(clause.phrases, "Official").length > 0 ? readAct(clause.text, SIGN_BY_HAND) : null;
      if (!act) return [];
      const ties = act.passive ? /^(?:von|vom|durch)$/ : /^(?:BARE|gemeinsam mit|zusammen mit|mit)$/;
      const signers = ofKind(clause.phrases, "Official").filter(({ tie, at, antecedent }) => ties.test(tie) && !antecedent && !WITNESS.test(clause.text.slice(0, at)));
      const mentions = signers.map(({ number }) => reading.mention(number));
      return each("SIGNED", mentions, signed(clause, sentence, reading), { status: act.status, clause: clause.text });
    }),
};

const HAND = latin(/(?<!\p{L})[Uu]nter(?:zeichne|schrieb)|Unterschrift/u);

/** The agreements that a clause of signing names; where it names none, the last one before. */
export function signed({ text, phrases }: ReadClause, sentence: ReadSentence, reading: Reading): Mention[] {
  const named = ofKind(phrases, "Agreement").filter(({ tie }) => tie === "BARE" || tie === "unter");
  if (named.length > 0) return named.map(({ number }) => reading.mention(number));
  if (!HAND.test(text) || ofKind(phrases, "Agreement").length > 0) return [];
  const before = sentence.text.slice(0, Math.max(0, sentence.text.indexOf(text.slice(0, 20))));
  return lastConcluded(before, sentence, reading);
}

/** The agreement named before, in the same sentence or the last; of several the only one whose parties are known. */
function lastConcluded(before: string, { index }: ReadSentence, reading: Reading): Mention[] {
  const named = distinct(reading.mentionsIn(`${reading.sentences[index - 1]?.text ?? ""} ${before}`, "Agreement"));
  if (named.length <= 1) return named;
  const concluded = named.filter((agreement) => reading.found.some(({ predicate, object, status }) => predicate === "PARTY_TO" && status !== "FORMER" && keyOf(object) === keyOf(agreement)));
  return concluded.length === 1 ? concluded : [];
}
