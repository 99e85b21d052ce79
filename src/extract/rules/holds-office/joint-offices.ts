import { BEFORE_NAME, matches, pattern } from "../../clauses/pattern.js";
import { dateOf } from "../dates.js";
import { modalityOf } from "../modality.js";
import { StatementStatus } from "../../../model/statement.js";
import { FIELD, OFFICE } from "./office.js";
import { nominative } from "./read-offices.js";
import type { Reading } from "../reading.js";
import type { Finding, RelationRule } from "../rule.js";

const OF = `(?:von|der|des|im|in der|bei der|bei|beim) ${BEFORE_NAME}{parties:Party+}`;
const NOUN = `(?<office>${OFFICE}(?:${FIELD})?)`;
const ARE = "(?:sind|bleiben|werden|wurden|waren)(?: (?:nun|jetzt|weiterhin|seit (?:dem )?{date}|ab {date}))*";
const PATTERNS = [
  pattern(`[Dd](?:ie|en) (?:(?:beiden|zwei|drei|vier|neuen) )*${NOUN} ${OF},? {officials:Official+}`),
  pattern(`${NOUN} ${OF} ${ARE} {officials:Official+}`),
  pattern(`{officials:Official+} ${ARE} (?:die |neue |gemeinsam |gleichberechtigte )*${NOUN} ${OF}`),
  pattern(`{officials:Official+}, (?:die|beide|beides) (?:beiden )?${NOUN} ${OF}`),
  pattern(`[Gg]e(?:führt|leitet) (?:wird|werde|wurde) ${BEFORE_NAME}{parties:Organization} von {officials:Official+}`),
  pattern(`{officials:Official+} (?:führen|leiten) (?:gemeinsam |seit {date} )?${BEFORE_NAME}{parties:Organization}`),
  pattern(`[Ii]m (?<board>Vorstand|Verwaltungsrat|Aufsichtsrat|Präsidium) ${OF} (?:sitzt|sitzen|sind|arbeiten)(?: (?:nun|jetzt|auch|künftig|seit {date}))* {officials:Official+}`),
];

/** «Die Bürgermeister von ⟨C⟩ und ⟨C⟩, ⟨O⟩ und ⟨O⟩», «Vorstände der ⟨F⟩ sind ⟨O⟩ und ⟨O⟩»: several persons in one office, or each in that of the organisation named in the same place. */
export const jointOffices: RelationRule = {
  name: "holds-office/joint-offices",
  about: ["Official", "Party"],
  cue: /⟩(?:, ⟨J\d+⟩)* (?:und|sowie) (?:[\p{L}.]+ )?⟨|⟨.*⟨J/u,
  read: (sentence, reading) =>
    sentence.clauses.flatMap(({ text }) =>
      PATTERNS.flatMap((form) =>
        matches(text, form).flatMap(({ groups = {} }) => {
          const status = modalityOf(text);
          return status ? paired(groups, status === StatementStatus.DECIDED ? StatementStatus.STATED : status, text, reading) : [];
        }),
      ),
    ),
};

function paired({ parties, officials, office, board }: Record<string, string | undefined>, status: StatementStatus, clause: string, reading: Reading): Finding[] {
  const of = reading.mentionsIn(parties, "Party");
  const holders = reading.mentionsIn(officials, "Official");
  const role = board ? `Mitglied des ${board.replace(/(?<=vorstand|rat|präsidium)$/i, "s")}` : office === undefined ? "Leitung" : nominative(office);
  if (of.length !== 1 && of.length !== holders.length) return [];
  if (office !== undefined && holders.length < 2) return [];
  const since = /[Ss]eit (?:dem )?⟨t/u.test(clause) ? dateOf(clause, reading) : null;
  return holders.flatMap((subject, index): Finding[] => {
    const object = of.length === 1 ? of[0] : of[index];
    return object ? [{ predicate: "HOLDS_OFFICE", subject, object, status, since, carried: { role } }] : [];
  });
}
