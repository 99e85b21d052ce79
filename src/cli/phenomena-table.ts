import { passedOf } from "../eval/phenomena.js";
import type { PassageFailure, Passed, PhenomenonScore } from "../eval/phenomena.js";
import { formatTable } from "./table.js";
import type { Colors } from "./terminal.js";

/** One row a phenomenon: how many of its passages are read right. */
export function phenomenaTable(scores: readonly PhenomenonScore[], colors: Colors): string {
  const all = passedOf(scores);
  const rows = scores.map(({ phenomenon, title, examples, counterexamples }) => {
    const { passed, of } = passedOf([{ phenomenon, title, examples, counterexamples, failures: [] }]);
    return [`${String(phenomenon).padStart(2)} ${title}`, share(examples), share(counterexamples), (of ? passed / of : 1).toFixed(3)];
  });
  return [
    colors.bold(`phenomena: ${all.passed} of ${all.of} passages read right, ${(all.of ? all.passed / all.of : 1).toFixed(3)}`),
    formatTable([["", "examples", "counterexamples", "share"], ...rows]),
  ].join("\n");
}

const share = ({ passed, of }: Passed): string => `${passed}/${of}`;

/** A passage that is not read right, and what is wrong: `-` missing, `+` found though neither demanded nor allowed, `~` another attribute, `!` an entity. */
export function failureText({ phenomenon }: PhenomenonScore, { sort, number, text, missing, wrong, extra, entities }: PassageFailure, colors: Colors): string {
  const lines = (sign: string, said: readonly string[]): string[] => said.map((each) => `    ${sign} ${each}`);
  return [
    `${colors.bold(`${phenomenon}, ${sort} ${number}`)} ${colors.dim(text.replace(/\s+/g, " "))}`,
    ...lines(colors.red("-"), missing), ...lines(colors.red("+"), extra), ...lines(colors.yellow("~"), wrong), ...lines(colors.yellow("!"), entities),
  ].join("\n");
}
