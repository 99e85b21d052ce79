import { matches, pattern } from "../../clauses/pattern.js";
import { dateOf, sinceOf } from "../dates.js";
import { modalityOf } from "../modality.js";
import { holdings } from "./office-holder.js";
import { OFFICE_CUE, OFFICES, TITLES } from "./office.js";
import type { RelationRule } from "../rule.js";
import { latin } from "../../text/latin.js";

const CUE = latin(/ernannt|ernenn|ber(?:u|ie)f|wähl|bestell|bestimm|beförder|kürte|amtier|fungier|tätig|Funktion|Amt|Aufgabe|Posten|(?<!\p{L})[Aa]ls /u);
const APPOINTED = "(?:ernannt|berufen|gewählt|bestellt|bestimmt|befördert|wiedergewählt)";
/** Finite: «wählte ⟨O⟩ zum», «zum CIO berief die Regierung ⟨O⟩». */
const APPOINTS = "(?:wähl(?:t|en|te|ten)|beruf(?:t|en)|berief(?:en)?|ernenn(?:t|en)|ernannten?|bestell(?:t|en|te|ten)|bestimm(?:t|en|te|ten)|beförder(?:t|n|te|ten)|kür(?:t|en|te|ten))";
const OTHERS = "(?:[^⟨,;]|⟨[^J]\\d+⟩|⟨t\\d+⟩)*?";
const APPOINTMENTS = [
  pattern(`(?<!\\p{L})${APPOINTS} ${OTHERS}${TITLES}{official:Official} (?:[^⟨,;]|⟨t\\d+⟩)*?(?:zum|zur|als) (?:neuen )?(?<phrase>${OFFICES})`),
  pattern(`[Zz]u[mr] (?:neuen )?(?<phrase>${OFFICES}) ${APPOINTS} ${OTHERS}{official:Official}`),
  pattern(`{official:Official} (?:übernimmt|übernahm|übernehme|bekleidet|bekleidete|hat|hatte) (?:[^⟨]|⟨t\\d+⟩)*?(?:Funktion|Amt|Aufgaben?|Posten) (?:des|der|als|eines|einer) (?:neuen )?(?<phrase>${OFFICES})`),
  pattern(`Amt (?:des|der) (?<phrase>${OFFICES}) (?:hat|bekleidet|übernimmt|übernahm) (?:[^⟨]|⟨t\\d+⟩)*?{official:Official}`),
  pattern(`(?:übernimmt|übernahm|bekleidet|bekleidete) {official:Official} (?:[^⟨]|⟨t\\d+⟩)*?(?:Funktion|Amt|Aufgaben?|Posten) (?:des|der|als|eines|einer) (?:neuen )?(?<phrase>${OFFICES})`),
  pattern(`[Zz]u[mr] (?:neuen )?(?<phrase>${OFFICES}) (?:wurde|wird|ist|wählte[n]?|hat|haben)[^⟨]*? (?:[^,.;]{0,60}, )?{official:Official},?(?: [^⟨]*?)? ?${APPOINTED}`),
  pattern(`(?:{official:Official}|(?<![\\p{L}])(?:er|sie|ihn|ihm|ihr)(?![\\p{L}])|^(?:Der|Die) ${OFFICES}) (?:[^⟨]|⟨t\\d+⟩)*?(?:zum|zur|als) (?:neuen )?(?<phrase>${OFFICES}) (?:[^⟨]|⟨t\\d+⟩)*?${APPOINTED}`),
  pattern(`(?:(?:die )?Funktion|(?:das )?Amt|(?:die )?Aufgaben?|(?:der )?Posten) (?:des|der|als) (?<phrase>${OFFICES}) (?:[^⟨]|⟨t\\d+⟩)*?(?:übertragen|übernommen|hinzu|übernimmt|anvertraut)`),
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
  pattern(`(?<!\\p{L})[Aa]ls (?<phrase>${OFFICES}) (?:\\p{Ll}+ ){1,2}{official:Official}`),
];

const SINCE = /(?:[Ss]eit|[Aa]b|[Zz]um) (?:dem )?⟨t\d+⟩/;

/** «⟨O⟩ wurde zum CIO des Landes ernannt», «die ⟨F⟩ wählte ⟨O⟩ zum Vorsitzenden», «ihm wurde die Funktion des CIO übertragen», «⟨O⟩ als Beauftragter der Landesregierung». */
export const appointed: RelationRule = {
  name: "holds-office/appointed",
  about: [],
  cue: CUE,
  read: (sentence, reading) =>
    sentence.clauses.filter(({ text }) => CUE.test(text) && OFFICE_CUE.test(text)).flatMap(({ text: clause }) =>
      [...APPOINTMENTS, ...(SUCCEEDS.test(clause) ? [FOLLOWS] : CAPACITIES)].flatMap((each) =>
        matches(clause, each).flatMap(({ 0: matched, index, groups = {} }) => {
          const start = Math.max(0, sentence.text.indexOf(clause.slice(0, 12)));
          const before = sentence.text.slice(0, start);
          const official = reading.mentionsIn(groups["official"], "Official")[0] ?? reading.lastBefore("Official", sentence, before, 2);
          const status = modalityOf(clause);
          if (!official || !status) return [];
          const since = APPOINTMENTS.includes(each) ? dateOf(clause, reading) : sinceOf(SINCE.exec(matched)?.[0] ?? "", reading);
          return holdings({ official, phrase: groups["phrase"] ?? "", before: before + clause.slice(0, index), status, since }, sentence, reading);
        }),
      ),
    ),
};
