import { isStateOffice } from "../holds-office/read-offices.js";
import { keyOf } from "../reading.js";
import { StatementStatus } from "../../../model/statement.js";
import type { Finding, RelationRule } from "../rule.js";
import type { Mention } from "../../../model/mention.js";
import type { Reading } from "../reading.js";

/**
 * «⟨O⟩, CIO des Freistaats ⟨A⟩, und ⟨O⟩, CIO des Landes ⟨A⟩, haben eine ⟨K⟩ unterzeichnet»: those whose offices they hold are party to it. Only where
 * a sentence has them sign for several states, which leaves no doubt on whose behalf.
 */
export const signedByOfficials: RelationRule = {
  name: "party-to/signed-by-officials",
  about: ["Official"],
  cue: /nterzeichn|nterschr|schlossen|besiegel|vereinbart|signier/,
  read: ({ sentence }, reading) => {
    const signings = reading.found.filter(({ predicate, subject }) => predicate === "SIGNED" && subject.start >= sentence.start && subject.end <= sentence.end);
    const served = signings.flatMap((signing) => serves(signing.subject, reading).map((state) => ({ signing, state })));
    if (new Set(served.map(({ state }) => keyOf(state))).size < 2) return [];
    return served.map(({ signing: { object, status, clause }, state }): Finding => ({ predicate: "PARTY_TO", subject: state, object, filled: true, ...(status && { status }), ...(clause !== undefined && { clause }) }));
  },
};

/** The state whose office somebody holds; nothing when the article names two. */
function serves(official: Mention, reading: Reading): Mention[] {
  const offices = reading.found.filter(({ predicate, subject, object, carried, status }) => predicate === "HOLDS_OFFICE" && keyOf(subject) === keyOf(official) && object.kind === "State" && isStateOffice(carried?.role ?? "") && (status ?? StatementStatus.STATED) === StatementStatus.STATED);
  return new Set(offices.map(({ object }) => keyOf(object))).size === 1 ? offices.slice(0, 1).map(({ object }) => object) : [];
}
