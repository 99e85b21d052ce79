import type { Mention } from "../../model/mention.js";
import type { Document } from "../text/document.js";
import type { Gazetteer } from "../names/gazetteer.js";
import { stateOfAdjective, stateOfName } from "../lexicon/states.js";
import { newMention } from "../new-mention.js";
import { nominative } from "../names/nominative.js";
import { endsName, properNameEnd, quotedAfter } from "../names/proper-names.js";
import type { Recogniser } from "../recogniser.js";
import { atWords, tokenAt } from "../text/tokens.js";
import type { Token } from "../text/tokens.js";
import { withState } from "../with-state.js";
import { remembering, wordTest } from "../text/word-test.js";
import { latin } from "../text/latin.js";
import { matches } from "../text/matches.js";

/** Boards, councils and offices by form: «IT-Kooperationsrat», «Digitalbeirat», «Lenkungsgremium», «Landesamt für X». */
export const bodies: Recogniser = {
  name: "bodies",
  find(document, gazetteer) {
    const named = atBodies(document, (token, index, tokens) => token.capital && bodyAt(document, tokens, index, token, gazetteer));
    return [...named, ...matches(document.text, DEFINED).map((match) => defined(document, match))];
  },
};

/** What these bodies are about, then what they are. */
const SUBJECT = "(?:IT|IKT|CIO|CDO|E-Government|EGovernment|E-Gov|OZG|Digital|Digitalisierungs|Digitalisierungs-|Digitalminister|Kooperations|Koordinierungs|Koordinations|Lenkungs|Steuerungs|Planungs|Strategie|Normenkontroll|Informationssicherheits|Cybersicherheits|Innovations|Modernisierungs|Entfesselungs|Zukunfts|Transformations)";
const GREMIUM = latin(`^(?:[\\p{L}]+-)*${SUBJECT}(?:s|-)?(?:\\p{L}*(?:rat|beirat|kabinett|kommission|konferenz|agentur|ausschuss)|-?(?:board|gremium|kreis|runde|stab|forum|steuerung|Rat|Board|Kreis|Beirat|Kabinett|Agentur|Ausschuss|Kommission|Gremium|Lenkungsausschuss|gruppe))(?:e?s)?$`, "u");
const NOT_BODIES = latin(/^(?:\p{L}*[Bb]erat(?:ung)?|\p{L}*staatsrat|[\p{L}-]*[Rr]eferat|\p{L}*landrat|\p{L}*apparat\p{L}*|\p{L}*format|Digitalkonferenz|Digitalisierungskonferenz|Zukunftskonferenz|Strategiekonferenz|\p{L}*automat)(?:e?s)?$/u);
const OFFICE_OF_STATE = /^(?:Landesamt|Landesverwaltungsamt|Bundesamt|Oberfinanzdirektion|Bezirksregierung|Regierungspräsidium|Landesdirektion|Aufbaustab|Landesoberbehörde)(?:e?s)?$/;
const isAuthority = wordTest(OFFICE_OF_STATE);
const isGremium = remembering((word) => GREMIUM.test(word) && !NOT_BODIES.test(word));
/** Boards and centres of any field, named by it. */
const isCentre = wordTest(/^(?:Beirat|Landesbeirat|Fachbeirat|Expertenrat|Expertenkommission|Kompetenzzentrum|Kompetenzstelle|Koordinierungsstelle|Zentralstelle|Landesstelle|Servicestelle|Leitstelle|Clearingstelle|Landesagentur|Landeszentrum)(?:e?s)?$/);
const FIELD = latin(/^ für (?:(?:die|den|das) )?(?:\p{Ll}{4,}(?:e|en|er) )?\p{Lu}[\p{L}-]+(?:, \p{Lu}[\p{L}-]+)*(?: (?:und|in der) \p{Lu}[\p{L}-]+)?/u);
/** A round of talks with a standing of its own; any other «Dialog» is an occasion. */
const isStandingDialogue = wordTest(latin(/^(?:strategisch|ständig|regelmäßig)(?:e|er|en|em|es) \p{Lu}\p{L}*dialog(?:e?s)?$/u));

function bodyAt(document: Document, tokens: readonly Token[], index: number, token: Token, gazetteer: Gazetteer): Mention | null {
  if (isAuthority(token.text) || isCentre(token.text)) return office(document, tokens, index, token);
  if (isGroup(token.text)) return group(document, token);
  if (isInstitute(token.text)) return institute(document, tokens, index, token);
  if (!isGremium(token.text)) return token.text.includes("dialog") ? dialogue(document, tokens, index, token) : null;
  const own = token.text.endsWith("agentur") ? AGENCY.exec(document.text.slice(token.end, token.end + 40))?.groups : undefined;
  const titled = own?.["name"];
  if (own?.["field"] && !stateOfName(own["field"])) return null;
  if (titled && !stateOfName(titled) && !endsName(titled)) return newMention(document, token.start, token.end + 1 + titled.length, { kind: "Body", name: `${nominative([], token.text)} ${titled}`, recogniser: "bodies" });
  const span = withState(document, tokens, { from: index, to: index + 1, end: token.end });
  const core = nominative([], token.text);
  const candidates = gazetteer.institutionsNamed(core, "Body", span.state);
  const attribute = span.start < token.start && stateOfAdjective(tokens[index - 1]?.text ?? "") ? [tokens[index - 1]?.text ?? ""] : [];
  const name = (candidates[0] && gazetteer.entity(candidates[0])?.name) ?? nominative(attribute, token.text) + document.text.slice(token.end, span.end);
  return newMention(document, span.start, span.end, { kind: "Body", name, candidates, state: span.state, recogniser: "bodies" });
}

/** «Digitalagentur Oberland» is named by what follows; «Digitalagentur für die Uckermark» is no name. */
const AGENCY = latin(/^ (?:für (?:(?:die|den|das) )?(?<field>\p{Lu}[\p{L}-]+)|(?<name>\p{Lu}\p{Ll}[\p{L}-]+)(?! \p{Lu}))/u);

/** Centres and agencies by the abbreviation that is given for them. */
const DEFINED = latin(/(?<![\p{L}-])(?:Zentrum|Agentur|Landesagentur|Bundesagentur)s? für [^.;:()„“"]{5,80} \((\p{L}*\p{Lu}[\p{L}\d-]*\p{Lu}[\p{L}\d]*)\)/gu);

function defined(document: Document, match: RegExpExecArray): Mention {
  const surface = match[0].slice(0, match[0].lastIndexOf(" ("));
  return newMention(document, match.index, match.index + surface.length, { kind: "Body", name: surface.replace(/^(\p{Lu}\p{Ll}+?)s für/u, "$1 für"), recogniser: "bodies" });
}

function dialogue(document: Document, tokens: readonly Token[], index: number, token: Token): Mention | null {
  const adjective = tokens[index - 1];
  if (!adjective || !isStandingDialogue(document.text.slice(adjective.start, token.end))) return null;
  return newMention(document, adjective.start, token.end, { kind: "Body", name: nominative([adjective.text], token.text), recogniser: "bodies" });
}

/** Groups that work on something, by a name of their own: «AG Digitale Ämter», «Arbeitskreis „Offene Daten“». */
const isGroup = wordTest(/^(?:AG|AK|UAG|Arbeitsgruppe|Arbeitskreis(?:es)?|Arbeitsgemeinschaft|Fachgruppe)$/);

function group(document: Document, token: Token): Mention | null {
  const quoted = quotedAfter(document, token.end);
  const title = quoted ? quoted.end + 1 : titleOf(document, token);
  if (title === null) return null;
  const noun = token.text.replace(/es$/, "");
  const short = quoted?.text ?? document.text.slice(token.end + 1, title);
  return newMention(document, token.start, title, { kind: "Body", name: `${noun} ${short}`, aliases: [short], recogniser: "bodies" });
}

/** «AG» behind a name is a company's form, so that before a title only what begins a phrase is a group. */
function titleOf(document: Document, token: Token): number | null {
  const title = TITLE.exec(document.text.slice(token.end, token.end + 60))?.[0];
  const isForm = /(?<![\p{L}-])(?!(?:Die|Der|Eine|Einer|Zur|In|Als) )\p{Lu}[\p{L}-]* $/u.test(document.text.slice(Math.max(0, token.start - 40), token.start)) && token.text === "AG";
  return title && !isForm ? token.end + title.length : null;
}

const TITLE = latin(/^ \p{Lu}\p{Ll}+(?:l|t|r|v|k|ch|ig)e[srn]? \p{Lu}\p{L}+(?![\p{L}-])/u);

/** Academies and institutes, named by an adjective of place: «Badische Verwaltungsakademie». */
const isInstitute = wordTest(latin(/^(?:Verwaltungs|Gemeinde)?(?:[Aa]kademie|[Ss]chule)$|^(?:Studieninstitut|Verwaltungsseminar|Landesanstalt)(?:e?s)?$/u));

function institute(document: Document, tokens: readonly Token[], index: number, token: Token): Mention | null {
  const adjective = tokens[index - 1];
  if (!adjective || !/^\p{Lu}\p{L}+(?:ische[rsnm]?)$/u.test(adjective.text) || document.text.slice(adjective.end, token.start) !== " ") return null;
  return newMention(document, adjective.start, token.end, { kind: "Body", name: nominative([adjective.text], token.text), state: stateOfAdjective(adjective.text)?.id ?? null, recogniser: "bodies" });
}

/** An authority is named by its field («für Steuern und Finanzen») or its seat («Chemnitz»). */
function office(document: Document, tokens: readonly Token[], index: number, token: Token): Mention | null {
  const field = FIELD.exec(document.text.slice(token.end, token.end + 100))?.[0] ?? "";
  const seat = tokens[properNameEnd(document, tokens, index + 1, 3) - 1]?.end ?? token.end;
  const end = field ? token.end + field.length : Math.max(seat, token.end);
  if (end === token.end) return null;
  const span = withState(document, tokens, { from: index, to: tokenAt(tokens, end), end });
  return newMention(document, span.start, span.end, { kind: "Body", name: nominative([], token.text) + document.text.slice(token.end, span.end), state: span.state, recogniser: "bodies" });
}

/** Words that may be a body's noun. */
const atBodies = atWords((word) => isGroup(word) || isInstitute(word) || isAuthority(word) || isCentre(word) || isGremium(word) || word.includes("dialog"));
