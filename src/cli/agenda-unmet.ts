import type { Agenda } from "../domain/agenda.ts";
import type { ParleyRecord } from "../domain/record.ts";
import { slug } from "../text/slug.ts";
import { type Io, tell } from "./command.ts";

/** What an agenda pins and no report tells of, by its name: an alias may be mistyped, or missing. */
export function unmet({ issues, parties }: Agenda, record: Pick<ParleyRecord, "issues" | "actors">): readonly string[] {
  const [labels, names] = [record.issues.map(({ label }) => slug(label)), record.actors.map(({ name }) => slug(name))];
  return [
    ...issues.flatMap(({ label }) => (labels.includes(slug(label)) ? [] : [`the issue “${label}”`])),
    ...parties.flatMap(({ name }) => (names.includes(slug(name)) ? [] : [`the party “${name}”`])),
  ];
}

const MOST_NAMED = 8;

/** An agenda may well be wider than what has been reported so far, so this is a hint and no failure. */
export function tellUnmet(io: Pick<Io, "err">, agenda: Agenda, record: ParleyRecord): void {
  const all = unmet(agenda, record);
  if (all.length === 0) return;
  const rest = all.length > MOST_NAMED ? ` and ${all.length - MOST_NAMED} more` : "";
  tell(
    io,
    `no report tells of what the agenda calls ${all.slice(0, MOST_NAMED).join(", ")}${rest}; aliases are the words that reports use`,
  );
}
