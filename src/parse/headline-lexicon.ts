/** Names of the sixteen states, as kickers print them. */
export const STATES = [
  "Baden-Württemberg", "Bayern", "Berlin", "Brandenburg", "Bremen", "Hamburg", "Hessen", "Mecklenburg-Vorpommern", "Niedersachsen",
  "Nordrhein-Westfalen", "NRW", "Rheinland-Pfalz", "Saarland", "Sachsen", "Sachsen-Anhalt", "Schleswig-Holstein", "Thüringen",
] as const;

/** Sections and subjects that stand in a kicker's place. */
export const TOPICS = [
  "Portale", "Serie", "Interview", "Report", "REPORT", "Bericht", "Kommentar", "OZG", "OZG 2.0", "BMDS", "Politik", "Personalie", "Digitalisierung",
  "E-Government", "eGovernment", "IT-Sicherheit", "Registermodernisierung", "Breitband", "Open Data", "Smart City", "Digitale Identität", "Studie",
  "Bund", "Bundesrat", "Bundestag", "IT-Planungsrat", "Kooperationen", "Deutscher Städtetag", "Deutscher Landkreistag", "Vitako", "FITKO",
] as const;

/** Words with a capital inside: no border between kicker and title. */
export const CAMEL_WORDS = [
  "Komm.ONE", "eGo-Saar", "eGo-MV", "eGovernment", "eGov", "eID", "eAkte", "eRechnung", "eVergabe", "eJustice", "ePayBL", "eIDAS", "eKom21", "iKfz", "mGovernment",
  "GmbH", "gGmbH", "mbH", "KGaA", "KdöR", "BayernID", "BundID", "BayernPortal", "BayKommun", "BayDiG", "ThAVEL", "ThüringenPortal", "DigitalPakt", "DigitalService", "DigitalAgentur",
  "ProVitako", "GovTech", "GovData", "GovLabDE", "OpenData", "openDesk", "OpenDesk", "OpenR@thaus", "OpenCode", "MeinUnternehmenskonto", "ZenDiS", "KoSIT", "CivitasConnect", "SmartCity",
  "WhatsApp", "YouTube", "LinkedIn", "PayPal", "ChatGPT", "LoRaWAN", "WLANs", "BürgerService", "ServicePortal", "RheinMain", "McKinsey",
] as const;
