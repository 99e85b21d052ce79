import { BEFORE_NAME, matches, pattern } from "../../clauses/pattern.js";
import { each } from "../rule.js";
import { isDenied } from "../modality.js";
import { ofKind } from "../act-rule.js";
import { dateOf, sinceOf } from "../dates.js";
import { StatementStatus } from "../../../model/statement.js";
import type { Mention } from "../../../model/mention.js";
import type { Reading } from "../reading.js";
import type { ReadClause, RelationRule } from "../rule.js";
import { latin } from "../../text/latin.js";

const WHEN = "(?:(?:im |am |vom |erst |bereits |schon |Anfang |Ende |Mitte )*(?:(?<since>{date})|(?<year>(?:19|20)\\d\\d)) )?";
const CONCLUDED = "(?:\\p{Ll}+ )?(?:ge|abge)schlossene[nrms]?|unterzeichnete[nrms]?|unterschriebene[nrms]?|vereinbarte[nrms]?|ausgehandelte[nrms]?";
const PARTICIPLE = "geschlossen|abgeschlossen|unterzeichnet|unterschrieben|vereinbart|besiegelt|paraphiert|ausgehandelt";
const ATTRIBUTE = [
  pattern(`${WHEN}(?:zwischen|von) ${BEFORE_NAME}(?<parties>{Party+}(?:,? (?:gemeinsam )?(?:mit|und) ${BEFORE_NAME}{Party+})*) (?:[^⟨,]|⟨t\\d+⟩)*?(?:${CONCLUDED}) (?:\\p{Ll}+e[nrms]? )?{object:Agreement}`),
  pattern(`${WHEN}(?<with>mit) ${BEFORE_NAME}{parties:Party+} (?:[^⟨,]|⟨t\\d+⟩)*?(?:${CONCLUDED}) (?:\\p{Ll}+e[nrms]? )?{object:Agreement}`),
  pattern(`{object:Agreement}(?: (?:über|zu|zum|zur|für) [^⟨,.;]{1,80})?, ${WHEN}(?:von|zwischen) ${BEFORE_NAME}{parties:Party+} (?:(?:[^⟨,]|⟨t\\d+⟩)*? )?(?:${PARTICIPLE})(?=[,.])`),
  pattern(`(?:Unterzeichnung|Abschluss|Besiegelung) (?:der|des|einer|eines) (?:\\p{Ll}+e[nrms]? )?{object:Agreement} (?:[^⟨,]|⟨t\\d+⟩){0,60}?(?<event>durch|zwischen) ${BEFORE_NAME}{parties:Party+}`),
];
const ENDED = /gekündigt|kündig(?:t|te|ten|en)(?! .*an[ ,.]*$)|aufgelöst|ausgelaufen|beendet|aufgehoben/;
/** «kam es am ⟨t⟩», «… durch ⟨C⟩ und ⟨C⟩ am ⟨t⟩»: the date is that of the event. */
const HAPPENED = latin(/(?<!\p{L})(?:kam es|erfolgt|erfolgte|fand|fanden|geschah|war|datiert|liegt|vollzogen)(?!\p{L})|⟩ (?:im|am|zum|Anfang|Mitte|Ende|vor) ⟨t/u);
const ONLY_TALKS = /(?:[Vv]erhandlung|[Gg]espräch|[Ss]treit|[Dd]ebatte|[Hh]offnung|[Ww]unsch|[Bb]emühung)\p{Ll}* (?:über|um|auf|nach) /u;
const TO_COME = latin(/(?:soll|wird|werden|steht|geplant|vorgesehen|bevor|noch)(?!\p{L})/u);

/** «der ⟨t⟩ zwischen ⟨A⟩ und ⟨F⟩ geschlossene ⟨K⟩», «⟨C⟩ hat die mit der ⟨F⟩ geschlossene ⟨K⟩ gekündigt», «die ⟨K⟩, ⟨t⟩ von ⟨C⟩ und ⟨C⟩ unterzeichnet, …», «die Unterzeichnung der ⟨K⟩ durch ⟨A⟩». */
export const concludedBy: RelationRule = {
  name: "party-to/concluded-by",
  about: ["Party", "Agreement"],
  cue: /schlossene|schlossen[,.]|zeichnete[nrms]? |zeichnet[,.]|schriebene|schrieben[,.]|vereinbart(?:e[nrms]? |[,.])|handelt(?:e[nrms]? |[,.])|besiegelt[,.]|paraphiert[,.]|Unterzeichnung|Abschluss|Besiegelung/,
  read: ({ clauses }, reading) =>
    clauses.flatMap((clause) =>
      ATTRIBUTE.flatMap((form) =>
        matches(clause.text, form).flatMap(({ groups = {}, 0: matched }) => {
          const nominal = groups["event"] !== undefined;
          if (isDenied(matched) || (nominal && (isDenied(clause.text) || TO_COME.test(clause.text) || ONLY_TALKS.test(clause.text)))) return [];
          const parties = [...reading.mentionsIn(groups["parties"], "Party"), ...(groups["with"] ? ender(clause, reading) : [])];
          const status = !nominal && ENDED.test(clause.text) ? StatementStatus.FORMER : StatementStatus.STATED;
          return each("PARTY_TO", parties, reading.mentionsIn(groups["object"], "Agreement"), { status, since: groups["year"] ? { edtf: groups["year"], derivedFrom: null } : nominal && HAPPENED.test(clause.text) ? dateOf(clause.text, reading) : sinceOf(groups["since"] ?? "", reading) });
        }),
      ),
    ),
};

/** Who ends an agreement with another was party to it. */
function ender({ text, phrases }: ReadClause, reading: Reading): Mention[] {
  return ENDED.test(text) ? ofKind(phrases, "Party").filter(({ tie }) => tie === "BARE").map(({ number }) => reading.mention(number)) : [];
}
