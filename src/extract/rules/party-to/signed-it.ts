import { ofKind } from "../act-rule.js";
import { dateOf, sinceOf } from "../dates.js";
import { distinct } from "../reading.js";
import { readAct } from "../verb.js";
import { SIGN_BY_HAND } from "../verbs.js";
import { each } from "../rule.js";
import type { Mention } from "../../../model/mention.js";
import type { Reading, ReadSentence } from "../reading.js";
import type { ReadClause, RelationRule } from "../rule.js";
import { latin } from "../../text/latin.js";

const HAND = latin(/(?<!\p{L})(?:unterzeichne|unterschr|mitunterzeichne|gegengezeichne|paraphier|signier)\p{Ll}*/iu);
/** What stands for the agreement, by its gender. */
const PRONOUNS: readonly (readonly [RegExp, RegExp])[] = [
  [/(?:vertrag|pakt)s?$/i, /(?<!\p{L})(?:ihn|diesen|den)(?= |[.,]|$)/u],
  [/(?:abkommen|übereinkommen|letter of intent|memorandum\p{L}*)s?$/iu, /(?<!\p{L})(?:es|dieses|dies|das)(?= |[.,]|$)/u],
  [/./, /(?<!\p{L})(?:sie|diese|die)(?= |[.,]|$)/u],
];
/** «Ein Papier, überschrieben mit ⟨K⟩, …; unterzeichnet haben es …». */
const PAPER = /(?:Papier|Dokument|Schriftstück)(?:e?s)?(?= |,|$)/;
const IT = latin(/(?<!\p{L})(?:es|dieses)(?= |[.,]|$)/u);
/** «regelt seit ⟨t⟩»: since when it holds. */
const HOLDS = /(?:regelt|gilt|besteht|existiert|bindet) (?:bereits |schon )?seit (?:dem )?⟨t\d+⟩/;

/** Something else was signed. */
const OTHER_OBJECT = latin(/(?<!\p{L})(?:einen|eine|ein|den|das|mehrere|zwei|die) (?:\p{Ll}+e[nrs]? )?\p{Lu}\p{L}+|Brief|Petition|Appell|Resolution|Antrag|Bescheid/u);

/** «…; unterschrieben hat sie allein ⟨C⟩», «Auch ⟨B⟩ und ⟨B⟩ haben ihn unterschrieben», «Die Partner ⟨B⟩ und ⟨B⟩ haben unterschrieben»: what, was said before. */
export const signedIt: RelationRule = {
  name: "party-to/signed-it",
  about: ["Party"],
  cue: HAND,
  read: (sentence, reading) =>
    sentence.clauses.flatMap((clause, index) => {
      if (!HAND.test(clause.text) || ofKind(clause.phrases, "Agreement").length > 0 || ofKind(clause.phrases, "Official").length > 0) return [];
      const act = readAct(clause.text, SIGN_BY_HAND);
      const parties = ofKind(clause.phrases, "Party").filter(({ tie, antecedent }) => (act?.passive ? /^(?:von|vom|durch)$/.test(tie) : tie === "BARE") && !antecedent);
      const agreement = act && parties.length > 0 ? signedBefore(clause, index, sentence, reading) : null;
      return act && agreement ? each("PARTY_TO", parties.map(({ number }) => reading.mention(number)), [agreement], { status: act.status, clause: clause.text, since: dateOf(clause.text, reading) ?? sinceOf(HOLDS.exec(sentence.text)?.[0] ?? "", reading), filled: true }) : [];
    }),
};

/** The only agreement named before it in the sentence, else in the one before; a pronoun must agree with it, and nothing else may be signed. */
function signedBefore({ text }: ReadClause, index: number, sentence: ReadSentence, reading: Reading): Mention | null {
  const here = sentence.clauses.slice(0, index).flatMap((clause) => reading.mentionsIn(clause.text, "Agreement"));
  const [agreement, ...others] = distinct(here.length > 0 ? here : reading.mentionsIn(reading.sentences[sentence.index - 1]?.text, "Agreement"));
  if (!agreement || others.length > 0) return null;
  const pronoun = PRONOUNS.find(([noun]) => noun.test((agreement.surface || agreement.name).split(" ")[0] ?? ""))?.[1];
  const rest = text.replace(NAME, "");
  const paper = PAPER.test(sentence.clauses.slice(0, index).map((clause) => clause.text).join(" "));
  if ((paper ? IT : pronoun)?.test(rest) && !OTHER_OBJECT.test(rest)) return agreement;
  return here.length > 0 && !OTHER_OBJECT.test(rest) && !ANY_PRONOUN.test(rest) ? agreement : null;
}

const NAME = latin(/(?:(?:der|die|das|den|dem) )?(?:\p{Ll}+e[nrs]? )?(?:\p{Lu}\p{L}+ )?⟨[A-Z]\d+⟩/gu);
const ANY_PRONOUN = latin(/(?<!\p{L})(?:sie|ihn|es|diese[nrs]?|dies)(?!\p{L})/u);
