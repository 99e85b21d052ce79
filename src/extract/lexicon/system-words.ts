import { wordTest } from "../text/word-test.js";
import { latin } from "../text/latin.js";

/** Nouns after which a name follows that is the system's own: «Plattform X», «Landesdatennetz Y». */
export const isSystemNoun = wordTest(
  latin(/^(?:System|Plattform|[\p{L}-]*[Pp]ortal|[\p{L}-]*[Pp]lattform|\p{L}*[Dd]atennetz|\p{L}*[Nn]etz|Fachverfahren|\p{L}*verfahren|Software|\p{L}*[Ss]oftware|\p{L}*[Ll]ösung|Anwendung|App|Bürger-App|\p{L}*konto|\p{L}*[Cc]loud|Online-Dienst|Onlinedienst|Chatbot|\p{L}*assistent|\p{L}*-Infrastruktur|Bürgerauskunft|Auskunft|Rufnummer|Behördennummer)s?$/u),
);

/** Systems that every state or town has one of: they are names by themselves, tied to their place. */
export const isGenericSystem = wordTest(
  latin(/^(?:(?:Landes|Service|Bürgerservice|Verwaltungs|Bürger|Zugangs|Open-Data-|Geo|Transparenz|Beteiligungs|Unternehmens|Kommunal|Landesverwaltungs|Online-Service-|Wirtschafts-Service-)(?:[Pp]ortal)|(?:Service|Bürger|Nutzer|Unternehmens|Organisations|Verwaltungs)konto|(?:Formular|Signatur|Geo|Landes)-?[Ss]erver|Landes(?:verwaltungs|daten)netz|\p{L}*[Mm]arktplatz)s?$/u),
);

/** Nouns after which the name of a programme or project follows. */
export const isProgrammeNoun = wordTest(latin(/^(?:Projekte?|Projekts|Projektes|\p{L}*-?[Pp]rojekte?s?|\p{L}*[Pp]rogramm(?:s|es)?|\p{L}*[Ss]trategie|\p{L}*[Ii]nitiative|Kampagne|\p{L}*[Mm]odellvorhaben|\p{L}*[Ff]örderlinie|\p{L}*[Oo]ffensive|Masterplan|Agenda)$/u));

/** Programmes by the noun alone: school pacts and their like. */
export const isPact = wordTest(/^(?:Digital[Pp]akts?|Konjunkturpakets?)$/);
