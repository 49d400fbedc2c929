import type { Act, Evidence } from "../../domain/position.ts";
import type { Span } from "../../domain/span.ts";
import type { Digest } from "../digest.ts";
import type { ParseTable } from "../parse-table.ts";
import type { Amount } from "../told/amounts.ts";
import { tokenFrom } from "./matter.ts";

/** What a position gives or asks for, as a number. */
export interface Sum {
  /** What it is a number of: "%", "$ euro", "sailor". */
  readonly of: string;
  readonly value: number;
  /** Less of it is more given: "cut its tariff to 10 per cent". */
  readonly isCut: boolean;
}

const LOWERS =
  /\b(?:cut|cuts|cutting|decreas\w+|lower\w*|reduc\w+|reduction|shorten\w*|shrink\w*|slash\w*|trim\w*|limit\w*|cap|capped|lend\w*|loans?)\b/i;
/** "From $50 billion" is what it was before. */
const WAS = /\b(?:from|than|not|of the|above|instead of|after|previous\w*|earlier) (?:[$€£¥]|US\$)?$/i;

/** The one sum that the words of a position name; `null` where they name none, or several. */
export function sumIn(evidence: readonly Evidence[], reportOf: (article: string) => Digest | undefined): Sum | null {
  const sums = evidence.flatMap((e) => {
    const report = reportOf(e.article);
    if (!report) return [];
    const { text } = report.article;
    const named = report.amounts.filter(
      ({ at }) =>
        e.start <= at.start &&
        at.end <= e.end &&
        !WAS.test(text.slice(e.start, at.start)) &&
        !isAside(at, e, report.parse),
    );
    const isCut = LOWERS.test(text.slice(e.start, e.end));
    return named.flatMap((amount) => {
      const of = countedIn(amount);
      return of ? [{ of, value: amount.value, isCut }] : [];
    });
  });
  const [first] = sums;
  return first && sums.every(({ of, value }) => of === first.of && value === first.value) ? first : null;
}

/** Does the sum stand in a clause of its own, which may be about another's: "signed after they promised 5 billion"? */
function isAside({ start }: Span, within: Span, { starts, heads, relations }: ParseTable): boolean {
  let token = tokenFrom(starts, start);
  while (token >= 0 && (starts[token] ?? 0) >= within.start && (starts[token] ?? 0) < within.end) {
    if (/^(?:advcl|acl|acl:relcl|parataxis)$/.test(relations[token] ?? "")) return true;
    token = heads[token] ?? -1;
  }
  return false;
}

/** Only money and shares grow and shrink alike in all talks: of years and head counts the words do not say which way is more. */
const countedIn = ({ unit, currency }: Amount): string | null =>
  unit === "%" ? unit : unit === "$" ? `$ ${currency ?? ""}` : null;

/**
 * From one sum to another: who offers more or asks for less gives way. `null` where they are not of one kind, or the act says not
 * whether the sum is given or asked for.
 */
export function moveBetween(act: Act, from: Sum, to: Sum): "softening" | "hardening" | null {
  const isGiven = act === "offer" || act === "commit";
  if (!(isGiven || act === "demand") || from.of !== to.of || from.isCut !== to.isCut || from.value === to.value)
    return null;
  const grows = to.value > from.value;
  return (isGiven !== from.isCut) === grows ? "softening" : "hardening";
}
