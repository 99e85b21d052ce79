import { latin } from "../text/latin.js";
import { wordTest } from "../text/word-test.js";
import { isOffice } from "./offices.js";

/** What organisations have, by the noun behind their name in a compound: members, carriers, organs, customers, contracts, sites. */
const isTheirs = wordTest(
  latin(
    /^(?:(?:Gründungs)?[Mm]itglied(?:er|ern|s|es)?|Mitgliedschaft(?:en)?|Mitgliedskommunen?|Mitgliedsgemeinden?|Mitgliedsstädten?|Mitgliederversammlung|\p{L}*[Vv]ersammlung|(?:Gründungs)?[Gg]esellschafter(?:in|n|s)?|Träger(?:n|s|in)?|Trägerland(?:es)?|Trägerländern?|Trägerschaft|Trägerkommunen|Partner(?:n|s|in)?|Anteil(?:e|en|s)?|Kunden?|Kundschaft|Kundenbeirat|Anwender(?:n)?|Beitritt(?:s|e|en)?|Aufsichtsrat(?:s|es)?|Verwaltungsrat(?:s|es)?|Vorstand(?:s|es)?|Präsidium|Präsidiums|Verbund(?:es)?|Gremien|Geschäftsführung|Geschäftsstelle|Zentrale|Spitze|Leitung|Standort(?:e|en|s)?|Niederlassung|Rechenzentrum|Rechenzentrums|Server|Mitarbeiter(?:in|innen|n|s)?|Beschäftigten?|Belegschaft|Team|Sprecher(?:in|s)?|\p{L}*[Vv]ertrag(?:e?s)?|\p{L}*[Vv]ereinbarung|Satzung|Haushalt|Gründung|Tochter|Vorgänger(?:in|s)?|Nachfolger(?:in|s)?|Umlage|Angebot|Portal|Cloud|Lösung|Verfahren|Software)$/u,
  ),
);

/** Whether a noun says of the name before its hyphen that it is an organisation's: «KDN-Mitglied», «Dataport-Vorstand», not «KID-Faktor». */
export const isOfOrganisation = (word: string): boolean => isOffice(word) || isTheirs(word);
