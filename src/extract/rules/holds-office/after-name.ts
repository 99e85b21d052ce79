import { matches, placeholderOf } from "../../clauses/pattern.js";
import { sinceOf, untilOf } from "../dates.js";
import { StatementStatus } from "../../../model/statement.js";
import { holdings } from "./office-holder.js";
import { OFFICES, OFFICE_CUE } from "./office.js";
import type { RelationRule } from "../rule.js";
import { latin } from "../../text/latin.js";

const OFFICIAL = placeholderOf("Official");
const DATE = placeholderOf("date");
/** «bis ⟨t⟩ CIO»: no longer. */
const ENDED = /bis [^⟨]*⟨t/;
const PATTERN = latin(
  `(?<official>${OFFICIAL})(?: \\([^)]*\\))?(?: (?:ein|mit|an|fest|zu|hinzu|hervor|aus|dar|klar|vor))?(?:, | [-–] )(?<lead>(?:(?:der|die|seit ${DATE}|(?:von ${DATE} )?bis (?:zum |Ende |Anfang )?${DATE}|derzeit|noch|aktuell|heute|seinerzeit|zuletzt|selbst|zugleich|vormals|ehemals|einst|früher|zuvor|bislang|neue[rn]?|künftige[rn]?|designierte[rn]?|bisherige[rn]?|frühere[rn]?|ehemalige[rn]?|langjährige[rn]?) )*)(?<phrase>${OFFICES})(?! ${OFFICIAL}|, ${OFFICIAL}| (?:ist|war|wird|wurde|bleibt|bleibe|sei) )`,
  "gu",
);

/** «⟨O⟩, Präsident des ⟨D⟩», «⟨O⟩, seit 2012 CIO des Landes ⟨A⟩». */
export const afterName: RelationRule = {
  name: "holds-office/after-name",
  about: ["Official"],
  cue: OFFICE_CUE,
  read: (sentence, reading) =>
    matches(sentence.text, PATTERN).flatMap(({ index, groups }) => {
      const [official] = reading.mentionsIn(groups?.["official"], "Official");
      const lead = groups?.["lead"] ?? "";
      if (!official) return [];
      return holdings({ official, phrase: lead + (groups?.["phrase"] ?? ""), before: sentence.text.slice(0, index), since: /^bis /.test(lead) ? null : sinceOf(lead, reading), until: untilOf(` ${lead}`, reading), ...(ENDED.test(lead) && { status: StatementStatus.FORMER }) }, sentence, reading);
    }),
};
