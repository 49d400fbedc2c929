import { parse, YAMLParseError } from "yaml";
import { z } from "zod";
import { ACTOR_KINDS } from "../domain/actor.ts";
import type { Agenda } from "../domain/agenda.ts";
import { ParleyError } from "../domain/errors.ts";

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
});

/** @param file how messages name it. Throws a `ParleyError` that names the first thing wrong and where it stands. */
export function parseAgenda(yaml: string, file: string): Agenda {
  const { issues, parties } = checked(yaml, file);
  return { issues: issues ?? [], parties: parties ?? [] };
}

function checked(yaml: string, file: string): z.infer<typeof AGENDA> {
  const wrong = (what: string, cause: unknown) =>
    new ParleyError("bad-agenda", `The agenda ${file} cannot be used: ${what}. docs/codebook.md shows one.`, { cause });
  try {
    const result = AGENDA.safeParse(parse(yaml) ?? {});
    if (result.success) return result.data;
    const [issue] = result.error.issues;
    throw wrong(`${issue?.path.join(".") || "it"}: ${issue?.message ?? "not an agenda"}`, result.error);
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    throw wrong(error.message.replace(/\n[\s\S]*$/u, "").replace(/:$/u, ""), error);
  }
}
