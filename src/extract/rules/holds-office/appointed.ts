import { matches, pattern } from "../../pattern.js";
import { dateOf } from "../dates.js";
import { modalityOf } from "../modality.js";
import { holdings } from "./office-holder.js";
import { OFFICE_CUE, OFFICES } from "./office.js";
import type { RelationRule } from "../rule.js";
import { latin } from "../../latin.js";

const CUE = latin(/ernannt|berufen|gewählt|bestellt|bestimmt|befördert|Funktion|Amt|Aufgabe|Posten|(?<!\p{L})[Aa]ls /u);
const APPOINTED = "(?:ernannt|berufen|gewählt|bestellt|bestimmt|befördert|wiedergewählt)";
const APPOINTMENTS = [
  pattern(`[Zz]u[mr] (?:neuen )?(?<phrase>${OFFICES}) (?:wurde|wird|ist|wählte[n]?|hat|haben)[^⟨]*? (?:[^,.;]{0,60}, )?{official:Official},?(?: [^⟨]*?)? ?${APPOINTED}`),
  pattern(`(?:{official:Official}|(?<![\\p{L}])(?:er|sie|ihn|ihm|ihr)(?![\\p{L}])|^(?:Der|Die) ${OFFICES}) (?:[^⟨]|⟨t\\d+⟩)*?(?:zum|zur|als) (?:neuen )?(?<phrase>${OFFICES}) (?:[^⟨]|⟨t\\d+⟩)*?${APPOINTED}`),
  pattern(`(?:(?:die )?Funktion|(?:das )?Amt|(?:die )?Aufgaben?|(?:der )?Posten) (?:des|der|als) (?<phrase>${OFFICES}) (?:[^⟨]|⟨t\\d+⟩)*?(?:übertragen|übernommen|hinzu|übernimmt|anvertraut)`),
];
const CAPACITIES = [
  pattern(`{official:Official} (?:gehört|übernimmt|übernahm|wirkt|arbeitet|wechselt)(?: (?:[^⟨]|⟨t\\d+⟩)*?)? als (?<phrase>${OFFICES})`),
  pattern(`{official:Official} als (?<phrase>${OFFICES})`),
  pattern(`(?<!\\p{L})[Aa]ls (?<phrase>${OFFICES}) (?:\\p{Ll}+ ){1,2}{official:Official}`),
];

/** «⟨O⟩ wurde zum CIO des Landes ernannt», «ihm wurde die Funktion des CIO übertragen», «⟨O⟩ als Beauftragter der Landesregierung». */
export const appointed: RelationRule = {
  name: "holds-office/appointed",
  confidence: 0.9,
  about: [],
  cue: CUE,
  read: (sentence, reading) =>
    sentence.clauses.filter(({ text }) => CUE.test(text) && OFFICE_CUE.test(text)).flatMap(({ text: clause }) =>
      [...APPOINTMENTS, ...CAPACITIES].flatMap((each) =>
        matches(clause, each).flatMap(({ groups = {} }) => {
          const before = sentence.text.slice(0, sentence.text.indexOf(clause.slice(0, 12)));
          const official = reading.mentionsIn(groups["official"], "Official")[0] ?? reading.lastBefore("Official", sentence, before, 2);
          const status = modalityOf(clause);
          if (!official || !status) return [];
          return holdings({ official, phrase: groups["phrase"] ?? "", before, status, since: APPOINTMENTS.includes(each) ? dateOf(clause, reading) : null }, sentence, reading);
        }),
      ),
    ),
};
