import type { Mention } from "../../model/mention.js";
import type { Document } from "../text/document.js";

/** Masculine, feminine, neuter; nothing where neither name nor article tells. */
type Gender = "m" | "f" | "n" | "?";

const MASCULINE = /^(?:(?:Kommunale[nrsm]? |Kommunal)?(?:IT-)?(?:Verbund|Zweckverbund)(?![\p{L}])|Zweckverband|Verband|Landkreis|Kreis|Freistaat|Verein|Regionalverband|Eigenbetrieb|Landesbetrieb|Bezirk)|(?:verband|kreis|bund|verbund|verein|betrieb|dienst|rat|tag|dienstleister|beirat|ausschuss)(?:e?s)?$/iu;
const FEMININE = /^(?:Stadt|Hansestadt|Landeshauptstadt|Gemeinde|Samtgemeinde|Verbandsgemeinde|Genossenschaft|Anstalt|Gesellschaft|Region)(?![\p{L}])|(?<![\p{L}])(?:eG|GmbH|AG|AöR|gGmbH|UG|KG|SE|GbR)$|(?:gesellschaft|anstalt|genossenschaft|zentrale|agentur|union|kanzlei|behörde|verwaltung|gemeinschaft)$/u;
const NEUTER = /^(?:Amt|Land|Rechenzentrum|Systemhaus|Kommunale Rechenzentrum)(?![\p{L}])|(?:amt|zentrum|ministerium|gremium|haus|werk|institut|präsidium)s?$/iu;
const ARTICLE = /(?:^|[\s„(])([Dd](?:er|ie|as|em|en)|[Ee]ine?) (?:\p{Ll}+ )?$/u;

/** «die Anstalt Dataport». */
const NOUN = /(?:^|[\s-])(?<noun>Zweckverband|Verband|Verbund|Verein|Anstalt|Genossenschaft|Gesellschaft|Rechenzentrum|Amt) $/u;

/** The grammatical gender of a name: by its noun, else by the article before it; towns and states without either are neuter. */
export function genderOf({ kind, surface: written, start }: Mention, document: Document): Gender {
  const surface = written.replace(/^[Dd](?:er|ie|as|em|en|es) (?:\p{Ll}+ )?/u, "");
  if (MASCULINE.test(surface)) return "m";
  if (FEMININE.test(surface)) return "f";
  if (NEUTER.test(surface)) return "n";
  const noun = NOUN.exec(document.text.slice(Math.max(0, start - 30), start))?.groups?.["noun"];
  if (noun !== undefined) return MASCULINE.test(noun) ? "m" : FEMININE.test(noun) ? "f" : NEUTER.test(noun) ? "n" : "?";
  const article = ARTICLE.exec(document.text.slice(Math.max(0, start - 24), start))?.[1]?.toLowerCase();
  if (article === "die" || article === "eine") return "f";
  if (article === "das") return "n";
  if (article === "den") return "m";
  return article === undefined && /^(?:State|Municipality)$/.test(kind) ? "n" : "?";
}
