import type { Figures, TallyFigures } from "../eval/figures.js";
import type { Difference, Judged } from "../eval/scores.js";
import { formatTable } from "./table.js";
import type { Colors } from "./terminal.js";

/** The figures of one set as a table, kinds below entities and predicates below statements; `waiting` is what is not sure enough to count. */
export function scoreTable(name: string, figures: Figures, waiting: readonly Judged[], colors: Colors): string {
  const rows = [
    ["", "P", "R", "F1", "right", "wrong", "missed"],
    row("entities", figures.entity),
    ...Object.entries(figures.perKind).map(([kind, tally]) => row(`  ${kind}`, tally)),
    row("statements", figures.statement),
    ...Object.entries(figures.perPredicate).map(([predicate, tally]) => row(`  ${predicate}`, tally)),
  ];
  const { since, status, role, quotes, evidence } = figures;
  return [
    colors.bold(`${name}: ${figures.articles} articles`),
    ...(figures.notIngested.length ? [colors.red(`not ingested: ${figures.notIngested.join(" ")}`)] : []),
    formatTable(rows),
    `dates ${share(since)}  status ${share(status)}  role ${share(role)}  quotes ${share(quotes)} of ${evidence}`,
    ...(waiting.length ? [`waiting for review: ${waiting.length} more, ${waiting.filter(({ right }) => right).length} of them right`] : []),
  ].join("\n");
}

/** One line a difference: `-` missed, `+` found without being in the gold, `~` another attribute; with the sentence behind it. */
export function differenceLine({ article, sort, what, text, quote }: Difference, colors: Colors): string {
  const sign = { missed: "-", extra: "+", differs: "~" }[sort];
  return `${article} ${sign} ${what === "entity" ? "entity " : ""}${text}${quote === null ? "" : colors.dim(` ‹${quote}›`)}`;
}

function row(name: string, { p, r, f1, tp, fp, fn }: TallyFigures): string[] {
  return [name, share(p), share(r), share(f1), String(tp), String(fp), String(fn)];
}

function share(value: number | null): string {
  return value === null ? "–" : value.toFixed(3);
}
