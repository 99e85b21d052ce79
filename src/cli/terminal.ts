import picocolors from "picocolors";

export type Colors = ReturnType<typeof picocolors.createColors>;

/** What every command accepts beside its own options. */
export interface GlobalOptions {
  readonly store?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

/** Told how far long work has come; `total` is null when nobody knows it. */
export type Progress = (done: number, total: number | null, what: string) => void;

/** Where a command writes: results to standard output, everything about the work to standard error. */
export interface Terminal {
  readonly colors: Colors;
  /** A line of the result. */
  print(text: string): void;
  /** A remark on the work; silent with `--quiet`. */
  note(text: string): void;
  /** One line that is written over on a terminal; lines of their own with `--verbose` elsewhere; else silent. */
  readonly progress: Progress;
  /** Clears the progress line. */
  done(): void;
}

/** Milliseconds between two writings of the progress line. */
const REFRESH = 100;

/** The terminal of this process. Colours only on a terminal, and not when `NO_COLOR` is set. */
export function openTerminal(options: GlobalOptions): Terminal {
  const live = process.stderr.isTTY === true && !options.quiet;
  let last = 0;
  const clear = (): void => void (live && last > 0 && process.stderr.write("\r\u001b[K"));
  return {
    colors: picocolors.createColors(usesColors(process.stdout)),
    print: (text) => {
      clear();
      process.stdout.write(`${text}\n`);
    },
    note: (text) => {
      clear();
      if (!options.quiet) process.stderr.write(`${text}\n`);
    },
    progress: (done, total, what) => {
      const line = `${what} ${done}${total === null ? "" : ` of ${total}`}`;
      if (live && (Date.now() - last >= REFRESH || done === total)) {
        last = Date.now();
        process.stderr.write(`\r\u001b[K${line}`);
      } else if (!live && options.verbose) process.stderr.write(`${line}\n`);
    },
    done: clear,
  };
}

/** Whether a stream shows colours. */
function usesColors(stream: { readonly isTTY?: boolean }): boolean {
  return stream.isTTY === true && !process.env["NO_COLOR"] && process.env["TERM"] !== "dumb";
}
