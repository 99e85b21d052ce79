import type { Corpus } from "../corpus.js";

export const corpus: Corpus = {
  examples: [
    [
      "Gründer der [Cooperative:Nordstern eG] sind [Municipality:Kiel] und [Municipality:Lübeck].",
      "Kiel FOUNDED Nordstern eG",
      "Lübeck FOUNDED Nordstern eG",
    ],
    ["Die Gründung der [Company:Netz GmbH] durch [Municipality:Kiel] liegt lange zurück.", "Kiel FOUNDED Netz GmbH"],
    ["[Municipality:Kiel] gehört zu den Gründungsmitgliedern der [Cooperative:Nordstern eG].", "Kiel FOUNDED Nordstern eG"],
    ["Die [Cooperative:Nordstern eG] wächst. Gründungsmitglieder waren [Municipality:Kiel] und die [ItServiceProvider:Dataport].", "Kiel FOUNDED Nordstern eG", "Dataport FOUNDED Nordstern eG"],
    ["Mit der [Company:Westnetz GmbH] ist ein Unternehmen gestartet. Ins Leben gerufen wurde es 2017 von der Stadt [Municipality:Kleve] und der [ItServiceProvider:Egge-IT].", "Kleve FOUNDED Westnetz GmbH since 2017", "Egge-IT FOUNDED Westnetz GmbH since 2017"],
    ["Die [Cooperative:Genokom eG] hat ihren Sitz in Oldenburg. Sie wurde im Mai 2012 von [Municipality:Emden] und [Municipality:Leer] gegründet.", "Emden FOUNDED Genokom eG since 2012-05", "Leer FOUNDED Genokom eG since 2012-05"],
    ["Die 2009 von [Municipality:Emden] und [Municipality:Leer] gegründete [Cooperative:Genokom eG] wächst.", "Emden FOUNDED Genokom eG since 2009", "Leer FOUNDED Genokom eG since 2009"],
    ["Die [Cooperative:Genokom eG] wächst. Zu den Gründern zählten [Municipality:Emden] und [Municipality:Leer].", "Emden FOUNDED Genokom eG", "Leer FOUNDED Genokom eG"],
    ["Die [ItServiceProvider:Pfalz AöR], deren Gründer [Municipality:Landau] und [Municipality:Speyer] sind, wächst.", "Landau FOUNDED Pfalz AöR", "Speyer FOUNDED Pfalz AöR"],
    ["Als Gründer der [ItServiceProvider:Kommunit] nennt die Chronik [Municipality:Worms] und [Municipality:Speyer].", "Worms FOUNDED Kommunit", "Speyer FOUNDED Kommunit"],
  ],
  counterexamples: [
    "Als Gründer der [ItServiceProvider:Kommunit] nennt niemand [Municipality:Worms].",
    "Die [Cooperative:Genokom eG] und die [Company:Westnetz GmbH] kooperieren. Gegründet wurde sie von [Municipality:Emden].",
    "Die [Cooperative:Genokom eG] wächst. Sie wurde nicht von [Municipality:Emden] gegründet.",
    "Die [Cooperative:Genokom eG] wächst. Er wurde von [Municipality:Emden] besucht, als sie 2012 gegründet war.",
    "Gründungsmitglieder waren [Municipality:Kiel] und die [ItServiceProvider:Dataport].",
    "Gründer der [Cooperative:Nordstern eG] trafen [Municipality:Kiel].",
    "[Municipality:Kiel] ist nicht Gründungsmitglied der [Cooperative:Nordstern eG].",
  ],
};
