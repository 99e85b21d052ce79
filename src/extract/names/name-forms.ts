import type { EntityRecord } from "../../model/records.js";
import type { KnownName } from "./gazetteer.js";
import { STATE_WORDS, stateOfAdjective, stateOfName } from "../lexicon/states.js";
import { stateOfKey } from "./territory-keys.js";
import { latin } from "../text/latin.js";

/** The federation and the union stand in the registry as owners; as words of a text they name no body. */
const NOT_NAMED = new Set(["bund", "eu"]);

/** Kinds whose institutions exist in every state under the same name. */
const SHARED_KINDS = new Set(["Ministry", "MunicipalAssociation", "Body", "Law", "System"]);
const INSTITUTION =
  /ministerium|kanzlei|behörde$|verwaltung\b|senator|tag$|bund$|verband$|verbände$|gesetz$|portal$|konto$|server$|rat$|board$|gremium$|kabinett$|ressort$/i;

/** All names under which an entity is looked for. */
export function nameForms(entity: EntityRecord): KnownName[] {
  if (NOT_NAMED.has(entity.id)) return [];
  if (entity.kind === "State" || entity.kind === "District" || entity.kind === "Municipality") return territoryForms(entity);
  const { state, cores } = bareName(entity);
  const names = new Set([entity.name, ...entity.aliases, ...withoutForm(entity), ...abbreviationOf(entity)].filter(isDistinct));
  const form = (name: string, bare: boolean): KnownName => ({ id: entity.id, kind: entity.kind, name, state, bare, population: 0 });
  const forms = [...names].filter((name) => !cores.has(name)).map((name) => form(name, false));
  return [...forms, ...[...cores].map((name) => form(name, true))];
}

const FORM = latin(/^(\p{L}{5,}[\p{L}-]* .*\p{L}{3,}) (?:g?GmbH|mbH|AöR|KdöR|eG|AG|e\. ?V\.|eV|SE|UG)$/u);

/** «Hannoversche Informationstechnologien» of «Hannoversche Informationstechnologien AöR»: the press leaves out legal forms. */
const withoutForm = ({ name, aliases }: EntityRecord): string[] => [name, ...aliases].flatMap((each) => FORM.exec(each)?.[1] ?? []).filter((each) => !NAMED_AS_ITS_SYSTEM.test(each));
/** «Kommunale DatenNetz GmbH»: without its form it is the network. */
const NAMED_AS_ITS_SYSTEM = /(?:netz|portal|plattform|cloud|register)$/i;

function abbreviationOf(entity: EntityRecord): string[] {
  const abbreviation = entity.properties["abbreviation"];
  return typeof abbreviation === "string" ? [abbreviation] : [];
}

/** Bare numbers and single letters name nothing by themselves. */
const isDistinct = (name: string): boolean => /\p{L}{2}/u.test(name) && name.length > 2;

/** «Kreis X» and «Landkreis X» are found by their head noun, so that «die Landkreise X und Y» is found too. */
const HEAD = latin(/^(?:Landkreis|Kreis|Stadt|Gemeinde|Markt|Hansestadt|Landeshauptstadt|Universitätsstadt|Große Kreisstadt|Land|Freistaat|Region|Flecken|Ortsgemeinde) (?=\p{Lu})/u);

function territoryForms(entity: EntityRecord): KnownName[] {
  const state = entity.kind === "State" ? entity.id : stateOfKey(entity.id);
  const population = Number(entity.properties["population"] ?? 0);
  const names = new Set([entity.name, ...entity.aliases].map((name) => name.replace(HEAD, "")));
  if (entity.kind === "State") for (const name of STATE_WORDS.find(({ id }) => id === entity.id)?.abbreviations ?? []) names.add(name);
  const form = (name: string, inhabitants: number): KnownName => ({ id: entity.id, kind: entity.kind, name, state, bare: false, population: inhabitants });
  const short = entity.kind === "Municipality" ? SITUATED.exec(entity.name)?.[1] : undefined;
  const forms = [...names].filter((name) => name.length > 1).map((name) => form(name, population));
  return short === undefined || names.has(short) ? forms : [...forms, form(short, 0)];
}

/** «Stadt Brandenburg» may be the one «an der Havel»: a short name counts as that of no large town, so it needs a word that says it is a town's. */
const SITUATED = /^(\S+) (?:\(\p{Lu}|am|an der|im|in der|in|ob der|bei|vor der|auf der|unter der|[iavobu]\.(?: ?d\.)?) ?\S/u;

interface BareName {
  readonly state: string | null;
  /** The entity's names without the state: «Finanzministerium» of «Thüringer Finanzministerium». */
  readonly cores: ReadonlySet<string>;
}

const made = new WeakMap<EntityRecord, BareName>();

/** Which state an institution's names spell out, and what is left of them without it. */
export function bareName(entity: EntityRecord): BareName {
  const known = made.get(entity);
  if (known) return known;
  const names = [entity.name, ...entity.aliases];
  const stripped = names.map(withoutState).filter((each) => each !== null);
  const state = typeof entity.properties["jurisdiction"] === "string" && entity.properties["jurisdiction"].startsWith("DE-") ? entity.properties["jurisdiction"] : (stripped[0]?.state ?? null);
  const shared = SHARED_KINDS.has(entity.kind) ? stripped.filter(({ core }) => INSTITUTION.test(core)).map(({ core }) => core) : [];
  const federal = names.flatMap((name) => /^Deutscher (.+)$/.exec(name)?.[1] ?? []);
  const bare = { state, cores: new Set([...shared, ...federal]) };
  made.set(entity, bare);
  return bare;
}

const TAIL = latin(/^(.+?)(?: \(([\p{L}-]+)\)|,? (?:(?:des Landes|des Freistaate?s|im Freistaat|der Freien und Hansestadt|in|im|von|des|für|Land) )*([\p{L}-]+))$/u);

/** «Staatskanzlei des Saarlandes» gives «Staatskanzlei» and `DE-SL`; null when the name holds no state at either end. */
export function withoutState(name: string): { core: string; state: string } | null {
  const [first = "", ...rest] = name.split(" ");
  const before = stateOfAdjective(first);
  if (before && rest.length > 0) return { core: rest.join(" "), state: before.id };
  const tail = TAIL.exec(name);
  const after = tail && stateOfName(tail[2] ?? tail[3] ?? "");
  return tail?.[1] && after ? { core: tail[1], state: after.id } : null;
}
