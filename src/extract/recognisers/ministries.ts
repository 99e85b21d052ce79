import type { Document } from "../text/document.js";
import type { Gazetteer } from "../names/gazetteer.js";
import type { Mention } from "../../model/mention.js";
import { newMention } from "../new-mention.js";
import { nominative } from "../names/nominative.js";
import type { Recogniser } from "../recogniser.js";
import { stateOfAdjective } from "../lexicon/states.js";
import { atWords, tokenAt } from "../text/tokens.js";
import type { Token } from "../text/tokens.js";
import { withState } from "../with-state.js";
import { wordTest } from "../text/word-test.js";
import { latin } from "../text/latin.js";

/** Ministries and chancelleries by form: «Kultusministerium», «Ministerium für A, B und C», «Senatskanzlei Bremen». */
export const ministries: Recogniser = {
  name: "ministries",
  find(document, gazetteer) {
    return atHouses(document, (token, index, tokens) => token.capital && ministryAt(document, tokens, index, token, gazetteer));
  },
};

const isHouse = wordTest(latin(/^(?:\p{Lu}[\p{L}-]*[Mm]inisteriums?|(?:Staats|Senats)kanzlei|(?:Ministerium|Staatsministerium|Senatsverwaltung)s?)$/u));
/** Words that need their field of work to be a name. */
const INCOMPLETE = /^(?:Staatsministerium|Ministerium|Senatsverwaltung|Fachministerium|Landesministerium|Nachbarministerium|Superministerium)s?$/;
const WORD = "(?:\\p{Lu}[\\p{L}-]+|(?!weitere|andere|viele|alle|beide|mehrere|sowie|einige)\\p{Ll}{4,}(?:e|en|er) \\p{Lu}[\\p{L}-]+)(?: \\p{Lu}[\\p{L}-]+)?";
const FIELD = latin(`^ (?:für|der|des)(?: (?:die|den|das))? ${WORD}(?:, (?:für )?${WORD})*(?:,? (?:und|sowie) (?:für |der |des )?${WORD})?`, "u");

function ministryAt(document: Document, tokens: readonly Token[], from: number, token: Token, gazetteer: Gazetteer): Mention | null {
  if (!isHouse(token.text)) return null;
  const end = INCOMPLETE.test(token.text) ? fieldEnd(document, token) : token.end;
  if (end === null) return null;
  const to = tokenAt(tokens, end);
  const span = withState(document, tokens, { from, to, end });
  const attribute = span.start < token.start && stateOfAdjective(tokens[from - 1]?.text ?? "") ? [tokens[from - 1]?.text ?? ""] : [];
  const core = nominative([], token.text) + document.text.slice(token.end, end);
  const candidates = gazetteer.institutionsNamed(core, "Ministry", span.state);
  const known = candidates[0] && gazetteer.entity(candidates[0])?.name;
  const name = known ?? nominative(attribute, token.text) + document.text.slice(token.end, span.end);
  return newMention(document, span.start, span.end, { kind: "Ministry", name, candidates, state: span.state ?? (token.text.startsWith("Bundes") ? "bund" : null), recogniser: "ministries" });
}

/** End of «für Inneres, Digitalisierung und Migration»; the state's name after it does not belong to the field. */
function fieldEnd(document: Document, token: Token): number | null {
  const field = FIELD.exec(document.text.slice(token.end, token.end + 140))?.[0];
  if (!field) return null;
  const bare = field.replace(/ (?:des Landes|des Freistaate?s) .*$/u, "").replace(/ (?:Baden-Württemberg|Bayern|Berlin|Brandenburg|Bremen|Hamburg|Hessen|Mecklenburg-Vorpommern|Niedersachsen|Nordrhein-Westfalen|Rheinland-Pfalz|Saarland|Sachsen-Anhalt|Sachsen|Schleswig-Holstein|Thüringen)s?$/u, "");
  return token.end + bare.length;
}

/** Words that are a ministry's or chancellery's noun. */
const atHouses = atWords(isHouse);
