import { StatementStatus } from "../../model/statement.js";
import { latin } from "../text/latin.js";
import { CLAUSES, remembering } from "../text/word-test.js";

const word = (words: string): RegExp => latin(`(?<![\\p{L}-])(?:${words})(?![\\p{L}-])`, "iu");

const AT_END = "(?=[ ,.!]*(?:$|[,.!]))";
const DENIED = word(
  [
    "nicht(?! (?:nur|zuletzt|allein|weniger|minder))|kein(?:e[rnms]?)?|nie|niemals|niemand|nichts|keineswegs|keinesfalls|weder|ohne dass",
    "(?:an)?statt [^,]*zu ?\\p{Ll}+en|\\p{Ll}*ohne [^,]*zu ?\\p{Ll}+en",
    "abgelehnt|lehn(?:t|en|te|ten) .*ab|ablehn\\p{Ll}*|dementier\\p{Ll}*|bestreite[nt]|bestritt(?:en)?|vernein\\p{Ll}*|\\p{Ll}*weiger\\p{Ll}*|\\p{Ll}*zweifel\\p{Ll}*|zurückgewiesen",
    `(?:weis(?:t|en)|wies(?:en)?) .*zurück${AT_END}|(?:schließ(?:t|en)|schloss(?:en)?) .*aus${AT_END}|ausgeschlossen|ver(?:wirft|werfen|warf|warfen|worfen)|verzichte\\p{Ll}*`,
    "(?:ge)?scheiter\\p{Ll}*|geplatzt|(?<!^(?:Mit|Nach|Durch) [^,]*)(?:beende[tn]|beendete[n]?|ende(?:t|te|n|ten))|aufgekündigt|zurückgezogen|nicht(?:s)? geworden",
    `(?:wirft|werfen|warf(?:en)?) .*vor${AT_END}|vorgeworfen`,
    "noch (?:aus|fehlt|fehlen)|fehlt(?:e|en)?",
  ].join("|"),
);
const DOUBTED = word(
  [
    "könn(?:te|ten)|würde|würden|hätte|hätten|müsste|müssten|sollte|sollten|dürfte|dürften|wäre|wären|soll(?:en)? .* haben|soll\\p{Ll}* .*endlich|endlich .*soll\\p{Ll}*",
    "forder(?:t|n|te|ten)|fordere|gefordert|Forderung(?:en)?|wünsch(?:t|en|te|ten)|verlang(?:t|en|te|ten)|dräng(?:t|en|te|ten)|plädier\\p{Ll}*|empfiehlt|empfehlen|empfahl(?:en)?|empfohlen|rät|riet(?:en)?|geraten|mahn(?:t|en|te|ten)",
    "hoff(?:t|en|te|ten)|gehofft|w(?:irb|arb|erb)\\p{Ll}* (?:dafür|darum|für|um)|bewirbt|bewerben|bewarb(?:en)?|beworben|appell\\p{L}*|vorschlag|schlägt .*vor|schlug(?:en)? .*vor|vorgeschlagen",
    "ob|falls|angeblich\\p{Ll}*|möglicherweise|vielleicht|womöglich|mutmaßlich\\p{Ll}*|Gerücht\\p{Ll}*|Spekulation\\p{Ll}*|spekulier\\p{Ll}*",
    "noch offen|fraglich|unklar|ungewiss|unwahrscheinlich|im Gespräch|Favorit(?:in)?|Kandidat(?:in|en)?|laut \\p{L}*opposition|nach dem (?:Willen|Wunsch)(?! der (?:Partner|Beteiligten))",
  ].join("|"),
);
const INTENDED = word(
  "soll|sollen|solle|will|wollen|wolle|möchten?|plan(?:t|en|te|ten)|geplant(?:e[nrms]?)?|beabsichtig(?:t|en)|bereite(?:t|n) .* vor|streb(?:t|en) .* an|angestrebt(?:e[nrms]?)?|vorgesehen|sieh?t .* vor|haben vor|hat vor|künftige[nrms]?|in Vorbereitung|auf den Weg gebracht|auf den Weg bringen|(?<!wie )angekündigt|kündig(?:t|te|ten|en) .*an",
);
const DECIDED = word("beschlossen|beschließ(?:t|en)|beschloss(?:en)?|zugestimmt|stimm(?:t|te|en|ten) .* zu|entschieden|entscheide[tn]|gebilligt|billig(?:t|te|ten)|grünes Licht|beschlossene Sache|abgesegnet|segne(?:t|n|te|ten) .* ab");
const FORMER = word("frühere[nrms]?|ehemalige[nrms]?|einstige[nrms]?|damalige[nrms]?|vormalige[nrms]?|langjährige[nrms]? ehemalige[nrms]?|scheidende[nrms]?|Ex|früher|vorher|zuvor|ehemals|einst|vormals|damals|bislang|bis dahin");

/** Ends a clause that is to be taken as if nothing in it were denied or doubted, to explain what a rule would read then (see `refusals`). */
export const UNRESERVED = "\u2063";

export const isDenied = remembering((text) => !text.endsWith(UNRESERVED) && (DENIED.test(text) || DOUBTED.test(text)), CLAUSES);
export const isIntended = remembering((text) => INTENDED.test(text), CLAUSES);
export const isDecided = remembering((text) => DECIDED.test(text), CLAUSES);
/** «Früher betrieb ⟨C⟩ das ⟨M⟩»: it no longer does; «früher als geplant» and «die frühere ⟨F⟩» say nothing of the verb. */
const ONCE = word("früher(?! als)|einst|einstmals|ehemals|vormals|damals|seinerzeit|bis (?:zuletzt|vor kurzem|vor Kurzem)|jahrelang|lange Zeit");
const PAST = latin(/(?<!\p{L})(?:war|waren|hatte|hatten|wurde|wurden|\p{Ll}+(?:rieb|rieben|ielt|ielten|ief|iefen|ag|agen|trug|trugen|\p{Ll}te|\p{Ll}ten))(?!\p{L})/u);
export const wasOnce = (text: string): boolean => ONCE.test(text) && PAST.test(text);
export const isFormer = (text: string): boolean => FORMER.test(text);

/** How a piece of text means what it says of the present; null when it denies or doubts it. */
export function modalityOf(text: string): StatementStatus | null {
  if (isDenied(text)) return null;
  if (isIntended(text)) return StatementStatus.PLANNED;
  return isDecided(text) ? StatementStatus.DECIDED : StatementStatus.STATED;
}

/** Why a clause is not taken at its word. */
export interface Reservation {
  readonly sort: "denied" | "doubted";
  /** The words that deny or doubt it. */
  readonly words: string;
}

/** What denies or doubts a text; null when nothing does. For `explain`. */
export function reservationIn(text: string): Reservation | null {
  const denied = DENIED.exec(text);
  const found = denied ?? DOUBTED.exec(text);
  return found && { sort: denied ? "denied" : "doubted", words: found[0] };
}
