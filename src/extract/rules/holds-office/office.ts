import { BEFORE_NAME, placeholderOf } from "../../clauses/pattern.js";
import { OFFICE_ABBREVIATION, OFFICE_NOUN } from "../../lexicon/offices.js";

const CHIEF = "Chief (?:\\p{Lu}\\p{Ll}+ ){1,3}Officers?(?: \\((?:CIO|CDO|CTO|CISO)\\))?";
/** Words that belong to the office itself. */
const RANK =
  "(?:(?:[EeZz](?:rste|weite)|Regierende|[Ss]tellvertretende|[Pp]arlamentarische|[Kk]aufmännische|[Tt]echnische|[Gg]eschäftsführende|[Hh]auptgeschäftsführende|[Hh]auptamtliche|[Ee]hrenamtliche|[Kk]ommissarische|[Ll]eitende|[Bb]eamtete|[Aa]mtierende|[Oo]berste)[rnms]? ){0,2}";

/** Source of an expression for the noun of an office, e.g. «Finanzstaatssekretär», «Erster Bürgermeister», «Landes-CIO». */
export const OFFICE = `${RANK}(?:(?<!\\p{L})(?:[\\p{Lu}\\p{Ll}][\\p{L}\\d.]*-)*(?:\\p{Lu}[\\p{L}-]*?)?(?:${OFFICE_NOUN})|(?<![\\p{L}])(?:\\p{Lu}[\\p{L}]*-)?(?:${OFFICE_ABBREVIATION})s?|${CHIEF})(?![\\p{L}-])(?: \\((?:CIO|CDO|CTO)\\))?`;

/** Any part of a noun for an office. */
export const OFFICE_CUE = /minister|sekret|staatsr|senator|meister|landr|stadtr|präsident|vorsitz|vorst|führer|vorsteher|direktor|leiter|chef|beauftragte|verantwortliche|mächtigte|sprecher|dezernent|beigeordnete|kämmer|koordinator|manager|referent|kanzler|dirigent|[rl]rat|sr[aä]t|kommissar|inspekteur|intendant|prokurist|justi[tz]iar|ob(?:mann|frau)|C[A-Z]?[IDTES]+O|OB|Chief/i;

const PARTY = placeholderOf("Party");
const GOVERNMENT = "(?:der|dieser|des) (?:Landes|Staats|Bundes)regierung";
/** What the office is of: «des ⟨D0⟩», «der Landesregierung von ⟨A0⟩», «im ⟨G0⟩», «der Verbandsversammlung der ⟨F0⟩», «⟨F0⟩». */
const OF = `(?: (?:${GOVERNMENT}(?: (?:von |in |des Landes |des Freistaate?s )?${PARTY})?|(?:des|der|von|vom|im|in|in der|beim|bei|bei der|am|für|für das Land) ${BEFORE_NAME}(?:${PARTY}’s )?(?:\\p{Lu}[\\p{L}-]+ (?:des|der|von|im) (?:\\p{Lu}[\\p{L}-]+ )?)?${PARTY}(?:(?: und |, )(?:des |der |von )?(?!${PARTY}’s)${PARTY})*|${PARTY}))`;
const SUBJECT_WORD = "(?:\\p{Lu}[\\p{L}\\d-]*|\\p{Ll}+(?<!te)(?:e[nrms]?)(?= \\p{Lu})|⟨[A-Z]\\d+⟩(?:-\\p{Lu}[\\p{L}-]*)?)";
/** What the office is for, commas and «und» included: «für Inneres, Digitalisierung und Migration». */
export const FIELD = `(?: für (?:(?:die|den|das) )?${SUBJECT_WORD}(?:(?:, | und | sowie | der | des | im | )${SUBJECT_WORD}){0,7})`;
/** A board of the organisation that the context names: «Vorsitzender des Verwaltungsrats». */
const BOARD = " (?:des|der) (?:Geschäftsführung|Vorstand(?:e?s)?|Verwaltungsrat(?:e?s)?|Aufsichtsrat(?:e?s)?|Beirat(?:e?s)?|Präsidiums|Kuratoriums|(?:Verbands|Vertreter|Gesellschafter|Mitglieder)versammlung)(?! (?:des|der|von) )";
/** Parts of an organisation that have a head of their own. */
export const UNIT_NOUN = "(?:(?:\\p{Lu}[\\p{L}-]*-?)??(?:Stabsstelle|[Aa]bteilung|[Rr]eferats?|[Uu]nterabteilung|[Ff]achbereichs?|[Gg]eschäftsbereichs?|[Bb]ereichs?|[Dd]ezernats?|[Ss]achgebiets?|[Ff]achdiensts?|[Gg]eschäftsstelle|[Pp]rojektgruppe|[Tt]askforce|[Ll]eitstelle|[Ll]eitungsstabs?|[Ss]tabs?|[Tt]eams?|[Bb]üros?|[Rr]essorts?|[Rr]echenzentrums?|[Nn]iederlassung|[Ss]parte|(?<![\\p{L}-])Amt(?:e?s)?)|\\p{Lu}\\p{L}*(?:amt(?:e?s)?|stelle|zentrale|zentrums?))";
/** «der Stabsstelle Digitalisierung», «des Referats Kommunale IT», «Abteilung für zentrale Dienste». */
export const UNIT = `${UNIT_NOUN}(?: (?:(?:für|und) )?(?:\\p{Ll}+(?:e|en) )?[\\p{Lu}\\d][\\p{L}\\d-]*){0,5}`;
const OF_UNIT = `(?: (?:der|des|vom|im|in der) ${UNIT}(?![\\p{L}-]))`;
const ONE = `(?:${PARTY}(?:’s |-))?(?:\\p{Ll}[\\p{L}-]*e[nrms]? |\\p{Lu}\\p{Ll}+er )?${OFFICE}(?:${OF}|${FIELD}|${BOARD}|${OF_UNIT}){0,3}(?: a\\. ?D\\.)?(?: \\((?:CIO|CDO|CTO)\\))?`;

/** One or more offices of one person, with what they are of and for: «Finanzstaatssekretär und CIO der ⟨A0⟩». */
export const OFFICES = `${ONE}(?:(?:,| und| sowie|, zugleich) (?:(?:auch|zugleich|der|die) )?${ONE})*`;

/** What somebody has who is in office. */
export const POST = "(?:Amt|Ämter|Stelle|Posten|Position|Funktion|Aufgaben?|Rolle|Mandat)";

/** Academic and noble titles before a name. */
export const TITLES = "(?:(?:Herrn?|Frau|Prof(?:essor(?:in)?|\\.)|Dr\\.(?:-Ing\\.)?|Dipl\\.-\\p{L}+\\.?|h\\. ?c\\.|a\\. ?D\\.) ?)*";
