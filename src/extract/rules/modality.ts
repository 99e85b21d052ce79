import { StatementStatus } from "../../model/statement.js";

const word = (words: string): RegExp => new RegExp(`(?<![\\p{L}-])(?:${words})(?![\\p{L}-])`, "iu");

const DENIED = word("nicht(?! (?:nur|zuletzt|allein|weniger|minder))|kein(?:e[rnms]?)?|nie|niemals|weder|ohne dass|gescheitert|abgelehnt|lehn(?:t|en|te|ten) .* ab");
const DOUBTED = word("könn(?:te|ten)|würde|würden|hätte|hätten|müsste|müssten|sollte|sollten|dürfte|dürften|wäre|wären|forder(?:t|n|te|ten)|gefordert|wünsch(?:t|en)|verlang(?:t|en)|ob|falls|angeblich|möglicherweise|vielleicht|womöglich|noch offen|vorschlag|schlägt .* vor|appell\\p{L}*");
const INTENDED = word("soll|sollen|solle|will|wollen|wolle|möchten?|plan(?:t|en|te|ten)|geplant(?:e[nrms]?)?|beabsichtig(?:t|en)|bereite(?:t|n) .* vor|streb(?:t|en) .* an|vorgesehen|sieh?t .* vor|haben vor|hat vor|künftige[nrms]?|in Vorbereitung|auf den Weg gebracht|auf den Weg bringen");
const DECIDED = word("beschlossen|beschließ(?:t|en)|beschloss(?:en)?|zugestimmt|stimm(?:t|te|en|ten) .* zu|entschieden|entscheide[tn]|gebilligt|billig(?:t|te|ten)|grünes Licht");
const FORMER = word("frühere[nrms]?|ehemalige[nrms]?|einstige[nrms]?|damalige[nrms]?|vormalige[nrms]?|langjährige[nrms]? ehemalige[nrms]?|scheidende[nrms]?|Ex|früher|vorher|zuvor|ehemals|einst|damals|bislang|bis dahin");

export const isDenied = (text: string): boolean => DENIED.test(text) || DOUBTED.test(text);
export const isIntended = (text: string): boolean => INTENDED.test(text);
export const isDecided = (text: string): boolean => DECIDED.test(text);
export const isFormer = (text: string): boolean => FORMER.test(text);

/** How a piece of text means what it says of the present; null when it denies or doubts it. */
export function modalityOf(text: string): StatementStatus | null {
  if (isDenied(text)) return null;
  if (isIntended(text)) return StatementStatus.PLANNED;
  return isDecided(text) ? StatementStatus.DECIDED : StatementStatus.STATED;
}
