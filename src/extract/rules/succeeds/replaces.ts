import { BEFORE_NAME, pattern } from "../../clauses/pattern.js";
import { actRule } from "../act-rule.js";
import { patternRule } from "../pattern-rule.js";
import { REPLACE } from "../verbs.js";
import type { RelationRule } from "../rule.js";

const rule = (kind: string): ReturnType<typeof actRule> =>
  actRule({ name: "succeeds/replaces", predicate: "SUCCEEDS", verb: REPLACE, subject: kind, object: kind });
/** «die Ablösung der ⟨K⟩ von ⟨t⟩ durch einen ⟨K⟩». */
const nominal = (kind: string): RelationRule =>
  patternRule({
    name: "succeeds/replaces",
    predicate: "SUCCEEDS",
    subject: kind,
    object: kind,
    cue: REPLACING,
    patterns: [pattern(`(?:Ablösung|Ersetzung|Ersatz|Austausch|Umwandlung|Überführung)(?:s|es)? (?:der|des|von) ${BEFORE_NAME}{object:${kind}+}(?: (?:von|aus|aus dem) ⟨t\\d+⟩)? (?:durch|in) ${BEFORE_NAME}{subject:${kind}}`)],
  });
const REPLACING = /Ablösung|Ersetzung|Ersatz|Austausch|Umwandlung|Überführung/;
const KINDS = ["Agreement", "Organization", "Law"];
const rules = [...KINDS.map(rule), ...KINDS.map(nominal)];

/** «Der ⟨K⟩ ersetzt die ⟨K⟩», «die ⟨F⟩ löst die ⟨F⟩ ab». */
export const replaces: ReturnType<typeof actRule> = {
  name: "succeeds/replaces",
  about: [],
  cue: new RegExp(`${REPLACE.cue.source}|${REPLACING.source}`, "iu"),
  read: (sentence, reading) => rules.flatMap(({ read }) => read(sentence, reading)),
};
