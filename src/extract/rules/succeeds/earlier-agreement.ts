import { matches, pattern } from "../../clauses/pattern.js";
import { dateOf } from "../dates.js";
import { keyOf } from "../reading.js";
import type { Finding, RelationRule } from "../rule.js";

const EARLIER = pattern("(?:erste|frühere|vorherige|bisherige|alte|ursprüngliche|vorangegangene|auslaufende)[nrs]? {object:Agreement}");
const FIRST_NAMED = /^(?:erste|frühere|vorherige|bisherige|alte|ursprüngliche)[nrs]? /i;

/** «⟨t⟩ ist eine erste ⟨K⟩ unterzeichnet worden»: the agreement that the article is about came after it. */
export const earlierAgreement: RelationRule = {
  name: "succeeds/earlier-agreement",
  about: ["Agreement"],
  read: (sentence, reading) => {
    const named = reading.mentionsIn(sentence.text, "Agreement").filter(({ surface }) => FIRST_NAMED.test(surface));
    const said = matches(sentence.text, EARLIER).flatMap(({ groups }) => reading.mentionsIn(groups?.["object"], "Agreement"));
    return [...named, ...said].flatMap((object): Finding[] => {
      const dated = dateOf(sentence.text, reading);
      if (!dated || dated.derivedFrom) return [];
      const [current] = reading.found.filter(({ predicate, object: agreement }) => predicate === "PARTY_TO" && keyOf(agreement) !== keyOf(object));
      return current ? [{ predicate: "SUCCEEDS", subject: current.object, object, since: null, filled: true }] : [];
    });
  },
};
