import type { Article, ArticleId } from "../../domain/article.ts";
import type { IsoDate } from "../../domain/day.ts";
import type { Act } from "../../domain/position.ts";
import type { EarlierLine, Revision } from "../../domain/revision.ts";
import { reportName } from "../../text/report-name.ts";
import { dayLabel } from "./day-label.ts";
import type { Lookup } from "./lookup.ts";
import { type Passage, passageOf } from "./passage.ts";
import { ACT_GLYPHS } from "./vocabulary.ts";
import { count, oneLine } from "./wording.ts";

/** A line of an earlier version whose words no longer stand in the report. */
export interface UnkeptLine {
  readonly party: string;
  readonly act: Act;
  readonly glyph: string;
  readonly claim: string;
  /** As printed then, on one line. */
  readonly words: string;
  /** "words changed since 23 Feb 2025", "no longer in the report of 23 Feb 2025". */
  readonly told: string;
  /** The words in their place; `null` when there are none. */
  readonly now: Passage | null;
}

/** A report that was printed otherwise before. */
export interface ChangedReport {
  readonly article: ArticleId;
  readonly source: string;
  /** The day on which the version of now was first read. */
  readonly changedAt: IsoDate;
  /** Texts read of it, the one of now included. */
  readonly versions: number;
  /** Lines of earlier versions whose words stand where they stood, or elsewhere. */
  readonly same: number;
  readonly moved: number;
  readonly lines: readonly UnkeptLine[];
}

/** Latest change first. A line that several versions carried in the same words is told once, of the last of them. */
export function changedReports(look: Lookup): readonly ChangedReport[] {
  return [...look.revisions]
    .flatMap(([id, revisions]) => {
      const article = look.articles.get(id);
      return article ? [changedReport(look, article, revisions)] : [];
    })
    .toSorted((a, b) => b.changedAt.localeCompare(a.changedAt));
}

function changedReport(look: Lookup, article: Article, revisions: readonly Revision[]): ChangedReport {
  const lines = new Map<string, { readonly line: EarlierLine; readonly seenAt: string }>();
  for (const { seenAt, lines: carried } of revisions)
    for (const line of carried) lines.set(`${line.party} ${line.act} ${oneLine(line.words)}`, { line, seenAt });
  const times = (fate: EarlierLine["fate"]) => [...lines.values()].filter(({ line }) => line.fate === fate).length;
  return {
    article: article.id,
    source: reportName(article),
    changedAt: (revisions.at(-1)?.changedAt ?? "").slice(0, 10),
    versions: revisions.length + 1,
    same: times("same"),
    moved: times("moved"),
    lines: [...lines.values()]
      .filter(({ line }) => line.fate === "changed" || line.fate === "gone")
      .map(({ line, seenAt }) => unkept(look, article.id, line, dayLabel(seenAt.slice(0, 10)))),
  };
}

function unkept(
  look: Lookup,
  article: ArticleId,
  { party, act, claim, words, now }: EarlierLine,
  day: string,
): UnkeptLine {
  return {
    party,
    act,
    glyph: ACT_GLYPHS[act],
    claim,
    words: oneLine(words),
    told: now ? `words changed since ${day}` : `no longer in the report, as it was on ${day}`,
    now: now && passageOf(look, { article, ...now }),
  };
}

/** "2 versions read, the last on 24 Feb 2025; 3 lines stand, 1 moved, 1 in other words, 1 gone". */
export function revisionSummary({ versions, changedAt, same, moved, lines }: ChangedReport): string {
  const changed = lines.filter(({ now }) => now !== null).length;
  const fates = [
    `${count(same, "line")} ${same === 1 ? "stands" : "stand"}`,
    moved > 0 && `${moved} moved`,
    changed > 0 && `${changed} in other words`,
    lines.length > changed && `${lines.length - changed} gone`,
  ];
  return `${count(versions, "version")} read, the last on ${dayLabel(changedAt)}; ${fates.filter(Boolean).join(", ")}`;
}
