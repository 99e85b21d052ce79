import type { Corpus } from "../corpus.js";

export const corpus: Corpus = {
  examples: [
    ["Das [Ministry:Finanzministerium Bayern] teilte das mit.", "Finanzministerium Bayern BELONGS_TO Bayern"],
    [
      "Der [MunicipalAssociation:Hessische Landkreistag=Hessischer Landkreistag] und die [ItServiceProvider:IT Niedersachsen] kamen.",
      "Hessischer Landkreistag BELONGS_TO Hessen",
      "IT Niedersachsen BELONGS_TO Niedersachsen",
    ],
    ["Das [System:Serviceportal Saarland] wächst.", "Serviceportal Saarland BELONGS_TO Saarland"],
    ["Partner sind der [MunicipalAssociation:Landkreistag], der [MunicipalAssociation:Städtetag] sowie der [MunicipalAssociation:Gemeindebund Hessen].", "Landkreistag BELONGS_TO Hessen", "Städtetag BELONGS_TO Hessen", "Gemeindebund Hessen BELONGS_TO Hessen"],
  ],
  counterexamples: [
    "Der [MunicipalAssociation:Städtetag] berät. Er sprach mit der Stadt [Municipality:Kassel].",
    "Das [Ministry:Finanzministerium] teilte das mit.",
    "Die [ItServiceProvider:DVZ M-V] kam.",
    "Die [ItServiceProvider:KDO] kam nach [State:Bremen].",
  ],
};
