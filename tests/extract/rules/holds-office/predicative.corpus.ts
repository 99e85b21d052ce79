import type { Corpus } from "../corpus.js";

export const corpus: Corpus = {
  examples: [
    [
      "Amtschefin der [Ministry:Staatskanzlei] ist [Official:Mia Lang] seit dem 4. Mai 2015.",
      "Mia Lang HOLDS_OFFICE Staatskanzlei as Amtschefin since 2015-05-04",
    ],
    ["[Official:Jan Roth] ist seit 2017 Landes-CIO in [State:Bremen].", "Jan Roth HOLDS_OFFICE Bremen as CIO since 2017"],
    [
      "[Official:Jan Roth] ist CIO von [State:Bayern]; zuvor war er Bürgermeister von [Municipality:Lindau].",
      "Jan Roth HOLDS_OFFICE Bayern as CIO",
      "Jan Roth HOLDS_OFFICE Lindau as Bürgermeister (FORMER)",
    ],
    [
      "Es spricht [Official:Mia Lang], die in [State:Hessen] CIO und CDO ist.",
      "Mia Lang HOLDS_OFFICE Hessen as CIO",
      "Mia Lang HOLDS_OFFICE Hessen as CDO",
    ],
    ["Neuer Vorstand der [ItServiceProvider:AKDB] ist [Official:Uwe Brandt].", "Uwe Brandt HOLDS_OFFICE AKDB as Vorstand"],
    [
      "[Official:Uwe Brandt] wird neuer Geschäftsführer der [ItServiceProvider:KDO].",
      "Uwe Brandt HOLDS_OFFICE KDO as Geschäftsführer (PLANNED)",
    ],
    ["[Official:Jan Roth], Staatssekretär im [Ministry:Innenministerium], ist neuer CIO von [State:Hessen].", "Jan Roth HOLDS_OFFICE Hessen as CIO"],
    ["[Official:Jan Roth] war von 2012 bis 2017 Oberbürgermeister der Stadt [Municipality:Celle].", "Jan Roth HOLDS_OFFICE Celle as Oberbürgermeister since 2012 (FORMER)"],
    ["Zugleich ist [Official:Jan Roth] seit 2021 Vorsitzender im [Body:IT-Beirat].", "Jan Roth HOLDS_OFFICE IT-Beirat as Vorsitzender since 2021"],
    ["Bis 2014 war [Official:Jan Roth] CIO des [State:Landes Hessen=Hessen].", "Jan Roth HOLDS_OFFICE Hessen as CIO (FORMER)"],
    ["Von 2010 bis 2014 war [Official:Jan Roth] CIO des [State:Landes Hessen=Hessen].", "Jan Roth HOLDS_OFFICE Hessen as CIO since 2010 (FORMER)"],
    ["Früher war [Official:Jan Roth] Bürgermeister von [Municipality:Passau].", "Jan Roth HOLDS_OFFICE Passau as Bürgermeister (FORMER)"],
    ["Vorsitzender des Verwaltungsrats der [ItServiceProvider:SAKD] bleibt Oberbürgermeister [Official:Jan Roth].", "Jan Roth HOLDS_OFFICE SAKD as Vorsitzender des Verwaltungsrats"],
    ["[Official:Anna Beck] soll am 1. April 2022 Geschäftsführerin der [ItServiceProvider:Kommunit] werden.", "Anna Beck HOLDS_OFFICE Kommunit as Geschäftsführerin since 2022-04-01 (PLANNED)"],
    ["Geschäftsführer der [ItServiceProvider:Kommunit] ist seit 2015 der Physiker [Official:Jan Roth].", "Jan Roth HOLDS_OFFICE Kommunit as Geschäftsführer since 2015"],
    ["Die [ItServiceProvider:Kommunit] ist neu besetzt: Direktorin ist seit dem 1. Mai 2021 [Official:Anna Beck].", "Anna Beck HOLDS_OFFICE Kommunit as Direktorin since 2021-05-01"],
    ["[Official:Jan Roth] ging ins Vorstandsbüro des [State:Landes Berlin=Berlin]; dort ist er seit 2020 stellvertretender Landes-CDO.", "Jan Roth HOLDS_OFFICE Berlin as stellvertretender Landes-CDO since 2020"],
    ["Direktor der [ItServiceProvider:KDO] wurde 2010 [Official:Jan Roth]; 2014 folgte ihm [Official:Mia Lang].", "Jan Roth HOLDS_OFFICE KDO as Direktor since 2010 (FORMER)"],
    ["Direktor der [ItServiceProvider:KDO] ist seit 2010 [Official:Jan Roth]; 2014 folgte ihm [Official:Mia Lang] nach [Municipality:Emden].", "Jan Roth HOLDS_OFFICE KDO as Direktor since 2010"],
  ],
  counterexamples: [
    "[Official:Jan Roth] ging nach [Municipality:Emden]; dort ist er nicht Landes-CDO von [State:Hessen].",
    "[Official:Jan Roth] ist nicht CIO von [State:Bayern].",
    "[Official:Jan Roth] ist mit dem Minister von [State:Bayern] einig.",
    "Der Minister von [State:Bayern] ist zufrieden mit [Official:Jan Roth].",
    "[Official:Jan Roth] ist als CIO des [State:Landes Hessen=Hessen] im Gespräch.",
    "Dass [Official:Jan Roth] neuer CIO des [State:Landes Hessen=Hessen] wird, dementierte die Staatskanzlei.",
    "Geschäftsführer der [ItServiceProvider:Kommunit] ist der Bruder [Official:Jan Roth].",
  ],
};
