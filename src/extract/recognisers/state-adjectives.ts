import { stateOfAdjective } from "../lexicon/states.js";
import { newMention } from "../new-mention.js";
import type { Recogniser } from "../recogniser.js";
import { tokensOf } from "../text/tokens.js";

const GOVERNMENT = /^(?:Landesregierung|Staatsregierung|Landeskabinett|Kabinett|Senat|Regierung)s?$/;

/** States named by their adjective: «die sächsische …», «Thüringer Landesregierung» (which is the state). */
export const stateAdjectives: Recogniser = {
  name: "state-adjectives",
  find(document) {
    const tokens = tokensOf(document);
    return tokens.flatMap((token, index) => {
      const state = stateOfAdjective(token.text);
      if (!state) return [];
      const next = tokens[index + 1];
      const end = next && GOVERNMENT.test(next.text) ? next.end : token.end;
      return newMention(document, token.start, end, { kind: "State", name: state.name, candidates: [state.id], state: state.id, recogniser: "state-adjectives" });
    });
  },
};
