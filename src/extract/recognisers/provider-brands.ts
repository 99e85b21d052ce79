import type { Mention } from "../../model/mention.js";
import type { Document } from "../text/document.js";
import type { Gazetteer } from "../names/gazetteer.js";
import { isRegion } from "../lexicon/place-names.js";
import { stateOfName } from "../lexicon/states.js";
import { newMention } from "../new-mention.js";
import { follows, isBrand } from "../names/proper-names.js";
import type { Recogniser } from "../recogniser.js";
import { atWords } from "../text/tokens.js";
import type { Token } from "../text/tokens.js";
import { wordTest } from "../text/word-test.js";
import { latin } from "../text/latin.js";

/** Providers outside the registry by brand: «XDZ Musterstadt», «XITnet-Geschäftsführer», «Geschäftsführerin der XITnet», «Beitritt zur XITnet». */
export const providerBrands: Recogniser = {
  name: "provider-brands",
  find(document, gazetteer) {
    return atBrands(document, (token, index, tokens) => ofOfficer(document, token) ?? seated(document, tokens, index, token, gazetteer) ?? cued(document, tokens, index, token, gazetteer));
  },
};

const provider = (document: Document, start: number, end: number): Mention =>
  newMention(document, start, end, { kind: "ItServiceProvider", name: document.text.slice(start, end), recogniser: "provider-brands" });

/** Abbreviations that are people's functions, parties, topics or places, never providers. */
const NO_PROVIDER = latin(/^(?:IT|IKT|OZG|EU|UN|KI|CIO|CDO|CISO|CEO|OB|EfA|SPD|CDU|CSU|FDP|AfD|BSW|DSGVO|E-\p{Lu}.*|\d.*|.*-\p{Lu}\p{Ll}{3,}.*)$/u);
const isName = (word: string): boolean => isBrand(word) && !NO_PROVIDER.test(word) && !stateOfName(word);

/** «XITnet-Geschäftsführer»: what has a managing director is an organisation. */
function ofOfficer(document: Document, token: Token): Mention | null {
  if (!token.text.includes("-")) return null;
  const brand = /^(.+)-(?:Geschäftsführer(?:in|s)?|Geschäftsführung|Vorst(?:and|ands|ändin)|Verbandsvorsteher(?:in|s)?|Verwaltungsrat(?:s)?)$/.exec(token.text)?.[1];
  return brand && isName(brand) ? provider(document, token.start, token.start + brand.length) : null;
}

/** Letters for Informationstechnik, kommunale Datenverarbeitung, Rechenzentrum or Datenzentrale. */
const isTechnical = wordTest(latin(/^(?!IT$|IKT$|EDV$|DV$)\p{Lu}{0,3}(?:IT|KD|DV|RZ|DZ)\p{Lu}{0,3}$/u));
const REGION = latin(/^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)+$/u);

/** «XDZ Musterstadt»: such letters and the name of a place. */
function seated(document: Document, tokens: readonly Token[], index: number, token: Token, gazetteer: Gazetteer): Mention | null {
  const place = tokens[index + 1];
  if (!token.capital || token.text.length < 3 || !isTechnical(token.text) || !place || !follows(document, tokens, index + 1)) return null;
  if (REGION.test(place.text) || isRegion(place.text)) return provider(document, token.start, place.end);
  const territory = gazetteer.territoryAt(document, tokens, index + 1);
  return territory ? provider(document, token.start, territory.end) : null;
}

const LINK = /^(?:der|des|von|bei|beim|zur|zum|zu|im)$/;
const MEMBERSHIP = /^(?:Mitglied|Mitglieder|Mitgliedern|Gesellschafter|Träger|Beitritt|Beitritts|Verbandsversammlung|Generalversammlung|Gesellschafterversammlung|Verwaltungsrat|Gründung)$/;
const LEADING = /(?:[Gg]eschäftsführer(?:in)?|[Vv]orstand|[Vv]orständin|[Vv]erbandsvorsteher(?:in)?|[Vv]orstandsvorsitzende[rn]?|[Vv]erwaltungsratsvorsitzende[rn]?|[Vv]erbandsvorsitzende[rn]?)$/u;

/** «Geschäftsführerin der XITnet», «Beitritt zur XITnet», «Verbandsvorsteher XITnet». */
function cued(document: Document, tokens: readonly Token[], index: number, token: Token, gazetteer: Gazetteer): Mention | null {
  if (!isName(token.text) || !follows(document, tokens, index) || gazetteer.named(token.text).length > 0) return null;
  const before = tokens[index - 1]?.text ?? "";
  const head = LINK.test(before) && follows(document, tokens, index - 1) ? (tokens[index - 2]?.text ?? "") : "";
  return LEADING.test(before) || LEADING.test(head) || MEMBERSHIP.test(head) ? provider(document, token.start, token.end) : null;
}

/** Words that may be a provider's brand, or begin with one. */
const atBrands = atWords((word) => word.includes("-") || isTechnical(word) || isName(word));
