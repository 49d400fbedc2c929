import type { AnswerName, Answers } from "../../src/server/answers.ts";

declare const answer: unique symbol;
/** An address of the API that knows what it answers. */
export type Address<A extends AnswerName> = string & { readonly [answer]?: A };

/** What the server said is wrong, in its words. */
export class Problem extends Error {
  readonly code: string;
  constructor({ code, message }: Answers["Problem"]) {
    super(message);
    this.code = code;
  }
}

/** @throws Problem, also when nothing answers */
export const get = <A extends AnswerName>(address: Address<A>, signal?: AbortSignal): Promise<Answers[A]> =>
  ask<A>(address, signal ? { signal } : {});

/** @throws Problem */
export const post = <A extends AnswerName>(address: Address<A>, body: object): Promise<Answers[A]> =>
  ask<A>(address, {
    method: "POST",
    ...(body instanceof FormData
      ? { body }
      : { body: JSON.stringify(body), headers: { "content-type": "application/json" } }),
  });

async function ask<A extends AnswerName>(address: Address<A>, request: RequestInit): Promise<Answers[A]> {
  const response = await fetch(address, request).catch((error: Error) => {
    if (error.name === "AbortError") throw error;
    throw new Problem({ code: "unreachable", message: "Parley’s server does not answer. Is it still running?" });
  });
  const body: unknown = await response.json().catch(() => null);
  if (response.ok && body !== null) return body as Answers[A];
  throw new Problem(isProblem(body) ? body : { code: String(response.status), message: response.statusText });
}

const isProblem = (body: unknown): body is Answers["Problem"] =>
  typeof body === "object" && body !== null && "code" in body && "message" in body;
