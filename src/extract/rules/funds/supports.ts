import { endsOf } from "../act-rule.js";
import { BEFORE_NAME, matches, pattern } from "../../clauses/pattern.js";
import { unmask } from "../../clauses/pattern-text.js";
import { modalityOf } from "../modality.js";
import { sinceOf } from "../dates.js";
import { each } from "../rule.js";
import { readAct } from "../verb.js";
import { FUND } from "../verbs.js";
import type { Reading } from "../reading.js";
import type { Finding, ReadClause, RelationRule } from "../rule.js";

const KINDS = ["System", "Programme", "Party"] as const;
const FUNDABLE = "(?<object>{System}|{Programme}|{Party})";
const WORDS = "(?:[^⟨,]|⟨t\\d+⟩)*?";
const PAYER = `${BEFORE_NAME}{subject:Party+}`;
const SUM = "(?<!\\p{L})(?<amount>(?:rund |etwa |knapp |bis zu |mehr als |über |insgesamt )?(?:[\\d.,]+|\\p{L}+) ?(?:Millionen|Milliarden|Mio\\.?|Mrd\\.?)? ?Euro)";
const MEANS = "(?:\\p{L}+-)?(?:\\p{Lu}\\p{Ll}*)?(?:[Mm]itteln|[Gg]eldern|[Ff]onds|[Hh]aushalt|[Ee]tat|[Tt]opf|Zuschüssen)";
const FUNDED = "(?:gefördert|mitgefördert|kofinanziert|mitfinanziert|finanziert|bezuschusst|unterstützt)";
const COSTS = "(?:Kosten|Gesamtkosten|Projektkosten|Betriebskosten|Investitionskosten|Ausgaben|Finanzierung)";
const WHAT_FOR = `(?:für|von|des|der) ${BEFORE_NAME}${FUNDABLE}`;
const PATTERNS = [
  pattern(`{object:Programme} (?:wird|werden|wurde|wurden|ist)(?: ${WORDS})? (?:aus|mit|durch|über) (?:\\p{Ll}+ )?${MEANS} (?:des|der|von|vom) ${PAYER} (?:${WORDS})?${FUNDED}`),
  pattern(`{object:System} (?:wird|werden|wurde|wurden|ist)(?: ${WORDS})? (?:aus|mit|durch|über) (?:\\p{Ll}+ )?${MEANS} (?:des|der|von|vom) ${PAYER} (?:${WORDS})?${FUNDED}`),
  pattern(`(?:von|vom|durch) ${PAYER} (?:(?:seit |im |ab )?(?<when>⟨t\\d+⟩) )?(?:mit ${SUM} )?(?:\\p{Ll}+ )?(?:ge|mitge)?(?:förderte|finanzierte|bezuschusste|mitfinanzierte|kofinanzierte)[nrsm]? ${BEFORE_NAME}${FUNDABLE}`),
  pattern(`[Aa]us (?:dem|den) ${MEANS} (?:des|der|von|vom) ${PAYER} (?:fließen|flossen|fließt|floss|kommen|kamen|stammen) ${WORDS}${SUM} (?:${WORDS})?(?:in|für|an) ${BEFORE_NAME}${FUNDABLE}`),
  pattern(`(?:[Dd]ie )?${COSTS} (?:von|in Höhe von) ${SUM} ${WHAT_FOR} (?:trägt|tragen|trug|trugen|übernimmt|übernehmen|übernahm|übernahmen|teilen sich|teilten sich)(?: ${WORDS})? ${PAYER}`),
  pattern(`[Dd]ie ${COSTS} ${WHAT_FOR} (?:trägt|tragen|trug|trugen|übernimmt|übernehmen|übernahm|übernahmen|teilen sich|teilten sich|übernimmt zu \\p{L}+)(?: ${WORDS})? ${PAYER}`),
  pattern(`{subject:Party+} (?:trägt|tragen|trug|trugen|übernimmt|übernehmen|übernahm|übernahmen|teilen sich|teilten sich) (?:${WORDS})?(?:die|der) (?:\\p{Ll}+ )?${COSTS} ${WHAT_FOR}`),
  pattern(`{subject:Party+} (?:lässt|ließ|lassen|ließen) sich ${BEFORE_NAME}${FUNDABLE} ${WORDS}${SUM} kosten`),
  pattern(`Förderung ${WHAT_FOR} durch ${PAYER}(?: (?:beläuft sich|belief sich|beträgt|betrug|liegt|umfasst)(?: auf| bei)? ${WORDS}${SUM})?`),
  pattern(`{subject:Party+} (?:überreichte?n?|übergab|übergaben|überreicht|übergibt|erteilte?n?|händigte)(?: ${WORDS})? ${BEFORE_NAME}{object:Party} (?:${WORDS})?(?:Förder|Zuwendungs|Bewilligungs)bescheid(?:e)? (?:über|in Höhe von|von) ${SUM}`),
  pattern(`{object:Party} (?:hat|haben|erhielt|erhielten|erhält|bekam|bekommt)(?: ${WORDS})? (?:von|vom) ${PAYER} (?:${WORDS})?(?:Förder|Zuwendungs|Bewilligungs)bescheid(?:e)? (?:über|in Höhe von|von) ${SUM}`),
];

/** «⟨H⟩ fördert das Projekt ⟨N⟩», «das vom ⟨H⟩ geförderte ⟨N⟩», «die Kosten für ⟨M⟩ tragen ⟨C⟩ und ⟨C⟩», «⟨H⟩ übergab ⟨F⟩ einen Förderbescheid über 350.000 Euro»: money, with or without a sum. */
export const supports: RelationRule = {
  name: "funds/supports",
  about: ["Party"],
  cue: /[Ff]örder|[Ff]inanzier|zuschuss|[Kk]osten|Ausgaben|[Hh]aushalt|[Ee]tat|[Mm]itteln|[Ff]onds|bescheid/,
  read: ({ clauses }, reading) => clauses.flatMap((clause) => [...acts(clause, reading), ...phrased(clause, reading)]),
};

/** What has a sum is read with it by `funds`. */
function acts(clause: ReadClause, reading: Reading): Finding[] {
  const act = clause.phrases.length > 1 && !clause.text.includes("Euro") ? readAct(clause.text, FUND) : null;
  if (!act) return [];
  for (const kind of KINDS) {
    const { subjects, objects } = endsOf(clause, act, { subject: "Party", object: kind }, reading);
    if (subjects.length > 0 && objects.length > 0) return each("FUNDS", subjects, objects, { status: act.status, clause: clause.text });
  }
  return [];
}

function phrased({ text: clause }: ReadClause, reading: Reading): Finding[] {
  const status = modalityOf(clause);
  return PATTERNS.flatMap((form) => (status ? matches(clause, form) : [])).flatMap(({ groups = {} }) => {
    const objects = KINDS.flatMap((kind) => reading.mentionsIn(groups["object"], kind));
    const carried = { amount: groups["amount"] ? unmask(groups["amount"], reading.text) : null };
    const dated = groups["when"] ? { since: sinceOf(groups["when"], reading) } : {};
    return each("FUNDS", reading.mentionsIn(groups["subject"], "Party"), objects, { ...(status && { status }), clause, carried, ...dated });
  });
}
