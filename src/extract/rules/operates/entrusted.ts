import { BEFORE_NAME, matches, pattern } from "../../clauses/pattern.js";
import { isDenied, modalityOf } from "../modality.js";
import { each } from "../rule.js";
import type { RelationRule } from "../rule.js";

const WORDS = "(?:[^⟨,]|⟨t\\d+⟩)*?";
const OPERATION = "(?:technische[rnm]? |laufende[rnm]? |zentrale[rnm]? )?(?:(?:Entwicklung|Aufbau|Einführung|Pflege|Wartung|Weiterentwicklung|Bereitstellung) (?:und|sowie) )?(?:den |der |dem )?(?:technische[rnm]? )?(?:\\p{Lu}\\p{Ll}*betrieb|Betrieb|Hosting)(?:(?:,| und| sowie) (?:die |den |der |dem )?\\p{Lu}[\\p{L}-]+)*";
const WHOSE = `(?:des|der|von|für|rund um) ${BEFORE_NAME}{object:System+}`;
const RUNNER = `${BEFORE_NAME}{subject:Party+}`;
const IN_CHARGE = "(?:zuständig|verantwortlich|federführend)";
const BE = "(?:soll|sollen|ist|sind|war|waren|bleibt|bleiben|wird|werden|zeichnet|zeichnen|zeichnete)";
const TASKED = "(?:beauftragt|betraut|mandatiert)";
const PATTERNS = [
  pattern(`[Ff]ür (?:den |das |die )?${OPERATION} ${WHOSE} ${BE}(?: ${WORDS})? ${RUNNER} (?:${WORDS})?${IN_CHARGE}`),
  pattern(`{subject:Party+} ${BE}(?: ${WORDS})? (?:${IN_CHARGE} )?für (?:den |das |die )?${OPERATION} ${WHOSE}(?: ${WORDS}${IN_CHARGE}|(?<=${IN_CHARGE} für .*))`),
  pattern(`${IN_CHARGE.replace("z", "[Zz]").replace("v", "[Vv]").replace("f", "[Ff]")} für (?:den |das |die )?${OPERATION} ${WHOSE} ${BE}(?: ${WORDS})? ${RUNNER}`),
  pattern(`[Mm]it (?:dem )?${OPERATION} ${WHOSE} (?:hat|haben|hatte|hatten)(?: ${WORDS})? ${BEFORE_NAME}{Party+} (?:${WORDS})?${RUNNER} (?:${WORDS})?${TASKED}`),
  pattern(`[Mm]it (?:dem )?${OPERATION} ${WHOSE} (?:ist|sind|war|wurde|wurden|wird)(?: ${WORDS})? ${RUNNER} (?:${WORDS})?${TASKED}`),
  pattern(`{Party+} (?:hat|haben|hatte|hatten)(?: ${WORDS})? ${RUNNER} (?:${WORDS})?mit (?:dem )?${OPERATION} ${WHOSE} (?:${WORDS})?${TASKED}`),
  pattern(`{subject:Party+} (?:ist|sind|war|wurde|wurden|wird)(?: ${WORDS})? mit (?:dem )?${OPERATION} ${WHOSE} (?:${WORDS})?${TASKED}`),
  pattern(`(?<!\\p{L})[Dd](?:en|as) ${OPERATION} ${WHOSE} (?:teilen|teilten) sich(?: ${WORDS})? ${RUNNER}`),
];

/** «Für den Betrieb des ⟨M⟩ ist die ⟨F⟩ zuständig», «mit dem Betrieb des ⟨M⟩ hat ⟨A⟩ die ⟨F⟩ beauftragt», «den Betrieb des ⟨M⟩ teilen sich ⟨C⟩ und ⟨C⟩». */
export const entrusted: RelationRule = {
  name: "operates/entrusted",
  about: ["Party", "System"],
  cue: /[Bb]etrieb|Hosting/,
  read: ({ clauses }, reading) =>
    clauses.flatMap(({ text: clause }) => {
      const status = isDenied(clause) ? null : modalityOf(clause);
      if (!status) return [];
      return PATTERNS.flatMap((form) => matches(clause, form)).flatMap(({ groups }) =>
        each("OPERATES", reading.mentionsIn(groups?.["subject"], "Party"), reading.mentionsIn(groups?.["object"], "System"), { status, clause }),
      );
    }),
};
