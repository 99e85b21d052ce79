import type { Mention } from "../../model/mention.js";
import type { Document } from "../text/document.js";
import type { Gazetteer } from "../names/gazetteer.js";
import type { Refiner } from "../recogniser.js";

/** Kinds that belong to one state each, so that the context can say which. */
const TIED = new Set(["Ministry", "MunicipalAssociation", "Body", "Law", "System", "Programme", "Agreement"]);

/** An institution without a state («Finanzministerium») gets that of its context: its sentence, else what was named before, else the only one of the article. */
export const contextStates: Refiner = {
  name: "context-states",
  refine(mentions, document, gazetteer) {
    const states = mentions.filter((mention) => mention.kind === "State" && !mention.anaphor);
    return mentions.map((mention) => {
      if (mention.state !== null) return mention;
      if (mention.kind === "ItServiceProvider" && mention.candidates.length > 1) return nearby(mention, stateAround(mention, states, document) ?? stateOfPlaces(mentions, states), gazetteer);
      if (mention.kind === "Municipality") return nearby(mention, stateAround(mention, states, document), gazetteer);
      if (!TIED.has(mention.kind)) return mention;
      const state = stateAround(mention, states, document) ?? stateOfPlaces(mentions, states);
      return state === null ? mention : tied(mention, state, gazetteer);
    });
  },
};

function stateAround(mention: Mention, states: readonly Mention[], document: Document): string | null {
  const all = new Set(states.map(({ state }) => state));
  if (all.size === 1) return states[0]?.state ?? null;
  const sentence = document.sentences.find(({ start, end }) => start <= mention.start && mention.start < end);
  if (!sentence) return null;
  const inside = states.filter(({ start }) => sentence.start <= start && start < sentence.end);
  const before = mention.kind === "Agreement" ? [] : inside.filter(({ end }) => end <= mention.start);
  if (new Set(inside.map(({ state }) => state)).size === 1) return inside[0]?.state ?? null;
  if (before.length > 0) return before.at(-1)?.state ?? null;
  return null;
}

const PLACES = new Set(["Municipality", "District"]);

/** An article that names no state by itself may name towns and institutions of only one. */
function stateOfPlaces(mentions: readonly Mention[], states: readonly Mention[]): string | null {
  if (states.length > 0) return null;
  const all = new Set(mentions.filter(({ kind, state }) => PLACES.has(kind) || (TIED.has(kind) && state?.startsWith("DE-"))).map(({ state }) => state));
  return all.size === 1 ? ([...all][0] ?? null) : null;
}

/** Of towns with one name the one in the state of the context. */
function nearby(mention: Mention, state: string | null, gazetteer: Gazetteer): Mention {
  const candidates = state === null ? [] : mention.candidates.filter((id) => gazetteer.stateOf(id) === state);
  return candidates.length > 0 ? { ...mention, candidates, state } : mention;
}

/** A name of the federation's that states use too («E-Government-Gesetz») means the state's; other known ones stay what they are. */
function tied(mention: Mention, state: string, gazetteer: Gazetteer): Mention {
  const known = gazetteer.institutionsNamed(mention.name, mention.kind, state);
  if (known.length === 0 && mention.candidates.length > 0) return mention;
  const [first] = known;
  const name = first ? (gazetteer.entity(first)?.name ?? mention.name) : mention.name;
  return { ...mention, state, name, candidates: known };
}
