import type { Corpus } from "../corpus.js";

export const corpus: Corpus = {
  examples: [
    ["Die [Cooperative:Genokom eG] ist gegründet. In den Vorstand wurden [Official:Jan Kern] und [Official:Eva Stern] berufen.", "Jan Kern HOLDS_OFFICE Genokom eG as Mitglied des Vorstands", "Eva Stern HOLDS_OFFICE Genokom eG as Mitglied des Vorstands"],
    ["[Official:Jan Roth], Mitglied des [ItServiceProvider:KDO]-Vorstands, kam.", "Jan Roth HOLDS_OFFICE KDO as Mitglied des Vorstands"],
    ["[Official:Mia Lang] ist Mitglied der Geschäftsführung der [Company:Telekom].", "Mia Lang HOLDS_OFFICE Telekom as Mitglied der Geschäftsführung"],
    ["[Official:Mia Lang] ist Mitglied im Verwaltungsrat der [ItServiceProvider:Dataport].", "Mia Lang HOLDS_OFFICE Dataport as Mitglied des Verwaltungsrats"],
  ],
  counterexamples: [
    "[Official:Mia Lang] ist nicht Mitglied der Geschäftsführung der [Company:Telekom].",
    "[Official:Mia Lang] ist Mitglied der [Company:Telekom].",
    "[Official:Mia Lang] könnte Mitglied im Vorstand der [Company:Telekom] werden.",
  ],
};
