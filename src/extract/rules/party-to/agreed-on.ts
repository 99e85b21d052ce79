import { actRule } from "../act-rule.js";
import { AGREE_ON } from "../verbs.js";

/** «Der Bund und die Länder einigten sich auf einen Pakt.» */
export const agreedOn = actRule({
  name: "party-to/agreed-on",
  predicate: "PARTY_TO",
  verb: AGREE_ON,
  subject: "Party",
  object: "Agreement",
  objectTie: "auf",
});
