import { BEFORE_NAME, matches, pattern } from "../../clauses/pattern.js";
import { dateOf } from "../dates.js";
import { isDecided, isDenied, isIntended } from "../modality.js";
import { each } from "../rule.js";
import { StatementStatus } from "../../../model/statement.js";
import { keyOf } from "../reading.js";
import type { Finding, RelationRule } from "../rule.js";
import type { Reading, ReadSentence } from "../reading.js";

const NEW = `${BEFORE_NAME}{subject:Organization}`;
const OLD = `${BEFORE_NAME}{object:Organization+}`;
const PATTERNS = [
  pattern(`(?<future>wird|werden|entsteht|entstand|wurde|ist|geht|ging) (?:[^⟨]*? )?aus ${OLD} ${NEW}`),
  pattern(`[Aa]us ${OLD} (?<future>wird|werden|entsteht|entstand|wurde|ist|geht|ging) (?:[^⟨]|⟨t\\d+⟩)*?${NEW}`),
  pattern(`{object:Organization+} (?:(?:sind|haben|werden|wurden|ist|wird|wurde|fusioniert|fusionierte|fusionieren|fusionierten|verschmilzt|verschmolz|verschmelzen|verschmolzen|schließen|schließt|schloss|schlossen)(?: sich)?) (?:[^⟨]|⟨t\\d+⟩)*?(?:mit ${BEFORE_NAME}{others:Organization+} )?(?:[^⟨]|⟨t\\d+⟩)*?(?:zu|zur|zum) (?:\\p{Ll}+ [^⟨,.;]*? namens )?${NEW}(?: [^⟨]*?)?(?:verschm[oe]lzen|fusioniert|zusammengeschlossen|vereinigt|zusammen|fusionieren)?`),
  pattern(`(?:schließen|schließt|schlossen|schloss) sich (?:[^⟨,]|⟨t\\d+⟩)*?(?:die \\p{Lu}[\\p{L}-]+ (?:in|aus|von) {Territory+}, )?${OLD},? (?:⟨t\\d+⟩ )?(?:zu|zur|zum) ${NEW}(?= zusammen)`),
  pattern(`{object:Organization+} (?<future>sollen|soll|werden|wird|wollen|will) (?:[^⟨]|⟨t\\d+⟩)*?(?:in|im) ${NEW} (?:aufgehen|überführt|eingegliedert)`),
  pattern(`(?<future>gehen|geht) ${OLD} (?:[^⟨]|⟨t\\d+⟩)*?(?:in|im) ${NEW} auf`),
  pattern(`{object:Organization+},? (?<future>gehen|gingen|sind|ist|geht|ging) (?:[^⟨]|⟨t\\d+⟩)*?(?:in|im) ${NEW} auf(?:gegangen)?`),
  pattern(`{subject:Organization} (?:ist|wurde|entstand|entsteht|entstehen)(?: (?:[^⟨]|⟨t\\d+⟩)*?)? (?:aus|durch) (?:der |die |dem |den )?(?:Fusion|Zusammenschluss|Verschmelzung) (?:von|der|des) ${OLD}(?: (?:mit|und) (?:der|dem) ${BEFORE_NAME}(?<others>{Organization+}))?`),
  pattern(`[Dd]urch (?:die |den )?(?:Fusion|Zusammenschluss|Verschmelzung) (?:von|der|des) ${OLD}(?: mit (?:der|dem) ${BEFORE_NAME}(?<others>{Organization+}))? (?<future>entsteht|entstand|ist|wird|wurde|bildet|bildete)(?: (?:[^⟨]|⟨t\\d+⟩)*?)? ${NEW}`),
  pattern(`(?:Fusion|Zusammenschluss|Verschmelzung|Vereinigung|Zusammenlegung|Zusammenführung)(?:e?s)? (?:von|der|des) ${OLD}(?: (?:mit|und) (?:der|dem) ${BEFORE_NAME}(?<others>{Organization+}))? (?:zu|zur|zum|in die|in das|in der) (?:(?:neuen|gemeinsamen) )?${NEW}`),
];
const MERGER = /fusion|verschm[oei]lz|zusammen(?:geschlossen|schluss|schließen)|vereinigt|schließen sich|aufgegangen/i;
const INSTEAD = [
  pattern(`an (?:ihrer|seiner|deren|dessen) Stelle[^⟨]*?${BEFORE_NAME}{subject:Organization}`),
  pattern(`(?<!\\p{L})[Aa]us (?:ihrer|deren|dieser|der) (?:Fusion|Verschmelzung|Vereinigung)(?! (?:der|des|von|mit) )[^⟨]*?${BEFORE_NAME}{subject:Organization}`),
  pattern(`(?<!\\p{L})[Aa]us (?:ihrem|deren|diesem|dem) Zusammenschluss(?! (?:der|des|von|mit) )[^⟨]*?${BEFORE_NAME}{subject:Organization}`),
];

/** «Aus ⟨F⟩ und ⟨F⟩ wird ⟨F⟩», «⟨F⟩ und ⟨F⟩ sind verschmolzen. An ihrer Stelle arbeitet ⟨F⟩.» */
export const merged: RelationRule = {
  name: "succeeds/merged",
  about: ["Organization"],
  cue: /(?:^| )[Aa]us |[Ff]usion|[Zz]usammenschluss|[Vv]erschmelzung|versch[mo]|zusammen|vereinigt|auf(?:gegangen)?[.,;]|auf$|aufgehen|überführt|eingegliedert|Stelle/,
  read: (sentence, reading) => [...within(sentence, reading), ...instead(sentence, reading)],
};

function within({ clauses }: ReadSentence, reading: Reading): Finding[] {
  return clauses.flatMap(({ text: clause }) =>
    PATTERNS.flatMap((form, i) =>
      matches(clause, form).flatMap(({ groups = {} }) => {
        if (isDenied(clause) || (i === 2 && !MERGER.test(clause))) return [];
        const future = /^(?:wird|werden|gehen|geht|entsteht)$/.test(groups["future"] ?? "") || isIntended(clause) || / werden /.test(clause);
        const status = future ? (isIntended(clause) ? StatementStatus.PLANNED : StatementStatus.DECIDED) : isDecided(clause) ? StatementStatus.DECIDED : StatementStatus.STATED;
        return each("SUCCEEDS", reading.mentionsIn(groups["subject"], "Organization"), reading.mentionsIn(`${groups["object"] ?? ""} ${groups["others"] ?? ""}`, "Organization"), { status, clause });
      }),
    ),
  );
}

/** What was merged stands in the sentence before. */
function instead(sentence: ReadSentence, reading: Reading): Finding[] {
  const before = reading.sentences[sentence.index - 1];
  const [match] = INSTEAD.flatMap((form) => matches(sentence.text, form));
  if (!match || !before || !(MERGER.test(before.text) || MERGER.test(match[0])) || isDenied(sentence.text)) return [];
  const subjects = reading.mentionsIn(match.groups?.["subject"], "Organization");
  const objects = reading.mentionsIn(before.text, "Organization").filter((old) => !subjects.some((subject) => keyOf(subject) === keyOf(old)));
  return each("SUCCEEDS", subjects, objects, { since: dateOf(sentence.text, reading) ?? dateOf(before.clauses[0]?.text ?? "", reading) });
}
