import { wordTest } from "../text/word-test.js";
import { latin } from "../text/latin.js";

/** Nouns after which a name follows that is the system's own: «Plattform X», «Landesdatennetz Y». */
export const isSystemNoun = wordTest(
  latin(/^(?:[\p{L}-]*(?:[Ss]ystem|[Pp]ortal|[Pp]lattform|[Vv]erfahren|[Ss]oftware|[Aa]nwendung|[Cc]loud|[Kk]onto|[Oo]nline-?[Dd]ienst|[Aa]ssistent|[Bb]ox|[Tt]ool)|\p{L}*(?:[Dd]atennetz|[Nn]etz|[Ll]ösung|[Aa]rchiv)|(?:\p{L}*-)?App|\p{L}*[Cc]hatbot|\p{L}*-Infrastruktur|Bürgerauskunft|Auskunft|Rufnummer|Behördennummer|Basisdienst|Baukasten)(?:e?s|e|en|n)?$/u),
);

/** A name joined from a word of its own and what it is: «Küsten-Cloud», «Harz-Portal». */
export const isJoinedSystem = wordTest(latin(/^\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)*-(?:Cloud|Netz|Portal|App|Box|Konto|Hub|ID|Pass|Desk|Suite|Server|Connect|Akte)$/u));

/** Systems that are named where a capitalised adjective stands before them («das Kommunale Datennetz»): nouns, whole or at the end of a compound. */
export const isSystemHead = wordTest(latin(/^\p{Lu}\p{L}*(?:[Pp]ortal|[Nn]etz|[Pp]lattform|[Cc]loud|[Rr]egister|[Kk]onto|[Mm]arktplatz|[Ss]erver|[Aa]rchiv)(?:e?s)?$|^(?:Netz|Portal|Plattform|Register|Archiv)(?:e?s)?$/u));

/** Systems that every state or town has one of: they are names by themselves, tied to their place. */
export const isGenericSystem = wordTest(
  latin(/^(?:(?:Landes|Service|Bürgerservice|Verwaltungs|Bürger|Zugangs|Open-Data-|Geo|Transparenz|Beteiligungs|Unternehmens|Kommunal|Landesverwaltungs|Online-Service-|Wirtschafts-Service-)(?:[Pp]ortal)|(?:Service|Bürger|Nutzer|Unternehmens|Organisations|Verwaltungs)konto|(?:Formular|Signatur|Geo|Landes)-?[Ss]erver|Landes(?:verwaltungs|daten)?netz|\p{L}*[Mm]arktplatz)(?:e?s)?$/u),
);

/** Nouns after which the name of a programme or project follows. */
export const isProgrammeNoun = wordTest(latin(/^(?:Projekte?|Projekts|Projektes|\p{L}*-?[Pp]rojekte?s?|\p{L}*[Pp]rogramm(?:s|es)?|\p{L}*[Ss]trategie|\p{L}*[Ii]nitiative|Kampagne|\p{L}*[Mm]odellvorhaben|\p{L}*[Ff]örderlinie|\p{L}*[Oo]ffensive|Masterplan|Agenda)$/u));

/** Programmes by the noun alone: school pacts and their like. */
export const isPact = wordTest(/^(?:Digital[Pp]akts?|Konjunkturpakets?)$/);
