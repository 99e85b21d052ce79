import { ofKind } from "../act-rule.js";
import { BEFORE_NAME, matches, pattern } from "../../clauses/pattern.js";
import { untilOf } from "../dates.js";
import { isDenied, isIntended, modalityOf, wasOnce } from "../modality.js";
import { each } from "../rule.js";
import { StatementStatus } from "../../../model/statement.js";
import type { Reading } from "../reading.js";
import type { Finding, ReadClause, RelationRule } from "../rule.js";
import { latin } from "../../text/latin.js";

/** «zwischen ⟨C⟩ und ⟨C⟩ besteht eine ⟨K⟩». */
const EXISTS = latin(/(?<!\p{L})(?:besteht|bestehe|bestehen|bestand|bestanden|existiert|existierte|gibt es|gab es|gilt|läuft|lief)(?!\p{L})/u);
/** «haben sich in einer ⟨K⟩ verpflichtet»: what parties do by an agreement. */
const COMMITTED = latin(/(?<!\p{L})(?:(?:haben|hat) .*(?:verpflichtet|festgelegt|geregelt|zugesichert|zugesagt|verabredet|verständigt|geeinigt|zusammengeschlossen|gebunden|fixiert|festgeschrieben|niedergelegt|verankert)|(?:verpflichte|binde|einig|verständig|verabrede)(?:t|n|en|te|ten) sich|regel(?:n|ten) |(?:leg|schrieb|schreib)(?:en|ten) .*fest)(?!\p{L})/u);
const BY = /^(?:in|im|mit|durch|per|über|via)$/;
const WORDS = "(?:[^⟨,]|⟨t\\d+⟩)*?";
const TAKES_PART = [
  pattern(`{subject:Party+} (?:ist|sind|bleibt|bleiben|war|waren|wird|werden)(?: ${WORDS})? (?:(?:Vertrags|Kooperations)?[Pp]artner(?:in|innen)?|(?:Vertragsp|P)artei(?:en)?|Unterzeichner(?:in|innen)?) (?:der|des|in der|im|bei der|beim) ${BEFORE_NAME}{object:Agreement}`),
  pattern(`{subject:Party+} (?:ist|sind|bleibt|bleiben|war|waren|wird|werden)(?: ${WORDS})? (?:an|bei) (?:der|dem|einem|einer) ${BEFORE_NAME}{object:Agreement} (?:${WORDS})?(?:beteiligt|dabei|mit von der Partie|mit im Boot)`),
  pattern(`[Bb]eteiligt (?:an|bei) (?:der|dem) ${BEFORE_NAME}{object:Agreement} (?:ist|sind|waren) (?:${WORDS})?${BEFORE_NAME}{subject:Party+}`),
  pattern(`(?:[Mm]it von der Partie|[Mm]it im Boot|[Dd]abei) (?:ist|sind|waren) (?:bei|an) (?:der|dem) ${BEFORE_NAME}{object:Agreement} (?:${WORDS})?${BEFORE_NAME}{subject:Party+}`),
  pattern(`(?:[Bb]ei|[Aa]n) (?:der|dem) ${BEFORE_NAME}{object:Agreement} (?:ist|sind|waren) (?:${WORDS})?${BEFORE_NAME}{subject:Party+} (?:${WORDS})?(?:beteiligt|dabei|mit von der Partie|mit im Boot)`),
  pattern(`[Zz]u den (?:Vertragsp|Kooperationsp|[Pp])artnern (?:der|des) ${BEFORE_NAME}{object:Agreement} (?:gehör(?:t|en|te|ten)|zähl(?:t|en|te|ten)) (?:${WORDS})?${BEFORE_NAME}{subject:Party+}`),
  pattern(`[Zz]u den Unterzeichner(?:inne)?n (?:der|des) ${BEFORE_NAME}{object:Agreement} (?:gehör(?:t|en|te|ten)|zähl(?:t|en|te|ten)) (?:${WORDS})?${BEFORE_NAME}{subject:Party+}`),
];

/** «Zwischen ⟨C⟩ und ⟨C⟩ besteht eine ⟨K⟩», «⟨B⟩ und ⟨B⟩ haben sich in einer ⟨K⟩ verpflichtet», «⟨C⟩ ist an der ⟨K⟩ beteiligt»: who is bound by an agreement. */
export const boundBy: RelationRule = {
  name: "party-to/bound-by",
  about: ["Party", "Agreement"],
  cue: /(?:besteh|bestand|existier|gibt es|gab es|gilt|läuft|lief|verpflicht|festgelegt|gelegt|geregelt|zugesi|zugesagt|verab|verständigt|geeinigt|sich|regel|artner|beteiligt|Parti?e|partei|Boot|dabei|zeichner|fixiert)/,
  read: ({ clauses }, reading) => clauses.flatMap((clause) => [...between(clause, reading), ...committed(clause, reading), ...takingPart(clause, reading)]),
};

function between({ text, phrases }: ReadClause, reading: Reading): Finding[] {
  const status = EXISTS.test(text) ? statusOf(text) : null;
  const parties = ofKind(phrases, "Party").filter(({ tie }) => tie === "zwischen");
  return status && parties.length > 1 ? bind(text, parties.map(({ number }) => number), agreements(phrases, /^BARE$/), status, reading) : [];
}

function committed({ text, phrases }: ReadClause, reading: Reading): Finding[] {
  const status = COMMITTED.test(text) ? modalityOf(text) : null;
  const parties = ofKind(phrases, "Party").filter(({ tie, antecedent }) => tie === "BARE" && !antecedent);
  return status && parties.length > 1 ? bind(text, parties.map(({ number }) => number), agreements(phrases, BY), status, reading) : [];
}

function takingPart({ text }: ReadClause, reading: Reading): Finding[] {
  if (isDenied(text)) return [];
  return TAKES_PART.flatMap((form) => matches(text, form)).flatMap(({ groups = {}, 0: matched }) => {
    const status = / (?:wird|werden) /.test(matched) || isIntended(text) ? StatementStatus.PLANNED : statusOf(text);
    return status ? each("PARTY_TO", reading.mentionsIn(groups["subject"], "Party"), reading.mentionsIn(groups["object"], "Agreement"), { status, clause: text }) : [];
  });
}

const agreements = (phrases: ReadClause["phrases"], tie: RegExp): number[] => ofKind(phrases, "Agreement").filter((phrase) => tie.test(phrase.tie)).map(({ number }) => number);

function bind(clause: string, parties: readonly number[], objects: readonly number[], status: StatementStatus, reading: Reading): Finding[] {
  const mentions = (numbers: readonly number[]) => numbers.map((number) => reading.mention(number));
  return objects.length === 1 ? each("PARTY_TO", mentions(parties), mentions(objects), { status, until: untilOf(` ${clause}`, reading), clause }) : [];
}

/** «bestand bis ⟨t⟩»: it no longer does. */
function statusOf(clause: string): StatementStatus | null {
  const meant = modalityOf(clause);
  return meant === StatementStatus.STATED && (wasOnce(clause) || / bis [^⟨]*⟨t/.test(clause)) ? StatementStatus.FORMER : meant;
}
