import type { ExplainedClaim, Parts } from "./explanation.js";

const LINKINGS: Readonly<Record<Parts["ends"]["subject"], string>> = {
  NAME: "its name in the registry",
  ALIAS: "another of its names",
  CHOSEN: "a name that several have",
  NEW: "a name that no registry has",
  AGREEMENT: "its parties and its year",
  SHORT_NAME: "a part of its name",
  ANAPHOR: "a word that refers back",
};
const MEASURED: Readonly<Record<Parts["measuredOn"], string>> = { RULE: "measured for this rule", PREDICATE: "measured for rules of its predicate", ALL: "as all rules" };

/** «rule 0.92 (measured for this rule) × linking 0.95 (subject by its name in the registry, object by …)»; empty when the parts aren't known. */
export function confidenceWords({ parts }: ExplainedClaim): string {
  if (parts === null) return "";
  const { rule, linking, measuredOn, ends } = parts;
  const by = [`subject by ${LINKINGS[ends.subject]}`, `object by ${LINKINGS[ends.object]}`, ...(ends.filled ? ["one of them from the context"] : [])].join(", ");
  return `rule ${rule.toFixed(2)} (${MEASURED[measuredOn]}) × linking ${linking.toFixed(2)} (${by})`;
}

/** «0.97 by 2 publishers: Kommune21, Vitako»; empty when no graph was asked. */
export function voicesWords({ voices }: ExplainedClaim): string {
  if (voices === null) return "";
  const { publishers, confidence } = voices;
  return `${confidence.toFixed(2)} by ${publishers.length === 1 ? "1 publisher" : `${publishers.length} publishers`}: ${publishers.join(", ")}`;
}
