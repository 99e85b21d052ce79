import type { Mention } from "../../model/mention.js";
import type { Document } from "../text/document.js";
import type { Gazetteer } from "../names/gazetteer.js";
import { isGivenName, isMemorial } from "../lexicon/given-names.js";
import { isNobleTitle, isOffice, isTitle, SPEECH_VERB } from "../lexicon/offices.js";
import { stateOfAdjective, stateOfName } from "../lexicon/states.js";
import { isHead } from "../lexicon/territory-words.js";
import { newMention } from "../new-mention.js";
import type { Recogniser } from "../recogniser.js";
import { tokensOf } from "../text/tokens.js";
import type { Token } from "../text/tokens.js";
import { remembering, wordTest } from "../text/word-test.js";
import { latin } from "../text/latin.js";

/** Words `from` to `to` (exclusive) that have the shape of a person's name. */
interface Name {
  readonly from: number;
  readonly to: number;
  readonly sure: boolean;
}

/** Persons by full name: after a given name or an office, before an office, beside a verb of speaking, or in a list with such a one. */
export const officials: Recogniser = {
  name: "officials",
  find(document, gazetteer) {
    const tokens = tokensOf(document);
    const names: Name[] = [];
    for (let index = 0; index < tokens.length; ) {
      const name = nameAt(document, tokens, index, gazetteer);
      if (name) names.push(name);
      index = name ? name.to : index + 1;
    }
    return vouched(document, tokens, names).map((name) => person(document, tokens, name));
  },
};

function person(document: Document, tokens: readonly Token[], { from, to }: Name): Mention {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  const spoken = document.text.slice(start, end).replace(/\s+/g, " ");
  const name = isGenitive(document, start, end) ? spoken.replace(/s$/, "") : spoken;
  return newMention(document, start, end, { kind: "Official", name, recogniser: "officials" });
}

/** «die Ernennung Anna Becks zur Ministerin»: right behind the noun of what happens to somebody, the «s» is a case. */
function isGenitive({ text }: Document, start: number, end: number): boolean {
  return /[^sxzß]s$/.test(text.slice(start, end)) && BEFORE_GENITIVE.test(text.slice(Math.max(0, start - REACH), start)) && AFTER_GENITIVE.test(text.slice(end, end + 20));
}

const BEFORE_GENITIVE = latin(/(?<!\p{L})(?:Ernennung|Berufung|(?:Wieder|Neu)?[Ww]ahl|(?:Wieder)?[Bb]estellung|Bestätigung|Vereidigung|Amtseinführung|Beförderung|Einsetzung|Verpflichtung|Amtsantritt|Dienstantritt|Rücktritt|Abschied|Abberufung|Abwahl|Entlassung|Ausscheiden|Weggang|Wechsel|Nachfolge|Amtszeit|Nominierung|Unterschrift)(?:e?s)? $/u);
const AFTER_GENITIVE = /^ (?:zum|zur|als|in|im|an|aus|vom|von|ist|war|wird|und|erfolgt|endet|am|unter)\p{Ll}* /u;

const NAME_WORD = latin(/^(?:\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)*|(?:O|D)[’']\p{Lu}\p{Ll}+|Mc\p{Lu}\p{Ll}+|De\p{Lu}\p{Ll}+)$/u);
const PARTICLE = /^(?:Di|De|Da|Del|Dal|Della|Van|Le|La|El|Al|von|van|vom|af|dos|della|le|la|zu|zur|de|di|da|del|ten|ter|el|al)$/;
/** Endings of German nouns that no given name has. */
const NOUN = /(?:ung|ungen|heit|keit|tion|tionen|schaft|schaften|amt|ämter|werk|werke|verband|bund|tag|gesetz|portal|dienst|dienste|recht|wesen|planung|haus|system|ministerium|land|lands|kreis|rat|stelle|technik|leistung|verwaltung|management|chen|ismus|ität|enz|anz|ment|nis|tum|isch|ische|ischen|ischer|isches|liche|lichen|licher|ige|igen)(?:e?s)?$/;
/** Of those the ones that no surname has either. */
const SURNAME_NOUN = /(?:ung|ungen|heit|keit|tion|tionen|schaft|schaften|amt|ämter|gesetz|portal|verwaltung|ministerium|technik|leistung|management|ität|infrastruktur|system|systeme)(?:e?s)?$/;
const NO_NAME = new Set("Firma Verein Unternehmen Konzern Hersteller Anbieter Softwarehaus Hausherr Hausherrin Gastgeber Gastgeberin Amtsinhaber Amtsinhaberin Vize Bad Sankt Chief Der Die Das Den Dem Des Ein Eine Einen Einem Einer Im In Am An Auf Aus Bei Für Mit Nach Von Vor Zu Zum Zur Und Oder So Als Auch Wie Laut Landes Bund Länder Kommunen Stadt Städte Gemeinde Gemeinden Land Kreis Landkreis Freistaat Neue Neuer Neues Neuen Erste Erster Ersten Digital Digitale Digitaler Digitales Digitalen Chief Information Öffentliche Öffentlichen Seit Unser Unsere Ihr Ihre Sein Seine Herr Frau Europa Kabinett Deutsche Deutscher Deutschen Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag Januar Februar März April Mai Juni Juli August September Oktober November Dezember Ende Anfang Mitte Projekt Programm Team Bereich Abteilung Referat Amt Ressort".split(" "));

function nameAt(document: Document, tokens: readonly Token[], index: number, gazetteer: Gazetteer): Name | null {
  const first = tokens[index];
  if (!first?.capital) return null;
  const initial = isInitial(document, tokens, index);
  if (isGiven(first) || (initial && isGiven(tokens[index + 1]))) return known(document, tokens, index, gazetteer);
  if (!initial && !isUnknownName(first)) return null;
  const name = shaped(document, tokens, index, gazetteer);
  if (!name || (holdsAnother(document, tokens, name, gazetteer) && !isCalled(document, tokens, name))) return null;
  if (SURNAME_NOUN.test(tokens[name.to - 1]?.text ?? "") || isPlace(document, tokens, name, gazetteer)) return null;
  const longer = { ...name, to: name.to + 1 };
  if (isJoined(document, tokens, name.to) && isSurname(tokens[name.to]) && isFollowedByOffice(document, tokens, longer.to)) return { ...longer, sure: true };
  return { ...name, sure: isIntroduced(document, tokens, name) || isApposition(document, tokens, name) };
}

/** «Kommentar von Eva Kern», «Hausherr Jan Roth»: a name that begins inside. */
function holdsAnother(document: Document, tokens: readonly Token[], { from, to }: Name, gazetteer: Gazetteer): boolean {
  return tokens.slice(from + 1, to).some((token, index) => isGiven(token) && known(document, tokens, from + 1 + index, gazetteer) !== null);
}

/** After a given name a name is sure, unless something is named after the person; no surname is a state's name. */
function known(document: Document, tokens: readonly Token[], index: number, gazetteer: Gazetteer): Name | null {
  const name = shaped(document, tokens, index, gazetteer);
  if (!name || (isJoined(document, tokens, name.to) && isMemorial(tokens[name.to]?.text ?? ""))) return null;
  if (name.to === index + 2 && stateOfName(tokens[index + 1]?.text ?? "") !== null) return null;
  return { ...name, sure: true };
}

/** A capitalised word that may be a given name in no list; heads of places («Freistaats»), institutions and states are none. */
const isUnknownName = (token: Token | undefined): boolean =>
  isNameWord(token) && !endsLikeNoun(token.text) && !isOffice(token.text) && !isTitle(token.text) && !isHead(token.text) && stateOfName(token.text) === null && stateOfAdjective(token.text) === null;

/** «Bad Tölz», «Rheda Wiedenbrück»: names of places have the shape of names too. */
function isPlace(document: Document, tokens: readonly Token[], { from, to }: Name, gazetteer: Gazetteer): boolean {
  const place = gazetteer.territoryAt(document, tokens, from);
  return stateOfName(tokens[to - 1]?.text ?? "") !== null || (place !== null && (place.to >= to || place.values.some(({ population }) => population >= LARGE)));
}

/** Names of towns of this size are no given names. */
const LARGE = 40_000;

/** An office, a title or a verb of speaking stands before it. */
function isCalled(document: Document, tokens: readonly Token[], { from }: Name): boolean {
  const before = wordBefore(document, tokens, from);
  return before !== null && (isOffice(before) || isTitle(before) || SPEECH_VERB.test(before));
}

function isIntroduced(document: Document, tokens: readonly Token[], name: Name): boolean {
  if (isCalled(document, tokens, name)) return true;
  const { to } = name;
  return isFollowedByOffice(document, tokens, to) || PREDICATE.test(document.text.slice(tokens[to - 1]?.end, (tokens[to - 1]?.end ?? 0) + 60));
}

/** « wird neue Vorständin». */
const PREDICATE = latin(/^ (?:ist|war|wird|wurde|bleibt) (?:(?:als|zum|zur|der|die|neue[rn]?|künftig|seit|jetzt|ab) |\d{4} ){0,3}\p{L}*(?:[Mm]inister|[Ss]ekretär|[Pp]räsident|[Bb]ürgermeister|[Vv]orst(?:and|änd)|[Vv]orsitzend|[Gg]eschäftsführer|[Ll]eiter|[Dd]irektor|[Bb]eauftragte|CIO|CDO|CISO)/u);
/** «Die Geschäftsführerin der X, » before a name and a comma behind it. */
const OFFICE_BEFORE = latin(/(?:^|[\s(„])(\p{Lu}[\p{L}-]+)(?: [^\s,.;:()]+){0,9}, $/u);

function isApposition(document: Document, tokens: readonly Token[], { from, to }: Name): boolean {
  const end = tokens[to - 1]?.end ?? 0;
  if (!/^(?:,|\.| \(\p{Lu})/u.test(document.text.slice(end, end + 3))) return false;
  const start = tokens[from]?.start ?? 0;
  const before = document.text.slice(Math.max(0, start - REACH), start).replace(/ \([^()]{2,40}\)/g, "");
  return OFFICE_BEFORE.test(before) && phraseWords(before).some(isOffice);
}

/** How far before a name the office may stand that it is an apposition to. */
const REACH = 120;
/** The words between the last mark and the comma before the name. */
const phraseWords = (before: string): string[] => (/[^,.;:()–]*(?=, $)/.exec(before)?.[0] ?? "").split(" ").slice(0, 4);

const isGiven = (token: Token | undefined): boolean => token !== undefined && isGivenName(token.text);
const hasNameShape = remembering((word) => NAME_WORD.test(word) && !NO_NAME.has(word));
const endsLikeNoun = wordTest(NOUN);
const isNameWord = (token: Token | undefined): token is Token => token !== undefined && hasNameShape(token.text);
const isInitial = (document: Document, tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index];
  return token !== undefined && token.capital && token.text.length === 1 && tokens[index - 1]?.text !== "a" && document.text.startsWith(". ", token.end);
};

/** Given names, particles and a surname, one blank between them. */
function shaped(document: Document, tokens: readonly Token[], from: number, gazetteer: Gazetteer): Name | null {
  const goesOn = (at: number): boolean => isSurname(tokens[at]) || (isParticle(tokens, at) && isSurname(tokens[at + 1]) && gazetteer.named(tokens[at + 1]?.text ?? "").length === 0);
  let at = from + 1;
  while (isJoined(document, tokens, at) && (isInitial(document, tokens, at) || (isGiven(tokens[at]) && isJoined(document, tokens, at + 1) && goesOn(at + 1)))) at++;
  if (isJoined(document, tokens, at) && isNobleTitle(tokens[at]?.text ?? "") && isParticle(tokens, at + 1)) at++;
  while (isJoined(document, tokens, at) && isParticle(tokens, at)) at++;
  return isJoined(document, tokens, at) && isSurname(tokens[at]) ? { from, to: at + 1, sure: false } : null;
}

/** «von», «van der», «von und zu»; «der» and «den» alone are articles. */
function isParticle(tokens: readonly Token[], index: number): boolean {
  const [before, word, after] = [tokens[index - 1]?.text ?? "", tokens[index]?.text ?? "", tokens[index + 1]?.text];
  if (word === "und") return before === "von" && after === "zu";
  return PARTICLE.test(word) || (/^(?:der|den|dem)$/.test(word) && /^(?:von|van|zu|auf|in)$/.test(before));
}

const isSurname = (token: Token | undefined): boolean => isNameWord(token) && !isOffice(token.text) && !isTitle(token.text);

function isJoined(document: Document, tokens: readonly Token[], index: number): boolean {
  const gap = document.text.slice(tokens[index - 1]?.end ?? 0, tokens[index]?.start ?? 0);
  return gap === " " || gap === "\u00a0" || (gap === ". " && isInitial(document, tokens, index - 1));
}

/** The word before, over a full stop of «Dr.» and over «a. D.»; null across any other mark. */
function wordBefore(document: Document, tokens: readonly Token[], index: number): string | null {
  const before = tokens[index - 1];
  const gap = document.text.slice(before?.end ?? 0, tokens[index]?.start ?? 0);
  if (before?.text === "a.D") return tokens[index - 2]?.text ?? null;
  if (before?.text === "D" && tokens[index - 2]?.text === "a") return tokens[index - 3]?.text ?? null;
  return before && (gap === " " || (gap === ". " && isTitle(before.text))) ? before.text : null;
}

/** «…, Präsident des», «… (Geschäftsführerin». */
function isFollowedByOffice(document: Document, tokens: readonly Token[], index: number): boolean {
  const next = tokens[index];
  const gap = document.text.slice(tokens[index - 1]?.end ?? 0, next?.start ?? 0);
  return next !== undefined && /^(?:, | \()$/.test(gap) && (isOffice(next.text) || next.text === "Chief");
}

/** Sure names, and those in a row with one: a sure name vouches for its neighbours. */
function vouched(document: Document, tokens: readonly Token[], names: readonly Name[]): Name[] {
  const sure = names.map((name) => name.sure);
  const spread = (index: number, neighbour: number): void => {
    const [left, right] = [names[Math.min(index, neighbour)], names[Math.max(index, neighbour)]];
    if (left && right && sure[neighbour] && isRow(document.text.slice(tokens[left.to - 1]?.end, tokens[right.from]?.start))) sure[index] = true;
  };
  for (let index = 1; index < names.length; index++) spread(index, index - 1);
  for (let index = names.length - 2; index >= 0; index--) spread(index, index + 1);
  return names.filter((_, index) => sure[index]);
}

/** What may stand between the names of a row: a comma or «und», and brackets behind a name. */
const isRow = (between: string): boolean => /^(?:, | und | sowie |, und )$/.test(between.replace(/ \([^()]{2,60}\)/, ""));
