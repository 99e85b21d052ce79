import type { Corpus } from "../corpus.js";

export const corpus: Corpus = {
  examples: [
    ["Die [ItServiceProvider:Dataport] ist mit [Municipality:Neumünster] einen [Agreement:Vertrag] eingegangen.", "Dataport PARTY_TO Vertrag", "Neumünster PARTY_TO Vertrag"],
    ["Im Juli 2015 gingen [Municipality:Cottbus] und [Municipality:Guben] eine [Agreement:Kooperationsvereinbarung] ein.", "Cottbus PARTY_TO Kooperationsvereinbarung since 2015-07", "Guben PARTY_TO Kooperationsvereinbarung since 2015-07"],
    ["Einen [Agreement:Pakt] sind [State:Hessen] und der [MunicipalAssociation:Landkreistag] eingegangen.", "Hessen PARTY_TO Pakt", "Landkreistag PARTY_TO Pakt"],
    ["[State:Berlin] will mit [State:Brandenburg] ein [Agreement:Abkommen] eingehen.", "Berlin PARTY_TO Abkommen (PLANNED)", "Brandenburg PARTY_TO Abkommen (PLANNED)"],
  ],
  counterexamples: [
    "[Municipality:Cottbus] ist mit [Municipality:Guben] keinen [Agreement:Vertrag] eingegangen.",
    "Auf die [Agreement:Vereinbarung] ging [Municipality:Cottbus] nicht ein.",
    "[Municipality:Cottbus] ging auf die [Agreement:Vereinbarung] ein.",
    "Der [Agreement:Vertrag] ist bei [Municipality:Cottbus] nie eingegangen.",
  ],
};
