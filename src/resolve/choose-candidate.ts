import { parseEdtf } from "../model/edtf-date.js";
import type { Mention } from "../model/mention.js";
import type { EntityRecord } from "../model/records.js";
import type { KnownEntities } from "./known-entities.js";
import { foldName, isCommonName } from "./name-identity.js";

/** One entity, none, or several between which the text does not decide. */
export type Choice = { readonly entity: EntityRecord } | { readonly undecidedBetween: readonly string[] } | null;

/** What an article says beside the mention itself. */
export interface Surroundings {
  /** EDTF, or null. */
  readonly published: string | null;
  /** Local ids of the states that the article names. */
  readonly states: ReadonlySet<string>;
}

/** Each narrows the choice where it leaves anything; in order of their weight. */
type Preference = (entity: EntityRecord, mention: Mention, known: KnownEntities, around: Surroundings) => boolean;

const TERRITORIES = new Set(["District", "Municipality"]);

const PREFERENCES: readonly Preference[] = [
  (entity, mention, known) => mention.state !== null && known.stateOf(entity.id) === mention.state,
  // «Forst» beside Cottbus is the one in Brandenburg, whatever its full name is.
  (entity, _mention, known, { states }) => TERRITORIES.has(entity.kind) && states.has(known.stateOf(entity.id) ?? ""),
  // «Stadt Husum» has the rights of a town, which its namesake, a Gemeinde, has not.
  (entity, { surface }) => TERRITORIES.has(entity.kind) && entity.aliases.includes(surface),
  (entity, mention) => [entity.name, ...entity.aliases].includes(mention.name),
  // Without a date the text most likely means the body that still bears the name.
  (entity, _mention, _known, { published }) => (published === null ? entity.properties["existsUntil"] === undefined : existedOn(entity, published)),
  (entity, mention) => entity.name === mention.name,
  (entity, _mention, known, { states }) => states.has(known.stateOf(entity.id) ?? ""),
];

/** Which of several known entities a mention names: its kind, type cue and state must fit; then the best fit, if there is one. */
export function chooseCandidate(mention: Mention, candidates: readonly EntityRecord[], known: KnownEntities, around: Surroundings): Choice {
  let left = candidates.filter((entity) => fits(mention, entity, known));
  if (left.length === 1 && left[0]) return { entity: left[0] };
  for (const prefers of PREFERENCES) {
    const better = left.filter((entity) => prefers(entity, mention, known, around));
    if (better.length > 0) left = better;
  }
  const [first, ...others] = left;
  if (!first) return null;
  if (others.length === 0) return { entity: first };
  const dominant = dominantByPopulation(left);
  return dominant ? { entity: dominant } : { undecidedBetween: left.map(({ id }) => id) };
}

function fits(mention: Mention, entity: EntityRecord, known: KnownEntities): boolean {
  if (entity.kind !== mention.kind || contradictsCue(mention, entity)) return false;
  if (entity.kind === "Official") return true;
  const state = known.stateOf(entity.id);
  if (state === null) return mention.state === null || !isCommonName(mention.kind, mention.name);
  if (mention.state !== null) return mention.state === state;
  return !isCommonName(mention.kind, mention.name) || foldName(mention.name) === foldName(entity.name);
}

const DISTRICT_CUE = /^(?:Land)?[Kk]reis(?:e[ns]?|es)?\b|^Region\b|^Städteregion\b/;
const UNION_CUE = /^(?:Samtgemeinde|Verbandsgemeinde|Verwaltungsgemeinschaft|Verwaltungsverband|Amt|VG)\b/;
const TOWN_CUE = /^(?:Stadt|Hansestadt|Landeshauptstadt|Universitätsstadt|Gemeinde|Markt|Flecken|Kommune)\b/;

/** «Landkreis Stendal» is not «Hansestadt Stendal», and neither is a Samtgemeinde its central town. */
function contradictsCue({ surface }: Mention, { kind, id }: EntityRecord): boolean {
  if (DISTRICT_CUE.test(surface)) return kind !== "District";
  if (UNION_CUE.test(surface)) return kind === "District" || (kind === "Municipality" && /^\d{8}$/.test(id));
  return TOWN_CUE.test(surface) && (kind === "District" || (kind === "Municipality" && /^\d{9}$/.test(id)));
}

/** Whether a body bore its name when the article appeared; unknown ends are open. */
function existedOn({ properties }: EntityRecord, published: string): boolean {
  const day = parseEdtf(published);
  const since = typeof properties["existsSince"] === "string" ? parseEdtf(properties["existsSince"]) : null;
  const until = typeof properties["existsUntil"] === "string" ? parseEdtf(properties["existsUntil"]) : null;
  const tooEarly = since?.earliest && day?.latest ? day.latest < since.earliest : false;
  const tooLate = until?.latest && day?.earliest ? day.earliest > until.latest : false;
  return !tooEarly && !tooLate;
}

const DOMINANCE = 10;
const LARGE_CITY = 50_000;
/** A city that is its own district is known beyond it, however many live there; all its AGS has are zeros behind the district's digits. */
const OWN_DISTRICT = /^\d{5}000$/;

/** Towns of middle size are known beyond their district, too; they are meant where their namesakes are villages beside them. */
const MIDDLE_TOWN = 20_000;
const VILLAGES_BESIDE = 50;

/** Who writes «Halle», «Essen» or «Amberg» without more means the large city, if one is ten times as large as all its namesakes; «Eisenach», the town. */
function dominantByPopulation(entities: readonly EntityRecord[]): EntityRecord | null {
  const population = (entity: EntityRecord | undefined): number => Number(entity?.properties["population"] ?? 0);
  const [largest, second] = [...entities].sort((a, b) => population(b) - population(a));
  if (!largest) return null;
  const times = population(largest) / population(second);
  const isKnown = (population(largest) >= LARGE_CITY || OWN_DISTRICT.test(largest.id)) && times >= DOMINANCE;
  return isKnown || (population(largest) >= MIDDLE_TOWN && times >= VILLAGES_BESIDE) ? largest : null;
}
