import { z } from "zod";
import { conflictId, conflictOf } from "../correct/conflicts.ts";
import { lineOf } from "../correct/line.ts";
import { actorNamed, issueLabelled } from "../correct/names.ts";
import { quoteOf } from "../correct/quote.ts";
import type { Desk } from "../desk/desk.ts";
import { type Change, type Line, NAMED, type Quote } from "../domain/correction.ts";
import { ParleyError } from "../domain/errors.ts";
import { ACTS, RELATIONS, STATED_BY, STRENGTHS } from "../domain/position.ts";
import type { ParleyRecord } from "../domain/record.ts";
import { listed } from "../text/listed.ts";
import { NotFound } from "./not-found.ts";
import { DAY } from "./route.ts";

const NAME = z.string().trim().min(1).max(300);
const SPAN = z.object({ article: z.string(), start: z.number().int().min(0), end: z.number().int().min(1) });

/** A line in names and spans; spans are checked against the article and kept as quotes. */
const LINE = z.object({
  party: NAME,
  speaker: NAME.nullable().default(null),
  act: z.enum(ACTS),
  strength: z.enum(STRENGTHS).default("will"),
  issue: NAME,
  toward: z.array(NAME).max(50).default([]),
  claim: z.string().trim().min(1).max(2000),
  conditions: z
    .array(
      SPAN.extend({
        relation: z.enum(RELATIONS),
        issue: NAME.nullable().default(null),
        party: NAME.nullable().default(null),
      }),
    )
    .max(50)
    .default([]),
  statedBy: z.enum(STATED_BY).default("self"),
  said: z
    .object({ date: DAY, basis: z.enum(["stated", "inferred"]) })
    .nullable()
    .default(null),
  evidence: z.array(SPAN).min(1).max(50),
});
type LineRequest = z.output<typeof LINE>;

const REASON = z.string().trim().max(2000).nullable().default(null);
const BY = { by: z.string().trim().min(1).max(100).default("desk").meta({ description: "Who says so" }) };
const ON_LINE = { ...BY, storyline: z.string(), position: z.string() };
const ON_CONFLICT = { ...BY, storyline: z.string(), disagreement: z.string() };
/** Without defaults: what is not sent stays as it is. */
const SET = z
  .object(Object.fromEntries(Object.entries(LINE.shape).map(([key, schema]) => [key, unDefaulted(schema).optional()])))
  .transform((set) => set as Partial<LineRequest>);

function unDefaulted(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodDefault ? (schema.unwrap() as z.ZodType) : schema;
}

/** What the workspace sends: ids and spans as they are on screen. */
export const CORRECTION = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("confirm"), ...ON_LINE }),
  z.object({ kind: z.literal("reject"), ...ON_LINE, reason: REASON }),
  z.object({ kind: z.literal("correct"), ...ON_LINE, set: SET }),
  z.object({ kind: z.literal("add"), ...BY, storyline: z.string(), line: LINE }),
  z.object({ kind: z.literal("confirm-conflict"), ...ON_CONFLICT }),
  z.object({ kind: z.literal("dismiss-conflict"), ...ON_CONFLICT, reason: z.string().trim().min(1).max(2000) }),
  z.object({ kind: z.literal("merge"), ...BY, of: z.enum(NAMED), from: z.array(NAME).min(1).max(100), into: NAME }),
  z.object({
    kind: z.literal("split"),
    ...BY,
    of: z.enum(NAMED),
    from: NAME,
    into: NAME,
    aliases: z.array(NAME).max(100).default([]),
    storyline: z.string().optional(),
    positions: z.array(z.string()).max(1000).default([]),
  }),
  z.object({ kind: z.literal("rename"), ...BY, of: z.enum(NAMED), from: NAME, to: NAME }),
]);
export type CorrectionRequest = z.output<typeof CORRECTION>;

/** The request in words that outlive this reading. @throws NotFound, ParleyError `bad-span` */
export async function toChange(desk: Desk, request: CorrectionRequest): Promise<Change> {
  if ("of" in request) await mustBeNamed(desk, request.of, [request.from].flat());
  switch (request.kind) {
    case "merge":
      return { kind: "merge", of: request.of, from: request.from, into: request.into };
    case "rename":
      return { kind: "rename", of: request.of, from: request.from, to: request.to };
    case "split": {
      const { of, from, into, aliases, positions } = request;
      const record = positions.length > 0 ? await recordOf(desk, request.storyline ?? "") : null;
      return { kind: "split", of, from, into, aliases, lines: positions.map((id) => lineIn(record, id)) };
    }
    case "add":
      return { kind: "add", line: written(await recordOf(desk, request.storyline), request.line) };
    case "confirm-conflict":
    case "dismiss-conflict": {
      const record = await recordOf(desk, request.storyline);
      const found = record.discrepancies.find((one) => conflictId(one.kind, one.evidence) === request.disagreement);
      if (found === undefined) throw new NotFound(`disagreement ${request.disagreement}`);
      const conflict = conflictOf(record, found);
      return request.kind === "confirm-conflict"
        ? { kind: "confirm-conflict", conflict }
        : { kind: "dismiss-conflict", conflict, reason: request.reason };
    }
    default: {
      const record = await recordOf(desk, request.storyline);
      const line = lineIn(record, request.position);
      if (request.kind === "confirm") return { kind: "confirm", line };
      if (request.kind === "reject") return { kind: "reject", line, reason: request.reason };
      return { kind: "correct", line, set: written(record, request.set) };
    }
  }
}

/** A name that nobody bears would be merged, renamed or split without an effect, and nobody would learn of it. */
async function mustBeNamed(desk: Desk, of: (typeof NAMED)[number], names: readonly string[]): Promise<void> {
  const find = of === "actor" ? actorNamed : issueLabelled;
  const unknown = new Set(names);
  for await (const { record } of desk.parts()) {
    for (const name of unknown) if (find(record, name)) unknown.delete(name);
    if (unknown.size === 0) return;
  }
  if (unknown.size > 0) throw new NotFound(`${of} named ${listed([...unknown].map((name) => `“${name}”`))}`);
}

async function recordOf(desk: Desk, storyline: string): Promise<ParleyRecord> {
  const record = await desk.storyline(storyline);
  if (record === null) throw new NotFound(`storyline ${storyline}`);
  return record;
}

function lineIn(record: ParleyRecord | null, id: string): Line {
  const position = record?.positions.find((one) => one.id === id);
  if (!record || position === undefined) throw new NotFound(`position ${id}`);
  return lineOf(record, position);
}

function written(record: ParleyRecord, line: LineRequest): Line;
function written(record: ParleyRecord, line: Partial<LineRequest>): Partial<Line>;
function written(record: ParleyRecord, { evidence, conditions, ...rest }: Partial<LineRequest>): Partial<Line> {
  const quoted = (span: z.output<typeof SPAN>) => quotedIn(record, span);
  return {
    ...rest,
    ...(evidence && { evidence: evidence.map(quoted) }),
    ...(conditions && {
      conditions: conditions.map((one) => ({
        relation: one.relation,
        issue: one.issue,
        party: one.party,
        quote: quoted(one),
      })),
    }),
  };
}

function quotedIn(record: ParleyRecord, span: z.output<typeof SPAN>): Quote {
  const article = record.articles.find(({ id }) => id === span.article);
  if (article === undefined) throw new NotFound(`article ${span.article} in this storyline`);
  if (
    span.start >= span.end ||
    span.end > article.text.length ||
    article.text.slice(span.start, span.end).trim() === ""
  )
    throw new ParleyError("bad-span", `No words stand at ${span.start} to ${span.end} of article ${span.article}.`);
  return quoteOf(article, span);
}
