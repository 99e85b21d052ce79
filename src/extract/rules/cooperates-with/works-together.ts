import { ofKind, WITH } from "../act-rule.js";
import { BEFORE_NAME, matches, pattern } from "../../clauses/pattern.js";
import { sinceOf } from "../dates.js";
import { isDenied, modalityOf } from "../modality.js";
import { readAct } from "../verb.js";
import { COOPERATE, COOPERATION_NOUN, PURSUE_COOPERATION } from "../verbs.js";
import { distinct } from "../reading.js";
import type { Mention } from "../../../model/mention.js";
import { StatementStatus } from "../../../model/statement.js";
import type { ReadClause, Finding, RelationRule } from "../rule.js";
import type { Reading, ReadSentence } from "../reading.js";
import { latin } from "../../text/latin.js";

const NOUN = latin(`(?<![\\p{L}-])${COOPERATION_NOUN}(?!\\p{L})`, "u");
const PARTNERS = "(?:Kooperations|IT-|Projekt|Verbund)?[Pp]artner";
const OF_WITH = [
  pattern(`${COOPERATION_NOUN} (?:des|der|von) ${BEFORE_NAME}{one:Party} mit ${BEFORE_NAME}{other:Party+}`),
  pattern(`{one:Party}’s ${COOPERATION_NOUN} mit ${BEFORE_NAME}{other:Party+}`),
  pattern(`{one:Party} (?:ist|wird|bleibt|sei) (?:\\p{Ll}+ ){0,2}(?:Kooperationsp|Projektp|P)artner(?:in)? (?:des|der|von) ${BEFORE_NAME}{other:Party+}`),
  pattern(`(?:Kooperationsp|Projektp|P)artner(?:in)? (?:des|der|von) ${BEFORE_NAME}{one:Party} (?:ist|wird|bleibt|sei) ${BEFORE_NAME}{other:Party+}`),
];
const BETWEEN = [
  pattern(`${COOPERATION_NOUN}(?: [^⟨,.;]{0,60}?)? (?:zwischen|von) (?:\\p{Ll}{3} )?{parties:Party+}`),
  pattern(`(?:besteht|bestand|existiert|läuft|gibt es|gab es)(?: (?:[^⟨,]|⟨t\\d+⟩)*?)? zwischen ${BEFORE_NAME}{parties:Party+} (?:[^⟨,]|⟨t\\d+⟩)*?(?:eine?|die) (?:\\p{Ll}+ )?${COOPERATION_NOUN}`),
  pattern(`zwischen ${BEFORE_NAME}{parties:Party+} (?:besteht|bestand|existiert|läuft|gibt es|gab es) (?:(?:schon|bereits|seit|längst|dem) |⟨t\\d+⟩ )*(?:eine?|die) (?:\\p{Ll}+ )?${COOPERATION_NOUN}`),
  pattern(`{parties:Party+} (?:sind|bleiben|waren|wurden|werden)(?: (?:[^⟨,]|⟨t\\d+⟩)*?)? ${PARTNERS}(?=[.,!]?$|, | seit| und | beim? | im | in der )`),
];

/** «die Partnerschaft mit ⟨C⟩, die ⟨C⟩ seit ⟨t⟩ pflegte, endete ⟨t⟩»: a relation that a relative clause gives its other end. */
const KEPT = pattern(`${COOPERATION_NOUN} mit ${BEFORE_NAME}{one:Party+}, (?:die|den) ${BEFORE_NAME}{other:Party+} (?<since>(?:[^⟨,]|⟨t\\d+⟩)*?)(?:pflegte?n?|pflegt|unterhält|unterhielt|unterhalten|eingegangen (?:ist|sind|war)|eingegangen|begonnen (?:hat|hatte)|geschlossen (?:hat|hatte))(?<rest>,.*)?$`);
const OVER = latin(/(?<!\p{L})(?:endete[n]?|endet|beendet|gekündigt|aufgekündigt|aufgelöst|ausgelaufen|lief .*aus)(?!\p{L})/u);

/** «⟨A⟩ und ⟨A⟩ arbeiten zusammen», «⟨A⟩ hat mit ⟨D⟩ die Kooperation vertieft», «die Zusammenarbeit von ⟨A⟩ und ⟨D⟩». */
export const worksTogether: RelationRule = {
  name: "cooperates-with/works-together",
  about: ["Party"],
  cue: /ooper|usammen|artnerschaft|chulterschluss|Allianz|artner |Hand in Hand|Strang|gemeinsame Wege|Sache|verbündet|bündel/,
  read: (sentence, reading) => [...kept(sentence, reading), ...sentence.clauses.flatMap((clause) => told(clause, reading))],
};

function told(clause: ReadClause, reading: Reading): Finding[] {
  const status = statusOf(clause);
  const partners = status ? actors(clause, reading) : [];
  const between = BETWEEN.flatMap((form) => matches(clause.text, form)).map(({ groups }) => reading.mentionsIn(groups?.["parties"], "Party"));
  const meant = modalityOf(clause.text);
  const named = OF_WITH.flatMap((form) => matches(clause.text, form)).map(({ groups }) => [...reading.mentionsIn(groups?.["one"], "Party"), ...reading.mentionsIn(groups?.["other"], "Party")]);
  return [...(status ? pairs(partners, status, clause.text) : []), ...(meant ? [...between, ...named].flatMap((parties) => pairs(parties, meant, clause.text)) : [])];
}

function kept({ text }: ReadSentence, reading: Reading): Finding[] {
  return matches(text, KEPT).flatMap(({ groups = {} }) => {
    const rest = groups["rest"] ?? "";
    const over = OVER.test(rest);
    if (isDenied(groups["since"] ?? "") || isDenied(over ? "" : rest)) return [];
    const since = sinceOf(groups["since"] ?? "", reading);
    const parties = [...reading.mentionsIn(groups["one"], "Party"), ...reading.mentionsIn(groups["other"], "Party")];
    return pairs(parties, over ? StatementStatus.FORMER : StatementStatus.STATED, text).map((finding) => ({ ...finding, since, until: over ? sinceOf(rest, reading) : null }));
  });
}

function statusOf({ text }: ReadClause): StatementStatus | null {
  const act = readAct(text, COOPERATE) ?? (NOUN.test(text) ? readAct(text, PURSUE_COOPERATION) : null);
  return act?.status ?? null;
}

function actors({ phrases }: ReadClause, reading: Reading): Mention[] {
  const parties = ofKind(phrases, "Party").filter(({ tie, antecedent }) => (tie === "BARE" || WITH.test(tie) || tie === "zwischen") && !antecedent);
  return parties.map(({ number }) => reading.mention(number));
}

/** Every two of them. */
export function pairs(parties: readonly Mention[], status: StatementStatus, clause: string): Finding[] {
  const partners = distinct(parties);
  return partners.flatMap((subject, i) => partners.slice(i + 1).map((object): Finding => ({ predicate: "COOPERATES_WITH", subject, object, status, clause })));
}
