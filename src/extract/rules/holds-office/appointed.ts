import { BEFORE_NAME, matches, pattern, placeholderOf } from "../../clauses/pattern.js";
import { dateOf, sinceOf } from "../dates.js";
import { modalityOf } from "../modality.js";
import { distinct } from "../reading.js";
import { holdings } from "./office-holder.js";
import { isStateOffice, readOffices } from "./read-offices.js";
import { OFFICE, OFFICE_CUE, OFFICES, POST, TITLES } from "./office.js";
import type { Reading, ReadSentence } from "../reading.js";
import type { Finding, RelationRule } from "../rule.js";
import { latin } from "../../text/latin.js";
import { occursIn } from "../../text/matches.js";

const CUE = latin(/folgte? ih|ernannt|ernenn|ber(?:u|ie)f|wähl|bestell|bestimm|beförder|kürte|amtier|fungier|tätig|Funktion|Amt|Aufgabe|Posten|Stelle|Position|Rolle|vorgestellt|eingeführt|vereidigt|bestätigt|verabschiedet|[Ee]igenschaft|Mit |(?<!\p{L})[Aa]ls /u);
const APPOINTED = "(?:ernannt|berufen|gewählt|bestellt|bestimmt|befördert|wiedergewählt|gekürt|vorgestellt|eingeführt|vereidigt|bestätigt|verpflichtet|gewonnen|eingesetzt|gemacht)";
/** Finite: «wählte ⟨O⟩ zum», «zum CIO berief die Regierung ⟨O⟩». */
const APPOINTS = "(?:wähl(?:t|en|te|ten)|beruf(?:t|en)|berief(?:en)?|ernenn(?:t|en)|ernannten?|bestell(?:t|en|te|ten)|bestimm(?:t|en|te|ten)|beförder(?:t|n|te|ten)|kür(?:t|en|te|ten)|mach(?:t|en|te|ten)|setz(?:t|en|te|ten)|stell(?:t|en|te|ten)|führ(?:t|en|te|ten))";
const OTHERS = "(?:[^⟨,;]|⟨[^J]\\d+⟩|⟨t\\d+⟩)*?";
/** A person with another office before the name: «der Dauner Stadtbürgermeister ⟨O⟩». */
const HOLDER = `(?:(?:der|die|den|dem) )?(?:${placeholderOf("Territory")}’s )?(?:\\p{Ll}+e[nr]? )?(?:${OFFICE} |\\p{Lu}[\\p{L}-]+ )?${TITLES}{official:Official}`;
const APPOINTMENTS = [
  pattern(`(?<!\\p{L})(?:folgt|folgte) (?:ihm|ihr|ihnen|diesem|dieser) (?:[^⟨,;]|⟨t\\d+⟩)*?{official:Official} (?:[^⟨,;]|⟨t\\d+⟩)*?als (?:neue[rn]? )?(?<phrase>${OFFICES})`),
  pattern(`(?<!\\p{L})${APPOINTS} ${OTHERS}${TITLES}{official:Official} (?:[^⟨,;]|⟨t\\d+⟩)*?(?:zum|zur|als) (?:neuen )?(?<phrase>${OFFICES})`),
  pattern(`[Zz]u[mr] (?:(?:neuen|ersten|künftigen|weiteren) )?(?<phrase>${OFFICES}) ${APPOINTS} ${OTHERS}{official:Official}`),
  pattern(`{official:Official} (?:übernimmt|übernahm|übernehme|bekleidet|bekleidete|hat|hatte) (?:[^⟨]|⟨t\\d+⟩)*?${POST} (?:des|der|als|eines|einer) (?:neuen )?(?<phrase>${OFFICES})`),
  pattern(`${POST} (?:des|der|eines|einer|als) (?<phrase>${OFFICES}) (?:hat|bekleidet|übernimmt|übernahm|übt|nimmt|besetzt|füllt|tritt|trat) (?:[^⟨]|⟨t\\d+⟩)*?${HOLDER}`),
  pattern(`(?:übernimmt|übernahm|bekleidet|bekleidete) {official:Official} (?:[^⟨]|⟨t\\d+⟩)*?${POST} (?:des|der|als|eines|einer) (?:neuen )?(?<phrase>${OFFICES})`),
  pattern(`[Zz]u[mr] (?:neuen )?(?<phrase>${OFFICES}) (?:wurde|wird|ist|wählte[n]?|hat|haben)[^⟨]*? (?:[^,.;]{0,60}, )?{official:Official},?(?: [^⟨]*?)? ?${APPOINTED}`),
  pattern(`(?:{official:Official}|(?<![\\p{L}])(?:er|sie|ihn|ihm|ihr)(?![\\p{L}])|^(?:Der|Die) ${OFFICES}) (?:[^⟨]|⟨t\\d+⟩)*?(?:zum|zur|als) (?:neuen )?(?<phrase>${OFFICES}) (?:[^⟨]|⟨t\\d+⟩)*?${APPOINTED}`),
  pattern(`(?:(?:der|die|das) )?${POST} (?:des|der|als) (?<phrase>${OFFICES}) (?:[^⟨]|⟨t\\d+⟩)*?(?:übertragen|übernommen|hinzu|übernimmt|anvertraut)`),
];
/** «⟨O⟩ folgt ⟨O⟩ als CIO», «löst ⟨O⟩ als CIO ab»: who comes, not who goes. */
const SUCCEEDS = latin(/(?<!\p{L})(?:folg(?:t|te|en|ten)|löst|löste|lösen|lösten|beerbt|beerbte|ersetzt|ersetzte)(?!\p{L})/u);
const WORKS = "(?:amtiert|amtierte|amtiere|fungiert|fungierte|wirkt|wirkte|tätig|arbeitet|arbeitete|dient|diente)";
const FOLLOWS = pattern(`{official:Official} (?:folg(?:t|te)|löst|löste|beerbt|beerbte|ersetzt|ersetzte) (?:[^⟨,;]|⟨t\\d+⟩)*?{Official} (?:[^⟨,;]|⟨t\\d+⟩)*?als (?:neue[rn]? )?(?<phrase>${OFFICES})`);
const CAPACITIES = [
  pattern(`{official:Official} \\|[^⟨]*?(?:⟨t\\d+⟩ )?als (?<phrase>${OFFICES}) (?:[^⟨,;]|⟨t\\d+⟩)*?${WORKS}`),
  pattern(`{official:Official} (?:amtiert|amtierte|fungiert|fungierte) (?:[^⟨]|⟨t\\d+⟩)*?als (?<phrase>${OFFICES})`),
  pattern(`(?<!\\p{L})[Aa]ls (?<phrase>${OFFICES}) (?:amtiert|amtierte|fungiert|fungierte|wirkt) (?:[^⟨]|⟨t\\d+⟩)*?{official:Official}`),
  pattern(`{official:Official} (?:gehört|übernimmt|übernahm|wirkt|arbeitet|wechselt)(?: (?:[^⟨]|⟨t\\d+⟩)*?)? als (?<phrase>${OFFICES})`),
  pattern(`{official:Official} als (?<phrase>${OFFICES})`),
  pattern(`{official:Official} \\| (?<place>(?:der|dem) ${BEFORE_NAME}{Party}) (?:(?:[^⟨,]|⟨t\\d+⟩)*? )?als (?<phrase>${OFFICE}) (?:vorsteht|vorstand|dient|diente)`),
  pattern(`(?<!\\p{L})[Aa]ls (?<phrase>${OFFICES}) (?!des |der |von |wird |wurde )\\p{Ll}+(?:t|te|en|ten|ab|ief|ahm|ach|and|ng|ot|ug|ieß|ob|at) (?:sich |dort |auch )?${HOLDER}`),
  pattern(`{official:Official} (?:ist|war|arbeitet|arbeitete|wirkt) (?:[^⟨,]|⟨t\\d+⟩)*?(?<place>(?:bei|beim|in|im|für|in der|bei der|am) ${BEFORE_NAME}{Party}) als (?<phrase>${OFFICES})`),
  pattern(`{official:Official},? (?:wechselt|wechselte|geht|ging|kommt|kam|zieht|zog) (?:[^⟨,]|⟨t\\d+⟩)*?als (?<phrase>${OFFICE}) (?<place>(?:zur|zum|zu|ins|in die|in das|an das|an die) ${BEFORE_NAME}{Party})`),
  pattern(`(?:^|[,;] )(?<place>(?:[Bb]ei|[Bb]eim|[Ii]n|[Ii]m|[Bb]ei der|[Ii]n der) ${BEFORE_NAME}{Party}) (?:leitet|verantwortet|kümmert sich|ist|arbeitet|treibt|begleitet|steuert) ${TITLES}{official:Official} (?:seit ⟨t\\d+⟩ )?als (?<phrase>${OFFICE})`),
  pattern(`(?<!\\p{L})[Ii]n (?:ihrer|seiner) (?:Eigenschaft|Funktion|Rolle) als (?<phrase>${OFFICES}) [^⟨,;]*?${HOLDER}`),
  pattern(`(?<!\\p{L})[Mm]it ${TITLES}{official:Official} (?:übernimmt|übernahm|leitet|führt|steht|stand|rückt|rückte|tritt|trat|zieht|zog|kehrt|wird|wurde|kommt|kam|wechselt|wechselte|folgt|folgte) (?:der|die) (?!⟨)(?<phrase>${OFFICES})`),
  pattern(`(?<!\\p{L})[Aa]ls (?<phrase>${OFFICES}) (?:\\p{Ll}+ ){1,2}{official:Official}`),
];

const isAppointment = (form: RegExp): boolean => APPOINTMENTS.includes(form);

const TO_HER = latin(/[Zz]ur (?:neuen |ersten |künftigen |weiteren )?$/u);
const WEAK_ENDING = latin(/((?:beauftragte|bevollmächtigte|vorsitzende|beigeordnete))n(?!\p{L})/giu);

/** The offices with where they are; after «zur» they are a woman's. */
function phraseOf({ phrase = "", place = "" }: Record<string, string | undefined>, said: string): string {
  const plain = TO_HER.test(said.slice(0, said.indexOf(phrase))) ? phrase.replace(WEAK_ENDING, "$1") : phrase;
  return place === "" ? plain : `${plain} von ${/⟨[A-Z]\d+⟩$/.exec(place)?.[0] ?? ""}`;
}

const OWNS = ["Municipality", "District", "MunicipalAssociation", "ItServiceProvider", "Cooperative", "Company", "Body"];

/** «⟨C⟩’s Bürgermeisterin ⟨O⟩»: the office that somebody has already. */
const OTHERS_OFFICE = /⟨[A-Z]\d+⟩’s /g;

/** «Der ⟨B⟩ hat ⟨O⟩ zur Digitalbeauftragten ernannt»: an office without an organisation is that of the only one that appoints. */
function ownedBy(phrase: string, clause: string, reading: Reading): string {
  const named = distinct(reading.mentionsIn(clause.replace(OTHERS_OFFICE, ""), "Party"));
  const [only, ...others] = named;
  if (!only || others.length > 0 || !OWNS.includes(only.kind) || reading.mentionsIn(phrase, "Party").length > 0) return phrase;
  const roles = readOffices(phrase, reading).map(({ role }) => role);
  if (roles.length !== 1 || roles.some((role) => isStateOffice(role) && !/beauftragte|bevollmächtigte|^C[ID]O$/i.test(role))) return phrase;
  return `${phrase} von ${new RegExp(placeholderOf("Party"), "u").exec(clause)?.[0] ?? ""}`;
}

/** «CDO der ⟨C⟩: Diese Stelle hat seit ⟨t⟩ ⟨O⟩ inne»: the office before the colon, who holds it after. */
const TAKES_POST = `(?:[Dd]iese[ns]?|[Dd]en|[Dd]as|[Dd]ie) (?:neue[ns]? )?${POST} (?:hat|bekleidet|übernimmt|übernahm|übt|nimmt|füllt|besetzt|hält) `;
const HEADED_CUE = new RegExp(TAKES_POST);
const HEADED = pattern(`(?<phrase>${OFFICES})(?::| [–-]|,) ${TAKES_POST}[^⟨]*(?:⟨t\\d+⟩ [^⟨]*)?${HOLDER}`);

const SINCE = /(?:[Ss]eit|[Aa]b|[Zz]um) (?:dem )?⟨t\d+⟩/;

/** «⟨O⟩ wurde zum CIO des Landes ernannt», «die ⟨F⟩ wählte ⟨O⟩ zum Vorsitzenden», «ihm wurde die Funktion des CIO übertragen», «⟨O⟩ als Beauftragter der Landesregierung». */
export const appointed: RelationRule = {
  name: "holds-office/appointed",
  about: [],
  cue: CUE,
  read: (sentence, reading) => [...headed(sentence, reading), ...inClauses(sentence, reading)],
};

function headed(sentence: ReadSentence, reading: Reading): Finding[] {
  if (!occursIn(HEADED_CUE, sentence.text)) return [];
  return matches(sentence.text, HEADED).flatMap(({ 0: matched, index, groups = {} }) => {
    const [official] = reading.mentionsIn(groups["official"], "Official");
    const status = modalityOf(matched);
    return official && status ? holdings({ official, phrase: groups["phrase"] ?? "", before: sentence.text.slice(0, index), status, since: sinceOf(SINCE.exec(matched)?.[0] ?? "", reading) }, sentence, reading) : [];
  });
}

function inClauses(sentence: ReadSentence, reading: Reading): Finding[] {
  return (
    sentence.clauses.filter(({ text }) => occursIn(CUE, text) && occursIn(OFFICE_CUE, text)).flatMap(({ text: clause }) =>
      [...APPOINTMENTS, ...(SUCCEEDS.test(clause) ? [FOLLOWS] : CAPACITIES)].flatMap((each) =>
        matches(clause, each).flatMap(({ 0: matched, index, groups = {} }) => {
          const start = Math.max(0, sentence.text.indexOf(clause.slice(0, 12)));
          const before = sentence.text.slice(0, start);
          const official = reading.mentionsIn(groups["official"], "Official")[0] ?? reading.lastBefore("Official", sentence, before, 2);
          const status = modalityOf(clause);
          if (!official || !status) return [];
          const since = isAppointment(each) ? dateOf(clause, reading) : sinceOf(SINCE.exec(matched)?.[0] ?? "", reading);
          const phrase = phraseOf(groups, clause.slice(0, index) + matched);
          return holdings({ official, phrase: isAppointment(each) ? ownedBy(phrase, clause, reading) : phrase, before: before + clause.slice(0, index), status, since }, sentence, reading);
        }),
      ),
    )
  );
}
