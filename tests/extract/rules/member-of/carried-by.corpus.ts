import type { Corpus } from "../corpus.js";

export const corpus: Corpus = {
  examples: [
    ["Die [ItServiceProvider:Saaledata] wird von [State:Thüringen] und [Municipality:Jena] getragen.", "Thüringen MEMBER_OF Saaledata as Träger", "Jena MEMBER_OF Saaledata as Träger"],
    ["Getragen wird das [ItServiceProvider:Rechenzentrum Altmühl] von [Municipality:Ansbach] und dem [District:Landkreis Ansbach].", "Ansbach MEMBER_OF Rechenzentrum Altmühl as Träger", "Landkreis Ansbach MEMBER_OF Rechenzentrum Altmühl as Träger"],
    ["Die [ItServiceProvider:Küstendata], in gemeinsamer Trägerschaft von [State:Bremen] und [State:Hamburg], wächst.", "Bremen MEMBER_OF Küstendata as Träger", "Hamburg MEMBER_OF Küstendata as Träger"],
    ["Die [ItServiceProvider:Küstendata]-Trägerländer [State:Bremen] und [State:Hamburg] berieten in Kiel.", "Bremen MEMBER_OF Küstendata as Träger", "Hamburg MEMBER_OF Küstendata as Träger"],
    ["Das von [Municipality:Ansbach] und [Municipality:Fürth] getragene [ItServiceProvider:Rechenzentrum Altmühl] wächst.", "Ansbach MEMBER_OF Rechenzentrum Altmühl as Träger", "Fürth MEMBER_OF Rechenzentrum Altmühl as Träger"],
  ],
  counterexamples: [
    "Die [ItServiceProvider:Saaledata] wird nicht von [State:Thüringen] getragen.",
    "Die Kosten der [ItServiceProvider:Saaledata] werden von [State:Thüringen] getragen.",
    "Der Beschluss der [ItServiceProvider:Saaledata] wird von [Municipality:Jena] begrüßt.",
    "Die [ItServiceProvider:Saaledata] sucht Träger in [State:Thüringen].",
  ],
};
