import type { Corpus } from "../corpus.js";

export const corpus: Corpus = {
  examples: [
    ["Das [ItServiceProvider:Elbdata]-Mitglied [Municipality:Pirna] zieht nach.", "Pirna MEMBER_OF Elbdata"],
    ["Als größtes [ItServiceProvider:Elbdata]-Trägerland zahlt [State:Sachsen] mehr.", "Sachsen MEMBER_OF Elbdata"],
    ["Zu den [Cooperative:Genokom]-Mitgliedern zählen neuerdings [Municipality:Leer] und [Municipality:Emden].", "Leer MEMBER_OF Genokom", "Emden MEMBER_OF Genokom"],
    ["Der [Company:Westküsten-IT GmbH]-Gesellschafter [Municipality:Husum] stimmte zu.", "Husum MEMBER_OF Westküsten-IT GmbH as Gesellschafter"],
    ["Die [ItServiceProvider:Elbdata]-Mitgliedsstädte [Municipality:Pirna] und [Municipality:Meißen] sparen.", "Pirna MEMBER_OF Elbdata", "Meißen MEMBER_OF Elbdata"],
  ],
  counterexamples: [
    "Das [ItServiceProvider:Elbdata]-Mitglied zahlte, [Municipality:Pirna] nicht.",
    "Auf der [ItServiceProvider:Elbdata]-Mitgliederversammlung sprach eine Delegation aus [Municipality:Pirna].",
    "Der [ItServiceProvider:Elbdata]-Kunde [Municipality:Pirna] zieht nach.",
    "Zu den [Cooperative:Genokom]-Mitgliedern zählt [Municipality:Leer] nicht.",
    "Das [ItServiceProvider:Elbdata]-Portal nutzt [Municipality:Pirna].",
    "Wäre [Municipality:Pirna] ein [ItServiceProvider:Elbdata]-Mitglied, würde es billiger.",
  ],
};
