import { findDates } from "../dates/find-dates.js";
import type { Sentence } from "../text/document.js";
import { latin } from "../text/latin.js";

const BEHIND = /^ (?:vom|von|aus dem(?: Jahre?)?|aus) $/;
/** «…, die im Jahr 2006 unterzeichnet wurde»: nothing but the clause's opening stands before the date. */
const CLAUSE_BEFORE = latin(/^(?: [^,.;:()]{1,80})?, (?:die|der|das) (?:[^,.;:]{1,40} )?$/u);
/** The clause tells of the noun before it, not of one further ahead: «Vorläufer der Vereinbarung ist ein Vertrag, der …». */
const OTHER_NOUN = /(?:vereinbarung|vertrag|pakt|abkommen|übereinkommen|übereinkunft|absichtserklärung)(?:e?s)?(?: |,)/i;
const CLAUSE_AFTER = latin(/^ (?:[^,.;:]{1,80} )?(?:unterzeichnet|unterschrieben|geschlossen|abgeschlossen|getroffen) (?:wurde|worden)(?![\p{L}])/u);
/** «2006 geschlossene (erste) Rahmenvereinbarung». */
const PARTICIPLE = latin(/^ (?:\p{Ll}+ ){0,2}(?:unterzeichnete|unterschriebene|geschlossene|abgeschlossene|getroffene)[nrsm]? (?:\p{Ll}+ )?$/u);
/** «Im Jahr 2006 ist eine (erste) Rahmenvereinbarung unterzeichnet worden»; the indefinite article tells that no other day was named before. */
const PASSIVE_BEFORE = latin(/^ (?:ist|wurde) eine?[nr]? (?:\p{Ll}+ )?$/u);
const PASSIVE_AFTER = latin(/^(?!.* (?:nicht|nie|kaum) )(?: [^,.;:]{1,80})? (?:unterzeichnet|unterschrieben|geschlossen|abgeschlossen|getroffen)(?: worden)?(?=[.,;]|$)/u);
/** «Eine erste Rahmenvereinbarung wurde 2006 unterzeichnet». */
const PASSIVE_BEHIND = latin(/^ (?:ist|wurde) (?:bereits |schon )?(?:am |im (?:Jahr )?)?$/u);

/** EDTF of the day, month or year in which an agreement's noun phrase, or the passive clause about it, says that it was concluded; null when neither does. */
export function signedOn(sentence: Sentence, start: number, end: number): string | null {
  const [before, after] = [sentence.text.slice(0, start - sentence.start), sentence.text.slice(end - sentence.start)];
  if (!/\d{4}|\d\d\./.test(sentence.text)) return null;
  const named = findDates(sentence.text, null).find((date) => {
    const [from, to] = [date.start - before.length - (end - start), date.end - before.length - (end - start)];
    if (from < 0) return PARTICIPLE.test(before.slice(date.end)) || (PASSIVE_BEFORE.test(before.slice(date.end)) && PASSIVE_AFTER.test(after));
    const opening = after.slice(0, from);
    if (PASSIVE_BEHIND.test(opening)) return PASSIVE_AFTER.test(after.slice(to));
    return BEHIND.test(opening) || (CLAUSE_BEFORE.test(opening) && !OTHER_NOUN.test(opening) && CLAUSE_AFTER.test(after.slice(to)));
  });
  return named?.value.edtf ?? null;
}
