import { stateOfAdjective } from "../lexicon/states.js";
import { newMention } from "../new-mention.js";
import type { Recogniser } from "../recogniser.js";
import { atWords } from "../text/tokens.js";

const GOVERNMENT = /^(?:Landesregierung|Staatsregierung|Landeskabinett|Kabinett|Senat|Regierung)s?$/;

/** States named by their adjective: «die sächsische …», «Thüringer Landesregierung» (which is the state). */
export const stateAdjectives: Recogniser = {
  name: "state-adjectives",
  find(document) {
    return atAdjectives(document, (token, index, tokens) => {
      const state = stateOfAdjective(token.text);
      if (!state) return null;
      const next = tokens[index + 1];
      const end = next && GOVERNMENT.test(next.text) ? next.end : token.end;
      return newMention(document, token.start, end, { kind: "State", name: state.name, candidates: [state.id], state: state.id, recogniser: "state-adjectives" });
    });
  },
};

/** Adjectives of states. */
const atAdjectives = atWords((word) => stateOfAdjective(word) !== null);
