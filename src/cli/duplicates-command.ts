import { InvalidArgumentError } from "commander";
import type { Command } from "commander";
import type { EntityRecord } from "../model/records.js";
import type { Duplicate } from "../resolve/duplicates/duplicate-finder.js";
import type { Reason } from "../resolve/duplicates/signals.js";
import { parseConfig } from "../config.js";
import { AppError } from "../errors.js";
import { entityText, oneLine } from "./entity-text.js";
import { examples } from "./examples.js";
import { openTerminal } from "./terminal.js";
import type { Colors, GlobalOptions } from "./terminal.js";

interface DuplicatesOptions extends GlobalOptions {
  readonly kind?: string;
  readonly limit: number;
}

/** `verbund duplicates`: pairs of entities that may be the same, with the reasons. Merges nothing. */
export function addDuplicatesCommand(program: Command): void {
  program
    .command("duplicates")
    .description("Propose pairs of entities that may be the same, with a score from 0 to 1 and what speaks for (+) and against (-) it. Merges nothing. Pairs that were decided on are not proposed again.")
    .option("--kind <kind>", "only pairs of this kind, e.g. Agreement")
    .option("--limit <number>", "at most so many pairs, the likeliest first", wholeNumber, 50)
    .addHelpText("after", `${examples("verbund duplicates", "verbund duplicates --kind Official --limit 10", "verbund duplicates --json")}

Decide with verbund merge A B (they are one), or with «different from» in verbund review.`)
    .action(async (_options, command: Command) => showDuplicates(command.optsWithGlobals()));
}

/** A whole number above 0 of an option. */
export function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,6}$/.test(text)) throw new InvalidArgumentError("It must be a whole number above 0.");
  return Number(text);
}

async function showDuplicates(options: DuplicatesOptions): Promise<void> {
  const [{ withStore }, { readIdentity }, { DuplicateFinder }] = await Promise.all([import("./with-store.js"), import("../graph/read-identity.js"), import("../resolve/duplicates/duplicate-finder.js")]);
  const kind = await knownKind(options.kind);
  const { reviewBelow } = parseConfig(process.env);
  const identity = await withStore(options, (store) => readIdentity(store, { reviewBelow }));
  const duplicates = new DuplicateFinder(identity).all(kind);
  const shown = duplicates.slice(0, options.limit);
  const terminal = openTerminal(options);
  const entities = new Map(identity.entities.map((entity) => [entity.id, entity]));
  if (options.json) return terminal.print(JSON.stringify(shown.map((each) => duplicateJson(each, entities)), null, 2));
  for (const duplicate of shown) terminal.print(`${duplicateText(duplicate, entities, terminal.colors)}\n`);
  terminal.note(duplicates.length === 0 ? "No pair is likely enough to be proposed." : `${shown.length} of ${duplicates.length} pairs shown.`);
}

async function knownKind(kind: string | undefined): Promise<string | null> {
  if (kind === undefined) return null;
  const { kinds } = await import("../model/catalogue.js");
  await import("../model/index.js");
  const labels = kinds().map(({ label }) => label);
  const found = labels.find((label) => label.toLowerCase() === kind.toLowerCase());
  if (found === undefined) throw new AppError("BAD_USER_INPUT", `There is no kind ${kind}. Kinds are: ${labels.sort().join(", ")}.`, { accepts: labels });
  return found;
}

function duplicateText({ left, right, score, reasons }: Duplicate, entities: ReadonlyMap<string, EntityRecord>, colors: Colors): string {
  const entity = (id: string): string => entityText(entities.get(id) ?? { id, kind: "", name: id }, colors);
  return [`${colors.cyan(score.toFixed(2))}  ${entity(left)}`, `      ${entity(right)}`, ...reasons.map((reason) => `    ${reasonText(reason, colors)}`)].join("\n");
}

/** A reason with `+` or `-` before it. */
export function reasonText({ text, weight }: Reason, colors: Colors): string {
  return `${weight > 0 ? colors.green("+") : colors.red("-")} ${oneLine(text)}`;
}

function duplicateJson({ left, right, score, reasons }: Duplicate, entities: ReadonlyMap<string, EntityRecord>): unknown {
  const entity = (id: string): unknown => ({ id, kind: entities.get(id)?.kind ?? null, name: entities.get(id)?.name ?? null });
  return { left: entity(left), right: entity(right), score, reasons: reasons.map(({ text, weight }) => ({ speaks: weight > 0 ? "FOR" : "AGAINST", text, weight: Math.round(weight * 100) / 100 })) };
}
