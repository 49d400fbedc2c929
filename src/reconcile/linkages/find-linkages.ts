import type { Linkage } from "../../domain/findings.ts";
import type { Condition, Position } from "../../domain/position.ts";
import { tradesOf } from "../../text/trades.ts";
import { inOrder, into } from "../groups.ts";

/**
 * What each party would give on one issue for what it would get on another, from the conditions of its positions.
 * `wordsOf` gives a condition as printed.
 */
export function findLinkages(positions: readonly Position[], wordsOf: (condition: Condition) => string): Linkage[] {
  const found = new Map<string, string[]>();
  const keys = new Map<string, Omit<Linkage, "positions">>();
  for (const p of positions) {
    for (const { gives, gets, relation } of tradesOf(p, wordsOf)) {
      const key = [p.party, gives, gets, relation].join("|");
      keys.set(key, { party: p.party, gives, gets, relation });
      into(found, key, p.id);
    }
  }
  return [...keys]
    .sort(([a], [b]) => inOrder(a, b))
    .map(([key, linkage]) => ({ ...linkage, positions: [...new Set(found.get(key))].sort() }));
}
