import { BEFORE_NAME, matches, pattern } from "../../clauses/pattern.js";
import { isDenied, isIntended } from "../modality.js";
import { OWNED, topicOf } from "../topic.js";
import { each } from "../rule.js";
import { StatementStatus } from "../../../model/statement.js";
import type { Mention } from "../../../model/mention.js";
import type { Reading, ReadSentence } from "../reading.js";
import type { Finding, RelationRule } from "../rule.js";

const MEMBERS =
  "(?<role>(?!Gründ)(?:\\p{Lu}[\\p{L}-]*)?(?:[Mm]itglieder[n]?|[Mm]itglieds(?:kommunen|gemeinden|städten?|länder[n]?|kreisen?)|[Gg]esellschafter[n]?|[Aa]nteilseigner[n]?|[Tt]räger[n]?|Trägerländer[n]?|Eigner[n]?|Genossen|Verbandsgemeinden|Verbandskommunen))";
const COUNT = "(?:(?:\\p{Ll}+|\\d+) ){0,3}";
const OF = `(?: (?:der|des|von|im|in der|vom|beim) ${BEFORE_NAME}{object:Organization})?`;
const LIKE = "(?:[^⟨.;]*? (?:sowie|und|darunter) |(?:auch|nun|derzeit|inzwischen|unter anderem|neben anderen|heute|bereits|etwa|seit (?:dem )?⟨t\\d+⟩|außerdem|zudem) )*";
const PATTERNS = [
  pattern(`[Zz]u (?:den|ihren|seinen|deren|dessen) ${COUNT}${MEMBERS}${OF} (?:zähl(?:t|en|te|ten)|gehör(?:t|en|te|ten)) ${LIKE}${BEFORE_NAME}{subject:Party+}`),
  pattern(`{subject:Party+} (?:zähl(?:t|en|te|ten)|gehör(?:t|en|te|ten)) (?:[^⟨]|⟨t\\d+⟩)*?zu (?:den|deren|dessen) ${COUNT}${MEMBERS}${OF}`),
  pattern(`(?<!\\p{L})(?:zähl(?:t|en|te|ten)|gehör(?:t|en|te|ten)) (?:seit ⟨t\\d+⟩ )?${BEFORE_NAME}{subject:Party+} (?:[^⟨]|⟨t\\d+⟩)*?zu (?:den|deren|dessen) ${COUNT}${MEMBERS}${OF}`),
  pattern(`(?:[Nn]eue[ns]?|[Jj]üngste[ns]?|[Ww]eitere[ns]?|[Ee]inzige[ns]?) (?<role>Mitglied|Träger|Gesellschafter)${OF} (?:ist|sind|bleiben) ${LIKE}${BEFORE_NAME}{subject:Party+}`),
  pattern(`[Mm]it ${BEFORE_NAME}{subject:Party+} (?:zählt|hat|umfasst|vereint) ${BEFORE_NAME}{object:Organization} (?:nun|jetzt|nunmehr|inzwischen|damit|mittlerweile) (?:\\p{Ll}+ )?[\\d.\\p{Ll}]+ (?<role>Mitglieder|Träger|Gesellschafter|Mitgliedskommunen)`),
  pattern(`{object:Organization} (?:zählt|zählte|rechnet) (?:auch )?${BEFORE_NAME}{subject:Party+} (?:(?:[^⟨,]|⟨t\\d+⟩)*? )?zu (?:ihren|seinen) ${COUNT}${MEMBERS}`),
  pattern(`[Nn]eu (?:mit )?(?:dabei|an Bord|im Bunde|im Verbund|hinzugekommen|dazugekommen|hinzugestoßen|aufgenommen) (?:in der|im|bei der|beim|in die|zur|zum) ${BEFORE_NAME}{object:Organization} (?:ist|sind|wurde|wurden) ${LIKE}${BEFORE_NAME}{subject:Party+}`),
  pattern(`[Mm]it (?:den|ihren|seinen) ${COUNT}${MEMBERS}${OF} ${BEFORE_NAME}{subject:Party+}`),
];

/** «Zu den Mitgliedern der ⟨E⟩ zählen ⟨C⟩ und ⟨F⟩», «⟨C⟩ gehört zu den Gesellschaftern»: of what, the sentence before may say. */
export const amongMembers: RelationRule = {
  name: "member-of/among-members",
  about: ["Party"],
  cue: /itglied|esellschafter|nteilseigner|räger|Eigner|Genossen|Verbandsgemeinde|Verbandskommune|[Nn]eu (?:mit )?(?:dabei|an|im|hin|dazu|auf)/,
  read: (sentence, reading) => sentence.clauses.flatMap(({ text: clause }) => (isDenied(clause) ? [] : PATTERNS.flatMap((form) => matches(clause, form).flatMap((match) => found(match, clause, sentence, reading))))),
};

function found({ groups = {} }: RegExpExecArray, clause: string, sentence: ReadSentence, reading: Reading): Finding[] {
  const [named] = reading.mentionsIn(groups["object"], "Organization");
  const object: Mention | null = named ?? topicOf(OWNED, sentence, clause, reading);
  if (!object) return [];
  const status = isIntended(clause) ? StatementStatus.PLANNED : StatementStatus.STATED;
  return each("MEMBER_OF", reading.mentionsIn(groups["subject"], "Party"), [object], { status, clause, filled: named === undefined, carried: { role: roleOf(groups["role"] ?? "") } });
}

function roleOf(members: string): string | null {
  if (/^(?:Mit)?[Tt]räger/.test(members)) return "Träger";
  return /^Gesellschafter/.test(members) ? "Gesellschafter" : null;
}
