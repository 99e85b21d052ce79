import { matches, placeholderOf } from "../../clauses/pattern.js";
import { isFormer } from "../modality.js";
import { unmask } from "../../clauses/pattern-text.js";
import { OFFICE } from "./office.js";
import type { Mention } from "../../../model/mention.js";
import type { Reading } from "../reading.js";
import { latin } from "../../text/latin.js";

/** An office as a phrase names it: its role without the organisation, and the organisations that the phrase names. */
export interface Office {
  readonly role: string;
  readonly of: readonly Mention[];
  readonly former: boolean;
}

const EACH = latin(OFFICE, "gu");
const PARTY = placeholderOf("Party");
const STATE_PREFIX = latin(`^(?:${PARTY}(?:’s |-)|Landes-)`, "u");

/**
 * Takes a phrase that matches OFFICES apart.
 *
 * @example "Finanzstaatssekretär und Landes-CIO der ⟨A0⟩" → «Finanzstaatssekretär» and «CIO», both of ⟨A0⟩
 */
export function readOffices(phrase: string, reading: Reading): Office[] {
  const starts = matches(phrase, EACH).map(({ index }) => index).filter((start) => !insideFor(phrase, start));
  const parts = starts.map((start, i) => phrase.slice(start, starts[i + 1] ?? phrase.length));
  const masculine = /^[Dd]er /.test(phrase);
  const owner = partiesIn(phrase.slice(0, starts[0] ?? 0), reading);
  const read = parts.map((part) => ({ role: roleOf(part, reading), of: partiesIn(part, reading) }));
  return read.map(({ role, of }, i) => {
    const shared = of.length > 0 ? of : owner.length > 0 ? owner : (read.slice(i + 1).find((next) => next.of.length > 0 && sharesOwner(role))?.of ?? []);
    const old = OLD.test(role);
    return { role: old ? sentenceCase(role.replace(OLD, "")) : masculine ? role.replace(WEAK, "$1r") : role, of: shared, former: old || RETIRED.test(phrase) || isFormer(phrase.slice(0, (starts[0] ?? 0) + 4)) };
  });
}

/** «Kämmerer a. D.», «Landrat im Ruhestand». */
const RETIRED = / a\. ?D\.| i\. ?R\.| außer Dienst| im Ruhestand/;

/** «Altbürgermeister», «Alt-Landrat»: no longer in office. */
const OLD = /^Alt-?(?=(?:ober)?bürgermeister|(?:bundes)?kanzler|landr[aä]t|ministerpräsident|minister)/i;
const sentenceCase = (role: string): string => role.charAt(0).toUpperCase() + role.slice(1);

/** «der Beauftragte»: without its article «Beauftragter». */
const WEAK = latin(/(beauftragte|bevollmächtigte|vorsitzende|beigeordnete)(?![\p{L}])/iu);

/** «Leiter der Stabsstelle für den Beauftragten»: a noun after «für» or in brackets is no second office. */
const insideFor = (phrase: string, start: number): boolean => /(?: für (?:den |die |das )?|\()$/.test(phrase.slice(0, start));

/** «Staatssekretär und CIO des Landes»: offices of a government share their state; others don't. */
const sharesOwner = (role: string): boolean => isStateOffice(role);

/** The first organisation that a phrase names, with those joined to it; what lies «in» or belongs to it tells only where it is. */
function partiesIn(text: string, reading: Reading): Mention[] {
  const named = text.replace(PURPOSE, "").replace(ATTRIBUTE_OF_NAME, "");
  const [first = ""] = FIRST_LIST.exec(named) ?? [];
  const parties = reading.mentionsIn(first, "Party");
  const organ = parties[0] && parties.length === 1 && ORGAN.test(parties[0].surface) ? reading.mentionsIn(FIRST_LIST.exec(named.slice(named.indexOf(first) + first.length))?.[0], "Party") : [];
  return organ.length > 0 ? organ : parties;
}

/** «für Digitalisierung» says what the office is for; whose it is may follow («für Digitalisierung der ⟨C0⟩»). */
const PURPOSE = / für (?!das Land)(?:(?! (?:der|des|von|vom|im|in der|beim|bei der) (?:(?:Stadt|Landes|Kreises|Landkreises|Landeshauptstadt|Gemeinde) )?⟨[A-Z]).)*/u;

const FIRST_LIST = latin(`${PARTY}(?:(?:,? und |, | sowie )(?:des |der |von )?${PARTY})*`, "u");
/** «des schleswig-holsteinischen ⟨D0⟩»: the adjective is no organisation. */
const ATTRIBUTE_OF_NAME = latin(`${PARTY}(?:’s)? (?=${PARTY})`, "gu");

/** Assemblies and boards inside an organisation: the office is the organisation's. */
const ORGAN = /versammlung|rats?$|vorstands?$|ausschuss/i;
const OWNER = latin(
  ` (?:(?:der|des|dieser) (?:Landes|Staats|Bundes)regierung(?: (?:von |in |des Landes |des Freistaate?s )?${PARTY})?|(?:des|der|von|vom|im|in der|in|beim|bei der|bei|am|für das Land|für) (?:(?:der|die|das|den|dem|des) )?(?:\\p{Ll}[\\p{L}-]*e[nrms]? )?(?:${PARTY}’s )?(?:(?:Land(?:e?s)?|Freistaate?s?|Stadt|Landeshauptstadt|Hansestadt|Gemeinde|Zweckverband(?:e?s)?|Genossenschaft|Unternehmen(?:s)?|Vereins|Verbands|IT-Dienstleisters?) )?${PARTY}(?:(?: und |, )(?:des |der |von )?${PARTY})*|${PARTY}(?!-))`,
  "gu",
);

const JOINER = latin(/(?:,| (?:und|sowie|zugleich|auch|der|die|neue[rn]?|(?:der|die) \p{Lu}\p{Ll}+er))* *$/u);

function roleOf(part: string, reading: Reading): string {
  const bare = part.replace(RETIRED, "").replace(STATE_PREFIX, "").replace(OWNER, "").replace(JOINER, "");
  return nominative(unmask(bare, reading.text).trim());
}

/** The office as a dictionary has it: «CIO» for «Landes-CIO» and «Chief Information Officer (CIO)», «Ministerpräsident» for «Ministerpräsidenten». */
export function nominative(role: string): string {
  return role
    .replace(/^(?:Landes-|Staats-)?(CIO|CDO|CTO|CISO)s?$/u, "$1")
    .replace(/^Chief Information Officers?(?: \(CIO\))?$/, "CIO")
    .replace(/^Chief Digital Officers?(?: \(CDO\))?$/, "CDO")
    .replace(/^OB$/, "Oberbürgermeister")
    .replace(/r[äÄ]ten?\b/g, "rat")
    .replace(/(v)orstände\b/gi, "$1orstand")
    .replace(/^((?:Erste|Regierende|Stellvertretende|Parlamentarische))n (?=.*(?:er|t|är)(?:en)?$)/, "$1r ")
    .replace(/(präsident|dezernent|referent)en\b/gi, "$1")
    .replace(/(beauftragte|bevollmächtigte|vorsitzende|beigeordnete)n\b/gi, "$1r")
    .replace(/(sekretär|minister|führer|leiter|chef|sprecher|meister|vorsteher)s\b/gi, "$1");
}

/** Offices that a state has: without an organisation in the phrase they are the context's state. */
export function isStateOffice(role: string): boolean {
  return !isFederalOffice(role) && /minister|staatssekretär|staatsr[aä]t|senator|senatsr[aä]t|senatsdirektor|regierungssprecher|^(?:stellvertretende[rn]? )?(?:Landes-?)?(?:CIO|CDO|CISO)$|^Chief |beauftragte|bevollmächtigte|regierende[rn]? bürgermeister|staatskanzleichef|^chef(?:in)? der .*(?:staats|senats)kanzlei/i.test(role);
}

/** «Bundesinnenministerin»: never of the state that the context names. */
export const isFederalOffice = (role: string): boolean => /^(?:(?:Parlamentarische[rn]?|Beamtete[rn]?) )?(?:Bundes|Vizekanzler|EU-|Reichs)|^(?:Parlamentarische[rn]?) Staatssekretär/.test(role);

/** Offices of parties, parliaments and staffs: no organisation of the context is theirs. */
export const isOfOthers = (role: string): boolean => /fraktion|partei|politisch|landtag|bundestag|ausschuss|gewerkschaft|redakt|personalr[aä]t|betriebsr[aä]t|kirchen|vereins|schulleit|wahlleit|einsatzleit|projektleit|presse|unternehmenssprecher/i.test(role);

/** Offices of a municipality or district. */
export function isMunicipalOffice(role: string): boolean {
  return /bürgermeister|^OB$|landr[aä]t|kreisr[aä]t|dezernent|beigeordnete|kämmer|stadtr[aä]t|(?:stadt|kreis|amts|gemeinde)direktor|(?:orts|amts|bezirks|gemeinde)vorsteher/i.test(role);
}
