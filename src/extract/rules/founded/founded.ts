import { actRule } from "../act-rule.js";
import { FOUND } from "../verbs.js";

/** «⟨C⟩ und ⟨C⟩ haben die ⟨E⟩ gegründet», «die ⟨E⟩, welche ⟨F⟩ gemeinsam mit ⟨C⟩ gegründet hat», «⟨C⟩ will die ⟨I⟩ gründen». */
export const founded = actRule({
  name: "founded/founded",
  predicate: "FOUNDED",
  verb: FOUND,
  subject: "Party",
  object: "Organization",
});
