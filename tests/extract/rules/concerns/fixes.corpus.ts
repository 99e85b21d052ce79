import type { Corpus } from "../corpus.js";

export const corpus: Corpus = {
  examples: [
    ["Die [Agreement:Vereinbarung] über den Betrieb der [System:Cloud Nord] gilt.", "Vereinbarung CONCERNS Cloud Nord"],
    [
      "Der [Agreement:Pakt] regelt den Ausbau von [System:Portal Weser] und [System:Portal Ems].",
      "Pakt CONCERNS Portal Weser",
      "Pakt CONCERNS Portal Ems",
    ],
    [
      "[State:Bremen] hat einen [Agreement:Vertrag] geschlossen. Dieser legt fest, dass das [System:Portal Weser] wächst.",
      "Vertrag CONCERNS Portal Weser",
    ],
    ["Ziel der [Agreement:Vereinbarung] ist die Umsetzung des [Law:Onlinezugangsgesetz].", "Vereinbarung CONCERNS Onlinezugangsgesetz"],
    ["[State:Bremen] hat einen [Agreement:Vertrag] geschlossen. Gegenstand ist das [System:Portal Weser].", "Vertrag CONCERNS Portal Weser"],
    ["Die [Agreement:Rahmenvereinbarung] berücksichtigt die Vorgaben des [Law:Onlinezugangsgesetzes=Onlinezugangsgesetz].", "Rahmenvereinbarung CONCERNS Onlinezugangsgesetz"],
    ["Die [Agreement:Vereinbarung] regelt, wie Land und Kreise das [Law:Onlinezugangsgesetz] umsetzen.", "Vereinbarung CONCERNS Onlinezugangsgesetz"],
  ],
  counterexamples: [
    "[State:Bremen] hat einen [Agreement:Vertrag]. Das [System:Portal Weser] wächst.",
    "Der [Agreement:Vertrag] regelt nicht das [System:Portal Weser].",
    "Nach dem [Agreement:Vertrag] kam das [System:Portal Weser].",
  ],
};
