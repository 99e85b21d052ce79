import { BEFORE_NAME } from "../../clauses/pattern.js";
import { listedRule } from "../listed-rule.js";
import { OWNED } from "../topic.js";

const FOUNDERS = "Gründ(?:er|erinnen|ungsmitglied(?:er)?|ungsgesellschafter|ungspartner|ungsväter)";

/** «Gründer der ⟨E⟩: ⟨C⟩ und ⟨C⟩», «Gründungsmitglieder: ⟨B⟩ und ⟨B⟩». */
export const listedFounders = listedRule({
  name: "founded/listed",
  predicate: "FOUNDED",
  object: "Organization",
  cue: /Gründ/,
  heads: [`(?<!\\p{L})${FOUNDERS} (?:der|des|von) ${BEFORE_NAME}{object:Organization}`, `^(?:Die )?${FOUNDERS}(?!\\p{L})`],
  topics: [...OWNED, "Body"],
});
