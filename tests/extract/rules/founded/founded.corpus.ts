import type { Corpus } from "../corpus.js";

export const corpus: Corpus = {
  examples: [
    [
      "[Municipality:Kiel] und [Municipality:Lübeck] haben die [Cooperative:Nordstern eG] gegründet.",
      "Kiel FOUNDED Nordstern eG",
      "Lübeck FOUNDED Nordstern eG",
    ],
    [
      "Ziel der [Cooperative:Nordstern eG], welche der IT-Dienstleister [ItServiceProvider:Dataport] gemeinsam mit der Stadt [Municipality:Kiel] sowie der Gemeinde [Municipality:Laboe] gegründet hat, ist klar.",
      "Dataport FOUNDED Nordstern eG",
      "Kiel FOUNDED Nordstern eG",
      "Laboe FOUNDED Nordstern eG",
    ],
    [
      "Die [Company:Netz GmbH] wurde 2014 von [Municipality:Kiel] und [ItServiceProvider:Dataport] gegründet.",
      "Kiel FOUNDED Netz GmbH since 2014",
      "Dataport FOUNDED Netz GmbH since 2014",
    ],
    [
      "[Municipality:Hof], [Municipality:Selb] und [Municipality:Rehau] wollen mit der [ItServiceProvider:AKDB] die [Company:Grenzland GmbH] gründen.",
      "Hof FOUNDED Grenzland GmbH (PLANNED)",
      "Selb FOUNDED Grenzland GmbH (PLANNED)",
      "Rehau FOUNDED Grenzland GmbH (PLANNED)",
      "AKDB FOUNDED Grenzland GmbH (PLANNED)",
    ],
    [
      "[State:Bremen] richtet viel ein. Im Juni 2019 gründete [State:Bremen] den [Body:Digitalrat].",
      "Bremen FOUNDED Digitalrat since 2019-06",
    ],
    [
      "Den [ItServiceProvider:Zweckverband ITN] haben die Landkreise [District:Celle] und [District:Gifhorn] errichtet.",
      "Celle FOUNDED Zweckverband ITN",
      "Gifhorn FOUNDED Zweckverband ITN",
    ],
    ["Die [Cooperative:Genokom eG] wurde 2014 durch die Stadt [Municipality:Emden] sowie den [District:Landkreis Aurich] ins Leben gerufen.", "Emden FOUNDED Genokom eG since 2014", "Landkreis Aurich FOUNDED Genokom eG since 2014"],
    ["Die Städte [Municipality:Emden] und [Municipality:Leer] hoben 2014 gemeinsam die [Cooperative:Genokom eG] aus der Taufe.", "Emden FOUNDED Genokom eG since 2014", "Leer FOUNDED Genokom eG since 2014"],
    ["Eine Tochter namens [Company:Bodensee GmbH] sollen ab 2025 [Municipality:Konstanz] und [Municipality:Radolfzell] gründen.", "Konstanz FOUNDED Bodensee GmbH since 2025 (PLANNED)", "Radolfzell FOUNDED Bodensee GmbH since 2025 (PLANNED)"],
    ["Neben dem [District:Kreis Merzig] haben auch [Municipality:Perl] und [Municipality:Mettlach] die [ItServiceProvider:Saar GmbH] gegründet.", "Kreis Merzig FOUNDED Saar GmbH", "Perl FOUNDED Saar GmbH", "Mettlach FOUNDED Saar GmbH"],
    ["Die [ItServiceProvider:KIV GmbH] wurde 1992 von 40 Kommunen gegründet, darunter [Municipality:Jena] und [Municipality:Gera].", "Jena FOUNDED KIV GmbH since 1992", "Gera FOUNDED KIV GmbH since 1992"],
    ["Gegründet haben die [Cooperative:govdigital eG] zehn kommunale IT-Dienstleister, unter ihnen die [ItServiceProvider:AKDB] und [ItServiceProvider:Lecos].", "AKDB FOUNDED govdigital eG", "Lecos FOUNDED govdigital eG"],
    ["Aus der Taufe gehoben haben die [Cooperative:Genokom eG] im Mai 2003 [Municipality:Hamm], [Municipality:Soest] und [Municipality:Unna].", "Hamm FOUNDED Genokom eG since 2003-05", "Soest FOUNDED Genokom eG since 2003-05", "Unna FOUNDED Genokom eG since 2003-05"],
    ["Gemeinsam mit der [Company:Westnetz GmbH] gründete [Municipality:Hamm] 2017 die [Company:Hammlicht GmbH].", "Westnetz GmbH FOUNDED Hammlicht GmbH since 2017", "Hamm FOUNDED Hammlicht GmbH since 2017"],
    ["Die [Cooperative:Genokom eG] wurde 2009 von 14 Kommunen, darunter [Municipality:Hamm] und [Municipality:Soest], gegründet.", "Hamm FOUNDED Genokom eG since 2009", "Soest FOUNDED Genokom eG since 2009"],
    ["Gegründet wurde die [ItServiceProvider:KDO] 1971 von den Städten [Municipality:Hamm] und [Municipality:Soest].", "Hamm FOUNDED KDO since 1971", "Soest FOUNDED KDO since 1971"],
    ["[State:Bremen] und [State:Hamburg] haben 2004 die [ItServiceProvider:Dataport AöR] als gemeinsame Anstalt errichtet.", "Bremen FOUNDED Dataport AöR since 2004", "Hamburg FOUNDED Dataport AöR since 2004"],
  ],
  counterexamples: [
    "[Municipality:Kiel] hat die [Cooperative:Nordstern eG] nicht gegründet.",
    "Die [Cooperative:Nordstern eG] wurde in [Municipality:Kiel] gegründet.",
    "Die 2014 gegründete [Cooperative:Nordstern eG] arbeitet für [Municipality:Kiel].",
    "[State:Bremen] fordert, dass die [Cooperative:Nordstern eG] gegründet wird.",
    "[State:Hessen] sollte einen [Body:Digitalrat] gründen.",
    "Die [ItServiceProvider:KIV GmbH] wurde 1992 von 40 Kommunen gegründet, darunter keine Stadt wie [Municipality:Jena].",
  ],
};
