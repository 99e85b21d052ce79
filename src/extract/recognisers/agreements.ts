import type { Mention } from "../../model/mention.js";
import type { Document, Sentence } from "../text/document.js";
import { agreementNoun, agreementPlural, agreementType, COOPERATION, EARLIER, GENERATION, isGenericAgreement, ORDINAL, REPLACING, tellsConclusion } from "../lexicon/agreements.js";
import { signedOn } from "./agreement-dates.js";
import { newMention } from "../new-mention.js";
import { quotedAfter } from "../names/proper-names.js";
import { nominativeAdjective } from "../names/nominative.js";
import type { Recogniser } from "../recogniser.js";
import { tokenAt, tokensOf } from "../text/tokens.js";
import type { Token } from "../text/tokens.js";
import { latin } from "../text/latin.js";

/** Agreements by their noun, with the title that follows: «Rahmenvereinbarung über …», «E-Government-Pakt», «Letter of Intent». */
export const agreements: Recogniser = {
  name: "agreements",
  find(document) {
    return document.sentences.flatMap((sentence) => inSentence(document, sentence));
  },
};

function inSentence(document: Document, sentence: Sentence): Mention[] {
  const tokens = tokensOf(document);
  const mentions: Mention[] = [];
  for (let index = tokenAt(tokens, sentence.start); (tokens[index]?.start ?? Infinity) < sentence.end; index++) {
    if (!tokens[index]?.capital) continue;
    const found = nounAt(document, tokens, index) ?? pluralAt(sentence, tokens[index]);
    if (found && !PROCURED.test(document.text.slice(found.end, found.end + 60))) mentions.push(agreement(document, sentence, tokens, { ...found, index }));
  }
  return mentions;
}

/** Contracts with whoever supplies something are no agreements between administrations. */
const PROCURED = latin(/^ mit (?:de[mnr]|eine[mr]|ihre[mr]|seine[mr]) (?:\p{Ll}+ )?(?:IT-)?(?:Dienstleister|Anbieter|Hersteller|Auftragnehmer|Unternehmen|Firma|Konsortium|Betreiber|Entwickler|Lieferant)/u);

interface Noun {
  readonly noun: string;
  readonly end: number;
  readonly index: number;
}

const ENGLISH = /^(?:Letters? of Intent|Memorandum of Understanding)\b/;

function nounAt(document: Document, tokens: readonly Token[], index: number): { noun: string; end: number } | null {
  const token = tokens[index];
  if (!token?.capital) return null;
  if (token.text === "Letter" || token.text === "Memorandum") {
    const english = ENGLISH.exec(document.text.slice(token.start, token.start + 40))?.[0];
    return english ? { noun: english, end: token.start + english.length } : null;
  }
  const noun = agreementNoun(token.text) ?? (isJointDeclaration(document, tokens[index - 1], token) ? token.text : null) ?? (token.text === "Kooperation" && isConcluded(document, tokens, index) ? token.text : null);
  return noun ? { noun, end: token.end } : null;
}

function pluralAt(sentence: Sentence, token: Token | undefined): { noun: string; end: number } | null {
  const noun = token?.capital && agreementPlural(token.text);
  return noun && REPLACING.test(sentence.text) ? { noun, end: token.end } : null;
}

/** «haben eine … Kooperation beschlossen», «besiegelten ihre Kooperation»: an agreement only where it is concluded like one. */
function isConcluded(document: Document, tokens: readonly Token[], index: number): boolean {
  const [from, to] = [tokens[Math.max(0, index - 2)]?.start ?? 0, (tokens[index]?.end ?? 0) + REACH];
  return COOPERATION.test(document.text.slice(from, to).split(/[.;:] /)[0] ?? "");
}

const REACH = 140;

/** A generic noun is provisional: a refiner keeps it only where it is concluded here or named before. What leads «vom Vertrag zur Praxis» has no title. */
function agreement(document: Document, sentence: Sentence, tokens: readonly Token[], { noun, end, index }: Noun): Mention {
  const before = tokens[index - 1];
  const generation = before && GENERATION.test(before.text) && document.text.slice(before.end, tokens[index]?.start) === " " ? before : null;
  const publicLaw = publicLawStart(document, before, tokens[index]);
  const joint = noun === "Erklärung" && before ? before.start : null;
  const start = generation?.start ?? publicLaw ?? joint ?? tokens[index]?.start ?? 0;
  const signed = signedOn(sentence, start, end);
  const quoted = quotedAfter(document, end);
  const title = quoted ? ` ${quoted.text}` : before?.text.toLowerCase() === "vom" ? "" : titleAfter(document, sentence, end, noun);
  const provisional = isGenericAgreement(noun) && !title && signed === null && publicLaw === null && !tellsConclusion(sentence.text);
  return newMention(document, start, quoted ? quoted.end + 1 : (quotedEnd(document, start, end + title.length) ?? end), {
    kind: "Agreement",
    name: `${publicLaw === null ? "" : "öffentlich-rechtliche "}${joint === null ? "" : "gemeinsame "}${generation && isTelling(generation.text) ? `${nominativeAdjective(generation.text, noun)} ` : ""}${noun}${title}`,
    properties: { agreementType: agreementType(publicLaw === null ? noun : "öffentlich-rechtliche"), ...(provisional ? { provisional } : {}), ...(signed === null ? {} : { signedOn: signed }) },
    recogniser: "agreements",
  });
}

/** «öffentlich-rechtliche Vereinbarung»: the adjective is part of what it is. */
function publicLawStart(document: Document, before: Token | undefined, noun: Token | undefined): number | null {
  return before && noun && /^öffentlich-rechtliche[nr]?$/i.test(before.text) && /^(?:Vereinbarung|Vertrag(?:e?s)?)$/.test(noun.text) && document.text.slice(before.end, noun.start) === " " ? before.start : null;
}

/** «eine gemeinsame Erklärung unterzeichnet»: what several declare and sign is agreed. */
function isJointDeclaration({ text }: Document, before: Token | undefined, noun: Token): boolean {
  if (noun.text !== "Erklärung" || !before || !/^gemeinsame[nr]?$/i.test(before.text) || text.slice(before.end, noun.start) !== " ") return false;
  return /unterzeichn|unterschr|paraphier|signier/.test(text.slice(Math.max(0, before.start - REACH), noun.end + REACH));
}

/** A title in quotation marks is named as a whole: «„Rahmenvereinbarung über …“». */
function quotedEnd({ text }: Document, start: number, end: number): number | null {
  return /[„“"»]/.test(text.charAt(start - 1)) && /[“”"«]/.test(text.charAt(end)) ? end : null;
}

/** «erste», «dritter», «frühere» belong to the name, «neue» does not. */
const isTelling = (adjective: string): boolean => ORDINAL.test(adjective) || EARLIER.test(adjective);

const TITLE = latin(/^ (?:über|zur|zum|zu(?! \p{Ll}+en(?:[ ,.]|$))) (?:[^.,;:“”"()]|\(\p{Lu}[\p{L}-]*\))+/u);
/** Pacts are made «für» something. */
const PACT_TITLE = latin(/^ (?:über|zur|zum|zu|für) (?:[^.,;:“”"()]|\(\p{Lu}[\p{L}-]*\))+/u);
const VERB = latin(/ (?:haben|hat|ist|sind|wurde|wurden|wird|werden|soll|sollen|will|wollen|unterzeichnet|unterschrieben|geschlossen|abgeschlossen|beschlossen|vereinbart|verlängert|besiegelt|vorgelegt|verabschiedet|vorgestellt|bestehen|besteht|regelt|gilt|getroffen|eingegangen|zwischen|an|ab|aus|auf den Weg|(?!mit |samt |statt )\p{Ll}{2,}t|\p{Ll}{3,}ten?(?= (?:sich|die|der|das|den|dem|im|am|beide) )|(?:zu )?(?:unterzeichnen|unterschreiben|(?:ab|be)?schließen|abzuschließen|treffen|vereinbaren|besiegeln|eingehen|einzugehen|verlängern|erneuern))(?: |[,.]?$)/u);
const LONGEST_TITLE = 160;

/** « über die Zusammenarbeit …» up to the verb or the next mark; empty when none follows. */
function titleAfter(document: Document, sentence: Sentence, end: number, noun: string): string {
  const rest = document.text.slice(end, Math.min(sentence.end, end + LONGEST_TITLE + 1)).replace(/\s+/g, " ");
  const title = (/pakt$/i.test(noun) ? PACT_TITLE : TITLE).exec(rest)?.[0].split(VERB)[0]?.trimEnd() ?? "";
  return title.length <= LONGEST_TITLE ? title : "";
}
