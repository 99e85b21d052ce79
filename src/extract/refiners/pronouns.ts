import type { Mention } from "../../model/mention.js";
import type { Document } from "../text/document.js";
import { genderOf } from "../lexicon/genders.js";
import { newMention } from "../new-mention.js";
import type { Refiner } from "../recogniser.js";
import { latin } from "../text/latin.js";
import { matches } from "../text/matches.js";

/** «Ihm sind … beigetreten», «Gegründet wurde sie von …»: a pronoun beside a verb of what only bodies do means the one body of its gender in the sentence before. */
export const pronouns: Refiner = {
  name: "pronouns",
  refine(mentions, document) {
    const found = matches(document.text, PRONOUN).flatMap((match) => {
      const to = match.groups?.["relative"] ? subjectBefore(match, mentions, document) : referent(match[0], match.index, mentions, document);
      return to ? [newMention(document, match.index, match.index + match[0].length, { ...pick(to), refersTo: to.refersTo ?? to, anaphor: true, recogniser: "pronouns" })] : [];
    });
    return [...mentions, ...found];
  },
};

const pick = ({ kind, name, candidates, state }: Mention): Pick<Mention, "kind" | "name" | "candidates" | "state"> => ({ kind, name, candidates, state });

/** What the pronoun begins with stands before the look behind it: asked first, it spares nearly every place of the text. */
const OPENS = "(?=[EIS])(?<=^|[.!?;:“”\"»]\\s+|\\n)";
const REST = "(?=[^.!?;]*";
const PRONOUN = latin(
  `(?=[EISeis])(?:${[
    `${OPENS}(?:Ihm|Ihr)(?= (?:ist|sind|war|waren|gehör(?:t|en|te|ten)|tr[aei]t\\p{Ll}*|schl(?:oss|ossen|ießen|ießt)|haben|hatten|hat)(?![\\p{L}])[^.!?;]*(?:beigetreten|angeschlossen|angehör|(?<![\\p{L}])(?:an|bei))(?=[ ,.]|$))`,
    `(?=i)(?<=(?:^|[ (])(?:sind|ist|waren|traten|treten|tritt|trat|haben sich|hatten sich) )(?:ihm|ihr)(?= [^.!?;]*(?:beigetreten|angeschlossen|(?<![\\p{L}])(?:bei|an))(?=[ ,.;]|$))`,
    `(?=[eis])(?<=(?:^|[.!?;:]\\s+|\\n)(?:Gegründet|Ins Leben gerufen|Aus der Taufe gehoben|Errichtet|Gebildet|Betrieben|Getragen) (?:hatten?|haben|hat) )(?:ihn|sie|es)(?= )`,
    `(?=[es])(?<=(?:[Gg]egründet|[Ee]rrichtet|[Bb]etrieben|[Gg]etragen|[Gg]ebildet|[Ff]inanziert|ins Leben gerufen) (?:wurde|wird|worden ist|war) )(?:er|sie|es)(?= )`,
    `${OPENS}(?:Er|Sie|Es)(?= (?:wurde|wird|ist|sei) ${"(?:[^.!?;]*? )?"}(?:gegründet|errichtet|getragen|betrieben|finanziert|beigetreten)(?![\\p{L}]))`,
    `${OPENS}(?:Er|Sie|Es)(?= (?:betreibt|betrieb|unterhält|gehört ${REST} an[ ,.])|gehört zu [^.!?;]*(?:Mitglied|Träger)|kooperiert|arbeitet ${REST}zusammen)|trat ${REST}bei[ ,.])|hostet|entstand |ging ${REST}hervor)|stellt ${REST}(?:bereit|zur Verfügung))|(?:soll|wird|will) ${REST}betreiben)|verantwortet|versorgt|ist (?:\\p{Ll}+ )*(?:Mitglied|Träger|Gesellschafter)) ?)`,
    `(?=[es])(?<=, (?:mit|für|bei) (?:dem|der|denen) )(?<relative>er|sie|es)(?= [^.,;]*(?:kooperiert|zusammenarbeitet|betreibt|unterhält|vereinbart|vereinbarte|schloss)(?![\\p{L}]))`,
    `(?=i)(?<=(?:[Gg]emeinsam|[Zz]usammen) mit )(?:ihm|ihr)(?= )`,
  ].join("|")})`,
  "gu",
);

const BODIES = /^(?:State|District|Municipality|ItServiceProvider|Cooperative|Company|MunicipalAssociation|Body|Ministry)$/;

/** The only body of the pronoun's gender in the sentence before; none where a person stands there whom it may mean as well. */
function referent(pronoun: string, at: number, mentions: readonly Mention[], document: Document): Mention | null {
  const own = document.sentences.findIndex(({ start, end }) => start <= at && at < end);
  const opening = document.sentences[own]?.start ?? at;
  const inside = /[:;]\s+$/.test(document.text.slice(opening, at));
  const before = inside ? { start: opening, end: at } : document.sentences[own - 1];
  if (!before) return null;
  const there = mentions.filter(({ start, end }) => start >= before.start && end <= before.end);
  if (there.some(({ kind }) => kind === "Official")) return null;
  const genders = GENDERS[pronoun.toLowerCase()] ?? "";
  const elsewhere = mentions.filter(({ anaphor, start }) => anaphor && start > at && start < (document.sentences[own]?.end ?? at)).map(keyOf);
  const fitting = there.filter((mention) => BODIES.test(mention.kind) && genders.includes(genderOf(mention, document)) && !elsewhere.includes(keyOf(mention)));
  const first = fitting[0];
  return first && fitting.every((mention) => keyOf(mention) === keyOf(first)) ? first : null;
}

const keyOf = ({ candidates, name }: Mention): string => candidates[0] ?? name;

/** «⟨C⟩ nutzt dasselbe wie ⟨C⟩, mit dem sie kooperiert»: not the name that the clause is about, but the one before it of the pronoun's gender. */
function subjectBefore({ 0: pronoun, index }: RegExpExecArray, mentions: readonly Mention[], document: Document): Mention | null {
  const sentence = document.sentences.find(({ start, end }) => start <= index && index < end);
  const before = mentions.filter(({ kind, start, end }) => sentence && start >= sentence.start && end <= index && BODIES.test(kind));
  const fitting = before.slice(0, -1).filter((mention) => (GENDERS[pronoun] ?? "").includes(genderOf(mention, document)));
  const [first, ...others] = fitting;
  return first && others.length === 0 ? first : null;
}

const GENDERS: Readonly<Record<string, string>> = { er: "m", ihn: "m", ihm: "mn", sie: "f", ihr: "f", es: "n" };
