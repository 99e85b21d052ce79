import { dateOf } from "../dates.js";
import { each } from "../rule.js";
import { keyOf } from "../reading.js";
import { ofKind, WITH } from "../act-rule.js";
import { readAct } from "../verb.js";
import { COOPERATION_NOUN, PURSUE_COOPERATION } from "../verbs.js";
import type { Mention } from "../../../model/mention.js";
import type { Reading } from "../reading.js";
import type { RelationRule } from "../rule.js";
import { latin } from "../../text/latin.js";

const NOUN = latin(`(?<![\\p{L}-])${COOPERATION_NOUN}(?!\\p{L})`, "u");

/** «⟨A⟩ hat jetzt mit ⟨D⟩ die Kooperation vereinbart», where the article has told which agreement the same parties signed: dates their part in it. */
export const cooperationAgreed: RelationRule = {
  name: "party-to/cooperation-agreed",
  about: ["Party"],
  cue: /ooperation|usammenarbeit/,
  read: ({ clauses }, reading) =>
    clauses.flatMap(({ text: clause, phrases }) => {
      const act = NOUN.test(clause) ? readAct(clause, PURSUE_COOPERATION) : null;
      const parties = ofKind(phrases, "Party").filter(({ tie }) => tie === "BARE" || WITH.test(tie));
      const mentions = parties.map(({ number }) => reading.mention(number));
      const agreement = act && dateOf(clause, reading) ? agreementBetween(mentions, reading) : null;
      return act && agreement ? each("PARTY_TO", mentions, [agreement], { status: act.status, clause }) : [];
    }),
};

/** The only agreement to which all of them were found to be parties. */
function agreementBetween(parties: readonly Mention[], reading: Reading): Mention | null {
  const signed = parties.map((party) => reading.found.filter(({ predicate, subject }) => predicate === "PARTY_TO" && keyOf(subject) === keyOf(party)).map(({ object }) => object));
  const [first = [], ...others] = signed;
  const shared = first.filter((agreement) => others.every((agreements) => agreements.some((other) => keyOf(other) === keyOf(agreement))));
  return others.length > 0 && new Set(shared.map(keyOf)).size === 1 ? (shared[0] ?? null) : null;
}
