import { BEFORE_NAME, pattern } from "../../clauses/pattern.js";
import { patternRule } from "../pattern-rule.js";
import { StatementStatus } from "../../../model/statement.js";

const START = "(?:an den Start (?:gegangen|gehen)|gestartet|entstanden|gegründet|errichtet|ins Leben gerufen)";
const PROVIDER = "(?<subject>{ItServiceProvider}|{Cooperative})";
const WHERE = "(?:[Ii]n|[Ii]m (?:\\p{Lu}\\p{Ll}+ )(?:von )?) ?{object:State}";

/** «das ⟨H⟩ von Schleswig-Holstein», «die ⟨G⟩ des Landes Hessen», «Hessens ⟨G⟩», «der größte IT-Dienstleister in ⟨A⟩», «im Süden ⟨A⟩s geht der ⟨F⟩ an den Start». */
export const ofState = patternRule({
  name: "belongs-to/of-state",
  predicate: "BELONGS_TO",
  subject: "Party",
  object: "State",
  patterns: [
    pattern(`(?<subject>{Ministry}|{Body}|{MunicipalAssociation}) (?:des Landes|des Freistaate?s|von|des|der Freien Hansestadt) {object:State}`),
    pattern("{object:State}’s (?:\\p{Ll}[\\p{L}-]*e[nrms]? )?(?<subject>{Ministry}|{Body}|{MunicipalAssociation})"),
    pattern(`(?<subject>{ItServiceProvider}|{Cooperative}) ?,? (?:ist|wird|bleibt|der|die|das)?[^⟨.]{0,40} (?:IT-|Landes)?(?:[dD]ienstleister(?:in)?|Rechenzentrum|Landesbetrieb)(?: des Landes)? (?:in|von|für|des) ${BEFORE_NAME}{object:State}`),
    pattern(`${WHERE} (?:startet|startete|entsteht|entstand|gründet sich|gründete sich|(?:geht|ging|nimmt|nahm)(?= .*(?:an den Start|Arbeit auf))) (?:der|die|das) ${BEFORE_NAME}${PROVIDER}`),
    pattern(`[Mm]it (?:der|dem) ${BEFORE_NAME}(?<subject>{ItServiceProvider}|{Cooperative}|{Company}) (?:ist|wurde|geht|ging|startet|startete|entsteht|entstand) in {object:State} (?:[^⟨,]*?)(?:${START}|an den Start|[Dd]ienstleister)`),
  ],
  status: StatementStatus.STATED,
});
