import { latin } from "../../text/latin.js";
import { BEFORE_NAME, matches, pattern } from "../../clauses/pattern.js";
import { isDenied, isIntended } from "../modality.js";
import { each } from "../rule.js";
import { topicOf } from "../topic.js";
import { StatementStatus } from "../../../model/statement.js";
import type { Reading, ReadSentence } from "../reading.js";
import type { Finding, RelationRule } from "../rule.js";

const WORDS = "(?:[^⟨,]|⟨t\\d+⟩)*?";
const SYSTEM = `${BEFORE_NAME}{object:System+}`;
const RUNNER = `${BEFORE_NAME}{subject:Party+}`;
/** A system without its name: «das Verfahren», «die Plattform», «das Portal». */
const BACK = "(?<back>(?:[Dd]as|[Dd]ie|[Dd]er|[Dd]en|[Dd]ieses|[Dd]iese[rn]?) (?:Verfahren|Fachverfahren|Portal|Plattform|System|Lösung|Online-Dienst|Dienst|Software|Anwendung|Netz|Cloud|Angebot)s?)";
const WHAT = `(?:${BACK}|${SYSTEM})`;
const WHOSE = `(?:(?:des|der|von|für|für das|für die|für den|beim) ${SYSTEM})`;
/** Who answers for the servers: the noun that has a system for its object. */
const OPERATION = "(?:\\p{Lu}\\p{Ll}*betrieb|Betrieb|Hosting|Betriebsverantwortung|Betriebsführung|Federführung)(?:(?:,| und| sowie) (?:die |den )?\\p{Lu}[\\p{L}-]+)?";
const PLACE = "(?:Servern|Rechenzentrum|Rechenzentren|Rechenzentrums|Infrastruktur|Systemen|Cloud|Rechnern|Plattform|Betrieb)";
const PATTERNS = [
  pattern(`${WHAT} (?:${WORDS})?(?:von|vom|bei|beim|durch) ${RUNNER} (?:${WORDS})?(?:betreiben|hosten) (?:zu )?lassen`),
  pattern(`(?:lässt|lassen|ließ|ließen) (?:(?:[^⟨,]|⟨[^M]\\d+⟩)*?)${WHAT} (?:${WORDS})?(?:von|vom|bei|beim|durch) ${RUNNER} (?:${WORDS})?(?:betreiben|hosten)`),
  pattern(`(?<!(?:[Mm]it|[Zz]u|[Bb]ei) (?:dem |der )?)${OPERATION} ${WHOSE} (?:liegt|lag|obliegt|übernimmt|übernahm|übernehmen|verantwortet|verantworten|sichert|sichern|ist|hat|haben|wird|werden|soll|sollen|erfolgt|leistet)(?: ${WORDS})? (?:bei |beim |durch |von |in der Hand |in den Händen |Aufgabe )?${RUNNER}`),
  pattern(`{subject:Party+} (?:übernimmt|übernahm|übernehmen|verantwortet|verantworten|sichert|sichern|gewährleistet|leistet|besorgt|hat|haben|wird|werden|soll|sollen|will|wollen|ist|sind|kümmert|kümmern)(?: ${WORDS})? (?:den|für den|um den|mit dem) (?:technischen |laufenden |zentralen )?${OPERATION} ${WHOSE}`),
  pattern(`(?<!\\p{L})(?:übernimmt|übernahm|übernehmen|übernahmen|verantwortet|verantworten|sichert|sichern|leistet|besorgt)(?: ${WORDS})? ${RUNNER} (?:${WORDS})?den (?:technischen |laufenden |zentralen )?${OPERATION} ${WHOSE}`),
  pattern(`(?:hat|haben|hatte|übernahm|übernimmt|entwickelte|entwickelt|baute)(?: ${WORDS})? ${RUNNER} (?:${WORDS})?${SYSTEM} [^⟨]*?und (?:betreibt|betreiben|hostet|hosten) (?:es|sie|ihn|dieses|diese)(?!\\p{L})`),
  pattern(`{subject:Party+} (?:hat|haben|hatte|übernahm|übernimmt|entwickelte|entwickelt|baute)(?: ${WORDS})? ${SYSTEM} [^⟨]*?und (?:betreibt|betreiben|hostet|hosten) (?:es|sie|ihn|dieses|diese)(?!\\p{L})`),
  pattern(`Aufgaben? (?:der|des|von) ${RUNNER} (?:gehört|gehören|zählt|zählen|ist) (?:${WORDS})?(?:(?:gemeinsam |zusammen )?mit ${BEFORE_NAME}{with:Party+} )?(?:${WORDS})?der (?:technische |laufende )?Betrieb ${WHOSE}`),
  pattern(`{object:System+} (?:läuft|laufen|lief|liefen|liegt|liegen|wird|werden|ist|sind)(?: ${WORDS})? (?:auf den |auf |im |in der |in den |in einem |auf der )(?:eigenen |zentralen )?${PLACE} (?:der|des|von|bei|beim) ${RUNNER}`),
  pattern(`{object:System+} (?:läuft|laufen|lief|liefen)(?: ${WORDS})? (?:bei der|bei|beim) ${RUNNER}`),
  pattern(`(?:^|[Tt]echnisch |⟨t\\d+⟩ |[Kk]ünftig |[Nn]un )(?:läuft|laufen|lief|liefen) ${SYSTEM} (?:${WORDS})?(?:(?:auf|im|in) (?:den |der |einem )?(?:eigenen |zentralen )?${PLACE} (?:der|des|von|bei|beim)|bei der|bei dem|bei|beim) ${RUNNER}`),
  pattern(`(?:[Gg]ehostet|[Bb]etrieben|[Uu]ntergebracht) (?:wird|werden|ist|sind) ${SYSTEM} (?:${WORDS})?(?:(?:auf|im|in) (?:den |der |einem )?(?:eigenen |zentralen )?${PLACE} (?:der|des|von|bei|beim)|bei der|bei dem|bei|beim) ${RUNNER}`),
  pattern(`{object:System+} (?:wird|werden|wurde|ist|sind)(?: ${WORDS})? (?:bei|beim) (?:der |dem )?${RUNNER} (?:${WORDS})?(?:gehostet|betrieben)`),
  pattern(`(?:läuft|laufen|lief|liefen)(?: ${WORDS})? ${SYSTEM} (?:${WORDS})?(?:auf den |auf |im |in den )(?:eigenen |zentralen )?${PLACE} (?:der|des|von|bei|beim) ${RUNNER}`),
  pattern(`(?:[Gg]ehostet|[Bb]etrieben|[Bb]etreut) (?:wird|werden)(?: ${WORDS})? ${SYSTEM} (?:${WORDS})?(?:im |in den |auf den )${PLACE} (?:der|des|von) ${RUNNER}`),
  pattern(`(?:[Ii]m|[Ii]n den|[Aa]uf den) ${PLACE} (?:der|des|von) ${RUNNER} (?:wird|werden|läuft|laufen)(?: ${WORDS})? ${SYSTEM}(?: (?:${WORDS})?(?:betrieben|gehostet)|[.!]?$)`),
  pattern(`{object:System+} (?:wird|werden|wurde)(?: ${WORDS})? (?:von|vom|durch) ${RUNNER} (?:${WORDS})?(?:zur Verfügung gestellt|bereitgestellt|technisch betreut|administriert)`),
  pattern(`(?:[Tt]echnisch betreut|[Gg]ehostet|[Bb]etrieben|[Bb]etreut|[Aa]dministriert) (?:wird|werden|wurde) (?<back>es|sie|er|diese[rs]?|(?:das|die|der|den) (?:Verfahren|Portal|Plattform|System|Lösung|Dienst|Software|Anwendung|Netz|Cloud|Angebot)) (?:${WORDS})?(?:von|vom|durch|bei|beim|bei der) ${RUNNER}`),
  pattern(`^(?<back>(?:Es|Sie|Er|Diese[rs]?|(?:Das|Die|Der) (?:Verfahren|Fachverfahren|Portal|Plattform|System|Lösung|Dienst|Software|Anwendung|Netz|Cloud|Angebot))) (?:wird|werden|wurde) (?:${WORDS})?(?:von|vom|durch|bei|beim|bei der) ${RUNNER} (?:${WORDS})?(?:betrieben|gehostet|bereitgestellt|technisch betreut|administriert|zur Verfügung gestellt)`),
  pattern(`[Tt]echnisch betreut (?:wird|werden)(?: ${WORDS})? ${SYSTEM} (?:von|vom|durch) ${RUNNER}`),
  pattern(`[Aa]ls (?:technische[rn]? )?Betreiber(?:in)? ${WHOSE} (?:fungiert|fungieren|fungierte|agiert|tritt|dient)(?: ${WORDS})? ${RUNNER}`),
  pattern(`{object:System} (?:ist|war) (?:${WORDS})?(?:eine?|das|der|die) (?:\\p{Ll}+e[srn]? )?(?:\\p{Lu}[\\p{L}-]*)?(?:[Aa]ngebot|[Pp]ortal|[Dd]ienst|[Pp]lattform|[Ss]ervice) (?:der|des|von) ${RUNNER}(?=[ .,]|$)`),
  pattern(`{object:System+}, (?:${WORDS})?(?:betrieben|gehostet|bereitgestellt) (?:von|vom|durch|bei) ${RUNNER}`),
  pattern(`Betreiber(?:in)?s? ${WHOSE} (?:ist|sind|bleibt|war|wird) (?:${WORDS})?${RUNNER}`),
  pattern(`{subject:Party+}(?:,| ist| als| sind) (?:der |die )?(?:künftige )?Betreiber(?:in)? ${WHOSE}`),
  pattern(`(?<!\\p{L})(?<before>[Bb]islang|[Bb]isher|[Zz]uvor|[Ff]rüher) (?:liegt|lag|oblag) (?:der|die) ${OPERATION} ${WHOSE} (?:${WORDS})?(?:bei |beim |bei der |in der Hand (?:der |des |von )?|in den Händen (?:der |des |von )?)${RUNNER}`),
  pattern(`(?<!\\p{L})[Ff]ür (?:die technische Seite|die Technik|den technischen Betrieb|die technische Umsetzung) (?:des|der|von) ${SYSTEM} (?:ist|sind|zeichnet|zeichnen) (?:${WORDS})?${RUNNER} (?:${WORDS})?(?:zuständig|verantwortlich)`),
  pattern(`{object:System+}-Betreiber(?:in)? ${RUNNER}`),
  pattern(`(?:von|vom|durch) ${RUNNER} (?:${WORDS})?(?:betriebene|gehostete|bereitgestellte)[nrsm]? ${SYSTEM}`),
  pattern(`{subject:Party+} (?:stellt|stellen|stellte|stellten) (?:${WORDS})?${SYSTEM}(?: [^⟨]*?)? (?:bereit|zur Verfügung)(?=[ .,]|$)`),
];

/** «⟨A⟩ lässt das ⟨M⟩ von ⟨F⟩ betreiben», «der Betrieb des ⟨M⟩ liegt bei ⟨F⟩», «das ⟨M⟩ läuft auf den Servern der ⟨F⟩», «Betreiber des ⟨M⟩ ist ⟨F⟩». */
export const runBy: RelationRule = {
  name: "operates/run-by",
  about: ["Party"],
  cue: /[Bb]etr[ie]+b|betreib|Betreib|[Gg]ehost|[Uu]ntergebracht|hosten|läuft|laufen|lief|stell|lieg|Hosting|betreut|administriert|ngebot|ienst|ortal|lattform|ervice/,
  read: (sentence, reading) => sentence.clauses.flatMap(({ text: clause }) => (isDenied(clause) ? [] : PATTERNS.flatMap((form) => matches(clause, form).flatMap((match) => found(match, clause, sentence, reading))))),
};

function found({ groups = {}, 0: matched }: RegExpExecArray, clause: string, sentence: ReadSentence, reading: Reading): Finding[] {
  if (MONEY.test(matched) || (/Betreiber/.test(matched) && REPLACED.test(clause))) return [];
  const topic = groups["back"] ? topicOf(["System"], sentence, clause, reading) : null;
  const objects = topic ? [topic] : reading.mentionsIn(groups["object"], "System");
  const subjects = [...reading.mentionsIn(groups["subject"], "Party"), ...reading.mentionsIn(groups["with"], "Party")];
  const status = groups["before"] ? StatementStatus.FORMER : isIntended(clause) || TO_COME.test(clause) ? StatementStatus.PLANNED : StatementStatus.STATED;
  return each("OPERATES", subjects, objects, { status, clause, filled: topic !== null });
}

/** «löst ⟨F⟩ als Betreiberin ab»: it was. */
const REPLACED = /löst|ablös|abgelöst|ersetzt|bisherige|frühere|ehemalige/u;
/** Who pays for a system need not run it. */
const MONEY = latin(/Euro|(?:Förder)?[Mm]ittel(?!\p{L})|Geld(?!\p{L})/u);
const TO_COME = latin(/(?<!\p{L})(?:wird|werden|werde) .*(?:betreiben|übernehmen|hosten|laufen|lassen|verantworten)(?!\p{L})/u);
