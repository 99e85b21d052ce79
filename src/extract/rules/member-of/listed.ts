import { BEFORE_NAME } from "../../clauses/pattern.js";
import { listedRule } from "../listed-rule.js";
import { OWNED } from "../topic.js";

const MEMBERS = "(?!Gründ)(?:\\p{Lu}[\\p{L}-]*)?(?:[Mm]itglied(?:er[n]?|s)?|[Mm]itgliedskommunen?|[Gg]esellschafter[n]?|[Tt]räger[n]?|Trägerkommunen?|Neuzug[aä]ng(?:en?)?|Zuwachs|Anteilseigner)";
const OBJECT = `${BEFORE_NAME}{object:Organization}`;
const HAS = "(?:zählt|hat|begrüßt|begrüßte|verzeichnet|bekommt|bekam|gewinnt|gewann|vereint|umfasst|meldet)";

/** «Neue Mitglieder der ⟨E⟩: ⟨C⟩ und ⟨C⟩», «Drei neue Mitglieder zählt die ⟨E⟩ seit ⟨t⟩: …», «Träger: ⟨C⟩ und ⟨B⟩». */
export const listedMembers = listedRule({
  name: "member-of/listed",
  predicate: "MEMBER_OF",
  object: "Organization",
  cue: /[Mm]itglied|[Gg]esellschafter|[Tt]räger|Neuzug|Zuwachs|Anteilseigner/,
  heads: [
    `(?<!\\p{L})${MEMBERS} (?:der|des|von|in der|im|bei der|beim|für die|für den) ${OBJECT}`,
    `(?<!\\p{L})${MEMBERS} ${HAS} ${OBJECT}`,
    `{object:Organization} ${HAS} (?:[^:⟨;]|⟨t\\d+⟩)*(?<!\\p{L})${MEMBERS}(?!\\p{L})`,
    `{object:Organization}-(?:Mitglied(?:er)?|Gesellschafter|Träger)(?!\\p{L})`,
    `^(?:(?:[Nn]eue[rsn]?|[Ww]eitere[rsn]?|\\d+\\.) )?${MEMBERS}(?!\\p{L})`,
  ],
  topics: OWNED,
  role: (head) => /Gesellschafter|Träger/.exec(head)?.[0] ?? null,
});
