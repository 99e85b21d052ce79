import { actRule } from "../act-rule.js";
import { JOIN } from "../verbs.js";
import type { RelationRule } from "../rule.js";

const CASES = ["BARE", "GENITIVE"].map((objectTie) =>
  actRule({ name: "party-to/acceded", predicate: "PARTY_TO", verb: JOIN, subject: "Party", object: "Agreement", objectTie, activeWithBe: true }),
);

/** «⟨A⟩ ist dem ⟨K⟩ beigetreten», «⟨C⟩ und ⟨C⟩ schließen sich der ⟨K⟩ an»: behind another name the dative «der ⟨K⟩» looks like a genitive. */
export const acceded: RelationRule = {
  name: "party-to/acceded",
  about: ["Party", "Agreement"],
  cue: JOIN.cue,
  read: (sentence, reading) => CASES.flatMap((each) => each.read(sentence, reading)),
};
