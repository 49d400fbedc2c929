import { z } from "zod";
import type { Desk } from "../desk/desk.ts";
import { ParleyError } from "../domain/errors.ts";
import { isDay } from "../text/days.ts";
import type { AnswerName, Answers } from "./answers.ts";
import type { StorylineViews } from "./storyline-views.ts";

/** What handlers may use. */
export interface Surroundings {
  readonly desk: Desk;
  readonly views: StorylineViews;
  /** Whether web addresses on private networks may be asked for. */
  readonly allowPrivate: boolean;
}

/** One operation of the API: what it takes, as schemas that check it; what it answers, by name; what it does. */
export interface Route {
  readonly method: "get" | "post" | "delete";
  /** As OpenAPI writes it: `/api/storylines/{storyline}`. */
  readonly path: string;
  readonly summary: string;
  readonly params: z.ZodObject;
  readonly query: z.ZodObject;
  readonly body: z.ZodType | null;
  /** Takes files as a form would send them, beside JSON. */
  readonly takesFiles: boolean;
  readonly answer: AnswerName;
  /** The answer is an `ExportedFile`, sent as what it is instead of as JSON. */
  readonly isFile: boolean;
  handle(input: Input<unknown, unknown, unknown>, around: Surroundings): Promise<unknown>;
}

interface Input<P, Q, B> {
  readonly params: P;
  readonly query: Q;
  readonly body: B;
  readonly files: readonly File[];
}

const NOTHING = z.object({});

/** Types the handler by the schemas. */
export function route<A extends AnswerName, P extends z.ZodObject, Q extends z.ZodObject, B extends z.ZodType>(given: {
  readonly method: Route["method"];
  readonly path: string;
  readonly summary: string;
  readonly params?: P;
  readonly query?: Q;
  readonly body?: B;
  readonly takesFiles?: boolean;
  readonly answer: A;
  handle(input: Input<z.output<P>, z.output<Q>, z.output<B>>, around: Surroundings): Promise<Answers[A]>;
}): Route {
  const { params = NOTHING, query = NOTHING, body = null, takesFiles = false } = given;
  return {
    ...given,
    params,
    query,
    body,
    takesFiles,
    isFile: given.answer === "ExportedFile",
    handle: given.handle as Route["handle"],
  };
}

export const DAY = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine(isDay, "is not a day of the calendar")
  .meta({ description: "A day: 2025-02-24", format: "date" });

export const PAGE = {
  limit: z.coerce.number().int().min(1).max(500).default(100),
  cursor: z.string().max(100).optional().meta({ description: "`next` of the page before" }),
};

/** Cursors are opaque to callers; inside, a number to go on from. */
export const toCursor = (at: number): string => Buffer.from(`${at}`).toString("base64url");

/** @throws ParleyError `bad-cursor` */
export function fromCursor(cursor: string | undefined): number | null {
  if (cursor === undefined) return null;
  const at = Number(Buffer.from(cursor, "base64url").toString());
  if (!Number.isInteger(at) || at < 0)
    throw new ParleyError("bad-cursor", `The cursor ${cursor} is none of ours. Start from the first page.`);
  return at;
}
