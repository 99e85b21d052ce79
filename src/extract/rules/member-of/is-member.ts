import { BEFORE_NAME, matches, pattern } from "../../pattern.js";
import { isDenied, isIntended } from "../modality.js";
import { each } from "../rule.js";
import { StatementStatus } from "../../../model/statement.js";
import type { RelationRule } from "../rule.js";

const MEMBER = "(?:[\\p{Lu}][\\p{L}-]*)?[Mm]itglied(?:er[n]?|s)?";
const OF = `(?:der|des|von|im|in der|in|bei der|bei|beim) ${BEFORE_NAME}{object:Organization}`;
const ROLE = `(?<role>${MEMBER}|Träger|Mitträger|Gesellschafter|Anteilseigner|Eigentümer|Genossen)`;
const PATTERNS = [
  pattern(`{subject:Party+} (?<verb>ist|sind|war|waren|wird|werden|wurde|wurden|bleibt|bleiben|zählt|zählen)(?: [^⟨]| ⟨t\\d+⟩|[^⟨ ])*? ${ROLE} ${OF}`),
  pattern(`(?<verb>[Ii]st|[Ss]ind|[Ww]ird|[Ww]erden|[Ww]urden?) ${BEFORE_NAME}{subject:Party+} (?:[^⟨,]|⟨t\\d+⟩)*?${ROLE} ${OF}`),
  pattern(`${ROLE} ${OF} (?<verb>ist|sind|wird|werden|wurde|wurden) (?:(?:auch|nun|jetzt|bereits|unter anderem|neben anderen|[^⟨]{0,30}?) )?${BEFORE_NAME}{subject:Party+}`),
  pattern(`{subject:Party+}(?: [^⟨,]*?)? ${ROLE} ${OF} (?<verb>ist|sind|wird|werden|wurde|wurden)`),
  pattern(`{object:Organization}[^⟨]*?,? (?:dessen|deren|zu dessen|zu deren) ${ROLE} (?<verb>)(?:auch )?{subject:Party+}`),
];

/** «⟨A⟩ ist Mitglied der ⟨E⟩», «Träger der ⟨F⟩ sind ⟨C⟩ und ⟨C⟩». */
export const isMember: RelationRule = {
  name: "member-of/is-member",
  confidence: 0.93,
  about: ["Party", "Organization"],
  cue: /itglied|Träger|träger|Gesellschafter|gesellschafter|Anteilseigner|Eigentümer|Genossen/,
  read: ({ clauses }, reading) =>
    clauses.flatMap(({ text: clause }) =>
      PATTERNS.flatMap((form) =>
        matches(clause, form).flatMap(({ groups = {} }) => {
          if (isDenied(clause)) return [];
          const to = reading.mentionsIn(groups["object"], "Organization");
          const role = /mitglied/i.test(groups["role"] ?? "") ? null : (groups["role"] ?? null);
          return each("MEMBER_OF", reading.mentionsIn(groups["subject"], "Party"), to, { status: statusOf(groups["verb"] ?? "", clause), clause, carried: { role } });
        }),
      ),
    ),
};

function statusOf(verb: string, clause: string): StatementStatus {
  if (/^war/i.test(verb)) return StatementStatus.FORMER;
  return /^w[ei]rd/i.test(verb) || isIntended(clause) ? StatementStatus.PLANNED : StatementStatus.STATED;
}
