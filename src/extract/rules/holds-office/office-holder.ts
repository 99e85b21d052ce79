import { BEFORE_NAME, matches, placeholderOf } from "../../clauses/pattern.js";
import { basesOfAdjective } from "../../lexicon/place-names.js";
import { stateOfCapital } from "../../lexicon/states.js";
import { stateMention } from "../belongs-to/named-after-state.js";
import { distinct, isA, keyOf } from "../reading.js";
import { StatementStatus } from "../../../model/statement.js";
import { isFederalOffice, isMunicipalOffice, isOfOthers, isStateOffice, readOffices } from "./read-offices.js";
import type { StateWords } from "../../lexicon/states.js";
import type { Mention } from "../../../model/mention.js";
import type { DateValue } from "../../../model/records.js";
import type { Reading, ReadSentence } from "../reading.js";
import type { Finding } from "../rule.js";
import { latin } from "../../text/latin.js";
import { remembering } from "../../text/word-test.js";

export interface Holding {
  readonly official: Mention;
  /** Masked phrase that names the offices. */
  readonly phrase: string;
  /** Masked sentence up to the phrase or the name, for an organisation that the phrase leaves out. */
  readonly before: string;
  /** Masked sentence after the name, where it may follow: «⟨O⟩ vom ⟨D⟩», «⟨O⟩ (⟨C⟩)». */
  readonly after?: string;
  readonly status?: StatementStatus;
  readonly since?: DateValue | null;
  readonly until?: DateValue | null;
}

/** The findings for someone who holds the offices of a phrase; offices whose organisation neither phrase nor context tells give none. */
export function holdings(holding: Holding, sentence: ReadSentence, reading: Reading): Finding[] {
  const { official, phrase, status, since = null, until = null } = holding;
  return readOffices(phrase, reading).flatMap((office): Finding[] => {
    const filled = office.of.length === 0;
    const organisations = filled ? fromContext(office.role, holding, sentence, reading) : office.of;
    const meant = office.former ? StatementStatus.FORMER : (status ?? StatementStatus.STATED);
    return organisations.map((object) => ({ predicate: "HOLDS_OFFICE", subject: official, object: ruledFrom(object, office.role, reading), status: meant, since, until, carried: { role: office.role }, filled }));
  });
}

/** «Schwerins Bauminister»: a capital's name stands for its state's government. */
function ruledFrom(object: Mention, role: string, reading: Reading): Mention {
  const state = object.kind === "Municipality" && /minister|staatssekretär/i.test(role) && !isFederalOffice(role) ? stateOfCapital(object.name) : null;
  return state ? stateMention(state, object, reading) : object;
}

function fromContext(role: string, { official, phrase, before, after = "" }: Holding, sentence: ReadSentence, reading: Reading): Mention[] {
  const behind = behindName(role, after, reading);
  if (behind) return behind;
  const seat = isStateOffice(role) ? seatIn(phrase) : null;
  if (seat) return [stateMention(seat, official, reading)];
  if (isOfUnknown(before, phrase) || isOfOthers(role)) return [];
  const found = LOCAL.test(phrase)
    ? lastTerritory(role, before, sentence, reading)
    : isStateOffice(role)
      ? (stateServed(official, before, sentence, reading) ?? stateOf(official, before, sentence, reading) ?? (/minister|staatssekretär/i.test(role) ? onlyMinistry(reading) : null))
      : isMunicipalOffice(role)
        ? municipalityOf(role, before, sentence, reading)
        : isFederalOffice(role)
          ? onlyMinistry(reading)
          : organisationOf(before, sentence, reading);
  return found ? [found] : [];
}

const PARTY = placeholderOf("Party");
const FROM = latin(`^ (?<tie>vom|von der|von|beim|bei der|aus dem|aus der|aus) ${BEFORE_NAME}(?<party>${PARTY})`, "u");
const BRACKETED = latin(`^ \\([^)]*${PARTY}`, "u");

/** «⟨O⟩ vom ⟨D⟩», and for municipal offices «⟨O⟩ aus ⟨C⟩»; brackets that name a party are read by themselves, so they give none here. Null when nothing follows. */
function behindName(role: string, after: string, reading: Reading): Mention[] | null {
  if (BRACKETED.test(after)) return [];
  const { tie, party } = FROM.exec(after)?.groups ?? {};
  const [named] = reading.mentionsIn(party, "Party");
  if (!named) return null;
  const local = isMunicipalOffice(role);
  if (local) return isA(named, "Territory") && named.kind !== "State" ? [named] : null;
  const isTown = /^(?:Stadt|Landeshauptstadt|Hansestadt|Gemeinde|Landkreis|Kreis)/.test(named.surface) && !isRunByOwners(role);
  return (isA(named, "Organization") || isTown) && tie !== "aus" ? [named] : null;
}

/** Companies and associations have these, no town. */
const isRunByOwners = (role: string): boolean => /geschäftsführer|vorst[aä]nd|prokurist|minister|staatssekretär|präsident/i.test(role);

const FOREIGN = "österreich|schweizer|französ|luxemburg|belg|niederländ|holländ|dän|poln|tschech|est|lett|litau|finn|schwed|norweg|italien|span|portugies|brit|engl|schott|ir|griech|türk|ukrain|russ|ungar|slowak|slowen|kroat|rumän|bulgar|amerikan|kanad|chines|japan|ind|europä|tirol|südtirol|flandr|fläm|wallon|elsäss|katalan";
const UNKNOWN_BEFORE = latin(/(?<![\p{L}-])\p{Lu}\p{L}{3,}(?:(?<!al)s|[xz]’) $/u);
const UNKNOWN_LEAD = latin(`^(?:[Dd](?:er|ie) )?(?:(?:${FOREIGN})isch\\p{Ll}{1,2} |(?!Dieser|Unser|Jener|Jeder|Ihrer|Seiner|Einer|Bisher|Früher|Später|Vorher|Hier|Immer|Aber|Oder|Daher|Leider|Wieder|Über|Unter|Neuer|Alter|Weder|Seither|Nachher)\\p{Lu}\\p{Ll}+(?<!ig|lich|isch|end)er (?=[⟨\\p{Lu}]))`, "u");

/** «Österreichs Staatssekretär», «die estnische Ministerin», «der Wiener Stadtrat»: of somewhere that is no known party. */
const isOfUnknown = (before: string, phrase: string): boolean => UNKNOWN_BEFORE.test(before) || UNKNOWN_LEAD.test(phrase);

const ADJECTIVE = latin(/^(?:[Dd](?:er|ie) )?(\p{Lu}\p{Ll}+er) /u);

/** «der Mainzer Innenminister»: of the state that is governed from there. */
function seatIn(phrase: string): StateWords | null {
  const adjective = ADJECTIVE.exec(phrase)?.[1];
  return (adjective === undefined ? [] : basesOfAdjective(adjective)).map(stateOfCapital).find((state) => state !== null) ?? null;
}

/** «der dortige IT-Beauftragte»: of the place named last. */
const LOCAL = /^(?:[Dd](?:er|ie) )?(?:dortige|hiesige)[rn]? /;

function lastTerritory(role: string, before: string, sentence: ReadSentence, reading: Reading): Mention | null {
  return reading.lastBefore(isStateOffice(role) ? "State" : "Territory", sentence, before, 1);
}

const STATE = placeholderOf("State");
const ACTS_FOR = latin(`(?<![\\p{L}])(?:[Ff]ür (?:das Land |den Freistaat |die (?:Hansestadt |Freie (?:und )?Hansestadt )?)?|[Ss]eitens |[Aa]uf (?=[^ ]+ Seite ))(?<state>${STATE})(?:(?! und |⟨J)[^,;])*$`, "u");

/** «Für ⟨A⟩ unterschrieb Ministerin ⟨O⟩», «auf ⟨A⟩’s Seite unterschrieb …», «Ministerin ⟨O⟩ für ⟨A⟩»: the state for which somebody acts. */
function stateServed(official: Mention, before: string, { text }: ReadSentence, reading: Reading): Mention | null {
  const [ahead] = reading.mentionsIn(ACTS_FOR.exec(before)?.groups?.["state"], "State");
  if (ahead) return ahead;
  const [theirs] = reading.mentionsIn(COLLEAGUE_IS.exec(before)?.groups?.["state"], "State");
  if (theirs) return theirs;
  if (OTHER_SIDE.test(before)) return reading.mentionsIn(matches(before, PARTNERS).at(-1)?.[0], "State")[0] ?? null;
  const after = matches(text, SERVES).find(({ groups }) => reading.mentionsIn(groups?.["official"], "Official")[0] === official);
  return reading.mentionsIn(after?.groups?.["state"], "State")[0] ?? null;
}

/** «ihr sächsischer Kollege, Minister ⟨O⟩»: of the colleague's state. */
const COLLEAGUE_IS = latin(`(?<state>${STATE})’s (?:Amts|Ressort|Minister)?[Kk]olleg(?:e|en|in),? (?:(?:der|die|dem|den) )?$`, "u");

/** «…, für die Partner ⟨O⟩»: those with whom it is done. */
const OTHER_SIDE = latin(/ für (?:die Partner|den Partner|die andere Seite|die Gegenseite|das Nachbarland|die Nachbarn|den Nachbarn)(?! und )[^,;⟨]*$/u);
const SERVES = latin(`(?<official>${placeholderOf("Official")}) für (?:das Land |den Freistaat )?(?<state>${STATE})`, "gu");

/** The only state of the article; of several, the one that the official was already said to serve, the only one of the sentence, or that of the heading; else what the sentence before is about. */
function stateOf(official: Mention, before: string, sentence: ReadSentence, reading: Reading): Mention | null {
  const served = reading.found.find(({ predicate, subject, object }) => predicate === "HOLDS_OFFICE" && keyOf(subject) === keyOf(official) && object.kind === "State");
  if (reading.onlyState) return OF_COLLEAGUE.test(sentence.text) ? null : reading.onlyState;
  if (served) return served.object;
  const named = distinct(reading.mentionsIn(sentence.text.replace(COLLEAGUES, ""), "State"));
  const [here, ...others] = named.length > 1 ? distinct(reading.mentionsIn(sentence.text.replace(COLLEAGUES, "").replace(PARTNERS, ""), "State")) : named;
  const heading = stateOfHeading(sentence, reading);
  if (here && others.length === 0) return heading && reading.mentionsIn(before, "State").length === 0 && matches(sentence.text, PARTNERS).length > 0 ? heading : here;
  return named.length > 0 ? null : (heading ?? topicAmong(["State"], sentence, reading));
}

/** «sein saarländischer Kollege»: another's state. */
const OF_COLLEAGUE = latin(`${STATE}’s (?:Amts)?[Kk]olleg`, "u");
const COLLEAGUES = new RegExp(OF_COLLEAGUE.source, "gu");
/** «mit ⟨A⟩», «nach dem Vorbild ⟨A⟩’s»: a state to which something is compared or with which something is done. */
const PARTNERS = latin(`(?:mit|gegenüber|neben|wie|als|gegen|aus) (?:dem |der |den )?(?:Land |Freistaat |Nachbarland |Nachbarn )?${STATE}`, "gu");

const isHeading = ({ sentence: { role } }: ReadSentence): boolean => role === "KICKER" || role === "TITLE";
const headings = (reading: Reading, label: string): Mention[] => distinct(reading.sentences.filter(isHeading).flatMap(({ text }) => reading.mentionsIn(text, label)));

/** The one state that kicker and title name, unless the two sentences before speak of another. */
function stateOfHeading({ index }: ReadSentence, reading: Reading): Mention | null {
  const [state, ...others] = headings(reading, "State");
  const near = reading.sentences.slice(Math.max(0, index - 2), index).flatMap(({ text }) => reading.mentionsIn(text, "State"));
  return state && others.length === 0 && near.every((other) => keyOf(other) === keyOf(state)) ? state : null;
}

/** Whether a sentence begins with a name of the kind. */
const beginsWith = remembering((kind) => latin(`^(?:(?:Auch |So )?[Ii]n |Im |Das |Der |Die )?(?:[A-ZÄÖÜ][a-zäöüß]+ )?${placeholderOf(kind)}`));

/** What the sentence before is about: the only name of these kinds in it, where it begins with it («In ⟨A⟩ …», «Das Land ⟨A⟩ …»). */
function topicAmong(kinds: readonly string[], { index }: ReadSentence, reading: Reading): Mention | null {
  const before = reading.sentences[index - 1];
  if (!before || isHeading(before)) return null;
  const [only, ...others] = distinct(kinds.flatMap((kind) => reading.mentionsIn(before.text, kind)));
  const first = kinds.some((kind) => beginsWith(kind).test(before.text));
  return only && others.length === 0 && first ? only : null;
}

/** In an article that names no state the only ministry (a federal one) has ministers and secretaries. */
function onlyMinistry(reading: Reading): Mention | null {
  const [ministry, ...others] = distinct(reading.sentences.flatMap(({ text }) => reading.mentionsIn(text, "Ministry")));
  return ministry && others.length === 0 && !reading.namesState ? ministry : null;
}

/** Where somebody comes from or goes to is not where they are in office: «ihr Gast aus dem ⟨B⟩». */
const ELSEWHERE = latin(`(?:aus|nach|mit|gegen|über) ${BEFORE_NAME}${placeholderOf("Territory")}(?:(?:, | und )${placeholderOf("Territory")})*`, "gu");

/** The only municipality or district of the sentence (before that of the heading only where it stands before the office), that of the heading, or what the sentence before is about. */
function municipalityOf(role: string, before: string, sentence: ReadSentence, reading: Reading): Mention | null {
  const kinds = governedBy(role, reading);
  const oneOf = (mentions: readonly Mention[]): Mention | null => (mentions.length === 1 ? (mentions[0] ?? null) : null);
  const among = (text: string): Mention[] => distinct(kinds.flatMap((kind) => reading.mentionsIn(text.replace(ELSEWHERE, ""), kind)).filter(({ name }) => !name.startsWith("Kommunen")));
  const here = among(sentence.text);
  const heading = oneOf(distinct(kinds.flatMap((kind) => headings(reading, kind))));
  if (here.length > 0) return heading && among(before).length === 0 && here.every((each) => keyOf(each) !== keyOf(heading)) ? heading : oneOf(here);
  return heading ?? topicAmong(kinds, sentence, reading);
}

function governedBy(role: string, reading: Reading): string[] {
  if (/landr[aä]t|kreis/i.test(role)) return ["District"];
  if (/bezirk|^bürgermeister/i.test(role) && reading.text.mentions.some(({ name }) => name.startsWith("Bezirk "))) return ["District", "Municipality"];
  return /bürgermeister|^OB$|stadt|gemeinde|ortsvorsteher/i.test(role) ? ["Municipality"] : ["Municipality", "District"];
}

/** «für ⟨F⟩ Vorstandschef ⟨O⟩». */
const ACTS_FOR_BODY = latin(`(?<![\\p{L}])(?:[Ff]ür|[Bb]ei) ${BEFORE_NAME}(?<body>${placeholderOf("Organization")})(?: \\p{Ll}+)? $`, "u");

const RUN_BY_PERSONS = ["ItServiceProvider", "Cooperative", "Company", "MunicipalAssociation"];

/** The first organisation of the sentence before the office; else the one that the two sentences before speak of. */
export function organisationOf(before: string, sentence: ReadSentence, reading: Reading): Mention | null {
  const fits = (mention: Mention): boolean => RUN_BY_PERSONS.includes(mention.kind) && isA(mention, "Organization");
  const [named] = reading.mentionsIn(ACTS_FOR_BODY.exec(before)?.groups?.["body"], "Organization").filter(fits);
  if (named) return named;
  const [here] = reading.mentionsIn(before, "Organization").filter(fits);
  if (here) return here;
  for (const { text } of [reading.sentences[sentence.index - 1], reading.sentences[sentence.index - 2]].filter((each) => each !== undefined)) {
    const named = distinct(reading.mentionsIn(text, "Organization").filter(fits));
    if (named.length > 0) return named.length === 1 ? (named[0] ?? null) : topic(reading, fits);
  }
  return null;
}

/** The organisation that the article names most often; null when two are named equally often. */
function topic(reading: Reading, fits: (mention: Mention) => boolean): Mention | null {
  const counted = new Map<string, Mention[]>();
  for (const mention of reading.text.mentions.filter(fits)) counted.set(keyOf(mention), [...(counted.get(keyOf(mention)) ?? []), mention]);
  const [first, second] = [...counted.values()].sort((a, b) => b.length - a.length);
  return first && first.length > (second?.length ?? 0) ? (first[0] ?? null) : null;
}
