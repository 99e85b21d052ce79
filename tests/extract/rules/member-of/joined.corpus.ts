import type { Corpus } from "../corpus.js";

export const corpus: Corpus = {
  examples: [
    ["Der [MunicipalAssociation:Sächsische Landkreistag] ist dem [ItServiceProvider:Zweckverband Elbdata] beigetreten.", "Sächsische Landkreistag MEMBER_OF Zweckverband Elbdata"],
    ["Der [MunicipalAssociation:Sächsische Landkreistag] ist der [Cooperative:Genokom eG] beigetreten.", "Sächsische Landkreistag MEMBER_OF Genokom eG"],
    ["[State:Bayern] ist der [Cooperative:govdigital] beigetreten.", "Bayern MEMBER_OF govdigital"],
    ["Zum 1. Juni 2019 trat die Stadt [Municipality:Gotha] der [Cooperative:Genokom eG] bei.", "Gotha MEMBER_OF Genokom eG since 2019-06-01"],
    ["Der [Cooperative:Genokom eG], der [State:Bremen] im Mai 2016 beigetreten ist, geht es gut.", "Bremen MEMBER_OF Genokom eG since 2016-05"],
    ["[State:Bremen], das der [Cooperative:Genokom eG] 2016 beitrat, wirbt für sie.", "Bremen MEMBER_OF Genokom eG since 2016"],
    [
      "Im Juli 2020 trat die Stadt [Municipality:Gotha] dem [ItServiceProvider:Zweckverband KIV] bei.",
      "Gotha MEMBER_OF Zweckverband KIV since 2020-07",
    ],
    ["Der [Cooperative:KITU] treten [Municipality:Aken] und [Municipality:Calbe] bei.", "Aken MEMBER_OF KITU", "Calbe MEMBER_OF KITU"],
    ["[State:Hessen] will der [Cooperative:govdigital] beitreten.", "Hessen MEMBER_OF govdigital (PLANNED)"],
    ["[State:Hessen] hat beschlossen, der [Cooperative:govdigital] beizutreten.", "Hessen MEMBER_OF govdigital (DECIDED)"],
    ["[Municipality:Huy] und [Municipality:Zeitz] haben sich der [Cooperative:KITU] angeschlossen.", "Huy MEMBER_OF KITU", "Zeitz MEMBER_OF KITU"],
    ["Der Rat der Stadt [Municipality:Leer] hat am 12. Mai 2020 beschlossen, der [Cooperative:Genokom eG] beizutreten.", "Leer MEMBER_OF Genokom eG since 2020-05-12 (DECIDED)"],
    ["2006 stieß [State:Bremen] als Träger zu [ItServiceProvider:Dataport].", "Bremen MEMBER_OF Dataport as Träger since 2006"],
    ["[Municipality:Plön] und [Municipality:Eutin] stießen im Mai 2019 zur [Cooperative:Nordlicht eG].", "Plön MEMBER_OF Nordlicht eG since 2019-05", "Eutin MEMBER_OF Nordlicht eG since 2019-05"],
  ],
  counterexamples: [
    "Der Rat der Stadt [Municipality:Leer] hat nicht beschlossen, der [Cooperative:Genokom eG] beizutreten.",
    "[Municipality:Huy] ist an das Netz der [Cooperative:KITU] angeschlossen.",
    "[State:Bayern] ist der [Cooperative:govdigital] nicht beigetreten.",
    "[State:Bayern] könnte der [Cooperative:govdigital] beitreten.",
    "[State:Bayern] tritt für die [Cooperative:govdigital] ein.",
    "[State:Bremen] stieß mit seiner Forderung an [ItServiceProvider:Dataport] auf Widerstand.",
    "[State:Bremen] stieß nie zu [ItServiceProvider:Dataport].",
  ],
};
