import { ofKind, WITH } from "../act-rule.js";
import { each } from "../rule.js";
import { RESOLVE } from "../verbs.js";
import { readAct } from "../verb.js";
import type { RelationRule } from "../rule.js";

/** «Die Landesregierungen von A und B haben eine Kooperation beschlossen»: only where several decide together, else it is their own affair. */
export const resolved: RelationRule = {
  name: "party-to/resolved",
  about: ["Party", "Agreement"],
  cue: RESOLVE.cue,
  read: ({ clauses }, reading) =>
    clauses.flatMap(({ text: clause, phrases }) => {
      const act = readAct(clause, RESOLVE);
      const parties = ofKind(phrases, "Party").filter(({ tie, antecedent }) => (tie === "BARE" || WITH.test(tie)) && !antecedent);
      const agreements = ofKind(phrases, "Agreement").filter(({ tie }) => tie === "BARE");
      if (!act || act.passive || parties.length < 2) return [];
      const mentions = (chosen: typeof phrases) => chosen.map(({ number }) => reading.mention(number));
      return each("PARTY_TO", mentions(parties), mentions(agreements), { status: act.status, clause });
    }),
};
