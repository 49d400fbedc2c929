import { parse, YAMLParseError } from "yaml";
import { z } from "zod";
import { ACTOR_KINDS } from "../domain/actor.ts";
import type { Agenda } from "../domain/agenda.ts";
import { ParleyError } from "../domain/errors.ts";
import { listed } from "../text/listed.ts";
import { A_YEAR, isYear } from "./arguments.ts";
import { nearest } from "./nearest.ts";

const names = z
  .array(z.string().min(1))
  .nullable()
  .default([])
  .transform((list) => list ?? []);
const AGENDA = z.strictObject({
  issues: z
    .array(z.strictObject({ label: z.string().min(1), aliases: names }))
    .nullable()
    .default([]),
  parties: z
    .array(
      z.strictObject({
        name: z.string().min(1),
        kind: z.enum(ACTOR_KINDS).nullable().default(null),
        aliases: names,
        members: names,
      }),
    )
    .nullable()
    .default([]),
  year: z.int().refine(isYear, A_YEAR).nullable().default(null),
});

/** What may stand in an agenda, by the list that it stands in. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  "": ["issues", "parties", "year"],
  issues: ["label", "aliases"],
  parties: ["name", "kind", "aliases", "members"],
};

/** What stands in YAML, in a reader's words. */
const KINDS: Readonly<Record<string, string>> = {
  array: "a list, each entry behind a “-”",
  object: "fields and their values",
  int: "a year in figures, such as 2031",
  number: "a year in figures, such as 2031",
  string: "words (in quotation marks where they are a number)",
};

/** The field that an entry of a list begins with, or a file. */
const FIRST_FIELDS: Readonly<Record<string, string>> = {
  "": "“issues:” and “parties:” at the top",
  issues: "“- label: …”",
  parties: "“- name: …”",
};

/** "issues, entry 1, aliases": people count from one. */
const placeOf = (path: z.core.$ZodIssue["path"]): string =>
  path.map((part) => (typeof part === "number" ? `entry ${part + 1}` : String(part))).join(", ") || "at its top";

/** "issues, entry 1: there is no “alias”; is “aliases” meant?" */
function faultOf({ path, message, ...issue }: z.core.$ZodIssue): string {
  const place = placeOf(path);
  const list = String(path[0] ?? "");
  if (issue.code === "invalid_type") {
    const first = issue.expected === "object" ? ` (${FIRST_FIELDS[list] ?? ""})` : "";
    return `${place}: must be ${KINDS[issue.expected] ?? issue.expected}${first}`;
  }
  if (issue.code === "invalid_value") return `${place}: must be one of ${issue.values.join(", ")}`;
  if (issue.code !== "unrecognized_keys") return `${place}: ${message}`;
  const fields = FIELDS[list] ?? [];
  return issue.keys
    .map((key) => {
      const meant = nearest(key, fields);
      return `${place}: there is no “${key}”; ${meant ? `is “${meant}” meant?` : `only ${listed(fields)}`}`;
    })
    .join("; ");
}

/** Each fault is told, but of a file that is something else only the first few. */
const MOST_FAULTS = 3;

function faultsOf(issues: readonly z.core.$ZodIssue[]): string {
  const more = issues.length - MOST_FAULTS;
  return [...issues.slice(0, MOST_FAULTS).map(faultOf), ...(more > 0 ? [`and ${more} more`] : [])].join("; ");
}

/** @param file how messages name it. Throws a `ParleyError` that names what is wrong and where it stands. */
export function parseAgenda(yaml: string, file: string): Agenda {
  const { issues, parties, year } = checked(yaml, file);
  return { issues: issues ?? [], parties: parties ?? [], year };
}

function checked(yaml: string, file: string): z.infer<typeof AGENDA> {
  const wrong = (what: string, cause: unknown) =>
    new ParleyError(
      "bad-agenda",
      `The agenda ${file} cannot be used: ${what.replace(/(?<![.?])$/u, ".")} docs/codebook.md shows one.`,
      { cause },
    );
  try {
    const written = parse(yaml) ?? {};
    if (/^parley\//u.test(written.format))
      throw wrong("it is a saved record; parley agenda suggest makes an agenda", null);
    const result = AGENDA.safeParse(written);
    if (result.success) return result.data;
    throw wrong(faultsOf(result.error.issues), result.error);
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    throw wrong(error.message.replace(/\n[\s\S]*$/u, "").replace(/:$/u, ""), error);
  }
}
