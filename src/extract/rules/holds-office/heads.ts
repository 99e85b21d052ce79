import { BEFORE_NAME, matches, pattern } from "../../clauses/pattern.js";
import { organisationOf } from "./office-holder.js";
import { modalityOf } from "../modality.js";
import { sinceOf } from "../dates.js";
import { StatementStatus } from "../../../model/statement.js";
import type { RelationRule } from "../rule.js";

const UNIT = "(?<unit>(?:Stabsstelle|Abteilung|Referat|Unterabteilung|Fachbereich|Geschäftsbereich|Bereich|Dezernat|Geschäftsstelle|Projektgruppe|Leitstelle|\\p{Lu}[\\p{L}-]*(?:amt|abteilung|referat|stelle))(?: (?:für |und )?\\p{Lu}[\\p{L}-]*){0,5}?)";
const CHAIR = "(?<chair>Vorsitz(?: (?:im|in der|des|der) \\p{Lu}[\\p{L}-]*(?:rat(?:s|es)?|versammlung|ausschuss(?:es)?|vorstands?|beirat(?:s|es)?))?)";
const WHEN = "(?:(?:[Ss]eit|[Aa]b|[Zz]um) (?:dem )?(?<since>{date}) )?";
const HOLDER = "(?:[\\p{L}-]+ )?{official:Official}";
const OF = `(?:des|der|von|im|in|in der|beim|bei der) ${BEFORE_NAME}`;
const PATTERNS = [
  pattern("(?<role>von) {official:Official} (?:geleitet|geführt)e[nrms]? (?:\\p{Lu}[\\p{L}-]* )?{object:Organization}"),
  pattern(`{official:Official} (?:leitet|führt)(?: (?:seit )?(?<since>{date}))? ${BEFORE_NAME}{object:Organization}`),
  pattern(`${WHEN}(?:leitet|führt) ${HOLDER} ${BEFORE_NAME}{object:Organization}`),
  pattern(`{official:Official} (?:\\| )?${BEFORE_NAME}{object:Organization} (?:${WHEN})?(?:leitet|führt)(?=[ ,.]*$)`),
  pattern(`{official:Official} leitet ${WHEN}(?:die|das|den) ${UNIT} ${OF}{object:Party}`),
  pattern(`${WHEN}leitet ${HOLDER} (?:die|das|den) ${UNIT} ${OF}{object:Party}`),
  pattern(`{object:Organization}[^⟨]*? (?:wird|werde|ist) (?:seit (?<since>{date}) )?von ${BEFORE_NAME}{official:Official} geleitet`),
  pattern("{object:Organization} unter (?:der )?(?<role>Leitung|Vorsitz|Führung) von (?:[\\p{L}-]+ )?{official:Official}"),
  pattern(`[Aa]n der Spitze (?:des|der|von) ${BEFORE_NAME}{object:Organization} steht ${WHEN}(?:nun |jetzt |weiterhin )?${HOLDER}`),
  pattern(`{official:Official} steht ${WHEN}an der Spitze (?:des|der|von) ${BEFORE_NAME}{object:Organization}`),
  pattern(`[Dd]en ${CHAIR} ${OF}{object:Organization} (?:führt|hat|übernimmt|übernahm|hält) ${WHEN}${HOLDER}`),
  pattern(`{official:Official} (?:führt|hat|übernimmt|übernahm|hält) ${WHEN}den ${CHAIR} ${OF}{object:Organization}`),
  pattern(`[Dd]en ${CHAIR} (?:führt|hat|übernimmt|übernahm|hält) ${WHEN}${HOLDER}`),
  pattern(`{object:Organization} \\| ${WHEN}von ${HOLDER} (?:geleitet|geführt) (?:wird|werde|wurde)`),
];

/** «das von ⟨O⟩ geleitete ⟨H⟩», «seit ⟨t⟩ leitet ⟨O⟩ die Stabsstelle der ⟨C⟩», «den Vorsitz im Verwaltungsrat der ⟨F⟩ führt ⟨O⟩». */
export const heads: RelationRule = {
  name: "holds-office/heads",
  about: ["Official"],
  cue: /leitet|geführt|führt|Leitung|Vorsitz|Führung|Spitze/,
  read: (sentence, reading) =>
    sentence.clauses.flatMap(({ text: clause }) =>
      PATTERNS.flatMap((each) =>
        matches(clause, each).flatMap(({ groups = {}, 0: matched }) => {
          const [subject] = reading.mentionsIn(groups["official"], "Official");
          const filled = groups["object"] === undefined && / /.test(groups["chair"] ?? "");
          const object = filled ? organisationOf("", sentence, reading) : reading.mentionsIn(groups["object"], "Party")[0];
          const status = / geleitet[enrms]+ | geführt[enrms]+ /.test(matched) ? StatementStatus.STATED : modalityOf(clause);
          const role = groups["chair"] ?? (groups["role"] === "Vorsitz" ? "Vorsitz" : groups["unit"] === undefined ? "Leitung" : `Leitung ${groups["unit"]}`);
          return subject && object && status ? [{ predicate: "HOLDS_OFFICE" as const, subject, object, status, since: sinceOf(groups["since"] ?? "", reading), carried: { role }, filled }] : [];
        }),
      ),
    ),
};
