import type { Mention } from "../../model/mention.js";
import type { Document } from "../text/document.js";
import type { Gazetteer } from "../names/gazetteer.js";
import { isOffice } from "../lexicon/offices.js";
import { isOfOrganisation } from "../lexicon/organisation-words.js";
import { stateOfName } from "../lexicon/states.js";
import { newMention } from "../new-mention.js";
import type { Recogniser } from "../recogniser.js";
import { atWords } from "../text/tokens.js";
import type { Token } from "../text/tokens.js";

/** Names that are the first part of a compound: «OZG-Umsetzung» (a law), «Hessen-CIO» (a state), «ekom21-Geschäftsführerin» (an organisation). */
export const compounds: Recogniser = {
  name: "compounds",
  find(document, gazetteer) {
    return atCompounds(document, (token) => token.text.includes("-") && firstPart(document, token, gazetteer));
  },
};

function firstPart(document: Document, token: Token, gazetteer: Gazetteer): Mention | null {
  for (let hyphen = token.text.lastIndexOf("-"); hyphen > 1; hyphen = token.text.lastIndexOf("-", hyphen - 1)) {
    if (!/^\p{Lu}[\p{L}-]*/u.test(token.text.slice(hyphen + 1))) continue;
    const mention = named(document, token, hyphen, gazetteer);
    if (mention) return mention;
  }
  return null;
}

/** Of places only officeholders are compounded; «Berlin-Mitte» is another place. */
function named(document: Document, token: Token, hyphen: number, gazetteer: Gazetteer): Mention | null {
  const part = token.text.slice(0, hyphen);
  const end = token.start + part.length;
  const state = isOffice(token.text.slice(hyphen + 1)) ? stateOfName(part) : null;
  if (state) return newMention(document, token.start, end, { kind: "State", name: state.name, candidates: [state.id], state: state.id, recogniser: "compounds" });
  const names = [...gazetteer.named(part), ...(part.includes("-") ? gazetteer.named(part.replaceAll("-", " ")) : [])].filter(({ bare, kind }) => !bare && kind !== "System" && kind !== "Official");
  const [first] = names;
  if (!first || part.length < 3) return null;
  if (isAbbreviation(part) && ORGANISED.has(first.kind) && !isOfOrganisation(token.text.slice(hyphen + 1))) return null;
  return newMention(document, token.start, end, { kind: first.kind, name: first.name, candidates: [...new Set(names.map(({ id }) => id))], state: first.state, recogniser: "compounds" });
}

const ORGANISED = new Set(["MunicipalAssociation", "Cooperative", "ItServiceProvider", "Ministry", "Body", "Company"]);
/** Few letters stand for much else: «KID-Faktor», «MID-Level». */
const isAbbreviation = (part: string): boolean => /^\p{Lu}{2,4}$/u.test(part);

/** Words of several parts. */
const atCompounds = atWords((word) => word.includes("-"));
