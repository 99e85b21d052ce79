import { BEFORE_NAME, matches, pattern } from "../../clauses/pattern.js";
import { isDenied } from "../modality.js";
import { each } from "../rule.js";
import { StatementStatus } from "../../../model/statement.js";
import { OWNED, topicOf } from "../topic.js";
import type { Reading, ReadSentence } from "../reading.js";
import type { Finding, RelationRule } from "../rule.js";

const LIST = `${BEFORE_NAME}{subject:Party+}(?: aus ⟨[A-Z]\\d+⟩)?`;
const AS = "(?<role>(?:Mitglied|Träger|Gesellschafter|Anteilseigner)(?:in|er|innen)?)";
/** «Aufgenommen werden soll sie als Trägerin der ⟨F⟩»: whom, the sentence before says. */
const BACK = [
  pattern(`[Aa]ufgenommen (?:wurde|wird|werden soll|werden sollen|ist|worden ist) (?:sie|er|es|die Stadt|der Kreis|die Gemeinde|der Landkreis|das Land) (?:[^⟨,]|⟨t\\d+⟩)*?als ${AS} (?:der|des|von|in der|im) ${BEFORE_NAME}{object:Organization}`),
  pattern(`^(?:Sie|Er|Es|Die Stadt|Der Kreis|Die Gemeinde|Der Landkreis|Das Land) (?:wurde|wird|soll|ist) (?:[^⟨,]|⟨t\\d+⟩)*?als ${AS} (?:der|des|von|in der|im) ${BEFORE_NAME}{object:Organization} (?:[^⟨,]|⟨t\\d+⟩)*?aufgenommen`),
];
const PATTERNS = [
  pattern(`{object:Organization}(?:[^⟨]|⟨t\\d+⟩)*? (?:hat|haben|nimmt|nahm|entschieden|beschlossen),? (?:[^⟨]|⟨t\\d+⟩)*?${LIST}(?: [^⟨]*?)? (?:aufgenommen|aufzunehmen|auf(?=[.,]|$))`),
  pattern(`(?:^|[Mm]itglied(?:er)? |⟨t\\d+⟩ )(?:hat|haben|nahm|nimmt) ${BEFORE_NAME}{object:Organization} (?:(?:[^⟨]|⟨t\\d+⟩)*? )?${LIST}(?: [^⟨]*?)? (?:aufgenommen|auf(?=[.,]|$))`),
  pattern(`{subject:Party+} (?:ist|sind|wurde|wurden|wird|werden)(?: [^⟨]|⟨t\\d+⟩)*? in (?:die|den|das) ${BEFORE_NAME}{object:Organization} aufgenommen`),
  pattern(`{object:Organization} (?:begrüß(?:t|te)|heißt|gewinnt|gewann|freut sich) (?:[^⟨]*? )?${LIST} (?:[^⟨]*? )?(?:als (?:neue[sn]? |weitere[sn]? |\\d+\\. )?[Mm]itglied(?:er)?|in (?:den eigenen|ihren|seinen) Reihen)`),
  pattern(`{subject:Party+} (?:ist|sind|wurde|wurden|wird|werden|soll|sollen) (?:[^⟨,]|⟨t\\d+⟩)*?(?:als|zum|zur) (?:neue[rsn]? |weitere[rsn]? |\\d+\\. )?${AS} (?:der|des|von|in der|im) ${BEFORE_NAME}{object:Organization} (?:[^⟨,]|⟨t\\d+⟩)*?aufgenommen`),
  pattern(`[Aa]ufgenommen in (?:die|den|das) ${BEFORE_NAME}{object:Organization} (?:wurden?|werden|wird|ist|sind) (?:⟨t\\d+⟩ )?(?:auch |nun |jetzt |zudem )*${LIST}`),
  pattern(`{object:Organization} (?:wächst|erweitert sich|wuchs) (?:[^⟨]*? )?um ${LIST}`),
];

/** «⟨C⟩ und ⟨C⟩ haben Aufnahmeanträge gestellt»: who asks to be let in wants to be a member; of what, may stand before. */
const APPLICATION = "(?:(?:einen |ihren |ihre |seinen )?(?:Aufnahme|Beitritts|Mitglieds)antr[aä]ge?|(?:einen |ihren |seinen )?Antrag auf (?:Aufnahme|Mitgliedschaft|Beitritt)|(?:die|ihre|seine) (?:Aufnahme|Mitgliedschaft)|(?:den|ihren|seinen) Beitritt)";
const APPLIED = [
  pattern(`{subject:Party+} (?:hat|haben|hatte|hatten) (?:[^⟨,]|⟨t\\d+⟩)*?${APPLICATION}(?: (?:in die|in den|zur|zum|bei der|beim|bei) ${BEFORE_NAME}{object:Organization})? (?:gestellt|eingereicht|beantragt|abgegeben)`),
  pattern(`{subject:Party+} (?:stell(?:t|te|en|ten)|beantrag(?:t|te|en|ten)) (?:[^⟨,]|⟨t\\d+⟩)*?${APPLICATION}(?: (?:in die|in den|zur|zum|bei der|beim|bei) ${BEFORE_NAME}{object:Organization})?`),
];
const REACH = 3;

/** «Die Versammlung von ⟨E⟩ hat entschieden, ⟨F⟩ und ⟨F⟩ aufzunehmen», «⟨C⟩ wurde in die ⟨E⟩ aufgenommen». */
export const admitted: RelationRule = {
  name: "member-of/admitted",
  about: ["Party"],
  cue: /[Aa]ntr[aä]g|[Aa]ufgenommen|aufzunehmen|auf[.,]|auf$|wächst|wuchs|erweitert sich|Reihen|itglied/,
  read: (sentence, reading) => [...named(sentence, reading), ...referred(sentence, reading), ...applied(sentence, reading)],
};

function applied(sentence: ReadSentence, reading: Reading): Finding[] {
  return sentence.clauses.flatMap(({ text: clause }) => {
    if (!/[Aa]ntr[aä]g/.test(clause) || isDenied(clause)) return [];
    return APPLIED.flatMap((form) => matches(clause, form)).flatMap(({ groups = {} }) => {
      const [named] = reading.mentionsIn(groups["object"], "Organization");
      const object = named ?? topicOf(OWNED, sentence, clause, reading, REACH);
      return object ? each("MEMBER_OF", reading.mentionsIn(groups["subject"], "Party"), [object], { status: StatementStatus.PLANNED, since: null, clause, filled: named === undefined }) : [];
    });
  });
}

function named({ text, clauses }: ReadSentence, reading: Reading): Finding[] {
  return PATTERNS.flatMap((form) =>
      matches(text, form).flatMap(({ groups, 0: matched }) => {
        if (isDenied(matched)) return [];
        const more = { status: statusOf(matched), clause: clauses[0]?.text ?? text, carried: { role: roleOf(groups?.["role"]) } };
        return each("MEMBER_OF", reading.mentionsIn(groups?.["subject"], "Party"), reading.mentionsIn(groups?.["object"], "Organization"), more);
      }),
    );
}

function referred(sentence: ReadSentence, reading: Reading): Finding[] {
  return BACK.flatMap((form) => matches(sentence.text, form)).flatMap(({ groups = {}, 0: matched }) => {
    const subject = isDenied(sentence.text) ? null : topicOf(TERRITORIES, sentence, sentence.clauses[0]?.text ?? "", reading);
    return subject ? each("MEMBER_OF", [subject], reading.mentionsIn(groups["object"], "Organization"), { status: statusOf(matched), clause: sentence.text, filled: true, carried: { role: roleOf(groups["role"]) } }) : [];
  });
}

const TERRITORIES = ["State", "District", "Municipality"];
const statusOf = (matched: string): StatementStatus => (/ (?:wird|werden|soll|sollen) /.test(matched) ? StatementStatus.PLANNED : StatementStatus.STATED);
const roleOf = (role: string | undefined): string | null => (role === undefined || role.startsWith("Mitglied") ? null : role);
