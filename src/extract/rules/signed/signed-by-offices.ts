import { ofKind } from "../act-rule.js";
import { BEFORE_NAME, matches, pattern } from "../../clauses/pattern.js";
import { each } from "../rule.js";
import { keyOf } from "../reading.js";
import { nominative } from "../holds-office/read-offices.js";
import { OFFICE } from "../holds-office/office.js";
import { readAct } from "../verb.js";
import { SIGN_BY_HAND } from "../verbs.js";
import type { Mention } from "../../../model/mention.js";
import type { Reading } from "../reading.js";
import type { RelationRule } from "../rule.js";

const OFFICES_OF = pattern(`(?<role>${OFFICE}|Vertreter(?:innen)?(?: und Vertreter)?|Spitzen) (?:der|des|von) ${BEFORE_NAME}{parties:Party+}`);

/** «Die CIOs der beiden Länder haben eine Vereinbarung unterzeichnet»: the states are parties; who holds that office there, says the article elsewhere. */
export const signedByOffices: RelationRule = {
  name: "signed/signed-by-offices",
  about: ["Party", "Agreement"],
  cue: SIGN_BY_HAND.cue,
  read: ({ clauses }, reading) =>
    clauses.flatMap(({ text: clause, phrases }) => {
      const agreements = ofKind(phrases, "Agreement").filter(({ tie }) => tie === "BARE").map(({ number }) => reading.mention(number));
      if (agreements.length === 0 || ofKind(phrases, "Official").length > 0) return [];
      const [match] = matches(clause, OFFICES_OF);
      const signing = match ? readAct(clause, SIGN_BY_HAND) : null;
      if (!match?.groups || !signing) return [];
      const { groups } = match;
      const parties = reading.mentionsIn(groups["parties"], "Party");
      const signers = holders(nominative(groups["role"] ?? ""), parties, reading);
      const more = { status: signing.status, clause };
      return [...each("PARTY_TO", parties, agreements, more), ...each("SIGNED", signers, agreements, { ...more, filled: true })];
    }),
};

/** The officials whom the article gives this office of one of the parties. */
function holders(role: string, parties: readonly Mention[], reading: Reading): Mention[] {
  const keys = new Set(parties.map(keyOf));
  const held = reading.found.filter(({ predicate, object, carried }) => predicate === "HOLDS_OFFICE" && keys.has(keyOf(object)) && carried?.role === role);
  const byPerson = new Map(held.map(({ subject }) => [keyOf(subject), subject]));
  return byPerson.size === keys.size ? [...byPerson.values()] : [];
}
