import type { Mention } from "../model/mention.js";
import type { EntityRecord } from "../model/records.js";
import { chooseCandidate } from "./choose-candidate.js";
import type { Choice, Surroundings } from "./choose-candidate.js";
import type { KnownEntities } from "./known-entities.js";
import { foldName, isCommonName } from "./name-identity.js";
import { newEntity } from "./new-entity.js";

/** What a mention was found to stand for, or why that stays open. */
export type Link = { readonly entity: EntityRecord } | { readonly reason: string };

/** The mention that a mention refers back to in the end; itself when it refers to none. */
export function antecedent(mention: Mention): Mention {
  const seen = new Set<Mention>();
  let current = mention;
  while (current.refersTo && !seen.has(current)) {
    seen.add(current);
    current = current.refersTo;
  }
  return current;
}

/**
 * Links the named mentions of one article (agreements apart): to entities of the registry first, those that are none of them to entities
 * named as here. Other articles have no say, so that the order in which they are read makes no difference.
 */
export function linkMentions(mentions: readonly Mention[], known: KnownEntities, published: string | null): Map<Mention, Link> {
  const around = { published, states: statesOf(mentions) };
  const links = new Map<Mention, Link>();
  const unknown: Mention[] = [];
  for (const mention of mentions) {
    const choice = choose(mention, known, around);
    if (choice) links.set(mention, toLink(choice));
    else unknown.push(mention);
  }
  decideByPlaces(links, known, around);
  for (const group of sameNames(unknown)) {
    const link = linkGroup(group, known, around);
    for (const mention of group) links.set(mention, link);
  }
  return links;
}

/** «KDN» beside Hamm is the one of North Rhine-Westphalia: an organisation that several bear the name of lies where the article's places do. */
function decideByPlaces(links: Map<Mention, Link>, known: KnownEntities, around: Surroundings): void {
  const open = [...links].filter(([{ kind }, link]) => "reason" in link && !PLACES.has(kind));
  if (open.length === 0) return;
  const ofPlaces = [...links.values()].flatMap((link) => ("entity" in link && PLACES.has(link.entity.kind) ? (known.stateOf(link.entity.id) ?? []) : []));
  const wider = { ...around, states: new Set([...around.states, ...ofPlaces]) };
  for (const [mention] of open) {
    const choice = choose(mention, known, wider);
    if (choice) links.set(mention, toLink(choice));
  }
}

const PLACES = new Set(["State", "District", "Municipality"]);

function choose(mention: Mention, known: KnownEntities, around: Surroundings): Choice {
  const candidates = mention.candidates.map((id) => known.get(id)).filter((entity) => entity !== null);
  return chooseCandidate(mention, known.withoutMerged(candidates), known, around);
}

function toLink(choice: NonNullable<Choice>): Link {
  if ("entity" in choice) return choice;
  return { reason: `may be any of ${choice.undecidedBetween.slice(0, 5).join(", ")}` };
}

/** The registry has all of them; it lacks districts and municipalities that are no more. */
const NEVER_NEW = new Set(["State"]);

function linkGroup(group: readonly Mention[], known: KnownEntities, around: Surroundings): Link {
  const first = group[0];
  if (!first) return { reason: "no mention" };
  const state = group.map((mention) => mention.state).find((each) => each !== null) ?? null;
  for (const mention of group) {
    const choice = chooseCandidate({ ...mention, state }, byNames(mention, known), known, around);
    if (choice) return toLink(choice);
  }
  if (first.anaphor) return { reason: "refers back to nothing that is named" };
  if (NEVER_NEW.has(first.kind)) return { reason: "no territory of the registry fits" };
  if (first.kind === "Official" && group.every(({ name }) => foldName(name).split(" ").length < 2)) return { reason: "a name alone is no person" };
  return { entity: newEntity(group, state, known) };
}

function byNames(mention: Mention, known: KnownEntities): EntityRecord[] {
  const names = [mention.name, ...mention.aliases];
  return known.withoutMerged(names.flatMap((name) => known.named(mention.kind, name)));
}

/** Mentions of one article that share a kind and a name, unless their states tell them apart. */
function sameNames(mentions: readonly Mention[]): Mention[][] {
  const groups: Mention[][] = [];
  for (const mention of mentions) {
    const group = groups.find((each) => each.some((other) => mayBeOne(mention, other)));
    if (group) group.push(mention);
    else groups.push([mention]);
  }
  return groups;
}

function mayBeOne(left: Mention, right: Mention): boolean {
  if (left.kind !== right.kind) return false;
  if (isCommonName(left.kind, left.name) && left.state !== null && right.state !== null && left.state !== right.state) return false;
  const names = new Set([left.name, ...left.aliases].map(foldName));
  return [right.name, ...right.aliases].some((name) => names.has(foldName(name)));
}

function statesOf(mentions: readonly Mention[]): Set<string> {
  return new Set(mentions.flatMap(({ kind, candidates, state }) => [...(kind === "State" ? candidates.slice(0, 1) : []), ...(state ? [state] : [])]));
}
