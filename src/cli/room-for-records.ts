/** Commands that make a record in this process; `serve` makes it in a thread with room of its own. */
const MAKING_RECORDS = ["agenda suggest", "brief", "export"];
/** Somebody said how much the process may take. */
const SAID = /--max[-_]old[-_]space[-_]size/u;

/** How this process was started, and what its heap may take. */
export interface Start {
  /** What follows `parley`. */
  readonly argv: readonly string[];
  /** Options of Node's own. */
  readonly execArgv: readonly string[];
  readonly nodeOptions: string | undefined;
  /** In MB: what the heap may take as started, and what a record may. */
  readonly given: number;
  readonly allowed: number;
}

/**
 * Options with which Node is to start anew, so that a record of tens of thousands of reports has room: what a heap may take cannot be
 * changed later. `null` where it has, where the command makes none, or where somebody said how much it may take.
 */
export function optionsForRoom({ argv, execArgv, nodeOptions, given, allowed }: Start): readonly string[] | null {
  const makesRecord = MAKING_RECORDS.some((name) => name.split(" ").every((word, at) => argv[at] === word));
  const isSaid = [...execArgv, nodeOptions ?? ""].some((option) => SAID.test(option));
  return makesRecord && !isSaid && given < allowed ? [...execArgv, `--max-old-space-size=${allowed}`] : null;
}
