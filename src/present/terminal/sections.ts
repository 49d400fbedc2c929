import { listed } from "../../text/listed.ts";
import { type Changes, type Course, coursesOf, newLines, newsLine } from "../views/changes.ts";
import { dayLabel } from "../views/day-label.ts";
import { type DealView, grantsOf } from "../views/deal-view.ts";
import { byLead, type Disagreement } from "../views/disagreements.ts";
import { type FigureGroup, tellerWords } from "../views/figures.ts";
import { ALSO_RAISED } from "../views/main-issues.ts";
import type { ReportNotes } from "../views/notes.ts";
import { byWords, creditOf } from "../views/passage.ts";
import { type QuietReport, quietFacts } from "../views/quiet-reports.ts";
import { type ChangedReport, revisionSummary } from "../views/revisions.ts";
import type { SourceReport, Sources } from "../views/sources.ts";
import type { IssueRow, StateOfPlay } from "../views/state-of-play.ts";
import { entryParts, type TimelineDay, type TimelineEntry } from "../views/timeline.ts";
import { HISTORY_WORDS, STATE_WORDS } from "../views/vocabulary.ts";
import { namedLine, type PartyEntry } from "../views/who-is-who.ts";
import { count, headingCase, quoted } from "../views/wording.ts";
import { alikeWords, retold, type Utterance } from "../views/wordings.ts";
import { claimBlock, heading, type Page, paragraph, quoteBlock, section } from "./page.ts";

type Lines = readonly string[];

export function changes(page: Page, all: Changes): Lines {
  const { since, revisions } = all;
  const courses = coursesOf(all);
  if (courses.length === 0 && revisions.length === 0 && !since) return [];
  return [
    ...heading(page, since ? `New since ${dayLabel(since)}` : "What changed"),
    ...(since ? [...paragraph(page, newsLine(all)), ""] : []),
    ...courses.flatMap((course) => [...courseBlock(page, course), ""]),
    ...newLines(all).flatMap((line) => claimBlock(page, line, 1)),
    ...revisions.flatMap((report) => [...revisionBlock(page, report), ""]),
  ];
}

function revisionBlock(page: Page, report: ChangedReport): Lines {
  const { palette } = page;
  return [
    ...paragraph(
      page,
      `${palette.bold(report.source)} ${palette.accent("changed its report")}: ${revisionSummary(report)}`,
      0,
      2,
    ),
    ...report.lines.flatMap((line) => [
      ...paragraph(
        page,
        `${palette.act(line.act, line.glyph)} ${palette.bold(line.party)} ${quoted(line.words)}`,
        2,
        4,
      ),
      ...paragraph(page, line.now ? `${line.told}: ${quoted(line.now.words)}` : line.told, 4, 5).map(palette.dim),
    ]),
  ];
}

function courseBlock(page: Page, { party, told, issue, lines, caution }: Course): Lines {
  const { palette } = page;
  const alone = caution ? ` · ${caution}` : "";
  return [
    ...paragraph(page, `${palette.bold(party)} ${palette.accent(told)} on ${palette.bold(issue)}${alone}`, 0, 2),
    ...lines.flatMap((line) => claimBlock(page, line, 1)),
  ];
}

/** Lines shown under a tie: one report alone may be wrong. */
const TIE_LINES = 2;

export function deal(page: Page, { ties, chains }: DealView): Lines {
  const { palette } = page;
  return section(page, "What is tied to what", [
    ...ties.flatMap((tie) => [
      ...paragraph(page, `${palette.bold(tie.party)} ${tie.does} ${palette.bold(tie.from.label)} ${tie.terms}`, 0, 2),
      ...tie.lines.slice(0, TIE_LINES).flatMap((line) => claimBlock(page, line, 1)),
    ]),
    ...(chains.length > 0 ? ["", palette.bold("What would unblock it")] : []),
    ...grantsOf({ chains }).flatMap(({ issue, terms, moves }) =>
      paragraph(page, `${palette.bold(headingCase(issue.label))}${terms && ` (${terms})`} would move ${moves}.`, 0, 2),
    ),
  ]);
}

export function figures(page: Page, groups: readonly FigureGroup[]): Lines {
  const { palette } = page;
  return section(
    page,
    "Figures",
    groups.flatMap(({ entries, difference }) => [
      ...(difference ? paragraph(page, `≠ ${difference}`, 0, 2).map(palette.accent) : []),
      ...entries.flatMap(({ printed, support, mentions }) => [
        `${palette.bold(printed)}  ${palette.dim(support)}`,
        ...mentions.flatMap((one) => [
          ...paragraph(
            page,
            `${one.line ? `${palette.act(one.line.act, one.line.glyph)} ` : ""}${tellerWords(one)}`,
            2,
            4,
          ),
          ...one.sentences.flatMap((same) => quoteBlock(page, same, 4)),
        ]),
      ]),
      "",
    ]),
  );
}

export function positions(page: Page, { rows, front }: StateOfPlay): Lines {
  const { palette } = page;
  const inFull = (some: readonly IssueRow[]): Lines =>
    some.flatMap((row) => [
      palette.bold(headingCase(row.issue)) + palette.accent(`  ${STATE_WORDS[row.state]}`.trimEnd()),
      ...row.stands.flatMap((stand) => [
        ...claimBlock(page, stand.current, 2),
        ...stand.beside.flatMap((line) => claimBlock(page, line, 1)),
        ...(stand.history.length > 0 ? [palette.dim(`    ${HISTORY_WORDS}`)] : []),
        ...stand.history.toReversed().flatMap((line) => claimBlock(page, line, 1, 4)),
      ]),
      "",
    ]);
  return [
    ...section(page, "Who stands where, in whose words", inFull(rows.slice(0, front))),
    ...section(page, ALSO_RAISED, inFull(rows.slice(front))),
  ];
}

export function wordings(page: Page, utterances: readonly Utterance[]): Lines {
  const { told, alike } = retold(utterances);
  if (told.length === 0) return [];
  const { palette } = page;
  return section(page, "One statement, several wordings", [
    ...told.flatMap((one) => [
      ...paragraph(page, [palette.bold(one.speaker ?? "Unnamed"), one.said, one.kindWords].filter(Boolean).join(" · ")),
      ...one.wordings.flatMap((wording) => [
        ...paragraph(page, `“${wording.runs.map((run) => run.text).join(" ")}”`, 2, 3).map(palette.italic),
        ...paragraph(page, `— ${listed(wording.passages.map(creditOf))}`, 3, 5).map(palette.dim),
      ]),
      "",
    ]),
    ...(alike > 0 ? paragraph(page, alikeWords(alike)).map(palette.dim) : []),
  ]);
}

export const disagreements = (page: Page, all: readonly Disagreement[]): Lines =>
  section(
    page,
    "Where reports disagree",
    byLead(all).flatMap(([first, ...more]) => [
      ...paragraph(page, `${page.palette.bold(first.heading)}  ${first.explanation}.`, 0, 2),
      ...[first, ...more].flatMap((one) => [...byWords(one.passages).flatMap((same) => quoteBlock(page, same, 4)), ""]),
    ]),
  );

const DAY_WIDTH = 13;

export const timeline = (page: Page, days: readonly TimelineDay[]): Lines =>
  section(
    page,
    "Timeline",
    days.flatMap(({ label, entries }) => {
      const [first = "", ...more] = entries.flatMap((entry) =>
        paragraph(page, entryText(entry), DAY_WIDTH, DAY_WIDTH + 2),
      );
      return [page.palette.bold(label.padEnd(DAY_WIDTH)) + first.trimStart(), ...more];
    }),
  );

function entryText(entry: TimelineEntry): string {
  const { sign, name, text, aside } = entryParts(entry, 110);
  return `${sign} ${entry.kind === "report" ? "report: " : ""}${name ? `${name} ` : ""}${text}${aside}`;
}

export const parties = (page: Page, all: readonly PartyEntry[]): Lines =>
  section(
    page,
    "Who is who",
    all.flatMap((party) => [
      ...paragraph(page, page.palette.bold(party.name) + namedLine(party).slice(party.name.length), 0, 2),
      ...party.people.flatMap((person) => paragraph(page, namedLine(person), 2, 4)),
    ]),
  );

export const quiet = (page: Page, all: readonly QuietReport[]): Lines =>
  section(
    page,
    "Reports without a position",
    all.flatMap((one) => paragraph(page, `${page.palette.bold(one.source)} · ${quietFacts(one).join(" · ")}`, 0, 2)),
  );

export function sources(page: Page, { reports, origins, tree }: Sources): Lines {
  const line = (report: SourceReport, depth: number): Lines => {
    const about = [
      report.file && !report.source.endsWith(report.file) ? report.file : null,
      report.published ?? "undated",
      report.dating,
      report.agency && `agency ${report.agency}`,
      report.copy && `${Math.round(report.copy.share * 100)}% of it stands in ${report.copy.of}`,
      report.copy && `cut ${count(report.copy.cut.length, "sentence")}, added ${report.copy.added.length}`,
      count(report.lines, "position"),
    ].filter(Boolean);
    return [
      ...paragraph(page, `${page.palette.bold(report.source)} · ${about.join(" · ")}`, depth * 2, depth * 2 + 2),
      ...report.copies.flatMap((copy) => line(copy, depth + 1)),
    ];
  };
  return section(
    page,
    `Sources: ${count(reports, "report")}, ${count(origins, "independent origin")}`,
    tree.flatMap((report) => line(report, 0)),
  );
}

export const notes = (page: Page, all: readonly ReportNotes[]): Lines =>
  section(
    page,
    "Notes: what was dropped, guessed or unclear",
    all.flatMap(({ source, notes: own }) =>
      own.flatMap((note) =>
        paragraph(
          page,
          `${source ?? "all reports"}: ${note.message}${note.times > 1 ? ` (${note.times} times)` : ""}`,
          0,
          2,
        ),
      ),
    ),
  );
