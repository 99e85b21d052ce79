import { ofKind } from "../act-rule.js";
import { each } from "../rule.js";
import { SIGN_BY_HAND } from "../verbs.js";
import { readAct } from "../verb.js";
import type { RelationRule } from "../rule.js";

/** «Für das Land unterzeichnete Ministerin A den Vertrag»: who is signed for is party. */
export const signedFor: RelationRule = {
  name: "party-to/signed-for",
  confidence: 0.85,
  about: ["Party", "Official", "Agreement"],
  cue: SIGN_BY_HAND.cue,
  read: ({ clauses }, reading) =>
    clauses.flatMap(({ text: clause, phrases }) => {
      const parties = ofKind(phrases, "Party").filter(({ tie }) => tie === "für" || tie === "seitens" || tie === "namens");
      const agreements = ofKind(phrases, "Agreement").filter(({ tie }) => tie === "BARE");
      if (parties.length === 0 || agreements.length === 0 || ofKind(phrases, "Official").length === 0) return [];
      const act = readAct(clause, SIGN_BY_HAND);
      const mentions = (chosen: typeof phrases) => chosen.map(({ number }) => reading.mention(number));
      return act ? each("PARTY_TO", mentions(parties), mentions(agreements), { status: act.status, clause }) : [];
    }),
};
