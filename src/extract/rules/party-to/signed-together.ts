import { actRule } from "../act-rule.js";
import { SIGN } from "../verbs.js";

/** «Hessen und Bayern haben eine Vereinbarung unterzeichnet»; «der Pakt wurde zwischen A und B geschlossen». */
export const signedTogether = actRule({
  name: "party-to/signed-together",
  predicate: "PARTY_TO",
  verb: SIGN,
  subject: "Party",
  object: "Agreement",
});
