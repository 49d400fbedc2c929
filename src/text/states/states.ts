import { NUMBER_WORDS } from "../numbers.ts";
import { BLOCS } from "./bloc-names.ts";
import { REGIONS } from "./region-names.ts";
import { STATES } from "./state-names.ts";

/** How a name stands for its state or bloc: by its name, by a nationality adjective, or by its capital or seat of government. */
export type Standing = "name" | "demonym" | "seat";

export interface StateName {
  /** Plain English name of the state or bloc: "United Kingdom". */
  readonly name: string;
  readonly kind: "state" | "bloc";
  readonly by: Standing;
}

const list = (cell: string | undefined): string[] => (cell ? cell.split(", ") : []);
const rows = (table: string): string[][] =>
  table
    .trim()
    .split("\n")
    .map((line) => line.split("\t"));

const NAMES = new Map<string, StateName>();
const ALIASES = new Map<string, string[]>();
function learn(kind: StateName["kind"], [name = "", demonyms, seats, others]: string[]): void {
  const put = (printed: string, by: Standing): void => {
    if (!NAMES.has(printed)) NAMES.set(printed, { name, kind, by });
  };
  for (const printed of [name, ...list(others)]) put(printed, "name");
  for (const printed of list(demonyms)) {
    put(printed, "demonym");
    if (!/(?:s|sh|ch|ese)$/.test(printed)) put(`${printed}s`, "demonym");
  }
  for (const printed of list(seats)) put(printed, "seat");
  ALIASES.set(name, list(others));
}
for (const [, ...cells] of rows(STATES)) learn("state", cells);
for (const cells of rows(REGIONS)) learn("state", cells);
for (const cells of rows(BLOCS)) learn("bloc", cells);

/** The state or bloc that a printed name stands for; case counts ("US" is not "us"), save that headlines may shout. `null` for anything else. */
export const stateNamed = (printed: string): StateName | null =>
  NAMES.get(printed) ??
  groupOfStates(printed) ??
  (/^\p{Lu}{4,}$/u.test(printed) ? (NAMES.get(printed.charAt(0) + printed.slice(1).toLowerCase()) ?? null) : null);

/** "Group of 24", "G-77": states that meet under their number. */
function groupOfStates(printed: string): StateName | null {
  const [, words, letters] = /^(?:Group of (\d{1,2}|\p{Lu}\p{Ll}+)|G-?(\d{2}))$/u.exec(printed) ?? [];
  const number = NUMBER_WORDS.get(words?.toLowerCase() ?? "") ?? words ?? letters ?? "";
  if (!/^\d+$/.test(number)) return null;
  const inWords = [...NUMBER_WORDS].find(([, digits]) => digits === number)?.[0];
  const name = `Group of ${inWords ? inWords.charAt(0).toUpperCase() + inWords.slice(1) : number}`;
  return NAMES.get(name) ?? { name, kind: "bloc", by: "name" };
}

/** Other names of a state or bloc, never demonyms or capitals: `United Kingdom` → UK, Britain… */
export const otherNamesOf = (name: string): readonly string[] => ALIASES.get(name) ?? [];

/** States whose seats served another state before: in a report on the Soviet Union "Moscow" is that one. */
export const FORERUNNERS: ReadonlyMap<string, string> = new Map([
  ["Czechia", "Czechoslovakia"],
  ["European Union", "European Community"],
  ["Russia", "Soviet Union"],
  ["Serbia", "Yugoslavia"],
]);

/** Words in the longest name that `stateNamed` knows. */
export const LONGEST_STATE_NAME = 6;
