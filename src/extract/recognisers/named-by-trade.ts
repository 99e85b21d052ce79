import { newMention } from "../new-mention.js";
import { endsName, follows, properNameEnd, quotedAfter } from "../names/proper-names.js";
import { nominative } from "../names/nominative.js";
import type { Recogniser } from "../recogniser.js";
import { atWords } from "../text/tokens.js";
import { remembering } from "../text/word-test.js";
import { latin } from "../text/latin.js";

/** Nouns after which the name of a private firm stands. */
const FIRM = latin(/^(?:Firma|Software(?:haus|hauses|hersteller|herstellers|firma|unternehmen|unternehmens|anbieter|schmiede)|IT-(?:Unternehmen|Unternehmens|Firma|Konzern|Konzerns|Beratung|Beratungshaus|Haus)|Beratungs(?:haus|hauses|unternehmen|unternehmens|firma)|Technologie(?:konzern|konzerns|unternehmen)|Start-?[Uu]p|Fachverfahrenshersteller|Fachverfahrensherstellers)$/u);
/** Associations keep their noun in the name. */
const CLUB = /^(?:Verein|Vereins|Förderverein|Fördervereins|Trägerverein|Trägervereins|Diakonie|Caritas|Caritasverband|Caritasverbands|Caritasverbandes|Arbeiterwohlfahrt)$/;
const kindOf = remembering((word) => (FIRM.test(word) ? "FIRM" : CLUB.test(word) ? "CLUB" : null));

/** Private firms and associations by the noun before their name: «Firma X», «Softwarehaus Y», «Verein Z». */
export const namedByTrade: Recogniser = {
  name: "named-by-trade",
  find: (document) =>
    atTrades(document, (token, index, tokens) => {
      if (!follows(document, tokens, index + 1) && !quotedAfter(document, token.end)) return null;
      const quoted = quotedAfter(document, token.end);
      const to = properNameEnd(document, tokens, index + 1, 3);
      const first = tokens[index + 1];
      if (!quoted && (to === index + 1 || !first || endsName(first.text))) return null;
      const [start, end] = quoted ? [quoted.start, quoted.end] : [first?.start ?? 0, tokens[to - 1]?.end ?? 0];
      const short = document.text.slice(start, end);
      if (kindOf(token.text) === "FIRM") return newMention(document, start, end, { kind: "Company", name: short, recogniser: "named-by-trade" });
      return newMention(document, token.start, quoted ? end + 1 : end, { kind: "Company", name: `${nominative([], token.text.replace(/(?<=verband)e?s$|(?<=verein|Verein)s$/, ""))} ${short}`, aliases: [short], recogniser: "named-by-trade" });
    }),
};

const atTrades = atWords((word) => kindOf(word) !== null);
