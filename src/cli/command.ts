/** What a command may touch of the world outside; tests hand in their own. */
export interface Io {
  out(text: string): void;
  err(text: string): void;
  /** Writes over the last line of standard error; "" wipes it. */
  overwrite(text: string): void;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether standard output is a terminal. */
  readonly isTTY: boolean;
  /** Whether standard error is one: progress is shown nowhere else. */
  readonly isErrTTY: boolean;
  /** Width of the terminal; 80 where there is none. */
  readonly columns: number;
}

export interface Option {
  readonly type: "string" | "boolean";
  readonly short?: string;
  readonly multiple?: boolean;
  /** How help names the value: `FILE`, `DAY`, `terminal|md`. */
  readonly value?: string;
  /** One line. */
  readonly summary: string;
}

/** One line in `commands.ts`. The name may be two words ("agenda suggest"). */
export interface Command {
  readonly name: string;
  readonly summary: string;
  /** What follows `parley NAME` in help: "SOURCES… [options]". */
  readonly usage: string;
  readonly options: Readonly<Record<string, Option>>;
  /** 0 done, 1 something failed, 2 misused. Throws `Misuse` for the last, `ParleyError` for the second. */
  run(args: readonly string[], io: Io): Promise<number>;
}

/** A line on standard error, where everything goes that is not the answer. */
export const tell = (io: Pick<Io, "err">, message: string): void => io.err(`parley: ${message}\n`);

/** The command line asks for what there is not: told with a way to help, exit code 2. */
export class Misuse extends Error {
  override readonly name = "Misuse";
}
