import { ofKind } from "../act-rule.js";
import { each } from "../rule.js";
import { SIGN_BY_HAND } from "../verbs.js";
import { readAct } from "../verb.js";
import type { Mention } from "../../../model/mention.js";
import type { Reading, ReadSentence } from "../reading.js";
import type { ReadClause, RelationRule } from "../rule.js";
import { latin } from "../../latin.js";

const WITNESS = /im Beisein|in Anwesenheit|Foto|vertreten(?! durch)|abgebildet|Zeuge|begleitet/;

/** «Ministerin A und Landrat B haben den Vertrag unterzeichnet»; the paper may stand in the words before: «Die Kooperation steht; unterzeichnet haben A und B.» */
export const signedByHand: RelationRule = {
  name: "signed/signed-by-hand",
  confidence: 0.93,
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

const HAND = latin(/(?<!\p{L})[Uu]nter(?:zeichnet|schrieben)|Unterschrift/u);

function signed({ text, phrases }: ReadClause, sentence: ReadSentence, reading: Reading): Mention[] {
  const named = ofKind(phrases, "Agreement").filter(({ tie }) => tie === "BARE" || tie === "unter");
  if (named.length > 0) return named.map(({ number }) => reading.mention(number));
  const before = sentence.text.slice(0, Math.max(0, sentence.text.indexOf(text.slice(0, 20))));
  const earlier = HAND.test(text) && ofKind(phrases, "Agreement").length === 0 ? reading.lastBefore("Agreement", sentence, before, 1) : null;
  return earlier ? [earlier] : [];
}
