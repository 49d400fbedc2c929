import { nameBefore, type PartKind, partsOf, sentenceOf } from "../views/claim-line.ts";
import { termOf } from "../views/condition-line.ts";
import { ALSO_RAISED, minorNames } from "../views/main-issues.ts";
import { cellMarks } from "../views/marks.ts";
import { otherMatters } from "../views/other-matters.ts";
import {
  columnParties,
  glyphsOf,
  type IssueRow,
  isSurelyTold,
  othersOn,
  type Stand,
  type StateOfPlay,
} from "../views/state-of-play.ts";
import { isUnplaced } from "../views/unplaced.ts";
import { DOUBTFUL_WORD, STATE_WORDS } from "../views/vocabulary.ts";
import { clip, headingCase } from "../views/wording.ts";
import { atMost, pad, widthOf, wrap } from "./layout.ts";
import { claimBlock, type Page, paragraph } from "./page.ts";

const ISSUE_WIDTH = 17;
/** The least that a column takes: on a wide screen sentences are worth more than a fourth party. */
const minCell = ({ columns }: Page): number => (columns < 100 ? 19 : 24);
const MAX_PARTIES = 6;
const CLAIM_LINES = 4;
const TERM_LINES = 2;

/** The main issues down, the parties that deal most across; on narrow screens a list by issue. */
export function matrix(page: Page, state: StateOfPlay): readonly string[] {
  const room = Math.floor((page.columns - ISSUE_WIDTH) / (minCell(page) + 1));
  const parties = columnParties(state, Math.max(1, Math.min(MAX_PARTIES, room)));
  const rows = state.rows.slice(0, state.front);
  const shown = room < 2 ? list(page, rows) : table(page, parties, rows);
  const minor = minorNames(state);
  return minor ? [...shown, ...paragraph(page, `${ALSO_RAISED}: ${minor}`).map(page.palette.dim)] : shown;
}

function table(page: Page, parties: StateOfPlay["parties"], rows: readonly IssueRow[]): readonly string[] {
  const { palette } = page;
  const width = Math.floor((page.columns - ISSUE_WIDTH) / parties.length) - 1;
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, at) => pad(cell, at === 0 ? ISSUE_WIDTH : width + 1))
      .join("")
      .trimEnd();
  const head = parties.map((party) => palette.bold(atMost(wrap(party.name, width), 1, width)[0] ?? ""));
  return [
    line(["", ...head]),
    ...rows.flatMap((row) => {
      if (isUnplaced(row)) return [palette.bold(headingCase(row.issue)), ...others(page, row, 2), ""];
      const label = [
        ...wrap(headingCase(row.issue), ISSUE_WIDTH - 1).map(palette.bold),
        ...[STATE_WORDS[row.state]].filter(Boolean).map(palette.accent),
      ];
      const cells = parties.map(({ id }) =>
        cell(
          page,
          row.stands.find((stand) => stand.partyId === id),
          width,
        ),
      );
      const height = Math.max(label.length, ...cells.map((one) => one.length));
      return [
        ...Array.from({ length: height }, (_, at) => line([label[at] ?? "", ...cells.map((one) => one[at] ?? "")])),
        ...also(page, row, parties),
        "",
      ];
    }),
  ];
}

/** Glyph and claim, what it hangs on, then since when and what was before. */
function cell({ palette }: Page, stand: Stand | undefined, width: number): readonly string[] {
  if (!stand) return [];
  if (!isSurelyTold(stand)) return [palette.dim(DOUBTFUL_WORD)];
  const { current, beside, history } = stand;
  const indent = widthOf(current.glyph) + 1;
  const claim = atMost(wrap(sentenceOf(current), width - indent), CLAIM_LINES, width - indent);
  const term = termOf(current);
  const terms = term
    ? atMost(wrap(`${term.connective} ${term.words}`, width - indent), TERM_LINES, width - indent)
    : [];
  const before = glyphsOf(history);
  const details = [
    current.when?.label ?? "undated",
    ...cellMarks(current).map((mark) => mark.glyph || mark.label),
    beside.length > 0 ? `+${beside.length}` : "",
    before && `was ${before}`,
  ].filter(Boolean);
  return [
    ...claim.map((text, at) =>
      at === 0 ? `${palette.act(current.act, current.glyph)} ${text}` : " ".repeat(indent) + text,
    ),
    ...terms.map((text) => " ".repeat(indent) + palette.accent(text)),
    ...wrap(details.join(" "), width - indent).map((text) => " ".repeat(indent) + palette.dim(text)),
  ];
}

/** How many parties without a column a row names, and how many it tells. */
const MAX_OTHERS = 6;
const MAX_TOLD = 3;
const TOLD_LENGTH = 110;

/** Those without a column: their names, and what they say where no column says anything. */
function also(page: Page, row: IssueRow, parties: StateOfPlay["parties"]): readonly string[] {
  const { stands, areAlone } = othersOn(row, parties);
  if (stands.length === 0) return [];
  if (areAlone)
    return stands.slice(0, MAX_TOLD).flatMap(({ current }) => {
      const told = `${current.glyph} ${nameBefore(current)} ${clip(current.claim, TOLD_LENGTH)}`;
      return paragraph(page, told, ISSUE_WIDTH, ISSUE_WIDTH + 2);
    });
  const rest = stands.length - MAX_OTHERS;
  const names = stands
    .slice(0, rest > 1 ? MAX_OTHERS : stands.length)
    .map((stand) => `${stand.current.glyph} ${stand.party}`);
  const more = rest > 1 ? ` and ${rest} more` : "";
  return paragraph(page, `also ${names.join(", ")}${more}`, ISSUE_WIDTH).map(page.palette.dim);
}

/** Lines that are each on a matter of their own, across the page. */
function others(page: Page, row: IssueRow, indent: number): readonly string[] {
  const { lines, more } = otherMatters(row);
  return [
    ...lines.flatMap((line) => {
      const said = partsOf(line).flatMap(({ kind, text }) => (SAID.has(kind) ? [text] : []));
      const when = page.palette.dim(` · ${line.when?.label ?? "undated"}`);
      const [first = "", ...rest] = paragraph(page, `${said.join(" ")}${when}`, indent + 2);
      return [`${" ".repeat(indent)}${page.palette.act(line.act, line.glyph)} ${first.trimStart()}`, ...rest];
    }),
    ...(more > 0 ? [page.palette.dim(`${" ".repeat(indent)}and ${more} more, below`)] : []),
  ];
}
const SAID: ReadonlySet<PartKind> = new Set(["party", "claim", "connective", "condition"]);

function list(page: Page, rows: readonly IssueRow[]): readonly string[] {
  const { palette } = page;
  return rows.flatMap((row) => [
    palette.bold(headingCase(row.issue)) + palette.accent(`  ${STATE_WORDS[row.state]}`.trimEnd()),
    ...(isUnplaced(row)
      ? others(page, row, 0)
      : row.stands.filter(isSurelyTold).flatMap(({ current }) => claimBlock(page, current, 0))),
    "",
  ]);
}
