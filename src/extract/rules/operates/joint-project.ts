import { BEFORE_NAME, matches, pattern } from "../../clauses/pattern.js";
import { dateOf } from "../dates.js";
import { isDenied } from "../modality.js";
import { each } from "../rule.js";
import { distinct, keyOf } from "../reading.js";
import { StatementStatus } from "../../../model/statement.js";
import type { Mention } from "../../../model/mention.js";
import type { Reading } from "../reading.js";
import type { RelationRule } from "../rule.js";
import { latin } from "../../text/latin.js";

const NOUN = "(?:Projekt|Vorhaben|Portal|Plattform|Verfahren)";
const JOINT = `(?:[Nn]eue|[Gg]emeinsame|[Gg]eplante)[rns]? (?:(?:gemeinsame|neue|länderübergreifende)[rns]? )?${NOUN}`;
const SO_CALLED = `(?:(?:der|die|das|dem) so genannten? |${BEFORE_NAME})`;
const NAMED = [pattern(`${JOINT} (?:ist|heißt|wird) ${SO_CALLED}{system:System}`), pattern(`{system:System} heißt (?:das|die) ${JOINT}`), pattern(`gemeinsame[sn]? (?:neue[sn]? )?${NOUN} ${BEFORE_NAME}{system:System}`)];
/** What the sentence before announces is named only here: «… ein neues gemeinsames Vorhaben. Gemeint ist der ⟨M⟩». */
const MEANT = pattern(`^(?:Gemeint (?:ist|sind)|Es handelt sich(?: dabei)? um|Dabei (?:geht es|handelt es sich) um|Die Rede ist (?:von|vom)|Das ist) ${SO_CALLED}{system:System}`);
const ANNOUNCED = latin(`gemeinsame[rns]? (?:neue[rns]? )?${NOUN}`, "u");
const TO_COME = latin(/(?<!\p{L})(?:(?:soll|sollen|wird|werden) .*(?:entstehen|entwickelt|aufgebaut|geschaffen|bereitgestellt)|(?:entstehen|entwickelt werden|aufgebaut werden|geschaffen werden) (?:soll|sollen|wird))(?!\p{L})/u);

/** «Das neue gemeinsame Projekt ist der ⟨M⟩. Es soll … entstehen»: the agreement of the article is about it, and its parties mean to run it. */
export const jointProject: RelationRule = {
  name: "operates/joint-project",
  about: ["System"],
  cue: /Projekt|Vorhaben|Portal|Plattform|Verfahren|^Gemeint|^Es |^Dabei|^Die Rede|^Das ist/,
  read: ({ text, index }, reading) =>
    [...NAMED.flatMap((form) => matches(text, form)), ...(ANNOUNCED.test(reading.sentences[index - 1]?.text ?? "") ? matches(text, MEANT) : [])].flatMap(({ groups }) => {
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
