import { actRule } from "../act-rule.js";
import { JOIN } from "../verbs.js";

/** «⟨A⟩ ist der ⟨E⟩ beigetreten», «der ⟨E⟩ treten ⟨C⟩ und ⟨C⟩ bei». */
export const joined = actRule({
  name: "member-of/joined",
  confidence: 0.93,
  predicate: "MEMBER_OF",
  verb: JOIN,
  subject: "Party",
  object: "Organization",
  objectArticle: /^(?:der|dem)$/,
  activeWithBe: true,
});
