import { BEFORE_NAME, codeOf, matches, pattern } from "../../clauses/pattern.js";
import { isDenied } from "../modality.js";
import { each } from "../rule.js";
import type { Mention } from "../../../model/mention.js";
import type { Reading, ReadSentence } from "../reading.js";
import type { Finding, RelationRule } from "../rule.js";

const TOPICS = ["Law", "System", "Programme"];
const TOPIC = `(?:{Law}|{System}|{Programme})`;
const AGREEMENT_OR_TOPIC = ["Agreement", ...TOPICS].map(codeOf).join("");
const NOMINAL = [
  pattern(`{agreement:Agreement} (?:über|zu|zum|zur|für) (?:[^⟨,.;]{0,80}? )?${BEFORE_NAME}(?<topic>${TOPIC}(?:(?:, | und | sowie )${BEFORE_NAME}${TOPIC})*)`),
  pattern(`[Mm]it (?:der|dem|dieser|diesem) ${BEFORE_NAME}{agreement:Agreement} (?:wollen|will|sollen|soll|setzen|setzt|regeln|regelt|schaffen|schafft|legen|legt|verpflichten|verpflichtet|wird|werden)(?: (?:[^⟨,]|⟨(?![${AGREEMENT_OR_TOPIC}])[A-Z]\\d+⟩)*?)? ${BEFORE_NAME}(?<topic>${TOPIC}(?:(?:, | und | sowie )${BEFORE_NAME}${TOPIC})*)`),
  pattern(`[Ii]n (?:der|dem|dieser|diesem) ${BEFORE_NAME}{agreement:Agreement} (?:ist|sind|wird|werden|wurde|wurden|haben|hat) (?:[^⟨,]{0,80}? )?${BEFORE_NAME}(?<topic>${TOPIC}(?:(?:, | und | sowie )${BEFORE_NAME}${TOPIC})*)(?: [^⟨,]*?)? (?:geregelt|festgelegt|festgeschrieben|vereinbart|verankert|beschrieben)`),
  pattern(`(?:[Ii]m (?:Mittelpunkt|Zentrum|Fokus|Vordergrund|Kern)|[Ii]nhalt|[Gg]egenstand|[Kk]ern(?:stück|punkt)?|[Zz]iel|[Zz]weck|[Tt]hema) (?:der|des|dieser|dieses) ${BEFORE_NAME}{agreement:Agreement} (?:ist|sind|steht|stehen|stand|war|waren|bildet|bilden) (?:[^⟨,]{0,80}? )?${BEFORE_NAME}(?<topic>${TOPIC}(?:(?:, | und | sowie )${BEFORE_NAME}${TOPIC})*)`),
  pattern(`(?<topic>${TOPIC}(?:(?:, | und | sowie )${BEFORE_NAME}${TOPIC})*) (?:ist|sind|war|waren|steht|stehen|bildet|bilden)(?: [^⟨,]*?)? (?:[Gg]egenstand|[Ii]nhalt|[Kk]ern(?:stück|punkt)?|[Tt]eil|[Bb]estandteil|im Mittelpunkt|im Zentrum|[Tt]hema) (?:der|des|dieser|einer|eines|von) ${BEFORE_NAME}{agreement:Agreement}`),
];
const CONTENT = /(?:regel|legt|legen|sieh?t|sehen|umfass|betrifft|betreff|bezieh|Ziel|Gegenstand|Inhalt|dien|ermöglich|enthäl|setzt|verpflicht|Grundlage|[Bb]erücksichtig|beachte|beinhalte|umzusetzen|umsetz|klär|festgelegt|vereinbart wurde|geht es um|dreht sich um|erstreckt sich)/;
const BACK = /^(?:Diese[rs]?|Sie|Darin|Damit|Danach|Dadurch|Er|Es|Ziel(?:e)?(?: der| des| dieser)?|Gegenstand|Inhalt|Dabei|Konkret|Geregelt|Kern)(?= )/;

/** «Vereinbarung über ⟨M⟩», «Die ⟨K⟩ regelt … ⟨M⟩», «Diese legt fest, dass ⟨M⟩ und ⟨M⟩ …»: what an agreement is said to be about. */
export const fixes: RelationRule = {
  name: "concerns/fixes",
  about: [],
  read: (sentence, reading) => [...nominal(sentence, reading), ...said(sentence, reading)],
};

function nominal({ text }: ReadSentence, reading: Reading): Finding[] {
  return NOMINAL.flatMap((form) => matches(text, form)).flatMap(({ groups }) =>
    each("CONCERNS", reading.mentionsIn(groups?.["agreement"], "Agreement"), topicsIn(groups?.["topic"] ?? "", reading), { since: null }),
  );
}

/** The agreement is the subject, or the sentence begins with a word for the agreement of the one before. */
function said(sentence: ReadSentence, reading: Reading): Finding[] {
  const { text } = sentence;
  if (topicsIn(text, reading).length === 0) return [];
  const at = text.search(CONTENT);
  if (at < 0 || isDenied(text)) return [];
  const opening = text.slice(0, at + 1);
  const subject = reading.mentionsIn(text.slice(0, 120), "Agreement")[0] ?? (BACK.test(text) ? lastAgreement(sentence, reading) : null);
  if (!subject || !(/^(?:Ziel|Gegenstand|Inhalt|Kern)/.test(text) || reading.mentionsIn(opening, "Agreement").includes(subject) || BACK.test(text))) return [];
  return each("CONCERNS", [subject], topicsIn(text.slice(at), reading), { since: null });
}

function lastAgreement({ index }: ReadSentence, reading: Reading): Mention | null {
  return reading.mentionsIn(reading.sentences[index - 1]?.text, "Agreement").at(-1) ?? null;
}

function topicsIn(text: string, reading: Reading): Mention[] {
  return TOPICS.flatMap((kind) => reading.mentionsIn(text, kind));
}
