/** What the first page of a briefing claims, against gold: the lines in its cells, the issues that they stand under, what is agreed or blocked, what changed. */
import type { ArticleId } from "../../src/domain/article.ts";
import { GIVING, type Position } from "../../src/domain/position.ts";
import type { StorylineBriefing } from "../../src/present/views/briefing.ts";
import { type IssueRow, isSurelyTold } from "../../src/present/views/state-of-play.ts";
import { isUnplaced } from "../../src/present/views/unplaced.ts";
import type { Share } from "./cross.ts";
import { isSame, pairUp, type ScoredPosition } from "./positions.ts";

/** Each of what stands in reports that somebody annotated. */
export interface FirstPageScore {
  /** Of all lines, those that an annotator has: party, act and words. */
  readonly lines: Share;
  /** The same of the lines that stand for a party in a row of the first page. */
  readonly cells: Share;
  /** Of right cells beside whose line the issue has other right ones: those whose issue in gold is that of most of these. */
  readonly atHome: Share;
  /** Of issues said to be agreed or blocked: those of which right lines of two parties on one issue of gold say so. */
  readonly states: Share;
  /** Of changes: those from a right line to a right line on one issue of gold. */
  readonly changes: Share;
}

type Line = Pick<Position, "id">;

/** @param goldsOf one list an annotator; none for a report that nobody annotated. */
export function scoreFirstPage(
  { look, lines, stateOfPlay, changes }: StorylineBriefing,
  goldsOf: (article: ArticleId) => readonly (readonly ScoredPosition[])[],
): FirstPageScore {
  const labels = labelsOf(look.record, goldsOf);
  const isJudged = ({ id }: Line): boolean => labels.has(id);
  const isRight = ({ id }: Line): boolean => (labels.get(id) ?? []).length > 0;
  const shareLabel = (a: Line, b: Line): boolean =>
    (labels.get(a.id) ?? []).some((label) => labels.get(b.id)?.includes(label));
  const share = <T>(of: readonly T[], hits: (one: T) => boolean): Share => ({
    of: of.length,
    hits: of.filter(hits).length,
  });

  const front = stateOfPlay.rows.slice(0, stateOfPlay.front);
  const cells = front
    .flatMap(({ stands }) => stands.filter(isSurelyTold).map(({ current }) => current))
    .filter(isJudged);
  const onIssue = Map.groupBy(lines.filter(isRight), ({ issueId }) => issueId);
  const placed = cells.filter((cell) => !isUnplaced(cell));
  const besides = (cell: (typeof cells)[number]) =>
    (onIssue.get(cell.issueId) ?? []).filter(({ id }) => id !== cell.id);
  const isSaidRightly = ({ state, stands }: IssueRow): boolean => {
    const right = stands.map(({ current }) => current).filter(isRight);
    return right.some(
      (one) =>
        one.act === (state === "agreed" ? "accept" : "reject") &&
        right.some(
          (other) => other !== one && (GIVING.has(other.act) || other.act === "demand") && shareLabel(one, other),
        ),
    );
  };
  return {
    lines: share(lines.filter(isJudged), isRight),
    cells: share(cells, isRight),
    atHome: share(
      placed.filter((cell) => isRight(cell) && besides(cell).length > 0),
      (cell) => {
        const usual = mostFrequent(besides(cell).flatMap(({ id }) => labels.get(id) ?? []));
        return (labels.get(cell.id) ?? []).some((label) => usual.includes(label));
      },
    ),
    states: share(
      front.filter(
        ({ state, stands }) =>
          (state === "agreed" || state === "blocked") && stands.every(({ current }) => isJudged(current)),
      ),
      isSaidRightly,
    ),
    changes: share(
      changes.shifts.filter(({ from, to }) => isJudged(from) && isJudged(to)),
      ({ from, to }) => shareLabel(from, to),
    ),
  };
}

/** The issues that annotators give to the words of each line, by its id: none where no annotator has it; not those in reports that nobody annotated. */
function labelsOf(
  { positions, actors }: StorylineBriefing["look"]["record"],
  goldsOf: (article: ArticleId) => readonly (readonly ScoredPosition[])[],
): ReadonlyMap<string, readonly string[]> {
  const named = new Map(actors.map(({ id, name, aliases }) => [id, [name, ...aliases]]));
  return new Map(
    positions.flatMap((position) => {
      const { id, party, act, issue } = position;
      const told = [...Map.groupBy(position.evidence, ({ article }) => article)].flatMap(([article, evidence]) =>
        goldsOf(article).map((gold) => {
          const line = { names: named.get(party) ?? [party], act, issue, evidence, conditions: [] };
          return pairUp(gold, [line], isSame).flatMap(([i]) => gold[i]?.issue ?? []);
        }),
      );
      return told.length > 0 ? [[id, [...new Set(told.flat())]] as const] : [];
    }),
  );
}

/** All that come as often as any. */
function mostFrequent(labels: readonly string[]): readonly string[] {
  const counts = [...Map.groupBy(labels, (label) => label)].map(([label, all]) => [label, all.length] as const);
  const most = Math.max(0, ...counts.map(([, count]) => count));
  return counts.flatMap(([label, count]) => (count === most ? [label] : []));
}

export const addUpPages = (scores: readonly FirstPageScore[]): FirstPageScore => {
  const sum = (key: keyof FirstPageScore): Share => ({
    hits: scores.reduce((total, score) => total + score[key].hits, 0),
    of: scores.reduce((total, score) => total + score[key].of, 0),
  });
  return {
    lines: sum("lines"),
    cells: sum("cells"),
    atHome: sum("atHome"),
    states: sum("states"),
    changes: sum("changes"),
  };
};
