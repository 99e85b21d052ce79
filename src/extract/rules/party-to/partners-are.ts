import { BEFORE_NAME, matches, pattern } from "../../pattern.js";
import { dateOf } from "../dates.js";
import { each } from "../rule.js";
import { modalityOf } from "../modality.js";
import { SIGN } from "../verbs.js";
import { readAct } from "../verb.js";
import type { RelationRule } from "../rule.js";

const PARTNERS = pattern(`(?:[Vv]ertragsp|[Kk]ooperationsp|P|p)artner(?:innen)? (?:sind|waren|ist) ${BEFORE_NAME}{parties:Party+}`);

/** «Ein Vertrag wird unterzeichnet; Partner sind A und B»: what was signed stands in the same sentence. */
export const partnersAre: RelationRule = {
  name: "party-to/partners-are",
  confidence: 0.85,
  about: ["Party", "Agreement"],
  cue: /artner/,
  read: ({ text, clauses }, reading) =>
    matches(text, PARTNERS).flatMap(({ groups }) => {
      const signing = clauses.find(({ text: clause }) => reading.mentionsIn(clause, "Agreement").length > 0);
      if (!signing || !modalityOf(signing.text)) return [];
      const status = readAct(signing.text, SIGN)?.status;
      const more = { since: dateOf(signing.text, reading), ...(status && { status }) };
      return each("PARTY_TO", reading.mentionsIn(groups?.["parties"], "Party"), reading.mentionsIn(signing.text, "Agreement"), more);
    }),
};
