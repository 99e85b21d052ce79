import { BEFORE_NAME, pattern } from "../../clauses/pattern.js";
import { patternRule } from "../pattern-rule.js";

const WORDS = "(?:[^⟨,]|⟨t\\d+⟩)*?";
const INTO = `(?:zur|zum|zu der|zu dem|zu einer|zu einem|im|in der|unter dem Dach der|unter dem Dach des) ${BEFORE_NAME}{object:Organization}`;
const UNITE = "(?:schlossen|schließen|taten|tun|fanden|finden|vereinigten|verbanden)";
const UNITED = "(?:zusammengeschlossen|zusammengetan|zusammengefunden|vereinigt|verbunden)";

/** «⟨C⟩ und ⟨C⟩ schlossen sich ⟨t⟩ zum Zweckverband ⟨F⟩ zusammen»: territories that unite found what they unite to; organisations would be replaced by it. */
export const united = patternRule({
  name: "founded/united",
  predicate: "FOUNDED",
  subject: "Territory",
  object: "Organization",
  cue: /[Zz]usammen|vereinig|verb[au]nden/,
  patterns: [
    pattern(`{subject:Territory+} ${UNITE} sich(?: ${WORDS})? ${INTO} (?:${WORDS})?(?:zusammen|(?<=vereinigten .*|verbanden .*))(?=[ .,]|$)`),
    pattern(`${UNITE} sich(?: ${WORDS})? ${BEFORE_NAME}{subject:Territory+} (?:${WORDS})?${INTO} (?:${WORDS})?zusammen(?=[ .,]|$)`),
    pattern(`{subject:Territory+} (?:haben|hatten) sich(?: ${WORDS})? ${INTO} (?:${WORDS})?${UNITED}`),
    pattern(`(?:haben|hatten) sich(?: ${WORDS})? ${BEFORE_NAME}{subject:Territory+} (?:${WORDS})?${INTO} (?:${WORDS})?${UNITED}`),
  ],
});
