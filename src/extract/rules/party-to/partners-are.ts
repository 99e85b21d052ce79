import { BEFORE_NAME, matches, pattern } from "../../clauses/pattern.js";
import { dateOf } from "../dates.js";
import { each } from "../rule.js";
import { distinct } from "../reading.js";
import { isDenied, modalityOf } from "../modality.js";
import { SIGN } from "../verbs.js";
import { readAct } from "../verb.js";
import { StatementStatus } from "../../../model/statement.js";
import type { Finding, ReadClause, RelationRule } from "../rule.js";
import type { Reading, ReadSentence } from "../reading.js";

const SAID_BY = "(?:(?:laut|so|nach Angaben (?:von|des|der)) (?:(?!neben )\\p{L}+ ){0,3}(?:⟨[A-Z]\\d+⟩ )?)?";
const PARTNERS = pattern(
  `(?:[Vv]ertragsp|[Kk]ooperationsp|(?<!\\p{L})[Pp])artner(?:innen)?(?<of> (?:des|der|dieses|dieser) {Agreement})? (?:sind|waren|ist|(?<planned>werden)) ${SAID_BY}(?:(?:nicht (?:nur|allein)|auch|unter anderem|bislang|bisher|derzeit|damit|zunächst|inzwischen|seit ⟨t\\d+⟩) )*(?:neben ${BEFORE_NAME}(?<beside>{Party}) )?${BEFORE_NAME}{parties:Party+}`,
);

/** «die ⟨K⟩ vom ⟨t⟩, deren Partner ⟨C⟩ und ⟨C⟩ sind». */
const WHOSE = pattern(`{object:Agreement}(?: (?:[^⟨,]|⟨t\\d+⟩){1,80})?, (?:deren|dessen) (?:einzige |beide |gleichberechtigte )?(?:(?:Vertrags|Kooperations)?[Pp]artner(?:innen)?|Vertragsparteien|Parteien|(?:Mit|Erst)?[Uu]nterzeichner(?:innen)?) ${BEFORE_NAME}{parties:Party+} (?:sind|waren|ist|war)(?=[,.]|$)`);

/** «Ein Vertrag wird unterzeichnet; Partner sind A und B», «Partner des Vertrags werden neben A auch B und C»: what was signed stands in the same sentence or the one before. */
export const partnersAre: RelationRule = {
  name: "party-to/partners-are",
  about: ["Party"],
  cue: /artner|arteien|nterzeichner/,
  read: (sentence, reading) => [...whose(sentence, reading), ...said(sentence, reading)],
};

function whose({ text }: ReadSentence, reading: Reading): Finding[] {
  return isDenied(text) ? [] : matches(text, WHOSE).flatMap(({ groups = {} }) => each("PARTY_TO", reading.mentionsIn(groups["parties"], "Party"), reading.mentionsIn(groups["object"], "Agreement"), { since: null }));
}

function said(sentence: ReadSentence, reading: Reading): Finding[] {
  return matches(sentence.text, PARTNERS).flatMap(({ index, groups = {} }) => {
    const signing = [...sentence.clauses, ...clausesBefore(sentence, reading)].find(({ text }) => reading.mentionsIn(text, "Agreement").length > 0);
      if (!signing || !modalityOf(signing.text) || isDenied(sentence.text.slice(index))) return [];
      const status = groups["planned"] === undefined ? readAct(signing.text, SIGN)?.status : StatementStatus.PLANNED;
      const more = { since: dateOf(signing.text, reading), ...(status && { status }) };
      const parties = [...reading.mentionsIn(groups["beside"], "Party"), ...reading.mentionsIn(groups["parties"], "Party")];
      return each("PARTY_TO", parties, distinct(reading.mentionsIn(signing.text, "Agreement")), more);
    });
}

/** The clauses of the sentence before; they tell what is signed only where they tell of one agreement. */
function clausesBefore({ index }: ReadSentence, reading: Reading): readonly ReadClause[] {
  const clauses = reading.sentences[index - 1]?.clauses ?? [];
  const agreements = distinct(clauses.flatMap(({ text }) => reading.mentionsIn(text, "Agreement")));
  return agreements.length === 1 ? clauses : [];
}
