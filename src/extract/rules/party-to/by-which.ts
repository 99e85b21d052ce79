import { BEFORE_NAME, matches, pattern } from "../../clauses/pattern.js";
import { isDenied, modalityOf } from "../modality.js";
import { each } from "../rule.js";
import type { RelationRule } from "../rule.js";
import { latin } from "../../text/latin.js";

/** Both names together are what acts: «… | der ⟨B⟩ und die ⟨C⟩ ihre Rechenzentren zusammenlegen». */
const JOINTLY = pattern(`^(?:mit|in|durch) {object:Agreement} \\| ${BEFORE_NAME}(?<subject>{Party}(?:(?:, | und | sowie )${BEFORE_NAME}{Party})+)(?=(?: [^⟨]*)? (?:ihre?[mnrs]?|sich|gemeinsam|einander|gegenseitig|zusammen|die|den|das|eine?n?) )`);
/** What is done to them, or by others, they have not agreed on. */
const OTHERS = latin(/ (?:werden|wird|wurden|wurde|worden|sollen|soll|müssen|muss|könnten)[ .,]*$/u);

/** «die ⟨K⟩, mit der ⟨B⟩ und ⟨C⟩ ihre Dienste bündeln»: who do something together by an agreement are party to it. */
export const byWhich: RelationRule = {
  name: "party-to/by-which",
  about: ["Party", "Agreement"],
  cue: latin(/, (?:mit|in|durch) (?:de[mnr]|die|das|welche[mrn]) /u),
  read: ({ clauses }, reading) =>
    clauses.flatMap(({ text: clause }) =>
      matches(clause, JOINTLY).flatMap(({ groups = {} }) => {
        const agreements = reading.mentionsIn(groups["object"], "Agreement");
        const main = clauses.find(({ text }) => text !== clause && reading.mentionsIn(text, "Agreement").some((each) => agreements.includes(each)))?.text ?? "";
        const status = isDenied(clause) || OTHERS.test(clause) ? null : modalityOf(main);
        return status ? each("PARTY_TO", reading.mentionsIn(groups["subject"], "Party"), agreements, { status, clause: main }) : [];
      }),
    ),
};
