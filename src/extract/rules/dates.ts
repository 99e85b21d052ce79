import { DateDerivation } from "../../model/edtf-date.js";
import type { Clause } from "../clause.js";
import type { DateValue } from "../../model/records.js";
import type { Reading } from "./reading.js";

const DATED = /(?:(?<tie>vom|bis|bis zum|bis Ende|vor|gegenüber) )?⟨t(?<number>\d+)⟩/gu;
const NOW = /(?<![\p{L}-])(?:jetzt|nun|heute)(?![\p{L}-])/iu;

/** When a clause says that its act was done; «jetzt» means the month of publication, marked as derived from it. */
export function dateOf(clause: Clause, reading: Reading): DateValue | null {
  for (const { groups } of clause.matchAll(DATED)) if (!groups?.["tie"]) return reading.text.dates[Number(groups?.["number"])] ?? null;
  const { published } = reading.document;
  return published && NOW.test(clause) ? { edtf: published.slice(0, 7), derivedFrom: DateDerivation.PUBLICATION } : null;
}

/** The date of a few words that say since when: «seit dem ⟨t0⟩», «⟨t0⟩ wurde»; null when they hold none. */
export function sinceOf(words: string, reading: Reading): DateValue | null {
  const number = /⟨t(\d+)⟩/.exec(words)?.[1];
  return number === undefined ? null : (reading.text.dates[Number(number)] ?? null);
}

/** The second of two dates («von ⟨t0⟩ bis ⟨t1⟩»), or the one after «bis»; null without it. */
export function untilOf(words: string, reading: Reading): DateValue | null {
  const number = / bis (?:zum |Ende |Anfang )?⟨t(\d+)⟩/.exec(words)?.[1];
  return number === undefined ? null : (reading.text.dates[Number(number)] ?? null);
}
