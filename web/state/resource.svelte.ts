import { untrack } from "svelte";
import type { AnswerName, Answers } from "../../src/server/answers.ts";
import { type Address, get, Problem } from "./api.ts";
import { edits } from "./edits.svelte.ts";
import { live } from "./live.svelte.ts";

const KEPT = 100;
/** The last answers by address, so that going back shows at once what was there, and scrubbing does not ask twice. */
const answers = new Map<string, Held<unknown>>();

interface Held<T> {
  readonly answer: T;
  readonly askedAt: number;
}

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
  let held = $state.raw<Held<Answers[A]> | null>(first === null ? null : kept<A>(first));
  const value = $derived(held && edits.applied(held.answer, held.askedAt));
  let problem = $state.raw<Problem | null>(null);
  let isLoading = $state(held === null);
  let tries = $state(0);

  $effect(() => {
    const [from] = [address(), live.revision, tries];
    if (from === null) return;
    const stop = new AbortController();
    held = kept<A>(from) ?? untrack(() => held);
    isLoading = true;
    const askedAt = performance.now();
    get(from, stop.signal).then(
      (answer) => {
        keep(from, { answer, askedAt });
        [held, problem, isLoading] = [{ answer, askedAt }, null, false];
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

const kept = <A extends AnswerName>(address: Address<A>) =>
  (answers.get(address) as Held<Answers[A]> | undefined) ?? null;

function keep(address: string, answer: Held<unknown>): void {
  answers.delete(address);
  answers.set(address, answer);
  const [oldest] = answers.keys();
  if (answers.size > KEPT && oldest !== undefined) answers.delete(oldest);
}
