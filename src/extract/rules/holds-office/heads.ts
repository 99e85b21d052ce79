import { BEFORE_NAME, matches, pattern, placeholderOf } from "../../clauses/pattern.js";
import { OFFICE, TITLES, UNIT } from "./office.js";
import { organisationOf } from "./office-holder.js";
import { modalityOf } from "../modality.js";
import { dateOf, sinceOf, untilOf } from "../dates.js";
import { StatementStatus } from "../../../model/statement.js";
import type { RelationRule } from "../rule.js";
import { latin } from "../../text/latin.js";

const NAMED_UNIT = `(?<unit>${UNIT}?)`;
const CHAIR = "(?<chair>Vorsitz(?: (?:im|in der|des|der) \\p{Lu}[\\p{L}-]*(?:rat(?:s|es)?|versammlung|ausschuss(?:es)?|vorstands?|beirat(?:s|es)?|gremiums?|kuratoriums?))?)";
const WHEN = "(?:(?:[Ss]eit|[Aa]b|[Zz]um) (?:dem )?{date} |(?:nun|jetzt|weiterhin|inzwischen|künftig|auch|zudem|zugleich|seither|dort) ){0,2}";
const HOLDER = `(?:(?:der|die) )?(?:${placeholderOf("Territory")}’s )?(?:[\\p{L}-]+ )?${TITLES}{official:Official}`;
const WHO = "(?:{official:Official}|(?<![\\p{L}])(?<pronoun>[Ee]r|[Ss]ie)(?![\\p{L}]))";
const OF = `(?:des|der|von|im|in|in der|beim|bei der) ${BEFORE_NAME}`;
const HEADS = "(?:leitet|leitete|führt|führte|lenkt|lenkte|dirigiert|verantwortet|verantwortete)";
const TAKES = "(?:führt|führte|hat|hatte|übernimmt|übernahm|hält|behält|bekommt|erhält|teilen sich)";
const LEAD = "(?:Leitung|Führung|Geschäftsführung|Amtsleitung|Projektleitung|Leitungsfunktion|Gesamtverantwortung|Geschäfte|Geschicke)";
const PATTERNS = [
  pattern("(?<role>von) {official:Official} (?:geleitet|geführt|verantwortet)e[nrms]? (?:\\p{Lu}[\\p{L}-]* )?{object:Organization}"),
  pattern(`{official:Official} ${HEADS}(?: (?:seit )?{date})? ${BEFORE_NAME}{object:Organization}`),
  pattern(`(?:^|\\| )${WHEN}${HEADS} ${HOLDER} ${WHEN}${BEFORE_NAME}{object:Organization}`),
  pattern(`{official:Official} (?:\\| )?(?:${WHEN})?${BEFORE_NAME}{object:Organization} (?:${WHEN})?(?:leitet|führt|verantwortet|lenkt)(?=[ ,.]*$)`),
  pattern(`${WHO} ${HEADS} ${WHEN}(?:die|das|den) ${NAMED_UNIT} ${OF}{object:Party}`),
  pattern(`${WHEN}${HEADS} ${HOLDER} ${WHEN}(?:die|das|den) ${NAMED_UNIT} ${OF}{object:Party}`),
  pattern(`{official:Official} \\| ${WHEN}(?:die|das|den) ${NAMED_UNIT} ${OF}{object:Party} ${WHEN}(?:leitet|führt|verantwortet)(?=[ ,.]*$)`),
  pattern(`{object:Organization}[^⟨]*? (?:wird|werde|ist) (?:seit {date} )?von ${BEFORE_NAME}{official:Official} (?:geleitet|geführt|gelenkt)`),
  pattern("{object:Organization} unter (?:der )?(?<role>Leitung|Vorsitz|Führung) von (?:[\\p{L}-]+ )?{official:Official}"),
  pattern(`[Aa]n der Spitze (?:des|der|von) ${BEFORE_NAME}{object:Organization} steht ${WHEN}${HOLDER}`),
  pattern(`${WHO} steht ${WHEN}(?:als (?<role>${OFFICE}) )?${WHEN}an der Spitze (?:des|der|von) ${BEFORE_NAME}{object:Organization}`),
  pattern(`steht ${WHO} ${WHEN}(?:als (?<role>${OFFICE}) )?an der Spitze (?:des|der|von) ${BEFORE_NAME}{object:Organization}`),
  pattern(`{official:Official} \\| ${WHEN}(?:als (?<role>${OFFICE}) )?an der Spitze (?:des|der|von) ${BEFORE_NAME}{object:Organization} steht`),
  pattern(`{official:Official} (?:rückt|rückte|tritt|trat|wechselt|wechselte|kommt|kam) ${WHEN}an die Spitze (?:des|der|von) ${BEFORE_NAME}{object:Organization}`),
  pattern(`(?<!\\p{L})(?:rückt|rückte|tritt|trat|wechselt|wechselte|kommt|kam) ${HOLDER} ${WHEN}an die Spitze (?:des|der|von) ${BEFORE_NAME}{object:Organization}`),
  pattern(`(?<!\\p{L})${HEADS} ${HOLDER} ${WHEN}als (?<role>${OFFICE}) (?:die|das|den) ${BEFORE_NAME}{object:Organization}`),
  pattern(`{official:Official} ${HEADS} ${WHEN}als (?<role>${OFFICE}) (?:die|das|den) ${BEFORE_NAME}{object:Organization}`),
  pattern(`{official:Official} steht ${WHEN}(?:der|dem) ${BEFORE_NAME}{object:Organization} (?:seit {date} )?(?:als (?<role>${OFFICE}) )?vor(?=[ ,.]*$)`),
  pattern(`{official:Official} \\| (?:der|dem) ${BEFORE_NAME}{object:Organization} ${WHEN}(?:als (?<role>${OFFICE}) )?${WHEN}vorsteht(?=[ ,.]*$)`),
  pattern(`{official:Official} \\| (?:der|dem) ${BEFORE_NAME}{object:Organization} ${WHEN}(?<role>vorsitzt|vorsaß)(?=[ ,.]*$)`),
  pattern(`(?:der|dem) ${BEFORE_NAME}{object:Organization} steht ${WHEN}${HOLDER} (?:als (?<role>${OFFICE}) )?vor(?=[ ,.]*$)`),
  pattern(`(?<![\\p{L}])[Dd](?:er|em) ${BEFORE_NAME}{object:Organization} (?<role>sitzt|saß) ${WHEN}${HOLDER} vor(?=[ ,.]*$)`),
  pattern(`{official:Official} (?<role>sitzt|saß) ${WHEN}(?:der|dem) ${BEFORE_NAME}{object:Organization} vor(?=[ ,.]*$)`),
  pattern(`{official:Official} (?:führt|lenkt) ${WHEN}die (?<role>Geschäfte|Geschicke) ${OF}{object:Organization}`),
  pattern(`(?:^|[Dd])ie (?<role>Geschäfte|Geschicke) ${OF}{object:Organization} (?:führt|führen|führte|lenkt|leitet) ${WHEN}${HOLDER}`),
  pattern(`{official:Official} \\| ${WHEN}die (?<role>Geschäfte) ${OF}{object:Organization} (?:führt|führte)(?=[ ,.]*$)`),
  pattern(`[Dd]ie ${LEAD} (?:(?:des|der) ${NAMED_UNIT} )?${OF}{object:Party} (?:liegt|lag|liegen|lagen) ${WHEN}(?:in den Händen von|in der Hand von|bei) ${HOLDER}`),
  pattern(`[Dd]ie ${LEAD} (?:(?:des|der) ${NAMED_UNIT} )?${OF}{object:Party} (?:hat|übernimmt|übernahm|obliegt|oblag) ${WHEN}${HOLDER}`),
  pattern(`${WHO} (?:hat|hatte|übernimmt|übernahm) ${WHEN}die ${LEAD} (?:(?:des|der) ${NAMED_UNIT} )?${OF}{object:Party}`),
  pattern(`[Mm]it {official:Official} (?:übernimmt|übernahm) [^⟨]*(?:⟨[A-Z]\\d+⟩[^⟨,]*)?den ${CHAIR} ${OF}{object:Organization}`),
  pattern(`[Dd]en ${CHAIR} ${OF}{object:Organization} ${TAKES} ${WHEN}${HOLDER}`),
  pattern(`${WHO} ${TAKES} ${WHEN}den ${CHAIR} ${OF}{object:Organization}`),
  pattern(`${TAKES} ${HOLDER} ${WHEN}den ${CHAIR} ${OF}{object:Organization}`),
  pattern(`[Dd]er ${CHAIR} ${OF}{object:Organization} (?:liegt|lag|geht|ging|fällt|fiel) ${WHEN}(?:bei|an) ${HOLDER}`),
  pattern(`[Dd]en ${CHAIR} ${TAKES} ${WHEN}${HOLDER}`),
  pattern(`{object:Organization} \\| ${WHEN}von ${HOLDER} (?:geleitet|geführt) (?:wird|werde|wurde)`),
  pattern(`{object:Organization} \\| an deren Spitze ${WHEN}${HOLDER} steht`),
  pattern(`{official:Official} ist ${WHEN}(?:in|im|bei|beim|in der|bei der) ${BEFORE_NAME}{object:Organization} (?<charge>(?:verantwortlich|zuständig) für (?:den |die |das )?[^⟨,.;]+?)(?=[,.]|$)`),
  pattern(`{official:Official} (?:ist|zeichnet) ${WHEN}(?:in|im|bei|beim|in der|bei der) ${BEFORE_NAME}{object:Organization} (?<charge>für (?:den |die |das )?[^⟨,.;]+? (?:verantwortlich|zuständig))(?=[,.]|$)`),
  pattern(`{official:Official} \\| ${WHEN}(?:in|im|bei|beim|in der|bei der) ${BEFORE_NAME}{object:Organization} (?<charge>für (?:den |die |das )?[^⟨,.;]+? (?:verantwortlich|zuständig)) ist`),
  pattern(`{official:Official}, (?:in|im|bei|beim|in der|bei der) ${BEFORE_NAME}{object:Organization} (?<charge>(?:verantwortlich|zuständig) für (?:den |die |das )?[^⟨,.;]+?)(?=[,.]|$)`),
];

const SINCE = latin(/(?<![\p{L}])(?:[Ss]eit|[Aa]b|[Zz]um)(?: dem)? ⟨t\d+⟩/u);

/** The date of taking up an office is its beginning, however it is put. */
const TAKES_UP = /(?:^| )über(?:nimmt|nahm) |an die Spitze /u;
/** «Von ⟨t⟩ bis ⟨t⟩ leitete ⟨O⟩ …»: no longer. */
const LED = /(?:leitete|führte|lenkte|verantwortete|stand|hatte|saß)(?= )/u;

/** «das von ⟨O⟩ geleitete ⟨H⟩», «seit ⟨t⟩ leitet ⟨O⟩ die Stabsstelle der ⟨C⟩», «den Vorsitz im Verwaltungsrat der ⟨F⟩ führt ⟨O⟩». */
export const heads: RelationRule = {
  name: "holds-office/heads",
  about: [],
  cue: /leite|führ|[Ll]eitung|Vorsitz|Spitze|steht|sitzt|saß|lenkt|verantwort|zuständig/,
  read: (sentence, reading) =>
    sentence.clauses.filter(({ phrases }) => phrases.length > 0).flatMap(({ text: clause }) =>
      PATTERNS.flatMap((each) =>
        matches(clause, each).flatMap(({ groups = {}, 0: matched }) => {
          const subject = reading.mentionsIn(groups["official"], "Official")[0] ?? reading.lastBefore("Official", sentence, sentence.text.slice(0, sentence.text.indexOf(clause.slice(0, 12))), 1);
          const filled = groups["object"] === undefined && / /.test(groups["chair"] ?? "");
          const object = filled ? organisationOf("", sentence, reading) : reading.mentionsIn(groups["object"], "Party")[0];
          const status = / geleitet[enrms]+ | geführt[enrms]+ | verantwortet[enrms]+ /.test(matched) ? StatementStatus.STATED : modalityOf(clause);
          const until = untilOf(` ${clause}`, reading);
          const over = until !== null && LED.test(clause);
          return subject && object && status ? [{ predicate: "HOLDS_OFFICE" as const, subject, object, status: over ? StatementStatus.FORMER : status, ...(over && { until }), since: over ? dateOf(clause, reading) : sinceOf(SINCE.exec(clause)?.[0] ?? "", reading) ?? (TAKES_UP.test(matched) ? dateOf(clause, reading) : null), carried: { role: roleOf(groups) }, filled }] : [];
        }),
      ),
    ),
};

/** What the verb says of the office: the noun beside it, else that of who leads. */
function roleOf({ chair, charge, unit, role = "" }: Record<string, string | undefined>): string {
  if (chair) return chair;
  if (charge) return /^für /.test(charge) ? charge.replace(/^(für .*) (verantwortlich|zuständig)$/, "$2 $1") : charge;
  if (/^(?:(?:vor)?(?:sitzt|saß)|Vorsitz)$/.test(role)) return "Vorsitz";
  if (role === "Geschäfte") return "Geschäftsführung";
  if (unit) return `Leitung ${unit}`;
  return /^(?:|von|Leitung|Führung|Geschicke)$/.test(role) ? "Leitung" : role;
}
