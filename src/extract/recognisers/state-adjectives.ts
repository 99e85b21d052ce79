import { isNamedAfterState } from "../lexicon/other-things.js";
import { stateOfAdjective } from "../lexicon/states.js";
import { newMention } from "../new-mention.js";
import { follows } from "../names/proper-names.js";
import type { Document } from "../text/document.js";
import type { Recogniser } from "../recogniser.js";
import { atWords } from "../text/tokens.js";
import type { Token } from "../text/tokens.js";

const GOVERNMENT = /^(?:Landesregierung|Staatsregierung|Landeskabinett|Kabinett|Senat|Regierung)s?$/;

/** States named by their adjective: «die sächsische …», «Thüringer Landesregierung» (which is the state). */
export const stateAdjectives: Recogniser = {
  name: "state-adjectives",
  find(document) {
    return atAdjectives(document, (token, index, tokens) => {
      const state = stateOfAdjective(token.text);
      if (!state || !saysWhose(document, tokens, index)) return null;
      const next = tokens[index + 1];
      const end = next && GOVERNMENT.test(next.text) ? next.end : token.end;
      return newMention(document, token.start, end, { kind: "State", name: state.name, candidates: [state.id], state: state.id, recogniser: "state-adjectives" });
    });
  },
};

/** «Thüringer Kommunen», «Berliner und Hamburger Behörden», not «die Berliner», «Hamburger vom Grill», «Berliner Platz», «Thüringer Bratwurst». */
function saysWhose(document: Document, tokens: readonly Token[], index: number): boolean {
  const nouns = tokens.slice(index + 1, index + 6);
  const noun = nouns.findIndex(({ capital, text }) => capital && stateOfAdjective(text) === null);
  const isDerived = tokens[index]?.text.endsWith("er") === true;
  if (noun < 0) return !isDerived;
  if (follows(document, tokens, index + 1) && isNamedAfterState(nouns[0]?.text ?? "")) return false;
  return !isDerived || nouns.slice(0, noun).every(({ text }) => stateOfAdjective(text) !== null || BETWEEN.test(text));
}

/** What may stand between an adjective and its noun: other adjectives, no verb and no preposition. */
const BETWEEN = /^(?:und|oder|sowie|als|auch|wie|(?!haben|hatten|werden|wurden|wollen|sollen|können|müssen|sagen|aber|eine)\p{Ll}[\p{L}-]{2,}(?:e|en|er|es|em))$/u;

/** Adjectives of states. */
const atAdjectives = atWords((word) => stateOfAdjective(word) !== null);
