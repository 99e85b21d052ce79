import type { Corpus } from "../corpus.js";

export const corpus: Corpus = {
  examples: [
    ["[District:Kreis Lindau] wird sich als Träger an der [ItServiceProvider:Komm.ONE] beteiligen.", "Kreis Lindau MEMBER_OF Komm.ONE as Träger (PLANNED)"],
    [
      "An der [ItServiceProvider:Werradata AöR] sind der [District:Wartburgkreis] und die Stadt [Municipality:Gotha] beteiligt.",
      "Wartburgkreis MEMBER_OF Werradata AöR",
      "Gotha MEMBER_OF Werradata AöR",
    ],
    ["[Municipality:Kleve] beteiligt sich seit 2016 an der [Company:Niederrhein-IT GmbH].", "Kleve MEMBER_OF Niederrhein-IT GmbH since 2016"],
    ["[State:Bremen] will sich an der [Cooperative:Genokom eG] beteiligen.", "Bremen MEMBER_OF Genokom eG (PLANNED)"],
    ["Die Städte [Municipality:Kleve] und [Municipality:Goch] sind zu gleichen Teilen an der [Company:Niederrhein-IT GmbH] beteiligt.", "Kleve MEMBER_OF Niederrhein-IT GmbH", "Goch MEMBER_OF Niederrhein-IT GmbH"],
    ["[State:Niedersachsen] beteiligte sich 2008 an [ItServiceProvider:Dataport].", "Niedersachsen MEMBER_OF Dataport since 2008"],
  ],
  counterexamples: [
    "[Municipality:Kleve] ist nicht an der [Company:Niederrhein-IT GmbH] beteiligt.",
    "[State:Bremen] beteiligt sich mit 200.000 Euro an der [Cooperative:Genokom eG].",
    "[Municipality:Kleve] beteiligt sich an dem Projekt der [Company:Niederrhein-IT GmbH].",
    "An der Sitzung der [Cooperative:Genokom eG] war [Municipality:Kleve] beteiligt.",
    "[Municipality:Kleve] könnte sich an der [Company:Niederrhein-IT GmbH] beteiligen.",
    "[State:Niedersachsen] beteiligte sich nicht an [ItServiceProvider:Dataport].",
  ],
};
