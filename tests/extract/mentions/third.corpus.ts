import type { MentionCorpus } from "./annotated-sentence.js";

/** Short articles of several sentences, in which later ones lean on earlier ones. */
export const corpus: MentionCorpus = {
  examples: [
    "[Municipality:Rostock=13003000] rüstet auf. Die [Municipality:Hanse- und Universitätsstadt Rostock=13003000] und der [District:Landkreis Rostock=13072] wollen ihre Leitstellen zusammenlegen. Landrat [Official:Sebastian Constien] und Oberbürgermeisterin [Official:Eva-Maria Kröger] haben dazu eine [Agreement:Absichtserklärung] unterzeichnet. [Official:Constien] sprach von Vernunft.",
    "Der [ItServiceProvider:Zweckverband Kommunale Dienste Oberes Elztal] ([ItServiceProvider:ZKDO]) bekommt einen neuen Chef: [Official:Alwin Fehrenbacher] folgt auf [Official:Hiltrud Maier-Wöhrle]. Der [ItServiceProvider:ZKDO] betreut zwölf Gemeinden.",
    "Seit Jahresbeginn ist die [ItServiceProvider:Nordbits AöR] der IT-Dienstleister für die [District:Landkreise Friesland=03455] und [District:Wittmund=03462]. [ItServiceProvider:Nordbits]-Vorstand [Official:Keno Janßen] will wachsen. Die Anstalt hat 60 Beschäftigte.",
    "Im [State:Saarland=DE-SL] arbeiten Land und Kommunen seit 2018 im [Body:IT-Kooperationsrat] zusammen. Vorsitzender ist der Bevollmächtigte für Innovation und Strategie, [Official:Ammar Alkassar]. Das Gremium tagt vierteljährlich.",
    "[State:Hessen=DE-HE] stärkt seine Kommunen. Das Land stellt bis 2025 rund 60 Millionen Euro für das Programm [Programme:Starke Heimat Hessen] bereit, wie Ministerin [Official:Kristina Sinemus=kristina-sinemus] ankündigte.",
    "Der [MunicipalAssociation:Bayerische Gemeindetag=bayerischer-gemeindetag] und das [Ministry:Staatsministerium für Digitales=stmd-by] haben eine [Agreement:Vereinbarung] über die Ausbildung von Digitallotsen getroffen. Gemeindetagspräsident [Official:Uwe Brandl] und Ministerin [Official:Judith Gerlach=judith-gerlach] unterschrieben am 10. Februar 2021 in [Municipality:München=09162000].",
    "„Das ist ein Quantensprung“, schwärmt [Official:Rainer Christian Beutel], Vorstand der [Body:KGSt]. Ob das stimmt, wird sich in [Municipality:Köln=05315000] zeigen.",
    "Die [Municipality:Gemeinde Bad Zwischenahn] hat als erste Kommune im [District:Ammerland=03451]? das [System:Verfahren d.3]? eingeführt. Bürgermeister [Official:Henning Dierks] freut sich.",
    "Am 1. März 2005 trat in [State:Nordrhein-Westfalen=DE-NW] die [Law:Signaturverordnung] in Kraft. Die [District:Kreise Borken=05554] und [District:Coesfeld=05558] hatten das gefordert.",
    "[Municipality:Bonn=05314000] geht neue Wege: Mit der [ItServiceProvider:civitec=civitec] aus [Municipality:Siegburg] und der [Company:SER Solutions Deutschland GmbH] entsteht ein Archiv. Auch der [District:Rhein-Sieg-Kreis=05382] ist beteiligt.",
    "Die [System:Plattform Civento]? der [ItServiceProvider:ekom21=ekom21] steht allen Kommunen offen, erklärt Geschäftsführer [Official:Ulrich Künkel].",
    "Der Rat der [Municipality:Stadt Neuss] hat den Austritt aus der [ItServiceProvider:ITK Rheinland=itk-rheinland] abgelehnt. Bürgermeister [Official:Reiner Breuer] und Kämmerer [Official:Frank Gensler] hatten dafür geworben.",
    "[State:Berlin=DE-BE] und [State:Brandenburg=DE-BB] haben ihren [Agreement:Staatsvertrag] über das Landesamt nicht verlängert; die Verwaltungen in [Municipality:Potsdam=12054000] und Mitte gehen getrennte Wege.",
    "Der [Body:IT-Beirat des Landes Rheinland-Pfalz] trat am Dienstag unter Leitung von Staatssekretärin [Official:Heike Raab=heike-raab] zusammen. [Official:Raab=heike-raab] dankte dem [MunicipalAssociation:Gemeinde- und Städtebund=gstb-rp], dem [MunicipalAssociation:Landkreistag=landkreistag-rp] und dem [MunicipalAssociation:Städtetag=staedtetag-rp].",
    "Drei Landräte, ein Ziel: [Official:Rolf Lindemann] ([District:Oder-Spree=12067]), [Official:Gernot Schmidt] ([District:Märkisch-Oderland=12064]) und [Official:Karina Dörk] ([District:Uckermark=12073]) wollen enger zusammenarbeiten.",
    "Die [District:Landkreise Oder-Spree=12067] und [District:Spree-Neiße=12071] treten der [ItServiceProvider:DIKOM=dikom] zum 1. Januar 2022 bei.",
    "Wie [Official:Nina Graf-Wittkowski] vom [Ministry:Bundesministerium des Innern=bmi] mitteilte, sei die [Law:Onlinezugangsgesetz-Verordnung]? in Arbeit.",
    "In [Municipality:Freiburg] hat der Gemeinderat die Digitalisierungsstrategie [Programme:digital.freiburg] beschlossen. [Official:Bernd Mutter], Leiter des Amts für Digitales, stellte sie vor.",
    "Mehr als 300 Kommunen in [State:Sachsen=DE-SN] nutzen den [System:Formularservice]?. Die [ItServiceProvider:KISA=kisa] und die [ItServiceProvider:SAKD=sakd] haben im November 2015 eine [Agreement:Kooperationsvereinbarung] geschlossen. Sie regelt den Support.",
    "[Official:Fritz Kuhn] (Grüne) war von 2013 bis 2021 Oberbürgermeister von [Municipality:Stuttgart=08111000]; ihm folgte [Official:Frank Nopper].",
    "Das [Ministry:Innenministerium=im-bw-2016] in [Municipality:Stuttgart=08111000] und die [ItServiceProvider:Komm.ONE=komm-one] haben die [Agreement:Rahmenvereinbarung] verlängert. Das Papier gilt bis 2028.",
    "Im [District:Kreis Höxter=05762] gilt: Die [Municipality:Stadt Brakel], die [Municipality:Stadt Warburg] und die [Municipality:Stadt Steinheim] kooperieren bei der Vollstreckung. Die drei Städte sparen so 200.000 Euro im Jahr.",
    "Mit dem [System:Bürgerkonto] und dem [System:Servicekonto.NRW] waren zwei Lösungen im Umlauf; die [ItServiceProvider:d-NRW AöR=d-nrw] führt sie zusammen.",
    "Ein Sprecher der [Municipality:Stadt Jena=16053000] bestätigte, dass der Eigenbetrieb Kommunale Immobilien und die [Company:Jenaer Stadtwerke] beteiligt sind.",
    "Der [State:Freistaat Thüringen=DE-TH] hat den Vertrag mit dem Anbieter gekündigt. Das Land sucht Ersatz, so [Official:Hartmut Schubert=hartmut-schubert].",
    "Die [Municipality:Städte Leer] und [Municipality:Weener] sowie die [Municipality:Gemeinde Moormerland] haben am 5. Juni 2012 einen [Agreement:Kooperationsvertrag] über den Betrieb eines Rechenzentrums in [Municipality:Leer] unterzeichnet.",
    "Zum Festakt kamen Bundesminister [Official:Volker Wissing], Ministerpräsidentin [Official:Anke Rehlinger] und der Vorsitzende des [ItServiceProvider:eGo-Saar=ego-saar], Bürgermeister [Official:Hermann Josef Schmidt].",
    "Das Kommunale [Body:Kompetenzzentrum Smart City]? in [Municipality:Ulm=08421000] und das [Body:Fraunhofer FOKUS]? beraten die Städte.",
    "[Municipality:Halle an der Saale=15002000] und [Municipality:Halle]? in Westfalen verbindet wenig. In [Municipality:Halle (Westf.)=05754012] gibt es 22.000 Einwohner.",
  ],
  counterexamples: [
    "Sachbearbeiter Müller nutzt jetzt [System:eAkte]?, Kollegin Schmidt noch Papier.",
  ],
};
