import type { Linkage } from "../../domain/findings.ts";
import type { Act, Condition, Position, Relation } from "../../domain/position.ts";
import { inOrder, into } from "../groups.ts";

/** Acts that give something when their condition is met; a refusal does where the condition says what would lift it. */
const GIVING: ReadonlySet<Act> = new Set(["offer", "accept", "commit", "support"]);
const LIFTING: ReadonlySet<Relation> = new Set(["unless", "until", "without"]);

/** "Because it held no guarantees": what is missing is what would lift the refusal. */
const LACK = /\b(?:absence|fail(?:s|ed)?|lack(?:s|ed|ing)?|missing|no|not|nothing|omit(?:s|ted)?|without)\b|n['’]t\b/i;

/**
 * What each party would give on one issue for what it would get on another, from the conditions of its positions.
 * `wordsOf` gives a condition as printed.
 */
export function findLinkages(positions: readonly Position[], wordsOf: (condition: Condition) => string): Linkage[] {
  const lifts = (c: Condition): boolean =>
    LIFTING.has(c.relation) || (c.relation === "because" && LACK.test(wordsOf(c)));
  const found = new Map<string, string[]>();
  const keys = new Map<string, Omit<Linkage, "positions">>();
  for (const p of positions) {
    for (const c of p.conditions) {
      if (!c.issue || c.issue === p.issue) continue;
      if (p.act === "reject" ? !lifts(c) : !GIVING.has(p.act) || c.relation === "because") continue;
      const key = [p.party, p.issue, c.issue, c.relation].join("|");
      keys.set(key, { party: p.party, gives: p.issue, gets: c.issue, relation: c.relation });
      into(found, key, p.id);
    }
  }
  return [...keys]
    .sort(([a], [b]) => inOrder(a, b))
    .map(([key, linkage]) => ({ ...linkage, positions: [...new Set(found.get(key))].sort() }));
}
