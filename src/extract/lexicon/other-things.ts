import { latin } from "../text/latin.js";
import { wordTest } from "../text/word-test.js";

const STREETS = "Straße|Str|Platz|Weg|Allee|Ring|Ufer|Damm|Chaussee|Gasse|Tor|Brücke|Promenade|Viertel|Bahnhof|Hauptbahnhof|Kreuz";
const INNS = "Hof|Krone|Löwe|Adler|Bär|Hirsch|Michel|Roland|Stadtmusikanten|Freiheit";
const FARE = "Bratwurst|Bratwürste|Rostbratwurst|Wurst|Klöße|Kloß|Weiße|Pils|Pilsner|Bier|Biere|Ballen|Pfannkuchen|Stollen|Käse|Wein|Weine|Senf|Kuchen|Küche|Schinken|Tracht|Mundart|Dialekt|Schnauze";
const BREEDS = "Hengst|Hengste|Pferd|Pferde|Warmblut|Kaltblut|Schäferhund|Wald|Heide|Schweiz|Becken|Meer";
const PRESS = "\\p{L}*[Zz]eitung|Allgemeine|Kurier|Morgenpost|Abendblatt|Tageblatt|Anzeiger|Nachrichten|Rundfunk|Rundfunks|Fernsehen|Bote|Philharmoniker|Symphoniker";

/** Nouns behind a state's adjective that make a name of something else of it: streets, inns, fare, breeds, newspapers. «Hessischer Rundfunk» names no state. */
export const isNamedAfterState = wordTest(latin(`^(?:${STREETS}|${INNS}|${FARE}|${BREEDS}|${PRESS})(?:e?s)?$`, "u"));

/** Before the name of a state or town these make a club or a ship of it. */
export const isClubOrShip = wordTest(/^(?:FC|FCK|BSC|BVB|VfB|VfL|SV|SC|SG|TSG|TSV|MTV|ASV|HSV|RB|Hertha|Borussia|Eintracht|Arminia|Fortuna|Dynamo|Hansa|Energie|Alemannia|Frachtschiff|Containerschiff|Schiff|Fähre|Fregatte|Dampfer|Kreuzer|Hotel|Gasthaus|Gasthof|Restaurant)$/);
