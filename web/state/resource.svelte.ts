import { untrack } from "svelte";
import type { AnswerName, Answers } from "../../src/server/answers.ts";
import { type Address, get, Problem } from "./api.ts";
import { live } from "./live.svelte.ts";

const KEPT = 100;
/** The last answers by address, so that going back shows at once what was there, and scrubbing does not ask twice. */
const answers = new Map<string, unknown>();

/** What an address of the API answers, now and whenever the record changes. */
export interface Resource<T> {
  /** The last answer, while the next is awaited too: nothing on the page jumps. `null` before the first. */
  readonly value: T | null;
  readonly problem: Problem | null;
  readonly isLoading: boolean;
  retry(): void;
}

/** To be made while a component is set up. @param address asked again whenever it changes; `null`: nothing to ask yet */
export function resource<A extends AnswerName>(address: () => Address<A> | null): Resource<Answers[A]> {
  const first = address();
  let value = $state.raw<Answers[A] | null>(first === null ? null : kept<A>(first));
  let problem = $state.raw<Problem | null>(null);
  let isLoading = $state(value === null);
  let tries = $state(0);

  $effect(() => {
    const [from] = [address(), live.revision, tries];
    if (from === null) return;
    const stop = new AbortController();
    value = kept<A>(from) ?? untrack(() => value);
    isLoading = true;
    get(from, stop.signal).then(
      (answer) => {
        keep(from, answer);
        [value, problem, isLoading] = [answer, null, false];
      },
      (error: Error) => {
        if (stop.signal.aborted) return;
        if (!(error instanceof Problem)) throw error;
        [problem, isLoading] = [error, false];
      },
    );
    return () => stop.abort();
  });

  return {
    get value() {
      return value;
    },
    get problem() {
      return problem;
    },
    get isLoading() {
      return isLoading;
    },
    retry: () => {
      tries++;
    },
  };
}

const kept = <A extends AnswerName>(address: Address<A>) => (answers.get(address) as Answers[A] | undefined) ?? null;

function keep(address: string, answer: unknown): void {
  answers.delete(address);
  answers.set(address, answer);
  const [oldest] = answers.keys();
  if (answers.size > KEPT && oldest !== undefined) answers.delete(oldest);
}
