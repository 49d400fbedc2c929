import type { Linkage } from "../../domain/findings.ts";
import type { IssueId } from "../../domain/issue.ts";
import type { Evidence, Position } from "../../domain/position.ts";
import { tradesOf } from "../../text/trades.ts";
import { inOrder, into } from "../groups.ts";

export interface Printed {
  /** A passage as printed. */
  wordsOf(passage: Evidence): string;
  /** Do these passages name the issue? */
  name(passages: readonly Evidence[], issue: IssueId): boolean;
}

/** What each party would give on one issue for what it would get on another, from the conditions of its positions, where their words name both. */
export function findLinkages(positions: readonly Position[], { wordsOf, name }: Printed): Linkage[] {
  const found = new Map<string, string[]>();
  const keys = new Map<string, Omit<Linkage, "positions">>();
  for (const p of positions) {
    const named = p.conditions.filter((c) => c.issue !== null && name([c], c.issue));
    if (named.length === 0 || !name(p.evidence, p.issue)) continue;
    for (const { gives, gets, relation } of tradesOf({ ...p, conditions: named }, wordsOf)) {
      const key = [p.party, gives, gets, relation].join("|");
      keys.set(key, { party: p.party, gives, gets, relation });
      into(found, key, p.id);
    }
  }
  return [...keys]
    .sort(([a], [b]) => inOrder(a, b))
    .map(([key, linkage]) => ({ ...linkage, positions: [...new Set(found.get(key))].sort() }));
}
