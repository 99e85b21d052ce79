import { BEFORE_NAME, pattern } from "../../clauses/pattern.js";
import { actRule } from "../act-rule.js";
import { patternRule } from "../pattern-rule.js";
import { BELONG } from "../verbs.js";
import type { RelationRule } from "../rule.js";

const SHARE = "(?:[\\p{L}\\d.,]+ (?:Prozent )?(?:der|aller|von)? ?(?:rund |etwa |knapp )?(?:[\\d.]+ )?)?";
const OTHERS = "(?:[^⟨.;]*? (?:sowie|und|darunter) )?";

const act = actRule({
  name: "member-of/belongs",
  predicate: "MEMBER_OF",
  verb: BELONG,
  subject: "Party",
  object: "Organization",
  objectArticle: /^(?:der|dem)$/,
});
const listed = patternRule({
  name: "member-of/belongs",
  predicate: "MEMBER_OF",
  subject: "Party",
  object: "Organization",
  cue: /gehör|Mitglieder|sich /,
  patterns: [
    pattern(`(?:[Zz]u|[Zz]ur|[Zz]um) (?:\\p{Lu}[\\p{L}-]* )?{object:Organization} gehör(?:t|en|te|ten) (?:(?:auch|nun|derzeit|inzwischen|unter anderem|neben anderen|heute) )?${SHARE}${OTHERS}${BEFORE_NAME}{subject:Party+}`),
    pattern(`(?:[Dd]er|[Dd]em) ${BEFORE_NAME}{object:Organization} gehör(?:t|en|te|ten) (?:(?:auch|nun|derzeit|inzwischen|unter anderem|neben anderen|heute) )?${SHARE}${OTHERS}${BEFORE_NAME}{subject:Party+}(?: (?:im|in|aus|von|der|des) ⟨[A-Z]\\d+⟩)?[^⟨]*? an(?=[ .,!]|$)`),
    pattern(`(?<!(?:^|[ (])(?:[Ii]n|[Ii]m|[Aa]us|[Bb]ei|[Nn]ach|[Vv]on|[Mm]it|[Ff]ür) )(?<!\\d⟩ und ){subject:Party+} gehör(?:t|en|te|ten) (?:[^⟨]|⟨t\\d+⟩)*?(?:der|dem) ${BEFORE_NAME}{object:Organization}(?: [^⟨]*?)? an(?=[ .,!]|$)`),
    pattern(`^[Ii]n (?:der|dem) ${BEFORE_NAME}{object:Organization} (?:haben|hatten) sich (?:[^⟨,]|⟨t\\d+⟩)*?${BEFORE_NAME}{subject:Party+} (?:[^⟨,]|⟨t\\d+⟩)*?(?:zusammengetan|zusammengeschlossen|zusammengefunden|vereint|vereinigt|organisiert|verbündet)(?=[.,]|$)`),
    pattern(`{object:Organization}(?:, [^⟨,]*,)? (?:zählt|hat|vereint|umfasst) [^⟨]*?Mitglieder,? darunter ${BEFORE_NAME}{subject:Party+}`),
  ],
});

/** «Zur ⟨E⟩ gehören ⟨C⟩ und ⟨F⟩», «dem ⟨F⟩ gehören 98 Prozent der Kommunen an», «⟨C⟩ gehört der ⟨E⟩ an», «⟨E⟩, der ⟨C⟩ seit 2011 angehört». */
export const belongs: RelationRule = {
  ...listed,
  read: (sentence, reading) => [...listed.read(sentence, reading), ...act.read(sentence, reading)],
};
