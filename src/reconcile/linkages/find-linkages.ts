import type { Agenda } from "../../domain/agenda.ts";
import type { Linkage } from "../../domain/findings.ts";
import type { IssueId } from "../../domain/issue.ts";
import type { Evidence, Position } from "../../domain/position.ts";
import type { Word } from "../../text/content-words.ts";
import { slug } from "../../text/slug.ts";
import { tradesOf } from "../../text/trades.ts";
import { wordsOf } from "../digest.ts";
import { inOrder, into } from "../groups.ts";
import { tellsShareAt } from "../issues/by-shares.ts";
import { namesIssue } from "../issues/names-issue.ts";
import type { Storytelling } from "../storytelling.ts";

interface Printed {
  /** A passage as printed. */
  textOf(passage: Evidence): string;
  /** Do these passages name the issue? */
  name(passages: readonly Evidence[], issue: IssueId): boolean;
}

/** What each party would give on one issue for what it would get on another, from the conditions of its positions, where their words name both. */
export const findLinkages = (story: Storytelling, agenda: Agenda | null): Linkage[] =>
  linkagesOf(story.positions, { textOf: (passage) => textAt(passage, story), name: namedIn(story, agenda) });

const textAt = ({ article, start, end }: Evidence, { reportOf }: Storytelling): string =>
  reportOf(article)?.article.text.slice(start, end) ?? "";

/** What the agenda pins counts as named; per cent name the issue that per cent are of. */
function namedIn({ reportOf, issues, ofShares }: Storytelling, agenda: Agenda | null): Printed["name"] {
  const labels = new Map(issues.map(({ id, label }) => [id, label]));
  const pinned = new Set(agenda?.issues.map(({ label }) => slug(label)));
  const wordsAt = (passage: Evidence): readonly Word[] => {
    const report = reportOf(passage.article);
    return report ? wordsOf(report, passage) : [];
  };
  return (passages, issue) =>
    pinned.has(issue) ||
    (issue === ofShares && passages.some((p) => tellsShareAt(reportOf(p.article), p))) ||
    namesIssue(passages.flatMap(wordsAt), labels.get(issue) ?? issue);
}

/** The same of positions alone, by what their words name. */
export function linkagesOf(positions: readonly Position[], { textOf, name }: Printed): Linkage[] {
  const found = new Map<string, string[]>();
  const keys = new Map<string, Omit<Linkage, "positions">>();
  for (const p of positions) {
    const named = p.conditions.filter((c) => c.issue !== null && name([c], c.issue));
    if (named.length === 0 || !name(p.evidence, p.issue)) continue;
    for (const { gives, gets, relation } of tradesOf({ ...p, conditions: named }, textOf)) {
      const key = [p.party, gives, gets, relation].join("|");
      keys.set(key, { party: p.party, gives, gets, relation });
      into(found, key, p.id);
    }
  }
  return [...keys]
    .sort(([a], [b]) => inOrder(a, b))
    .map(([key, linkage]) => ({ ...linkage, positions: [...new Set(found.get(key))].sort() }));
}
