import { BEFORE_NAME, matches, pattern } from "../../pattern.js";
import { dateOf } from "../dates.js";
import { isDenied } from "../modality.js";
import { each } from "../rule.js";
import { distinct, keyOf } from "../reading.js";
import { StatementStatus } from "../../../model/statement.js";
import type { Mention } from "../../../model/mention.js";
import type { Reading } from "../reading.js";
import type { RelationRule } from "../rule.js";
import { latin } from "../../latin.js";

const NAMED = pattern(`(?:[Nn]eue|[Gg]emeinsame|[Gg]eplante)[rns]? (?:gemeinsame[rns]? )?(?:Projekt|Vorhaben|Portal|Plattform|Verfahren) (?:ist|heißt|wird) (?:der so genannte |die so genannte |das so genannte |${BEFORE_NAME})?{system:System}`);
const TO_COME = latin(/(?<!\p{L})(?:soll|sollen|wird|werden) .*(?:entstehen|entwickelt|aufgebaut|geschaffen|bereitgestellt)/u);

/** «Das neue gemeinsame Projekt ist der ⟨M⟩. Es soll … entstehen»: the agreement of the article is about it, and its parties mean to run it. */
export const jointProject: RelationRule = {
  name: "operates/joint-project",
  confidence: 0.75,
  about: ["System"],
  cue: /Projekt|Vorhaben|Portal|Plattform|Verfahren/,
  read: ({ text, index }, reading) =>
    matches(text, NAMED).flatMap(({ groups }) => {
      const systems = reading.mentionsIn(groups?.["system"], "System");
      const agreement = onlyAgreement(reading);
      const planned = TO_COME.test(`${text} ${reading.sentences[index + 1]?.text ?? ""}`);
      if (!agreement || isDenied(text)) return [];
      const parties = reading.found.filter(({ predicate, object }) => predicate === "PARTY_TO" && keyOf(object) === keyOf(agreement)).map(({ subject }) => subject);
      const more = { since: dateOf(text, reading), filled: true };
      return [...each("CONCERNS", [agreement], systems, more), ...(planned ? each("OPERATES", distinct(parties), systems, { ...more, status: StatementStatus.PLANNED }) : [])];
    }),
};

/** The only agreement whose parties the article tells. */
function onlyAgreement(reading: Reading): Mention | null {
  const agreements = distinct(reading.found.filter(({ predicate }) => predicate === "PARTY_TO").map(({ object }) => object));
  return agreements.length === 1 ? (agreements[0] ?? null) : null;
}
