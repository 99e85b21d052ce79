import type { Corpus } from "../corpus.js";

export const corpus: Corpus = {
  examples: [
    [
      "Ministerin [Official:Eva Kern] und Landrat [Official:Uwe Brandt] haben den [Agreement:Vertrag] unterzeichnet.",
      "Eva Kern SIGNED Vertrag",
      "Uwe Brandt SIGNED Vertrag",
    ],
    ["Am 9. Juni 2016 unterschrieb [Official:Eva Kern] die [Agreement:Vereinbarung].", "Eva Kern SIGNED Vereinbarung since 2016-06-09"],
    [
      "Die [Agreement:Absichtserklärung] wurde von [Official:Jan Roth] und [Official:Mia Lang] unterzeichnet.",
      "Jan Roth SIGNED Absichtserklärung",
      "Mia Lang SIGNED Absichtserklärung",
    ],
    [
      "Die [Agreement:Partnerschaft] steht; unterzeichnet haben [Official:Jan Roth], [Official:Mia Lang] und [Official:Eva Kern].",
      "Jan Roth SIGNED Partnerschaft",
      "Mia Lang SIGNED Partnerschaft",
      "Eva Kern SIGNED Partnerschaft",
    ],
    [
      "[Official:Mia Lang], Vorsitzende des [Body:Verwaltungsrats], und [Official:Jan Roth] haben einen neuen [Agreement:Vertrag] unterschrieben.",
      "Mia Lang SIGNED Vertrag",
      "Jan Roth SIGNED Vertrag",
    ],
    ["[Official:Eva Kern] will den [Agreement:Staatsvertrag] im Herbst unterzeichnen.", "Eva Kern SIGNED Staatsvertrag since 2021-23 (PLANNED)"],
    ["[State:Hamburg] und [State:Bremen] schlossen einen [Agreement:Vertrag]. Für den Senat unterschrieb Staatsrat [Official:Jan Roth].", "Jan Roth SIGNED Vertrag"],
    ["Ihre Unterschrift unter den [Agreement:Pakt] setzten [Official:Eva Kern] und [Official:Jan Roth].", "Eva Kern SIGNED Pakt", "Jan Roth SIGNED Pakt"],
    ["Unterschrieben haben die [Agreement:Vereinbarung] [Official:Eva Kern] und [Official:Jan Roth].", "Eva Kern SIGNED Vereinbarung", "Jan Roth SIGNED Vereinbarung"],
    ["Den [Agreement:Vertrag] hätten [Official:Eva Kern] für [State:Hessen] und [Official:Jan Roth] unterzeichnet, teilte die Kanzlei mit.", "Eva Kern SIGNED Vertrag", "Jan Roth SIGNED Vertrag"],
    ["Den [Agreement:Vertrag] signierten gestern [Official:Eva Kern] und Landrat [Official:Jan Roth].", "Eva Kern SIGNED Vertrag since 2021-03-14", "Jan Roth SIGNED Vertrag since 2021-03-14"],
    ["[Official:Jan Roth] und [Official:Mia Lang] paraphierten den [Agreement:Staatsvertrag].", "Jan Roth SIGNED Staatsvertrag", "Mia Lang SIGNED Staatsvertrag"],
  ],
  counterexamples: [
    "Den [Agreement:Vertrag] unterzeichneten beide Seiten im Beisein von [Official:Eva Kern].",
    "[Official:Eva Kern] hat den [Agreement:Vertrag] nicht unterzeichnet.",
    "Auf dem Foto nach der Unterzeichnung des [Agreement:Vertrags]: [Official:Eva Kern].",
    "[Official:Eva Kern] lobt den [Agreement:Vertrag], den [State:Hessen] unterzeichnet hat.",
    "Vertreten waren [Official:Eva Kern] und [Official:Jan Roth], der [Agreement:Vertrag] ist unterzeichnet.",
    "[Official:Eva Kern] fordert, den [Agreement:Vertrag] zu unterzeichnen.",
    "[Official:Eva Kern] verweigert ihre Unterschrift unter den [Agreement:Staatsvertrag].",
    "Der [MunicipalAssociation:Städtetag] drängt [Official:Jan Roth], den [Agreement:Pakt] zu unterschreiben.",
    "[Official:Jan Roth] zögert, den [Agreement:Pakt] zu unterschreiben.",
    "[Official:Jan Roth] muss den [Agreement:Pakt] unterschreiben.",
    "Wird [Official:Jan Roth] den [Agreement:Pakt] unterschreiben?",
  ],
};
