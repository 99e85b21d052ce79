import { ofKind } from "../act-rule.js";
import { each } from "../rule.js";
import { SIGN_BY_HAND } from "../verbs.js";
import { readAct } from "../verb.js";
import { signed } from "../signed/signed-by-hand.js";
import type { RelationRule } from "../rule.js";

/** «Für das Land unterzeichnete Ministerin A den Vertrag»: who is signed for is party. */
export const signedFor: RelationRule = {
  name: "party-to/signed-for",
  about: ["Party", "Official"],
  cue: SIGN_BY_HAND.cue,
  read: (sentence, reading) =>
    sentence.clauses.flatMap(({ text: clause, phrases }) => {
      const parties = ofKind(phrases, "Party").filter(({ tie }) => tie === "für" || tie === "seitens" || tie === "namens");
      if (parties.length === 0 || ofKind(phrases, "Official").length === 0) return [];
      const act = readAct(clause, SIGN_BY_HAND);
      const mentions = parties.map(({ number }) => reading.mention(number));
      return act ? each("PARTY_TO", mentions, signed({ text: clause, phrases }, sentence, reading), { status: act.status, clause }) : [];
    }),
};
