import { remembering } from "../text/word-test.js";
import { latin } from "../text/latin.js";

/** Head nouns that say what a following name is. */
export const STATE_HEAD = /^(?:Land|Landes|Lande|Freistaat|Freistaates|Freistaats|Bundesland|Bundeslandes|Bundesländer|Bundesländern|Länder|Ländern|Landesregierung|Landesregierungen|Staatsregierung|Landeskabinett)$/;
export const DISTRICT_HEAD = /^(?:Landkreis|Landkreises|Landkreise|Landkreisen|Kreis|Kreises|Kreise|Kreisen|Landrat|Landrätin|Region|Regionalverband|Kreisverwaltung|Landratsamt|Landratsamts|Landratsamtes|Kreistag|Kreistags)$/;
export const MUNICIPALITY_HEAD =
  latin(/^(?:\p{L}*(?:gemeinden?|stadt|städten?)|Märkten?|Flecken|Ämtern|Stadt|Städte|Städten|Gemeinde|Gemeinden|Kommune|Kommunen|Landeshauptstadt|Landeshauptstädte|Landeshauptstädten|Hauptstadt|Hansestadt|Großstadt|Kreisstadt|Universitätsstadt|Stadtverwaltung|Gemeindeverwaltung|Samtgemeinde|Verbandsgemeinde|Verwaltungsgemeinschaft|Ortsgemeinde|Einheitsgemeinde|Marktgemeinde|Amt|Ämter|Klingenstadt|Domstadt|Residenzstadt|Großen|Wissenschaftsstadt)$/u);
/** Whether a word says what kind of territory follows it. */
export const isHead = remembering((word) => STATE_HEAD.test(word) || DISTRICT_HEAD.test(word) || MUNICIPALITY_HEAD.test(word));
/** Words before «von» or «in» that make the place after it a municipality. */
export const MUNICIPAL_OFFICE = latin(/^(?:\p{L}*[Bb]ürgermeister(?:in|s)?|OB|\p{L}*[Bb]eigeordnete[rn]?|Stadtkämmerer|Stadtrat|Stadtrates|Rathaus|Stadt|Gemeinde)$/u);
/** Words right before a municipality's name that are councils or offices of it: «Gemeinderat X». */
export const COUNCIL = /^(?:Gemeinderat|Stadtrat|Gemeindevertretung|Stadtverordnetenversammlung|Rathaus)$/;
/** Before a place's name these make something else of it: «Regierungsbezirk Köln», «Universität Jena». */
export const NOT_THE_PLACE = /^(?:Metropolregion|Regierungsbezirk|Regierungsbezirks|Bezirk|Bistum|Erzbistum|Universität|Hochschule|Fachhochschule|Uni|TU|FH|Klinikum|Universitätsklinikum|Uniklinik|Flughafen|Hafen|Messe|Sparkasse|Volksbank|Amtsgericht|Landgericht|Oberlandesgericht|Verwaltungsgericht|Sozialgericht|Arbeitsgericht|Finanzgericht|Finanzamt|Polizeipräsidium|Polizeidirektion|IHK|Handwerkskammer|Handelskammer|Autobahndreieck|FC|Wahlkreis)(?:e?s)?$/;
/** Prepositions of place; a name of a place after them is sure enough, common nouns apart. */
export const LOCATIVE = /^(?:in|aus|nach|bei|Bei|In|Aus|Nach|nahe|Nahe)$/;
export const JOINERS = /^(?:, | ?\/ ?|,? (?:und|sowie|oder|bis|wie auch|als auch|noch|sondern(?: auch)?) (?:(?:die|der|das|den|dem) )?)$/;
/** Nouns that may stand between a town's article and its name. */
export const TOWN_APPOSITION = /^(?:Nachbar|Nachbarn|Nachbarin|Partner|Partnerin|Mitglied|Mitglieder|Träger|Standort|Standorte|Orte|Ort|Nachbarort|Kreissitz|Mittelzentrum|Oberzentrum|Markt|Marktes|Beitritts?|Austritts?|Eintritts?|Aufnahme|Mitgliedschaft|Anschluss|Rathaus|Kämmerei)$/;
/** Verbs by which persons speak; a name beside them is more likely a surname. */
export const SPEAKS = /^(?:sagt|sagte|betont|betonte|erklärt|erklärte|meint|meinte|berichtet|berichtete|ergänzt|ergänzte|erläutert|erläuterte|freut|freute|lobt|lobte|fügt|fügte|schreibt|schrieb|zeigt|zeigte)$/;

/** Municipalities whose names are also common nouns, verbs or surnames; they need a word that says what they are. */
export const COMMON_WORDS = new Set(
  ("Essen Hof Halle Hagen Hamm Regen Singen Weiden Siegen Gießen Bergen Plauen Lage Speyer Unna Fürth Worms Kempen Werder Waren Wissen Wesel Melle Laufen Baden Wangen Halten Ahorn Au Harz Börde Mark Kammer " +
    "Rom Buch Berg Burg Stein Wald Linden Brand Bad Markt Neustadt Neuhaus Kirchheim Lauf Hungen Rain Wiesen Graben Tann Nagel Mauer Fisch Floß Forst Heide Holt Horn Ernst Karl Otter Lotte Reich Rieden Rohr Roden Ring Saal Salm Schutz Schuld Seelen Sonnen Spay Stade Stelle Train Ufer Welt Werben Winden Wolken Zahlen Ohne Motten Metten Mengen Langen Kommen Kosten Fahren Binnen Osten Norden Westen Süden Kalt Jade Immert Haar Anger Acht Alpen Bell Boden Bruch Brück Dahlem Diez Dingen Ems Erden Garten Grande Gründau Güter Häuser Hecken Holler Jungen Kandel Korb Lehre Leck Lehmen Meine Moos Much Nahe Neuhof Pracht Rust Schwerte Seifen Sinn Salz Twist Uder Ulmen Vogt Wehr Weil Weste Wiehl Winter Worth " +
    "Achim Amt Bogen Buchen Engen Enger Feucht Geldern Grafschaft Haan Hatten Höchst Kernen Leer Lohne Löhne Rosengarten Roth Senden Springe Steinen Süßen Weingarten Wenden Wetter").split(" "),
);
