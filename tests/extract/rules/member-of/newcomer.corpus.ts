import type { Corpus } from "../corpus.js";

export const corpus: Corpus = {
  examples: [
    ["Neu in der [Cooperative:govdigital] ist seit Juli 2018 der [District:Enzkreis].", "Enzkreis MEMBER_OF govdigital since 2018-07"],
    ["Neu im Zweckverband [ItServiceProvider:KISA] sind die Städte [Municipality:Grimma] und [Municipality:Wurzen].", "Grimma MEMBER_OF KISA", "Wurzen MEMBER_OF KISA"],
    ["[Municipality:Grimma] ist seit 2019 neu im Verbund [ItServiceProvider:KISA].", "Grimma MEMBER_OF KISA since 2019"],
    ["Neu bei der [ItServiceProvider:AKDB] ist auch [Municipality:Hof].", "Hof MEMBER_OF AKDB"],
  ],
  counterexamples: [
    "Neu in der [Cooperative:govdigital] ist ein Portal für [Municipality:Grimma].",
    "Neu in der [Cooperative:govdigital] ist [Municipality:Grimma] nicht.",
    "Neu in der [Cooperative:govdigital] wäre [Municipality:Grimma].",
    "Die Software ist neu in der [ItServiceProvider:AKDB], sagt [Municipality:Grimma].",
    "[Municipality:Grimma] ist die neue Software der [ItServiceProvider:AKDB] gewohnt.",
  ],
};
