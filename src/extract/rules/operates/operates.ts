import { actRule } from "../act-rule.js";
import { OPERATE } from "../verbs.js";

/** «⟨F⟩ betreibt das ⟨M⟩», «das ⟨M⟩ wird von ⟨F⟩ betrieben». */
export const operates = actRule({
  name: "operates/operates",
  predicate: "OPERATES",
  verb: OPERATE,
  subject: "Party",
  object: "System",
});
