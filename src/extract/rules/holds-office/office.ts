import { BEFORE_NAME, placeholderOf } from "../../clauses/pattern.js";

/** Nouns for offices as they end, with their inflections; anything may stand before them in a compound («Finanzstaatssekretär»). */
const NOUNS = [
  "ministerpräsident(?:in|en)?",
  "minister(?:in|s|n)?",
  "staatssekretär(?:in|s|e|en)?",
  "staatsrat(?:s|es)?",
  "staatsrätin",
  "senator(?:in|s|en)?",
  "bürgermeister(?:in|s|n)?",
  "landrat(?:s|es)?",
  "landrätin",
  "landräte[n]?",
  "stadtrat",
  "stadträtin",
  "präsident(?:in|en)?",
  "vorsitzende[rn]?",
  "vorstandsmitglied(?:s|es|ern?)?",
  "vorstand(?:s|es)?",
  "vorständ(?:in|e|en)",
  "geschäftsführer(?:in|s|n)?",
  "vorsteher(?:in|s)?",
  "direktor(?:in|s|en)?",
  "leiter(?:in|s)?",
  "chef(?:in|s)?",
  "beauftragte[rn]?",
  "bevollmächtigte[rn]?",
  "sprecher(?:in|s)?",
  "dezernent(?:in|en)?",
  "beigeordnete[rn]?",
  "kämmerer(?:s)?",
  "kämmerin",
  "koordinator(?:in|s)?",
  "manager(?:in|s)?",
  "referent(?:in|en)?",
  "kanzler(?:in|s)?",
];
const capital = (noun: string): string => noun.replace(/^\p{Ll}/u, (letter) => `[${letter}${letter.toUpperCase()}]`);
const ABBREVIATIONS = "(?:CIO|CDO|CDIO|CTO|CISO|CEO|COO|CFO|OB)s?";
const CHIEF = "Chief (?:\\p{Lu}\\p{Ll}+ ){1,3}Officers?(?: \\((?:CIO|CDO|CTO|CISO)\\))?";
/** Words that belong to the office itself. */
const RANK =
  "(?:(?:[EeZz](?:rste|weite)|Regierende|[Ss]tellvertretende|[Pp]arlamentarische|[Kk]aufmännische|[Tt]echnische|[Gg]eschäftsführende|[Hh]auptgeschäftsführende|[Hh]auptamtliche|[Ee]hrenamtliche|[Kk]ommissarische|[Ll]eitende)[rnms]? )?";

/** Source of an expression for the noun of an office, e.g. «Finanzstaatssekretär», «Erster Bürgermeister», «Landes-CIO». */
export const OFFICE = `${RANK}(?:(?<!\\p{L})(?:[\\p{Lu}\\p{Ll}][\\p{L}\\d.]*-)*(?:\\p{Lu}[\\p{L}-]*?)?(?:${NOUNS.map(capital).join("|")})|(?<![\\p{L}])(?:\\p{Lu}[\\p{L}]*-)?(?:${ABBREVIATIONS})|${CHIEF})(?![\\p{L}-])(?: \\((?:CIO|CDO|CTO)\\))?`;

/** Any part of a noun for an office. */
export const OFFICE_CUE = /minister|sekret|staatsr|senator|meister|landr|stadtr|präsident|vorsitz|vorst|führer|vorsteher|direktor|leiter|chef|beauftragte|mächtigte|sprecher|dezernent|beigeordnete|kämmer|koordinator|manager|referent|kanzler|C[A-Z]?[IDTES]+O|OB|Chief/i;

const PARTY = placeholderOf("Party");
const GOVERNMENT = "(?:der|dieser|des) (?:Landes|Staats|Bundes)regierung";
/** What the office is of: «des ⟨D0⟩», «der Landesregierung von ⟨A0⟩», «im ⟨G0⟩», «der Verbandsversammlung der ⟨F0⟩», «⟨F0⟩». */
const OF = `(?: (?:${GOVERNMENT}(?: (?:von |in |des Landes |des Freistaate?s )?${PARTY})?|(?:des|der|von|vom|im|in|in der|beim|bei|bei der|am|für|für das Land) ${BEFORE_NAME}(?:${PARTY}’s )?(?:\\p{Lu}[\\p{L}-]+ (?:des|der|von|im) (?:\\p{Lu}[\\p{L}-]+ )?)?${PARTY}(?:(?: und |, )(?:des |der |von )?(?!${PARTY}’s)${PARTY})*|${PARTY}))`;
const SUBJECT_WORD = "(?:\\p{Lu}[\\p{L}\\d-]*|\\p{Ll}+(?<!te)(?:e[nrms]?)(?= \\p{Lu})|⟨[A-Z]\\d+⟩(?:-\\p{Lu}[\\p{L}-]*)?)";
/** What the office is for, commas and «und» included: «für Inneres, Digitalisierung und Migration». */
const FOR = `(?: für (?:(?:die|den|das) )?${SUBJECT_WORD}(?:(?:, | und | sowie | der | des | im | )${SUBJECT_WORD}){0,7})`;
/** A board of the organisation that the context names: «Vorsitzender des Verwaltungsrats». */
const BOARD = " (?:des|der) (?:Geschäftsführung|Vorstand(?:e?s)?|Verwaltungsrat(?:e?s)?|Aufsichtsrat(?:e?s)?|Beirat(?:e?s)?|Präsidiums|Kuratoriums|(?:Verbands|Vertreter|Gesellschafter|Mitglieder)versammlung)(?! (?:des|der|von) )";
const ONE = `(?:${PARTY}(?:’s |-))?(?:\\p{Ll}[\\p{L}-]*e[nrms]? |\\p{Lu}\\p{Ll}+er )?${OFFICE}(?:${OF}|${FOR}|${BOARD}){0,3}(?: \\((?:CIO|CDO|CTO)\\))?`;

/** One or more offices of one person, with what they are of and for: «Finanzstaatssekretär und CIO der ⟨A0⟩». */
export const OFFICES = `${ONE}(?:(?:,| und| sowie|, zugleich) (?:(?:auch|zugleich|der|die) )?${ONE})*`;

/** Academic and noble titles before a name. */
export const TITLES = "(?:(?:Herrn?|Frau|Prof(?:essor(?:in)?|\\.)|Dr\\.(?:-Ing\\.)?|Dipl\\.-\\p{L}+\\.?|h\\. ?c\\.|a\\. ?D\\.) ?)*";
