import type { Corpus } from "../corpus.js";

export const corpus: Corpus = {
  examples: [
    ["[ItServiceProvider:Dataport] betreibt die [System:Cloud Nord].", "Dataport OPERATES Cloud Nord"],
    ["Das [System:Portal Weser] wird seit 2015 von der [ItServiceProvider:KDO] betrieben.", "KDO OPERATES Portal Weser since 2015"],
    ["[State:Bremen] will das [System:Portal Weser] betreiben.", "Bremen OPERATES Portal Weser (PLANNED)"],
    ["Das [System:Portal Weser], das die [ItServiceProvider:KDO] betreibt, wächst.", "KDO OPERATES Portal Weser"],
    ["Die [Cooperative:Genokom eG] wurde 2009 gegründet und betreibt das Portal [System:Werra-Connect].", "Genokom eG OPERATES Werra-Connect"],
    ["Die [ItServiceProvider:Lahndata] hat [System:Werra-Connect] bis 2019 betrieben.", "Lahndata OPERATES Werra-Connect (FORMER)"],
    ["Seit 2015 betreibt die [ItServiceProvider:Lahndata], die 2003 gegründet wurde, [System:Werra-Connect].", "Lahndata OPERATES Werra-Connect since 2015"],
    ["Die 2003 gegründete [ItServiceProvider:Lahndata] betreibt [System:Werra-Connect].", "Lahndata OPERATES Werra-Connect"],
    ["Früher betrieb [Municipality:Passau] das [System:Bürgernetz].", "Passau OPERATES Bürgernetz (FORMER)"],
    ["[ItServiceProvider:Dataport] betreibt im Auftrag von [State:Hamburg] den [System:Antragsbaukasten].", "Dataport OPERATES Antragsbaukasten"],
    ["Der [District:Kreis Plön] unterhält seit 2011 das Geoportal [System:Seenblick].", "Kreis Plön OPERATES Seenblick since 2011"],
    ["Das [System:Elbportal] wird von [Municipality:Pirna] betrieben, das Archiv hingegen von [Municipality:Meißen].", "Pirna OPERATES Elbportal"],
    ["[ItServiceProvider:Lahndata] betreibt unter anderem das [ItServiceProvider:Steuerrechenzentrum Marburg] und das [System:Landesnetz].", "Lahndata OPERATES Landesnetz"],
    ["Für die Kreise betreibt die [ItServiceProvider:Lahndata] die [Company:Netz Mitte GmbH] sowie das gemeinsame Portal [System:Werra-Connect].", "Lahndata OPERATES Werra-Connect"],
  ],
  counterexamples: [
    "[State:Bremen] nutzt das [System:Portal Weser].",
    "[ItServiceProvider:KDO] betreibt das [System:Portal Weser] nicht.",
    "In [State:Bremen] wird das [System:Portal Weser] betrieben.",
  ],
};
