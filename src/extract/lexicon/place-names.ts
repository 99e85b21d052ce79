import { latin } from "../text/latin.js";
import { remembering, wordTest } from "../text/word-test.js";

/** How names of German towns end; many a town of today's reports has been merged into another since and stands in no list. */
const ENDINGS =
  "burg|berg|borg|dorf|torf|trup|rup|stadt|stedt|städt|stätt|stetten|heim|hausen|husen|ingen|bach|lach|beck|bek|feld|felde|felden|wald|walde|walden|rode|roda|rade|rath|reuth|ried|rieth|ow|itz|leben|büttel|bostel|hagen|furt|furth|brück|brücken|bruck|kirchen|kirch|born|bronn|brunn|see|stein|steinach|fels|wied|tal|thal|loh|löh|lohe|moor|horn|werder|wedel|büll|hude|kamp|münde|mund|münster|zell|weiler|weil|scheid|broich|hoven|hofen|höfen|hain|grün|moos|winkel|hafen|oog|wiesen|wörth|siel|deich|bruch|au|aue|wick|linden|eichen|weide|heide|marsch|holz|holt|lund";
const PLACE = latin(`^\\p{Lu}\\p{Ll}{2,}(?:${ENDINGS})(?:-\\p{Lu}\\p{Ll}+)*$`, "u");

/** Common nouns that end like that. */
const NO_PLACE = latin(
  /(?:bau|schau|frau|stau|niveau|portal|digital|kapital|hospital|quartal|total|sozial|(?:pflege|wohn|alten|senioren|kinder|studenten|tier|jugend|ge)heim|(?:um|vor|handlungs|spannungs|test|geschäfts|tätigkeits|themen|versuchs|aufgaben)felde?|(?:innen|alt|groß|klein|haupt|kreis|hanse|partner|nachbar|vor|kern|muster|modell|heimat|werk|smart)stadt|(?:meilen|grund|bau|schluss|eck)stein|(?:um|ab|auf|ein|durch|zusammen)bruch|kreide|landrath|bescheid)$/iu,
);

/**
 * Whether a word has the shape of a German town's name; only after a word that says so is it one.
 *
 * @example "Altenwied", "Bruchwiesen" are; "Mitglied", "Gesellschafter", "Portal" are not
 */
export const looksLikePlace = remembering((word) => PLACE.test(word) && !NO_PLACE.test(word));

/** What towns call themselves, by which a name behind it is one. */
export const isTownNoun = wordTest(
  /^(?:(?:Kreis|Hanse|Universitäts|Landeshaupt|Hochschul|Kur|Berg|Hafen|Garnison|Residenz|Barlach|Nachbar|Partner|Mitglieds|Fusions)?(?:[Ss]tadt|[Ss]tädten?)|(?:Markt|Orts|Einheits|Nachbar|Partner|Mitglieds)?[Gg]emeinden?|Kommunen?|Fleckens?|Stadtverwaltung|Gemeindeverwaltung)$/,
);
/** Unions of municipalities keep their noun in their name. */
export const isUnionNoun = wordTest(/^(?:Samtgemeinden?|Verbandsgemeinden?|Verwaltungsgemeinschaft|Verwaltungsverband(?:e?s)?|Amt(?:e?s)?)$/);
export const isDistrictNoun = wordTest(/^(?:Landkreis|Kreis)(?:es)?$/);

/** Irregular adjectives of towns, whole or in -er, without their endings. */
const IRREGULAR: Readonly<Record<string, string>> = { hannoversch: "Hannover", hannoveran: "Hannover", hallesch: "Halle (Saale)", hallens: "Halle (Saale)", münsteran: "Münster", jenens: "Jena", badens: "Baden-Baden" };

/**
 * The names of towns and districts that an adjective in -er may be made of, most likely first.
 *
 * @example basesOfAdjective("Göttinger") // ["Götting", "Göttingen", "Göttinge", …]; "Ingolstädter" gives "Ingolstadt", "Dresdner" gives "Dresden"
 */
export const basesOfAdjective = remembering((word): readonly string[] => {
  const irregular = IRREGULAR[word.toLowerCase().replace(/(?:e[nrsm]?)$/, "")];
  if (irregular) return [irregular];
  if (!/^\p{Lu}.*er$/u.test(word)) return [];
  const base = word.slice(0, -2);
  const plain = base.replace(/städt$/, "stadt").replace(/dörf$/, "dorf");
  return [...new Set([plain, `${base}en`, `${base}e`, base.replace(/n$/, "en")])];
});

const REGIONS = new Set("Ruhr Rhein Rheinland Niederrhein Mittelrhein Weser Ems Emsland Elbe Oder Spree Havel Saar Mosel Donau Neckar Main Isar Lahn Harz Eifel Hunsrück Westerwald Taunus Rhön Spessart Odenwald Schwarzwald Lausitz Oberlausitz Niederlausitz Vogtland Erzgebirge Altmark Prignitz Fläming Franken Oberfranken Mittelfranken Unterfranken Schwaben Allgäu Oberpfalz Pfalz Westfalen Südwestfalen Ostwestfalen Westmünsterland Münsterland Sauerland Siegerland Ostfriesland Vorpommern Mecklenburg Holstein Nordhessen Südhessen Mittelhessen Nordbaden Südbaden Oberschwaben Südniedersachsen Ostsachsen".split(" "));

/** Regions without an administration of their own that providers and their systems are named after. */
export const isRegion = (word: string): boolean => REGIONS.has(word);
