import { BEFORE_NAME, matches, pattern } from "../../clauses/pattern.js";
import { dateOf, sinceOf } from "../dates.js";
import { patternRule } from "../pattern-rule.js";
import { isDenied, modalityOf } from "../modality.js";
import { each } from "../rule.js";
import { OWNED, topicOf } from "../topic.js";
import { FOUND } from "../verbs.js";
import type { Finding, RelationRule } from "../rule.js";
import type { DateValue } from "../../../model/records.js";
import type { Reading, ReadSentence } from "../reading.js";
import { latin } from "../../text/latin.js";

const FOUNDERS = "(?:Mit|Mitbe|Be)?[Gg]ründ(?:er(?:in|innen|n)?|ungsmitglieder[n]?|ungsmitglied|ungsgesellschafter(?:in|n)?|ungspartner[n]?|ungsväter[n]?|ungskommunen|ungsstädte[n]?|ungsgemeinden|ungskreise[n]?|ungsländer[n]?|ungsträger[n]?)";
const FOUNDED_KINDS = [...OWNED, "Body"];
const WORDS = "(?:[^⟨]|⟨t\\d+⟩)*?";

/** «Gründer der ⟨E⟩ sind ⟨C⟩ und ⟨F⟩», «die Gründung der ⟨E⟩ durch ⟨C⟩», «die ⟨E⟩ ist eine Gründung der ⟨C⟩». */
const named = patternRule({
  name: "founded/founders",
  predicate: "FOUNDED",
  subject: "Party",
  object: "Organization",
  cue: /[Gg]ründ/,
  patterns: [
    pattern(`${FOUNDERS} (?:der|des|von) ${BEFORE_NAME}{object:Organization} (?:ist|sind|war|waren)(?: ${WORDS})? ${BEFORE_NAME}{subject:Party+}`),
    pattern(`Gründung (?:der|des|von) ${BEFORE_NAME}{object:Organization} durch ${BEFORE_NAME}{subject:Party+}`),
    pattern(`{object:Organization} \\| (?:${WORDS})?${FOUNDERS} ${BEFORE_NAME}{subject:Party+} (?:ist|sind|war|waren)`),
    pattern(`{subject:Party+} (?:ist|sind|war|waren|zähl(?:t|en|te|ten)|gehör(?:t|en|te|ten))(?: ${WORDS})? (?:zu den )?${FOUNDERS} (?:der|des|von) ${BEFORE_NAME}{object:Organization}`),
    pattern(`{object:Organization} (?:ist|war) eine (?:gemeinsame )?Gründung (?:der|des|von) ${BEFORE_NAME}{subject:Party+}`),
    pattern(`Gründung (?:der|des|von) ${BEFORE_NAME}{object:Organization} (?:geht|ging) (?:${WORDS})?auf ${BEFORE_NAME}{subject:Party+} zurück`),
    pattern(`{object:Organization} (?:ist|war|wurde|entstand)(?: ${WORDS})? als (?:\\p{Ll}+ )?(?:Gemeinschaftsgründung|Gründung|Gemeinschaftsunternehmen|Gemeinschaftseinrichtung|Einrichtung|Gemeinschaftsprojekt) (?:der|des|von) ${BEFORE_NAME}{subject:Party+}(?: (?:${WORDS})?(?:entstanden|gegründet|errichtet|ins Leben gerufen)|[ .]|$)`),
    pattern(`[Mm]it (?:der|dem) ${BEFORE_NAME}{object:Organization} (?:haben|hat|hatten)(?: ${WORDS})? ${BEFORE_NAME}{subject:Party+} (?:${WORDS})?(?:ein|eine|einen) (?:\\p{Ll}+ )?\\p{Lu}[\\p{L}-]+ (?:gegründet|ins Leben gerufen|aus der Taufe gehoben|errichtet)`),
    pattern(`[Mm]it (?:der|dem) ${BEFORE_NAME}{object:Organization} (?:gründeten|gründete|errichteten)(?: ${WORDS})? ${BEFORE_NAME}{subject:Party+} (?:${WORDS})?(?:ein|eine|einen) `),
    pattern(`{object:Organization} (?:wurde|ist|war) (?:${WORDS})?von (?:${WORDS})?, darunter ${BEFORE_NAME}{subject:Party+}, (?:${WORDS})?(?:gegründet|ins Leben gerufen|errichtet)`),
    pattern(`{object:Organization}, (?:${WORDS})?(?:von|durch) ${BEFORE_NAME}{subject:Party+}(?: (?:${WORDS}))? (?:gegründet|ins Leben gerufen|errichtet|aus der Taufe gehoben)(?=,)`),
    pattern(`{object:Organization} (?:geht|ging) (?:${WORDS})?auf eine (?:gemeinsame )?(?:Gründung|Initiative) (?:der|des|von) ${BEFORE_NAME}{subject:Party+} zurück`),
    pattern(`[Aa]ls ${FOUNDERS} (?:der|des|von) ${BEFORE_NAME}{object:Organization} (?:nennt|nannte|nennen|führt|führen|verzeichnet|gilt|gelten|galten|fungierten?|wird|werden|wurden|treten|traten) (?:${WORDS} )?${BEFORE_NAME}{subject:Party+}`),
    pattern(`[Zz]u (?:den|ihren|seinen) ${FOUNDERS} (?:der|des|von) ${BEFORE_NAME}{object:Organization} (?:zähl(?:t|en|te|ten)|gehör(?:t|en|te|ten)) ${BEFORE_NAME}{subject:Party+}`),
  ],
});

/** «die ⟨t⟩ von ⟨C⟩ und ⟨C⟩ gegründete ⟨F⟩»: the date before the participle is that of the founding. */
const ATTRIBUTE = pattern(`(?<when>⟨t\\d+⟩ )?(?:(?:gemeinsam|zusammen) )?(?:von|durch) ${BEFORE_NAME}{subject:Party+}(?<later> (?:im |am |in )?⟨t\\d+⟩)? (?:gemeinsam |zusammen )?(?:neu )?(?:gegründete|errichtete|ins Leben gerufene|gebildete)[nrs]? ${BEFORE_NAME}{object:Organization}`);
const BACK = [
  pattern(`${FOUNDERS} (?:ist|sind|war|waren) ${BEFORE_NAME}{subject:Party+}`),
  pattern(`[Zz]u (?:den|ihren|seinen) ${FOUNDERS} (?:zähl(?:t|en|te|ten)|gehör(?:t|en|te|ten)) ${BEFORE_NAME}{subject:Party+}`),
  pattern(`(?:[Gg]egründet|[Ii]ns Leben gerufen|[Aa]us der Taufe gehoben|[Ee]rrichtet) (?:wurde|worden war|worden ist|worden sei|ist) (?:es|sie|er|diese[rs]?|das Unternehmen|die Gesellschaft|der Verband|die Genossenschaft) (?:${WORDS})?(?:von|durch) ${BEFORE_NAME}{subject:Party+}`),
  pattern(`^(?:Es|Sie|Er|Diese|Das Unternehmen|Die Gesellschaft|Das Gemeinschaftsunternehmen) (?:wurde|ist|war) (?:${WORDS})?(?:von|durch) ${BEFORE_NAME}{subject:Party+}(?: [^⟨]*?)? (?:gegründet|ins Leben gerufen|aus der Taufe gehoben|errichtet)`),
];

/** Also «Gründungsmitglieder waren ⟨C⟩ und ⟨F⟩», «Ins Leben gerufen wurde sie von ⟨C⟩»: what, the sentence before says. */
export const founders: RelationRule = {
  ...named,
  about: ["Party"],
  cue: latin(`[Gg]ründ|${FOUND.cue.source}|Ins Leben|Aus der Taufe|Errichtet`, "u"),
  read: (sentence, reading) => [...named.read(sentence, reading).map((finding) => ({ ...finding, since: finding.since ?? dateOf(finding.clause ?? "", reading) ?? foundingDate(sentence, reading) })), ...attributes(sentence, reading), ...continued(sentence, reading)],
};

/** «Mit Gründung der ⟨F⟩, deren Gründer … sind, wurde ⟨t⟩ …»: the main clause dates the founding. */
function foundingDate({ clauses }: ReadSentence, reading: Reading): DateValue | null {
  const main = clauses.find(({ text }) => /^(?:Mit|Bei|Seit|Zur|Nach) (?:der |ihrer |seiner )?Gründung (?:der|des|von) /.test(text) && text.includes("⟨t"));
  return main ? dateOf(main.text, reading) : null;
}

function attributes({ clauses }: ReadSentence, reading: Reading): Finding[] {
  return clauses.flatMap(({ text: clause }) =>
    matches(clause, ATTRIBUTE).flatMap(({ groups = {} }) =>
      each("FOUNDED", reading.mentionsIn(groups["subject"], "Party"), reading.mentionsIn(groups["object"], "Organization"), { since: sinceOf(`${groups["when"] ?? ""}${groups["later"] ?? ""}`, reading) }),
    ),
  );
}

function continued(sentence: ReadSentence, reading: Reading): Finding[] {
  return sentence.clauses.flatMap(({ text: clause }) =>
    BACK.flatMap((form) =>
      matches(clause, form).flatMap(({ groups }) => {
        const status = isDenied(clause) ? null : modalityOf(clause);
        const object = topicOf(FOUNDED_KINDS, sentence, clause, reading);
        return object && status ? each("FOUNDED", reading.mentionsIn(groups?.["subject"], "Party"), [object], { status, since: dateOf(clause, reading), filled: true }) : [];
      }),
    ),
  );
}
