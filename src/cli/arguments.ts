import { parseArgs } from "node:util";
import type { IsoDate } from "../domain/day.ts";
import { isDay } from "../text/days.ts";
import { type Command, Misuse } from "./command.ts";
import { nearest } from "./nearest.ts";

/** `util.parseArgs`, strict, with messages that name what is wrong and what may have been meant. */
export function parseArguments<const T extends Command["options"]>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new Misuse(explain(error.message, Object.keys(options)));
  }
}

/** The options of a command that takes nothing else: a source named to it would be passed over without a word. */
export function parseOptions<const T extends Command["options"]>(args: readonly string[], options: T) {
  const { values, positionals } = parseArguments(args, options);
  const [source] = positionals;
  if (source !== undefined)
    throw new Misuse(
      `it takes no ${source}: it works on what the store holds; parley add ${source} puts it there, parley brief reads it at once`,
    );
  return values;
}

function explain(message: string, names: readonly string[]): string {
  const unknown = /^Unknown option '(-+)([^']*)'/u.exec(message);
  if (!unknown) return message.replace(/\n[\s\S]*$/u, "").replace(/^Option /u, "option ");
  const [, dashes, name = ""] = unknown;
  const meant = nearest(name, ["help", ...names]);
  return `unknown option ${dashes}${name}${meant ? `; did you mean --${meant}?` : ""}`;
}

/** The value when it is one of `choices`; `Misuse` otherwise. */
export function oneOf<T extends string>(option: string, value: string, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === value);
  if (found) return found;
  const meant = nearest(value, choices);
  throw new Misuse(
    `--${option} ${value}: choose one of ${choices.join(", ")}${meant ? `; did you mean ${meant}?` : ""}`,
  );
}

const YEARS = { first: 1900, last: 2100 } as const;
export const A_YEAR = `not a year between ${YEARS.first} and ${YEARS.last}`;
export const isYear = (year: number): boolean => year >= YEARS.first && year <= YEARS.last;

/** The year that an option names; `null` without the option. `Misuse` for what is none. */
export function yearGiven(option: string, value: string | undefined): number | null {
  if (value === undefined) return null;
  if (!/^\d{4}$/u.test(value) || !isYear(Number(value)))
    throw new Misuse(`--${option} ${value}: ${A_YEAR}; write it as 2031`);
  return Number(value);
}

/** The day that an option names; `null` without the option. `Misuse` for what is none. */
export function dayGiven(option: string, value: string | undefined): IsoDate | null {
  if (value === undefined) return null;
  if (!isDay(value)) throw new Misuse(`--${option} ${value}: not a day; write it as 2025-02-24`);
  return value;
}
