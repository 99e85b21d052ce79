import { actRule } from "../act-rule.js";
import { ENTER_INTO } from "../verbs.js";

/** «⟨F⟩ ist mit ⟨C⟩ einen ⟨K⟩ eingegangen»; the perfect is formed with «sein», older also with «haben». */
export const enteredInto = actRule({ name: "party-to/entered-into", predicate: "PARTY_TO", verb: ENTER_INTO, subject: "Party", object: "Agreement", activeWithBe: true });
