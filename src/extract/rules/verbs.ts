import { verb } from "./verb.js";

/** The verbs by which press reports tell of cooperation, with the forms in which they stand. */
export const SIGN = verb({
  participle: "unterzeichnet|mitunterzeichnet|unterschrieben|ausgetauscht|geschlossen|abgeschlossen|besiegelt|vereinbart|paraphiert|getroffen|gegengezeichnet|beurkundet|signiert|ratifiziert|erneuert|verlängert|fortgeschrieben|aktualisiert|neu gefasst|unter Dach und Fach gebracht",
  finite:
    "unterzeichnen|unterzeichneten?|unterzeichnete|unterschreib(?:t|en)|unterschrieb(?:en)?|schließ(?:t|en)|schloss(?:en)?|besiegel(?:t|n|te|ten)|vereinbar(?:en|te|ten)|treffen|trafen|paraphier(?:t|en|te|ten)|signier(?:t|en|te|ten)|ratifizier(?:t|en|te|ten)|erneuer(?:t|n|te|ten)|verlänger(?:t|n|te|ten)|(?:schreib(?:t|en)|schrieb(?:en)?) .*?fort|abschlie(?:ßt|ßen)|abschloss(?:en)?",
  infinitive:
    "unterzeichnen|zu unterzeichnen|unterschreiben|zu unterschreiben|schließen|zu schließen|abschließen|abzuschließen|vereinbaren|treffen|besiegeln|signieren|ratifizieren|erneuern|zu erneuern|verlängern|zu verlängern|fortschreiben|fortzuschreiben",
});

/** Signing only: what persons do, and what the paper is left out with. */
export const SIGN_BY_HAND = verb({
  participle: "unterzeichnet|mitunterzeichnet|unterschrieben|besiegelt|geschlossen|vereinbart|gegengezeichnet|paraphiert|signiert|(?:Unterschrift(?:en)?|Namen?(?= unter)) .*(?:gesetzt|geleistet)",
  finite: "unterzeichnen|unterzeichneten?|unterzeichnete|unterschreib(?:t|en)|unterschrieb(?:en)?|schloss(?:en)?|besiegel(?:t|n|te|ten)|paraphier(?:t|en|te|ten)|signier(?:t|en|te|ten)|(?:setz(?:en|t|te|ten)|leiste(?:t|n|te|ten)) .*(?:Unterschrift(?:en)?|Namen? unter)|(?:Unterschrift(?:en)?|Namen? unter) .*(?:setz(?:en|t|te|ten)|leiste(?:t|n|te|ten))",
  infinitive: "unterzeichnen|zu unterzeichnen|unterschreiben|zu unterschreiben|schließen|zu schließen",
});

export const RESOLVE = verb({
  participle: "beschlossen|verabredet|verabschiedet|ausgehandelt",
  finite: "beschließ(?:t|en)|beschloss(?:en)?|verabrede(?:n|te|ten)",
  infinitive: "beschließen|zu beschließen",
});

export const AGREE_ON = verb({
  participle: "verständigt|geeinigt",
  finite: "einig(?:t|en|te|ten)|verständig(?:t|en|te|ten)",
  infinitive: "einigen|zu einigen|verständigen",
});

export const ENTER_INTO = verb({
  participle: "eingegangen",
  finite: "(?:geht|gehen|ging|gingen) .*?ein(?=[ ,.!]*(?:$|[,.!]| und | sowie ))|einging(?:en)?",
  infinitive: "eingehen|einzugehen",
});

export const FOUND = verb({
  participle: "gegründet|mitgegründet|mitbegründet|errichtet|gebildet|aus der Taufe gehoben|ins Leben gerufen",
  finite: "gründ(?:et|en|ete|eten)|errichte(?:t|n|te|ten)|bild(?:et|en|ete|eten)|(?:rufen|ruft|rief|riefen) .*ins Leben|(?:heben|hebt|hob|hoben) .*aus der Taufe",
  infinitive: "gründen|zu gründen|errichten|zu errichten|ins Leben rufen|ins Leben zu rufen|aus der Taufe (?:zu )?heben",
});

export const JOIN = verb({
  participle: "beigetreten|sich .*angeschlossen",
  finite:
    "(?:tritt|treten|trat|traten|trete) .*?bei(?=[ ,.!]*(?:$|[,.!]| und | sowie ))|(?:schließ(?:t|en|e)|schloss(?:en)?) sich .*?an(?=[ ,.!]*(?:$|[,.!]| und | sowie ))|beitritt|beitrat|beitraten|sich .*?anschl(?:ießt|oss|ossen)",
  infinitive: "beitreten|beizutreten|sich .*an(?:zu)?schließen",
});

export const BELONG = verb({
  participle: "angehört(?= (?:hat|haben|hatte|hatten))",
  finite: "(?:gehör(?:t|en|te|ten)|gehöre) .*?an(?=[ ,.!]*(?:$|[,.!]| und | sowie ))|angehör(?:t|en|te|ten)|angehöre",
  infinitive: "angehören|anzugehören",
  lasting: true,
});

export const REPLACE = verb({
  participle: "ersetzt|abgelöst|fortgeschrieben",
  finite: "ersetz(?:t|en|te|ten)|lös(?:t|en|te|ten) .*ab",
  infinitive: "ersetzen|zu ersetzen|ablösen|abzulösen|fortschreiben",
  lasting: true,
});

export const OPERATE = verb({
  participle: "betrieben|gehostet|bereitgestellt",
  finite: "betreib(?:t|en)|betrieb(?:en)?|unterhält|unterhalten|unterhielt|hoste(?:t|n|te|ten)",
  infinitive: "betreiben|zu betreiben|hosten",
  lasting: true,
});

/** With money; «unterstützen» alone may be advice. */
export const FUND = verb({
  participle: "gefördert|mitgefördert|finanziert|mitfinanziert|kofinanziert|bezuschusst|subventioniert",
  finite: "förder(?:t|n|te|ten)|finanzier(?:t|en|te|ten)|bezuschuss(?:t|en|te|ten)|subventionier(?:t|en|te|ten)",
  infinitive: "fördern|zu fördern|finanzieren|zu finanzieren|bezuschussen|zu bezuschussen",
  lasting: true,
});

export const COOPERATE = verb({
  participle: "zusammengearbeitet|kooperiert|zusammengeschlossen|zusammengetan|verbündet",
  finite:
    "kooperier(?:t|e|en|te|ten)|(?:arbeit|rück)(?:et|e|t|en|ete|eten|te|ten) .*?(?:zusammen|Hand in Hand)|tun sich .*?zusammen|schließen sich .*?zusammen|machen .*?gemeinsame Sache|bündel(?:n|ten) .*?(?:IT(?:-\\p{Lu}\\p{Ll}+)?|EDV|Datenverarbeitung|Informationstechnik|Rechenzentren|Kräfte|Ressourcen|Kompetenzen|Aktivitäten|Beschaffung|Know-how)(?![\\p{L}-])|(?:ziehen|zogen) .*?an einem Strang|(?:gehen|gingen) .*?gemeinsame Wege|zusammenarbeit(?:et|en|ete|eten)(?=[ ,.]*$)",
  infinitive: "zusammenarbeiten|zusammenzuarbeiten|kooperieren|zu kooperieren",
  lasting: true,
});

/** «ihre Kooperation vertiefen»: what the noun says is the relation. */
export const COOPERATION_NOUN =
  "(?:IT-)?(?:Kooperation|Zusammenarbeit|Partnerschaft|Schulterschluss|Allianz|[Zz]usammenarbeiten)";
export const PURSUE_COOPERATION = verb({
  participle: "vertieft|ausgebaut|ausgeweitet|erweitert|vereinbart|besiegelt|beschlossen|begründet|verstärkt|intensiviert|gestartet|verabredet|fortgesetzt|verlängert|eingegangen|geschmiedet|erneuert|bekräftigt|aufgenommen|begonnen|gepflegt|auf (?:eine |neue )*(?:neue|breitere|andere|solide|feste|vertragliche)[nrs]? (?:Grundlage|Basis|Füße) gestellt",
  finite:
    "vertief(?:en|t|te|ten)|(?:bau|weit)(?:en|t|ten|te|eten) .*?aus|erweiter(?:n|t|te|ten)|vereinbar(?:en|t|te|ten)|besiegel(?:n|t|te|ten)|verstärk(?:en|t|te|ten)|intensivier(?:en|t|te|ten)|starte(?:n|t|te|ten)|setzen .*?fort|verlänger(?:n|t|te|ten)|gehen .*?ein|schmiede(?:t|n|te|ten)|erneuer(?:t|n|te|ten)|bekräftig(?:t|en|te|ten)|(?:stell|setz)(?:t|en|te|ten) .*?auf .*?(?:Grundlage|Basis|Füße)|plan(?:t|en|te|ten)|(?:nehmen|nahmen|nimmt|nahm) .*?auf|beginnen|begann(?:en)?|pfleg(?:t|en|te|ten)|unterhält|unterhalten|unterhielt(?:en)?|(?:setz|bau)(?:t|en|te|ten) .*?auf (?:die|eine|seine|ihre) (?:\\p{Ll}+ )?(?:IT-)?(?:Kooperation|Zusammenarbeit|Partnerschaft)|(?:bereite(?:t|n)|bereiteten) .*?vor|streb(?:t|en|te|ten) .*?an",
  infinitive: "vertiefen|ausbauen|ausweiten|erweitern|vereinbaren|verstärken|intensivieren|fortsetzen|auszubauen",
});
