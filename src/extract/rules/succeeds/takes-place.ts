import { BEFORE_NAME, matches, pattern } from "../../clauses/pattern.js";
import { isDenied, modalityOf } from "../modality.js";
import { each } from "../rule.js";
import { topicOf } from "../topic.js";
import type { Mention } from "../../../model/mention.js";
import type { ReadSentence, Reading } from "../reading.js";
import type { Finding, RelationRule } from "../rule.js";

const WORDS = "(?:[^⟨,]|⟨t\\d+⟩)*?";
const PREVIOUS = "(?:bisherigen |früheren |alten |auslaufenden |vorherigen |ehemaligen )?";

/** Of one kind each: organisations, agreements, laws. */
const patternsOf = (kind: string): readonly RegExp[] => {
  const NEW = `${BEFORE_NAME}{subject:${kind}}`;
  const OLD = `${PREVIOUS}${BEFORE_NAME}{object:${kind}+}`;
  return [
    pattern(`(?:{subject:${kind}}|(?<back>(?:[Dd]ie|[Dd]er|[Dd]as) (?:neue|gemeinsame|künftige) \\p{Lu}[\\p{L}-]*)) (?:tritt|treten|trat|ist|trete|soll|wird)(?: ${WORDS})? an die Stelle (?:der|des|von) ${OLD}`),
    pattern(`(?:tritt|treten|trat|ist|soll|wird) ${NEW} (?:${WORDS})?(?:an die Stelle|die (?:Rechts)?[Nn]achfolge) (?:der|des|von) ${OLD}`),
    pattern(`[Aa]n die Stelle (?:der|des|von) ${OLD}(?: (?:von|vom|aus)(?: dem)? ⟨t\\d+⟩)? (?:tritt|treten|trat|ist|soll|wird|rückt|rücken) (?:${WORDS})?${NEW}`),
    pattern(`(?:{subject:${kind}}|(?<back>(?:[Dd]ie|[Dd]er|[Dd]as) (?:neue|gemeinsame|künftige) \\p{Lu}[\\p{L}-]*)) (?:tritt|treten|trat|hat|trete|soll|wird)(?: ${WORDS})? die (?:Rechts)?[Nn]achfolge (?:der|des|von) ${OLD} (?:an|angetreten|antreten)`),
    pattern(`{subject:${kind}} (?:ist|sind|wird|war)(?: ${WORDS})? (?:Rechts)?[Nn]achfolger(?:in|vereinbarung|organisation|einrichtung|vertrag|gesetz)? (?:der|des|von|zur|zum) ${OLD}`),
    pattern(`(?:Rechts)?[Nn]achfolger(?:in|vereinbarung|organisation|einrichtung)? (?:der|des|von|zur|zum) ${OLD} (?:ist|sind|wird|war) (?:${WORDS})?${NEW}`),
    pattern(`Vorgänger(?:in|vereinbarung|organisation|einrichtung|vertrag)? (?:der|des|von) ${NEW} (?:ist|sind|war|waren) (?:${WORDS})?${OLD}`),
    pattern(`{object:${kind}} (?:ist|war)(?: ${WORDS})? Vorgänger(?:in|vereinbarung|organisation|einrichtung)? (?:der|des|von) ${NEW}`),
  ];
};

const TASKS = pattern(`(?:(?:hat|haben|übernimmt|übernahm|soll|wird) ${BEFORE_NAME}{subject:Organization}|{later:Organization} (?:hat|haben|übernimmt|übernahm|übernehmen|soll|wird))(?: ${WORDS})? die (?:Aufgaben|Geschäfte|Tätigkeit|Funktionen|Nachfolge) (?:der|des|von) ${PREVIOUS}{object:Organization}(?:[^⟨,]{0,30}?)(?: übernommen| übernehmen|[.,]|$)`);

/** «Die Aufgaben der ⟨F⟩ gingen auf die ⟨F⟩ über». */
const PASSED_ON = pattern(`(?:Aufgaben|Geschäfte|Funktionen|Rechte und Pflichten|Vermögen) (?:der|des|von) ${PREVIOUS}${BEFORE_NAME}{object:Organization+} (?:ging|gingen|geht|gehen|ist|sind|wurde|wurden|werden|sollen) ${WORDS}auf (?:${WORDS})?${BEFORE_NAME}{subject:Organization} (?:über|übergegangen|übertragen|übergehen)`);

const KINDS = ["Organization", "Agreement", "Law"];
const FORMS = KINDS.map((kind) => [kind, patternsOf(kind)] as const);

/** «⟨F⟩ tritt an die Stelle der ⟨F⟩», «⟨F⟩ ist Rechtsnachfolgerin des ⟨F⟩», «⟨F⟩ hat die Aufgaben der ⟨F⟩ übernommen»; also of agreements and laws. */
export const takesPlace: RelationRule = {
  name: "succeeds/takes-place",
  about: [],
  cue: /Stelle|achfolge|Vorgänger|Aufgaben|Geschäfte|Tätigkeit|Funktionen|Rechte|Vermögen/,
  read: (sentence, reading) =>
    sentence.clauses.flatMap(({ text: clause }) => {
      if (isDenied(clause)) return [];
      const replaced = FORMS.flatMap(([kind, forms]) => forms.flatMap((form) => matches(clause, form).flatMap((match) => found(match, kind, clause, sentence, reading))));
      return [...replaced, ...[...matches(clause, TASKS), ...matches(clause, PASSED_ON)].flatMap((match) => found(match, "Organization", clause, sentence, reading))];
    }),
};

function found({ groups = {} }: RegExpExecArray, kind: string, clause: string, sentence: ReadSentence, reading: Reading): Finding[] {
  const objects = reading.mentionsIn(groups["object"], kind);
  const [named] = reading.mentionsIn(groups["subject"] ?? groups["later"], kind);
  const subject: Mention | null = named ?? (groups["back"] ? topicOf(kindsOf(kind), sentence, clause, reading) : null);
  const status = modalityOf(clause);
  return subject && status ? each("SUCCEEDS", [subject], objects, { status, clause, filled: named === undefined }) : [];
}

const kindsOf = (kind: string): readonly string[] => (kind === "Organization" ? ["ItServiceProvider", "Cooperative", "Company", "Body"] : [kind]);
