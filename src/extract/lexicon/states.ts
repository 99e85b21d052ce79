import { remembering } from "../text/word-test.js";

/** How the language names a state beside its proper name: adjectives (stems and forms in -er) and abbreviations in use. */
export interface StateWords {
  readonly id: string;
  readonly name: string;
  /** Without ending: «sächsisch». */
  readonly adjective: string;
  /** Uninflected form in -er: «Thüringer». */
  readonly derived: readonly string[];
  readonly abbreviations: readonly string[];
  /** It calls itself Freistaat. */
  readonly freeState: boolean;
}

const words = (id: string, name: string, adjective: string, derived: string[] = [], abbreviations: string[] = [], freeState = false): StateWords => ({
  id,
  name,
  adjective,
  derived,
  abbreviations,
  freeState,
});

export const STATE_WORDS: readonly StateWords[] = [
  words("DE-BW", "Baden-Württemberg", "baden-württembergisch", [], ["BaWü"]),
  words("DE-BY", "Bayern", "bayerisch", [], [], true),
  words("DE-BE", "Berlin", "berlinisch", ["Berliner"]),
  words("DE-BB", "Brandenburg", "brandenburgisch", ["Brandenburger"]),
  words("DE-HB", "Bremen", "bremisch", ["Bremer"]),
  words("DE-HH", "Hamburg", "hamburgisch", ["Hamburger"]),
  words("DE-HE", "Hessen", "hessisch"),
  words("DE-MV", "Mecklenburg-Vorpommern", "mecklenburg-vorpommerisch", ["mecklenburg-vorpommersche", "mecklenburg-vorpommerschen", "mecklenburg-vorpommerscher"], ["M-V"]),
  words("DE-NI", "Niedersachsen", "niedersächsisch", [], []),
  words("DE-NW", "Nordrhein-Westfalen", "nordrhein-westfälisch", [], ["NRW"]),
  words("DE-RP", "Rheinland-Pfalz", "rheinland-pfälzisch", [], ["RLP"]),
  words("DE-SL", "Saarland", "saarländisch"),
  words("DE-SN", "Sachsen", "sächsisch", [], [], true),
  words("DE-ST", "Sachsen-Anhalt", "sachsen-anhaltisch", ["Sachsen-Anhalter", "sachsen-anhaltinische", "sachsen-anhaltinischen", "sachsen-anhaltinischer", "sachsen-anhaltinisches"]),
  words("DE-SH", "Schleswig-Holstein", "schleswig-holsteinisch", ["Schleswig-Holsteiner"]),
  words("DE-TH", "Thüringen", "thüringisch", ["Thüringer"], [], true),
];

const ENDINGS = ["e", "er", "en", "es", "em"];
const byAdjective = new Map<string, StateWords>();
const byName = new Map<string, StateWords>();
for (const state of STATE_WORDS) {
  for (const ending of ENDINGS) byAdjective.set((state.adjective + ending).toLowerCase(), state);
  for (const form of state.derived) byAdjective.set(form.toLowerCase(), state);
  for (const name of [state.name, ...state.abbreviations]) {
    byName.set(name, state);
    byName.set(`${name}s`, state);
  }
  byName.set(`${state.name}es`, state);
}
for (const ending of ENDINGS) byAdjective.set(`bayrisch${ending}`, byAdjective.get("bayerische") as StateWords);

/** The state that an adjective means: «sächsischen», «Thüringer», «Rheinland-pfälzische». */
export const stateOfAdjective = remembering((word): StateWords | null => byAdjective.get(word.toLowerCase()) ?? null);

/** The state that a word names, in the nominative or genitive: «Saarlandes», «Hessens», «NRW». */
export function stateOfName(word: string): StateWords | null {
  return byName.get(word) ?? null;
}

/** The words of a state by its id. */
export function stateWords(id: string): StateWords | null {
  return STATE_WORDS.find((state) => state.id === id) ?? null;
}

/** Where states are governed from, by local id of the state; city states are their own. */
const CAPITALS: Readonly<Record<string, string>> = {
  Stuttgart: "DE-BW", München: "DE-BY", Potsdam: "DE-BB", Wiesbaden: "DE-HE", Schwerin: "DE-MV", Hannover: "DE-NI", Düsseldorf: "DE-NW",
  Mainz: "DE-RP", Saarbrücken: "DE-SL", Dresden: "DE-SN", Magdeburg: "DE-ST", Kiel: "DE-SH", Erfurt: "DE-TH",
};

/** The state whose capital a town is: «Schwerin» governs Mecklenburg-Vorpommern. */
export function stateOfCapital(town: string): StateWords | null {
  return stateWords(CAPITALS[town.replace(/^Landeshauptstadt /, "")] ?? "");
}
