import type { Mention } from "../../model/mention.js";
import { STATE_WORDS } from "./states.js";
import { latin } from "../text/latin.js";

const THE = "(?:[Dd](?:er|ie|as|en|em|es)|[Vv]om|[Bb]eim|[Zz]u[mr]|[Ii]m|[Ii]ns|[Aa]m)";
const OF_TOWN = "(?:Stadt|Gemeinde|Kommune|Landeshauptstadt|Hansestadt|(?!Innen|Alt|Vor|Groß|Klein|Partner|Nachbar|Mitglieds|Muster|Modell|Haupt|Kern|Zwischen|Welt|Heimat)\\p{Lu}\\p{Ll}+stadt)";
const NEW = "(?:(?:neu|jung|gemeinsam|kommunal|neu gegründet|frisch gegründet|frischgebacken)(?:e[nrsm]?) )?";
const PROVIDER = "(?:(?:Zweckv|V)erband(?:e?s)?|(?:IT-)?Verbund(?:e?s)?|Anstalt|(?:kommunale[nr]? |\\p{Lu}\\p{Ll}+er )?(?:IT-)?Dienstleister(?:s|in)?|(?:\\p{Lu}\\p{Ll}+er )?Rechenzentrums?|Gesellschaft|Unternehmens?)";
const NEIGHBOURS = "(?:Nachbar|Partner)?(?:[Ll]änder|[Ss]tädte|[Kk]reise|[Ll]andkreise|[Kk]ommunen|[Gg]emeinden)n?";
/** «Die Landesregierungen haben beschlossen»: the states just named, unless their names follow. */
const GOVERNMENTS = "(?:(?:Landes|Staats)r|R)egierungen|Landeskabinette";
const COUNTED = `(?:${GOVERNMENTS}|(?:Bundesl|Nachbarl|L)änder|Freistaaten|Stadtstaaten|(?:Hanse|Nachbar|Groß|Partner)?[Ss]tädte|(?:Nachbar|Land|Partner)?[Kk]reise|(?:Nachbar|Partner)?[Gg]emeinden|(?:Nachbar|Partner)?[Kk]ommunen|Partner|(?:Zweckv|V)erbände|(?:kommunalen )?(?:IT-)?Dienstleister|Rechenzentren|Genossenschaften|Unternehmen|Ministerien|Häuser)n?`;

/** Noun phrases that name nothing by themselves. */
export const ANAPHOR = latin(
  `(?<![\\p{L}-])(?:(?:[Dd](?:as|es|em)|[Vv]om|[Bb]eim|[Zz]um|[Ii]m) (?:Nachbarl|L)and(?:es|e)?(?= |[.,;:)“])(?! und Bund)|Land(?= und (?:die |seinen? |den )?(?:Kommunen|Gemeinden|kommunale))|(?:[Dd](?:er|en|es|em)|[Vv]om) Freistaat(?:e?s)?|[Dd](?:ie|er) (?:Landes|Staats)regierung|(?:[Dd](?:ie|en|er) )?[Bb]eiden? ${COUNTED}|[Dd](?:ie|er|en) (?:zwei|drei|vier) ${COUNTED}|[Dd](?:ie|en) (?:Nachbar(?:länder|städte|kreise|kommunen|gemeinden)|Städte|Landkreise|Kreise)n?(?! und | sowie |, )|[Dd](?:ie|en) (?:(?:Landes|Staats)regierungen|Landeskabinetten?)(?! (?:von|in|aus|und|sowie) |, )|${THE} (?:${OF_TOWN}|(?:Landk|K)reis(?:es)?)(?! [\\p{Lu}„])|${THE} ${NEW}Genossenschaft|${THE} ${NEW}${PROVIDER}(?! [\\p{Lu}„])|[Dd](?:as|es|em) Ministerium(?:s)?|[Dd](?:as|es|em) Gremium(?:s)?|(?:[Ss]ein|[Ii]hr)(?:em?|en)? Haus|(?<=(?:^|[.!?:]\\s+))Beide(?= (?:kooperieren|arbeiten|betreiben|betrieben|unterzeichne\\p{Ll}+|unterschr\\p{Ll}+|gehören|traten|treten|haben|hatten|gründe\\p{Ll}+|teilen|nutzen|bündeln) )|(?<=(?:von|durch) )beiden(?= (?:im |am |in |gemeinsam |feierlich )?(?:\\p{L}+ ){0,2}(?:unterzeichne|unterschr|geschlossen|getragen|gegründet|betrieben|finanziert|vereinbart)))(?![\\p{L}-])`,
  "gu",
);

export const NUMBERS: Readonly<Record<string, number>> = { beide: 2, beiden: 2, zwei: 2, drei: 3, vier: 4 };

/** «die Städte», «die Nachbarkreise»: as many as were named together. */
export const isPlural = (phrase: string): boolean => PLURAL.test(phrase);
const PLURAL = latin(`^[Dd](?:ie|en) (?:${NEIGHBOURS}|${GOVERNMENTS})$`, "u");

const isProvider = (kind: string): boolean => kind === "ItServiceProvider" || kind === "Company" || kind === "Cooperative";

/** Whether a phrase may stand for a name: the kind that its noun says. */
export function fits(phrase: string, { kind, state, surface }: Mention): boolean {
  if (/^[Bb]eiden?$/.test(phrase)) return /^(?:State|District|Municipality|ItServiceProvider|Cooperative|MunicipalAssociation)$/.test(kind);
  if (/Freistaat/.test(phrase)) return kind === "State" && STATE_WORDS.some(({ id, freeState }) => freeState && id === state);
  if (/Stadtstaat/.test(phrase)) return kind === "State" && /^DE-(?:BE|HB|HH)$/.test(state ?? "");
  if (/länder|Länder|[Ll]and(?:e?s)?$|regierung|kabinett/.test(phrase)) return kind === "State";
  if (/Hansest/.test(phrase)) return kind === "Municipality" || (kind === "State" && /^DE-H[BH]$/.test(state ?? ""));
  if (/[Ss]tädte|stadt$|Stadt$/.test(phrase)) return kind === "Municipality" && !/gemeinde|Kommunen/i.test(surface);
  if (/[Gg]emeinden?$/.test(phrase)) return kind === "Municipality";
  if (/[Kk]reis/.test(phrase)) return kind === "District";
  if (/[Kk]ommune/.test(phrase)) return kind === "Municipality" || kind === "District";
  if (/Genossenschaft/.test(phrase)) return kind === "Cooperative";
  if (/Gesellschaft|Unternehmen|Rechenzent/.test(phrase)) return isProvider(kind);
  if (/Zweckverb|Verbund|Anstalt|ienstleister/.test(phrase)) return kind === "ItServiceProvider";
  if (/Verb/.test(phrase)) return kind === "ItServiceProvider" || kind === "MunicipalAssociation";
  if (/Ministeri/.test(phrase)) return kind === "Ministry";
  if (/Gremium/.test(phrase)) return kind === "Body";
  if (/Haus|Häuser/.test(phrase)) return kind === "Ministry" || kind === "District" || isProvider(kind);
  return /Partner/.test(phrase) && (kind === "State" || kind === "Municipality" || kind === "District" || kind === "ItServiceProvider" || kind === "MunicipalAssociation");
}
