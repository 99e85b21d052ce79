import { BEFORE_NAME } from "../../clauses/pattern.js";
import { listedRule } from "../listed-rule.js";

/** «Betrieb des ⟨M⟩: ⟨C⟩», «Betreiber von ⟨M⟩: ⟨F⟩». */
export const listedOperators = listedRule({
  name: "operates/listed",
  predicate: "OPERATES",
  object: "System",
  cue: /[Bb]etrieb|Betreiber|Hosting|Bereitstellung/,
  heads: [`(?<!\\p{L})(?:Betrieb|Betreiber(?:in)?|Hosting|Bereitstellung)(?: und \\p{Lu}\\p{Ll}+)? (?:des|der|von|für) ${BEFORE_NAME}{object:System}`],
});
