import type { ScorecardSet, Scorecard } from "../model/scorecard.js";

/** What the README calls the sets, in its order. */
const SETS: readonly (readonly [name: string, title: string])[] = [
  ["real", "press articles"],
  ["retold", "retold articles"],
  ["invented", "invented texts"],
  ["composed", "composed articles"],
  ["held-out", "**held-out texts**"],
];

/** The figures of a scorecard as the README shows them: a Markdown table of the sets, and how many passages of the hard phenomena are read right. */
export function qualityTable({ sets, phenomena }: Scorecard): string {
  const rows = SETS.flatMap(([name, title]) => sets.filter((set) => set.name === name).map((set) => row(title, set)));
  const [passed, of] = [sum(phenomena.map((each) => each.passed)), sum(phenomena.map((each) => each.of))];
  return [
    "| set | texts | entities P / R / F1 | statements P / R / F1 | dates | status | role | quotes | ECE |",
    "| --- | --- | --- | --- | --- | --- | --- | --- | --- |",
    ...rows,
    "",
    `Of ${of} passages on ${phenomena.length} hard phenomena (tests/extract/phenomena) ${passed} are read right.`,
  ].join("\n");
}

function row(title: string, set: ScorecardSet): string {
  const scores = [set.entities, set.statements].map(({ precision, recall, f1 }) => [precision, recall, f1].map(figure).join(" / "));
  const shares = [set.dates, set.status, set.role, set.quotes, set.calibrationError].map(figure);
  return `| ${[title, sum(set.articles.map(({ count }) => count)), ...scores, ...shares].join(" | ")} |`;
}

const figure = (value: number | null): string => (value === null ? "–" : value.toFixed(3));
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
