import type { IssueId } from "../domain/issue.ts";
import type { Act, Condition, Position, Relation } from "../domain/position.ts";
import { negating } from "./negation.ts";

/** One party would give on one issue for what it would get on another. */
export interface Trade {
  readonly gives: IssueId;
  readonly gets: IssueId;
  readonly relation: Relation;
}

/** "Because it held no guarantees": what is missing is what would lift the refusal. */
const LACK = negating("lacking", "nobody", "without");

const PRICES: readonly Relation[] = ["if", "in-exchange-for"];
const LIFTING: readonly Relation[] = ["unless", "until", "without"];
/** Of each act the relations whose condition is what moves it: an offer's price, what lifts a refusal, what averts a threat. */
const MOVED_BY: Partial<Record<Act, readonly Relation[]>> = {
  offer: PRICES,
  accept: PRICES,
  commit: PRICES,
  support: PRICES,
  reject: LIFTING,
  threaten: ["unless"],
};

/**
 * What a party gives on its position's issue for what its conditions name; who demands gets what it asks for, and gives the condition.
 * `wordsOf` gives a condition as printed.
 */
export function tradesOf(
  { act, issue, conditions }: Pick<Position, "act" | "issue" | "conditions">,
  wordsOf: (condition: Condition) => string,
): readonly Trade[] {
  return conditions.flatMap((condition) => {
    const { relation, issue: other } = condition;
    if (other === null || other === issue || !moves(act, condition, wordsOf)) return [];
    return [act === "demand" ? { gives: other, gets: issue, relation } : { gives: issue, gets: other, relation }];
  });
}

/** "An audit as a condition for loans", "an audit before any loan": what is asked for first buys what comes after. */
const BUYS = /^(?:before|(?:as )?(?:an?|the) (?:\w+ )?(?:pre-?condition|condition|prerequisite|price))\b/i;

/** Does a position move once this is met? */
function moves(act: Act, condition: Condition, wordsOf: (condition: Condition) => string): boolean {
  const { relation } = condition;
  if (MOVED_BY[act]?.includes(relation)) return true;
  if (act === "reject") return relation === "because" && LACK.test(wordsOf(condition));
  return act === "demand" && BUYS.test(wordsOf(condition));
}
