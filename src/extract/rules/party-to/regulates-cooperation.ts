import { pattern } from "../../clauses/pattern.js";
import { patternRule } from "../pattern-rule.js";

/** «Eine Vereinbarung regelt die Zusammenarbeit von A und B.» */
export const regulatesCooperation = patternRule({
  name: "party-to/regulates-cooperation",
  predicate: "PARTY_TO",
  subject: "Party",
  object: "Agreement",
  cue: /regel/,
  patterns: [
    pattern("(?:regelt|regeln) .*?{object:Agreement} .*?(?:Zusammenarbeit|Kooperation) (?:von|zwischen) (?:\\p{Ll}+ )?{subject:Party+}"),
    pattern("{object:Agreement} .*?(?:regelt|regeln) .*?(?:Zusammenarbeit|Kooperation) (?:von|zwischen) (?:\\p{Ll}+ )?{subject:Party+}"),
  ],
});
