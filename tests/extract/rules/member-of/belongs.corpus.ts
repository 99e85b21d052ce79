import type { Corpus } from "../corpus.js";

export const corpus: Corpus = {
  examples: [
    ["Zur [Cooperative:KITU] gehören [Municipality:Aken] und [Municipality:Calbe].", "Aken MEMBER_OF KITU", "Calbe MEMBER_OF KITU"],
    [
      "Dem [ItServiceProvider:Zweckverband ITK] gehören der [District:Kreis Neuss] und die Stadt [Municipality:Viersen] an.",
      "Kreis Neuss MEMBER_OF Zweckverband ITK",
      "Viersen MEMBER_OF Zweckverband ITK",
    ],
    ["Der [Cooperative:Genokom eG], der die Stadt [Municipality:Emden] seit 1998 angehört, geht es gut.", "Emden MEMBER_OF Genokom eG since 1998"],
    ["Die Stadt [Municipality:Emden], die der [Cooperative:Genokom eG] angehört, wirbt für sie.", "Emden MEMBER_OF Genokom eG"],
    ["Der [District:Kreis Plön] werde dem [ItServiceProvider:Zweckverband Küste] ab dem 1. Januar 2022 angehören, hieß es.", "Kreis Plön MEMBER_OF Zweckverband Küste since 2022-01-01 (PLANNED)"],
    ["Der [Company:Saarnetz GmbH] gehören [Municipality:Homburg] und [Municipality:Merzig] als Gesellschafter an.", "Homburg MEMBER_OF Saarnetz GmbH", "Merzig MEMBER_OF Saarnetz GmbH"],
    ["[State:Bremen] gehört seit 2006 der [ItServiceProvider:Dataport] an.", "Bremen MEMBER_OF Dataport since 2006"],
    ["Die [ItServiceProvider:Lahndata], ein Zweckverband mit Sitz in Gießen, hat 30 Mitglieder, darunter [Municipality:Wetzlar] und [Municipality:Gießen].", "Wetzlar MEMBER_OF Lahndata", "Gießen MEMBER_OF Lahndata"],
    ["Der [ItServiceProvider:Zweckverband KDO], dem 60 Kommunen angehören, darunter [Municipality:Oldenburg] und [Municipality:Delmenhorst], wächst.", "Oldenburg MEMBER_OF Zweckverband KDO", "Delmenhorst MEMBER_OF Zweckverband KDO"],
    ["In der [Cooperative:govdigital] haben sich [Municipality:Pirna] und [Municipality:Meißen] zusammengetan.", "Pirna MEMBER_OF govdigital", "Meißen MEMBER_OF govdigital"],
  ],
  counterexamples: [
    "Kleine Orte gehören dem [MunicipalAssociation:Gemeindetag] an, größere dem [MunicipalAssociation:Städtetag].",
    "In [State:Bayern] gehören kleine Orte dem [MunicipalAssociation:Gemeindetag] an.",
    "Zur [Cooperative:KITU] gehört auch ein Rechenzentrum in [Municipality:Aken].",
    "[State:Bremen] gehört nicht der [ItServiceProvider:Dataport] an.",
    "Der [ItServiceProvider:Dataport] gehört die Zukunft, sagt [State:Bremen].",
    "Der [ItServiceProvider:Zweckverband KDO], dem 60 Kommunen angehören, darunter keine aus dem [District:Kreis Plön], wächst.",
    "In der [Cooperative:govdigital] haben sich [Municipality:Pirna] und [Municipality:Meißen] beworben.",
  ],
};
