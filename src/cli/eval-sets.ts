import { fileURLToPath } from "node:url";
import { AppError } from "../errors.js";
import type { Folders } from "./score-texts.js";

/** Texts that are read into one graph and scored together. */
export interface EvalSet {
  readonly name: string;
  readonly folders: readonly Folders[];
}

/** The project's own texts, by folder in `eval/`; eval/README.md says how they differ. */
const OWN_SETS = [
  { name: "retold", folder: "" },
  { name: "invented", folder: "invented/" },
  { name: "composed", folder: "composed/" },
  { name: "held-out", folder: "held-out/" },
] as const;

/**
 * The sets that a command line names: pairs of folders, those with one name together; without folders the project's own, all of them or
 * those named. Throws `BAD_USER_INPUT`.
 */
export function setsOf(folders: readonly string[], names: string | undefined): EvalSet[] {
  if (folders.length === 0) return ownSets(names?.split(","));
  if (folders.length % 2 === 1) throw new AppError("BAD_USER_INPUT", "Folders come in pairs: texts, then their gold.");
  const called = names?.split(",") ?? folders.filter((_, index) => index % 2 === 0);
  if (called.length * 2 !== folders.length) throw new AppError("BAD_USER_INPUT", `--set names ${called.length} sets, but there are ${folders.length / 2} pairs of folders.`);
  const pairs = called.map((name, index) => ({ name, texts: folders[index * 2] ?? "", gold: folders[index * 2 + 1] ?? "" }));
  return [...new Set(called)].map((name) => ({ name, folders: pairs.filter((pair) => pair.name === name) }));
}

function ownSets(names: readonly string[] | undefined): EvalSet[] {
  const unknown = names?.find((each) => !OWN_SETS.some(({ name }) => name === each));
  if (unknown !== undefined) throw new AppError("BAD_USER_INPUT", `There is no set ${unknown} in eval/; there are ${OWN_SETS.map(({ name }) => name).join(", ")}.`);
  const wanted = OWN_SETS.filter(({ name }) => names === undefined || names.includes(name));
  return wanted.map(({ name, folder }) => ({ name, folders: [{ texts: evalFile(`${folder}texts`), gold: evalFile(`${folder}gold`) }] }));
}

/** A path in `eval/`, the same from `src/` and from `dist/`. */
export function evalFile(name: string): string {
  return fileURLToPath(new URL(`../../eval/${name}`, import.meta.url));
}
