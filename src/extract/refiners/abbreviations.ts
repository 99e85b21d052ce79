import type { Mention } from "../../model/mention.js";
import type { Document } from "../text/document.js";
import { isOffice } from "../lexicon/offices.js";
import { newMention } from "../new-mention.js";
import type { Refiner } from "../recogniser.js";
import { tokensOf } from "../text/tokens.js";
import { latin } from "../text/latin.js";

const ORGANISED = new Set(["MunicipalAssociation", "Cooperative", "ItServiceProvider", "Ministry", "Body", "Company", "Law", "System", "Programme"]);

/** An abbreviation that the text defines («Zweckverband Nordnetz (ZVN)») and a name without its legal form mean the same from there on. */
export const abbreviations: Refiner = {
  name: "abbreviations",
  refine(mentions, document) {
    const defined = new Map<string, Mention>();
    const known = mentions.map((mention) => {
      if (!ORGANISED.has(mention.kind)) return mention;
      const short = shortForm(mention, document);
      const named = short && !mention.aliases.includes(short) ? { ...mention, aliases: [...mention.aliases, short] } : mention;
      for (const alias of named.aliases) if (isOneWord(alias) && !defined.has(alias)) defined.set(alias, named);
      return named;
    });
    if (defined.size === 0) return known;
    return [...known, ...later(document, known, defined)];
  },
};

const TELLING = latin(/\p{Lu}|\d/u);
const ABBREVIATED = latin(/\p{Lu}.*\p{Lu}|\d/u);
const BRACKET = latin(/^ \((?:kurz:? |im Folgenden )?[„“"]?(\p{L}[\p{L}\d.@-]{1,14})[“”"]?\)/u);

const isOneWord = (alias: string): boolean => /^\S{2,}$/.test(alias) && TELLING.test(alias);

/** «(ABC)» right behind a name. */
function shortForm(mention: Mention, document: Document): string | null {
  const bracket = BRACKET.exec(document.text.slice(mention.end, mention.end + 32))?.[1];
  return bracket && ABBREVIATED.test(bracket) && !/^(?:CIO|CDO|CEO|SPD|CDU|CSU|FDP|AfD)$/.test(bracket) ? bracket : null;
}

/** «Elbnetz» of «Elbnetz-Vorstand». */
function officerOf(word: string): string | null {
  const hyphen = word.lastIndexOf("-");
  return hyphen > 1 && isOffice(word.slice(hyphen + 1)) ? word.slice(0, hyphen) : null;
}

function later(document: Document, mentions: readonly Mention[], defined: ReadonlyMap<string, Mention>): Mention[] {
  return tokensOf(document).flatMap((token) => {
    const part = officerOf(token.text);
    const whole = defined.get(part ?? token.text) ?? (token.text.endsWith("s") ? defined.get(token.text.slice(0, -1)) : undefined);
    if (!whole || mentions.some(({ start, end, candidates }) => start <= token.start && token.end <= end && (end - start > token.end - token.start || candidates.length > 0))) return [];
    return newMention(document, token.start, part === null ? token.end : token.start + part.length, { kind: whole.kind, name: whole.name, candidates: whole.candidates, state: whole.state, refersTo: whole, recogniser: "abbreviations" });
  });
}
