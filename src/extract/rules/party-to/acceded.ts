import { actRule, ofKind } from "../act-rule.js";
import { each } from "../rule.js";
import { topicOf } from "../topic.js";
import { readAct } from "../verb.js";
import { JOIN } from "../verbs.js";
import type { Reading, ReadSentence } from "../reading.js";
import type { Finding, RelationRule } from "../rule.js";

const CASES = ["BARE", "GENITIVE"].map((objectTie) =>
  actRule({ name: "party-to/acceded", predicate: "PARTY_TO", verb: JOIN, subject: "Party", object: "Agreement", objectTie, activeWithBe: true }),
);

/** «⟨A⟩ ist dem ⟨K⟩ beigetreten», «⟨C⟩ und ⟨C⟩ schließen sich der ⟨K⟩ an»: behind another name the dative «der ⟨K⟩» looks like a genitive. */
export const acceded: RelationRule = {
  name: "party-to/acceded",
  about: ["Party"],
  cue: JOIN.cue,
  read: (sentence, reading) => [...CASES.flatMap((each) => each.read(sentence, reading)), ...afterwards(sentence, reading)],
};

/** «Den ⟨K⟩ hatten ⟨A⟩ und ⟨D⟩ geschlossen; der ⟨D⟩ schloss sich im Juni an»: to what, was said before. */
function afterwards(sentence: ReadSentence, reading: Reading): Finding[] {
  return sentence.clauses.flatMap(({ text: clause, phrases }) => {
    const act = phrases.length > 0 && phrases.every(({ tie }) => tie === "BARE") ? readAct(clause, JOIN) : null;
    const agreement = act && topicOf(["Agreement"], sentence, clause, reading);
    return agreement ? each("PARTY_TO", ofKind(phrases, "Party").map(({ number }) => reading.mention(number)), [agreement], { status: act.status, clause, filled: true }) : [];
  });
}
