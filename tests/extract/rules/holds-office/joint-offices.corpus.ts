import type { Corpus } from "../corpus.js";

export const corpus: Corpus = {
  examples: [
    ["Die Bürgermeister von [Municipality:Ilmenau] und [Municipality:Arnstadt], [Official:Jan Roth] und [Official:Mia Lang], kamen.", "Jan Roth HOLDS_OFFICE Ilmenau as Bürgermeister", "Mia Lang HOLDS_OFFICE Arnstadt as Bürgermeister"],
    ["Neue Vorstände der [ItServiceProvider:AKDB] sind [Official:Jan Roth] und [Official:Mia Lang].", "Jan Roth HOLDS_OFFICE AKDB as Vorstand", "Mia Lang HOLDS_OFFICE AKDB as Vorstand"],
    ["Die beiden Geschäftsführer der [ItServiceProvider:regio iT], [Official:Jan Roth] und [Official:Ulf Kern], kamen.", "Jan Roth HOLDS_OFFICE regio iT as Geschäftsführer", "Ulf Kern HOLDS_OFFICE regio iT as Geschäftsführer"],
    ["Geführt wird die [ItServiceProvider:regio iT] von [Official:Jan Roth] und [Official:Ulf Kern].", "Jan Roth HOLDS_OFFICE regio iT as Leitung", "Ulf Kern HOLDS_OFFICE regio iT as Leitung"],
    ["Im Vorstand der [Cooperative:govdigital] sitzen [Official:Jan Roth] und [Official:Ulf Kern].", "Jan Roth HOLDS_OFFICE govdigital as Mitglied des Vorstands", "Ulf Kern HOLDS_OFFICE govdigital as Mitglied des Vorstands"],
    ["[Official:Jan Roth] und [Official:Mia Lang] sind seit 2019 Geschäftsführer der [ItServiceProvider:regio iT].", "Jan Roth HOLDS_OFFICE regio iT as Geschäftsführer since 2019", "Mia Lang HOLDS_OFFICE regio iT as Geschäftsführer since 2019"],
  ],
  counterexamples: [
    "Die Bürgermeister von [Municipality:Ilmenau], [Municipality:Gera] und [Municipality:Arnstadt], [Official:Jan Roth] und [Official:Mia Lang], kamen.",
    "Die Vorstände der [ItServiceProvider:AKDB] sind [Official:Jan Roth] und [Official:Mia Lang] nicht bekannt.",
    "Die Geschäftsführer der [ItServiceProvider:regio iT] trafen [Official:Jan Roth] und [Official:Mia Lang].",
    "Im Vorstand der [Cooperative:govdigital] könnten [Official:Jan Roth] und [Official:Ulf Kern] sitzen.",
    "[Official:Jan Roth] und [Official:Mia Lang] leiten das Treffen in [Municipality:Gera].",
  ],
};
