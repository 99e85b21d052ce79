import { BEFORE_NAME, matches, pattern } from "../../clauses/pattern.js";
import { dateOf, sinceOf } from "../dates.js";
import { modalityOf } from "../modality.js";
import { holdings } from "./office-holder.js";
import { OFFICE_CUE, OFFICES, TITLES } from "./office.js";
import { StatementStatus } from "../../../model/statement.js";
import type { RelationRule } from "../rule.js";
import { latin } from "../../text/latin.js";
import { occursIn } from "../../text/matches.js";

const EVENT = "(?:Ernennung|Berufung|Wahl|Wiederwahl|Neuwahl|Bestellung|Bestätigung|Wiederbestellung|Vereidigung|Amtseinführung|Beförderung|Einsetzung|Einführung|Verpflichtung)";
const START = "(?:Amtsantritt|Dienstantritt|Amtsübernahme|Arbeitsbeginn)";
const OTHER_TITLE = "(?:\\p{Lu}[\\p{L}-]+ )?";
const PATTERNS = [
  pattern(`(?<!\\p{L})${EVENT} (?:(?:von|des|der) )?${OTHER_TITLE}${TITLES}{official:Official} (?:zum|zur|als) (?:neue[nr] )?(?<phrase>${OFFICES})`),
  pattern(`(?<!\\p{L})${START}s? (?:(?:von|des|der) )?${OTHER_TITLE}${TITLES}{official:Official} als (?:neue[rn]? )?(?<phrase>${OFFICES})`),
  pattern(`(?<!\\p{L})${START}s? (?:(?:von|des|der) )?(?<phrase>${OFFICES}) ${TITLES}{official:Official}(?<place> (?:im|in|in der|bei|beim|bei der) ${BEFORE_NAME}{Party})?`),
];
/** «vor seiner Wahl», «die Wahl scheiterte»: not in office by that. */
const NOT_YET = latin(/(?<!\p{L})(?:[Vv]or|[Gg]egen|[Oo]hne) (?:de[rmn]|die|das|seine[rnm]?|ihre[rnm]?|eine[rnm]?) (?:\p{Ll}+ )?$/u);
/** The date right behind the event, or that of the verb by which it takes place. */
const WHEN = latin(/^ (?:(?:zum|am|im|ab|ab dem|seit|mit Wirkung vom|mit Wirkung zum) |(?:erfolgte|erfolgt|gilt|galt|datiert|fand|war|ist|tritt|trat)(?: \p{Ll}+){0,3} )?⟨t\d+⟩/u);

/** «zur Beauftragten»: as a dictionary has it, «Beauftragte». */
const feminine = (phrase: string): string => phrase.replace(/^((?:\p{L}+-)*\p{L}*(?:beauftragte|vorsitzende|bevollmächtigte|beigeordnete|verantwortliche))n/iu, "$1");

/** «Die Ernennung ⟨J⟩s zum Vorstand der ⟨F⟩», «seit dem Amtsantritt von Landrätin ⟨J⟩ im ⟨B⟩ zum ⟨t⟩»: the event as a noun, with its day. */
export const namedAppointment: RelationRule = {
  name: "holds-office/named-appointment",
  about: ["Official"],
  cue: /Ernennung|Berufung|[Ww]ahl |[Bb]estellung|Bestätigung|Vereidigung|führung|Beförderung|Einsetzung|Verpflichtung|antritt|übernahme|beginn/,
  read: (sentence, reading) =>
    sentence.clauses.filter(({ text }) => occursIn(OFFICE_CUE, text)).flatMap(({ text: clause }) =>
      PATTERNS.flatMap((form) =>
        matches(clause, form).flatMap(({ 0: matched, index, groups = {} }) => {
          const [official] = reading.mentionsIn(groups["official"], "Official");
          const status = NOT_YET.test(clause.slice(0, index)) ? null : modalityOf(clause);
          if (!official || !status) return [];
          const after = clause.slice(index + matched.length);
          const since = sinceOf(WHEN.exec(after)?.[0] ?? "", reading) ?? (/^(?:[Aa]m|[Ii]m|[Zz]um|[Ss]eit|[Aa]b) (?:dem )?⟨t/.test(clause) ? dateOf(clause, reading) : null);
          const phrase = `${/ zur (?:neuen )?$/.test(matched.slice(0, -(groups["phrase"] ?? "").length)) ? feminine(groups["phrase"] ?? "") : (groups["phrase"] ?? "")}${(groups["place"] ?? "").replace(/^ (?:im|in der|in|beim|bei der|bei) /, " von ")}`;
          return holdings({ official, phrase, before: clause.slice(0, index), status: status === StatementStatus.DECIDED ? StatementStatus.STATED : status, since }, sentence, reading);
        }),
      ),
    ),
};
