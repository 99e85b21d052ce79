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
    ["Gegenstand der [Agreement:Kooperationsvereinbarung] ist der gemeinsame Betrieb von [System:OpenRathaus].", "Kooperationsvereinbarung CONCERNS OpenRathaus"],
    ["Mit der [Agreement:Kooperationsvereinbarung] wollen die Partner das [Law:Onlinezugangsgesetz] umsetzen.", "Kooperationsvereinbarung CONCERNS Onlinezugangsgesetz"],
    ["Die [Agreement:Kooperationsvereinbarung] zur Umsetzung des [Law:Onlinezugangsgesetzes=Onlinezugangsgesetz] läuft fünf Jahre.", "Kooperationsvereinbarung CONCERNS Onlinezugangsgesetz"],
    ["In der [Agreement:Kooperationsvereinbarung] ist die Nutzung von [System:OpenRathaus] geregelt.", "Kooperationsvereinbarung CONCERNS OpenRathaus"],
    ["Die [Agreement:Kooperationsvereinbarung] schafft die Grundlage für [Programme:Digitale Dörfer].", "Kooperationsvereinbarung CONCERNS Digitale Dörfer"],
    ["Im Mittelpunkt der [Agreement:Kooperationsvereinbarung] steht [System:OpenRathaus].", "Kooperationsvereinbarung CONCERNS OpenRathaus"],
    ["Die Nachnutzung von [System:OpenRathaus] ist Gegenstand der [Agreement:Kooperationsvereinbarung].", "Kooperationsvereinbarung CONCERNS OpenRathaus"],
  ],
  counterexamples: [
    "[State:Bremen] hat einen [Agreement:Vertrag]. Das [System:Portal Weser] wächst.",
    "Der [Agreement:Vertrag] regelt nicht das [System:Portal Weser].",
    "Nach dem [Agreement:Vertrag] kam das [System:Portal Weser].",
    "Die [Agreement:Kooperationsvereinbarung] hat mit [System:OpenRathaus] nichts zu tun.",
    "Während die [Agreement:Kooperationsvereinbarung] läuft, wird [System:OpenRathaus] abgeschaltet.",
    "Nach der [Agreement:Kooperationsvereinbarung] kam das [Law:Onlinezugangsgesetz].",
    "Neben der [Agreement:Kooperationsvereinbarung] steht [System:OpenRathaus] auf der Tagesordnung.",
    "In der [Agreement:Kooperationsvereinbarung] ist von [System:OpenRathaus] nicht die Rede.",
  ],
};
