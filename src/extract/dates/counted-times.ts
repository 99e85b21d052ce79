import { between, edtfOf, END_OF_WORD, shifted, shiftedMonth, shiftedYear } from "./date-form.js";
import type { DateContext, DateForms, Day, Groups } from "./date-form.js";
import { relativeForm } from "./relative-form.js";
import { COUNT, countOf } from "./relative-words.js";

const ABOUT = "(?:(?:nunmehr|rund|etwa|ungefähr|circa|ca\\.|gut|knapp|fast|genau|bereits|schon|über|mehr als|inzwischen|mittlerweile|exakt) )*";
const UNIT = "(?<unit>Jahr(?:en)?|Monat(?:en)?|Woche(?:n)?|Tag(?:en)?|Jahrzehnt(?:en)?)";
const COUNTED = `${ABOUT}(?:${COUNT}|(?<few>wenigen|einigen|ein paar)) ${UNIT}${END_OF_WORD}`;

/** «vor zehn Jahren»; «vor zehn Jahren gegründeten» counts as well. */
const ago = relativeForm(`(?<![\\p{L}-])[Vv]or ${COUNTED}`, (groups, published) => counted(groups, published, -1));

/** «(seit) nunmehr 15 Jahren». */
const since = relativeForm(`(?<=(?:^|[^\\p{L}])[Ss]eit )${COUNTED}`, (groups, published) => counted(groups, published, -1));

/** «liegt drei Jahre zurück», «ist zehn Jahre her». */
const back = relativeForm(`(?<![\\p{L}-])${ABOUT}(?:${COUNT}|(?<one>ein)) (?<unit>Jahre?|Monate?|Wochen?|Tage?|Jahrzehnte?) (?:zurück|her)${END_OF_WORD}`, ({ one, ...groups }, published) => counted(one === undefined ? groups : { ...groups, count: "einem" }, published, -1));

/** «in zwei Jahren» is a time to come where the tense says so, else a length («in zwei Jahren aufgebaut»). */
const ahead = relativeForm(`(?<![\\p{L}-])[Ii]n ${COUNTED}`, (groups, published, context: DateContext) => (context.tense() === "FUTURE" ? counted(groups, published, 1) : null));

/** As precise as the unit that was counted in, and approximate; nothing for «vor einigen Jahren», which has no bounds. */
function counted({ count, few, unit = "" }: Groups, published: Day, direction: 1 | -1): string | null {
  const units = direction * countOf(count);
  if (unit.startsWith("Jahrzehnt")) return few ? null : between(edtfOf(published.year + 10 * units - 5), edtfOf(published.year + 10 * units + 5));
  if (unit.startsWith("Jahr")) return few ? null : `${String(shiftedYear(published, Math.ceil(units * 12)))}~`;
  if (unit.startsWith("Monat")) return few ? inOrder(shiftedMonth(published, direction * 11), shiftedMonth(published, direction)) : `${shiftedMonth(published, Math.ceil(units))}~`;
  if (published.day === null) return null;
  if (unit.startsWith("Woche")) return few ? inOrder(shifted(published, direction * 70).slice(0, 7), shifted(published, direction * 7).slice(0, 7)) : between(shifted(published, 7 * units - 3), shifted(published, 7 * units + 3));
  return few ? inOrder(shifted(published, direction * 10), shifted(published, direction)) : `${shifted(published, Math.round(units))}~`;
}

const inOrder = (one: string, other: string): string | null => (one === other ? one : (between(one, other) ?? between(other, one)));

/** Times counted from the publication: «vor zehn Jahren», «seit nunmehr 15 Jahren», «in drei Wochen». */
export const COUNTED_TIMES: DateForms = { cue: /Jahr|Monat|Woche|Tag/, forms: [ago, since, back, ahead] };
