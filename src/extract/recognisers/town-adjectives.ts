import type { Mention } from "../../model/mention.js";
import type { Document } from "../text/document.js";
import type { Gazetteer } from "../names/gazetteer.js";
import { basesOfAdjective } from "../lexicon/place-names.js";
import { stateOfAdjective } from "../lexicon/states.js";
import { newMention } from "../new-mention.js";
import { follows } from "../names/proper-names.js";
import type { Recogniser } from "../recogniser.js";
import { atWords } from "../text/tokens.js";
import type { Token } from "../text/tokens.js";
import { wordTest } from "../text/word-test.js";
import { latin } from "../text/latin.js";

/** Towns and districts by their adjective before an office or organ that only they have: «der Bautzener Oberbürgermeister», «das Göttinger Rathaus». */
export const townAdjectives: Recogniser = {
  name: "town-adjectives",
  find(document, gazetteer) {
    return atAdjectives(document, (token, index, tokens) => named(document, tokens, index, token, gazetteer));
  },
};

const isTownsOwn = wordTest(
  latin(/^(?:Ober|Alt|Stadt|Orts|Gemeinde|Ex-|Alt-)?[Bb]ürgermeister(?:in|s|n)?$|^OB$|^Rathaus(?:es)?$|^Rathauschef(?:in|s)?$|^\p{L}*[Kk]ämmer(?:er|in|ei|ers)$|^Stadt(?:rat|rats|rates|rätin|verwaltung|spitze|oberhaupt|verordnetenversammlung|direktor|direktorin|baurat|baurätin)$|^Gemeinde(?:rat|rats|rates|verwaltung|vertretung)$|^\p{L}*[Bb]eigeordnete[rn]?$|^\p{L}*dezernent(?:in|en)?$|^Magistrat(?:e?s)?$/u),
);
const isDistrictsOwn = wordTest(/^(?:Vize)?(?:[Ll]andrat(?:e?s)?|[Ll]andrätin)$|^Kreis(?:tag|tags|tages|verwaltung|haus|hauses)$|^Landratsamt(?:e?s)?$/);

function named(document: Document, tokens: readonly Token[], index: number, token: Token, gazetteer: Gazetteer): Mention | null {
  const noun = nounAfter(document, tokens, index);
  const kind = noun === null ? null : isTownsOwn(noun) ? "Municipality" : isDistrictsOwn(noun) ? "District" : null;
  if (kind === null || noun === null || isOfState(token.text)) return null;
  const before = tokens[index - 1];
  const bad = before && /^(?:Bad|Sankt|St)$/.test(before.text) && follows(document, tokens, index) ? `${before.text} ` : "";
  for (const base of basesOfAdjective(token.text)) {
    const names = gazetteer.territoriesNamed(bad + base).filter((name) => name.kind === kind);
    const [first] = [...names].sort((a, b) => b.population - a.population || (a.id < b.id ? -1 : 1));
    if (!first) continue;
    const states = new Set(names.map(({ state }) => state));
    return newMention(document, bad && before ? before.start : token.start, token.end, {
      kind,
      name: gazetteer.entity(first.id)?.name ?? first.name,
      candidates: [...new Set(names.map(({ id }) => id))],
      state: states.size === 1 ? first.state : null,
      recogniser: "town-adjectives",
    });
  }
  return null;
}

/** The city states' adjectives name the state, whoever holds office there. */
const isOfState = (word: string): boolean => /^DE-(?:BE|HB|HH)$/.test(stateOfAdjective(word)?.id ?? "");

/** The noun that an adjective belongs to, over one more adjective. */
function nounAfter(document: Document, tokens: readonly Token[], index: number): string | null {
  for (let at = index + 1; at < index + 3 && follows(document, tokens, at); at++) {
    const token = tokens[at];
    if (token?.capital) return token.text;
    if (!token || !/^\p{Ll}{4,}(?:e|en|er)$/u.test(token.text)) return null;
  }
  return null;
}

/** Adjectives in -er with a capital letter, and the irregular ones. */
const atAdjectives = atWords((word) => basesOfAdjective(word).length > 0);
