import { type ClaimLine, type PartKind, partsOf, sentenceOf } from "../views/claim-line.ts";
import { termOf } from "../views/condition-line.ts";
import { ALSO_RAISED, minorNames } from "../views/main-issues.ts";
import { cellMarks } from "../views/marks.ts";
import { otherMatters } from "../views/other-matters.ts";
import {
  columnParties,
  type IssueRow,
  isSurelyTold,
  othersOn,
  type Stand,
  type StateOfPlay,
} from "../views/state-of-play.ts";
import { isUnplaced } from "../views/unplaced.ts";
import { DOUBTFUL_WORD } from "../views/vocabulary.ts";
import { clip, headingCase } from "../views/wording.ts";
import { evidenceHref, stateWord } from "./evidence.ts";
import { glyph } from "./glyph-symbols.ts";
import { html, type Markup } from "./markup.ts";

/** More columns than these cannot be read on a page; the other parties share one. */
const MAX_PARTIES = 4;
const CELL_LENGTH = 120;
const STRIP = 8;
const MAX_OTHERS = 6;

/** Issues down, parties across; each cell opens its words. On narrow screens it reads as a list by issue. */
export function matrix(state: StateOfPlay, issueHref: (issueId: string) => string): Markup {
  const parties = columnParties(state, MAX_PARTIES);
  const hasOthers = state.parties.length > parties.length;
  const wide = parties.length + Number(hasOthers);
  const row = (one: IssueRow): Markup =>
    isUnplaced(one) ? acrossRow(one, wide, issueHref(one.issueId)) : partiesRow(one);
  const partiesRow = (one: IssueRow): Markup =>
    html`<tr><th scope="row"><a href="${issueHref(one.issueId)}">${headingCase(one.issue)}</a>${stateWord(
      one.state,
    )}</th>${parties.map(({ id }) => cell(one.stands.find((stand) => stand.partyId === id)))}${
      hasOthers && others(othersOn(one, parties), issueHref(one.issueId))
    }</tr>`;
  const head = html`<thead><tr><th scope="col"><span class="off">Issue</span></th>${parties.map(
    ({ name }) => html`<th scope="col">${name}</th>`,
  )}${hasOthers && html`<th scope="col">Others</th>`}</tr></thead>`;
  const [front, rest] = [state.rows.slice(0, state.front), state.rows.slice(state.front)];
  return html`<table class="matrix">${head}<tbody>${front.map(row)}</tbody></table>
${
  rest.length > 0 &&
  html`<details class="fold"><summary>${ALSO_RAISED}: <span>${minorNames(state)}</span></summary>
<table class="matrix">${head}<tbody>${rest.map(row)}</tbody></table></details>`
}`;
}

/** Lines that are each on a matter of their own, across all columns. */
function acrossRow(row: IssueRow, columns: number, href: string): Markup {
  const { lines, more } = otherMatters(row);
  return html`<tr><th scope="row"><a href="${href}">${headingCase(row.issue)}</a></th><td colspan="${columns}"><ul class="across">${lines.map(
    (line) =>
      html`<li><a href="${evidenceHref(line)}">${glyph(line.act, line.strength)}${partsOf(line).map(({ kind, text }) =>
        kind === "party"
          ? html`<b>${text}</b>`
          : AFTER_PARTY.has(kind)
            ? html` <span class="${kind}">${text}</span>`
            : "",
      )}<span class="off"> (${line.phrase})</span> <span class="meta">${line.when?.label ?? "undated"}</span></a></li>`,
  )}</ul>${more > 0 && html`<a class="meta" href="${href}">and ${more} more</a>`}</td></tr>`;
}
const AFTER_PARTY: ReadonlySet<PartKind> = new Set(["claim", "connective", "condition"]);

function cell(stand: Stand | undefined): Markup {
  if (!stand) return html`<td class="none"></td>`;
  const { current, beside, history, party } = stand;
  if (!isSurelyTold(stand))
    return html`<td data-party="${party}"><a class="meta doubtful" href="${evidenceHref(current)}">${DOUBTFUL_WORD}</a></td>`;
  const marks = cellMarks(current);
  const term = termOf(current);
  return html`<td data-party="${party}"><a class="cell" href="${evidenceHref(current)}">
<span class="act ${current.act}">${glyph(current.act, current.strength)}${current.phrase}</span>
<span class="what">${clip(sentenceOf(current), CELL_LENGTH)}</span>
${term && html`<span><span class="connective">${term.connective}</span> <span class="condition">${term.words}</span></span>`}
<span class="meta">${current.when?.label ?? "undated"}${marks.length > 0 && html` <span class="marks">${marks.map((mark) => html` <span class="mark" title="${mark.label}">${mark.glyph || mark.label}</span>`)}</span>`}${
    beside.length > 0 && html` · and ${beside.length} more`
  }</span></a>${history.length > 0 && strip(history)}</td>`;
}

/** What was before, oldest first: one glyph a line, each opening its words. */
function strip(history: readonly ClaimLine[]): Markup {
  return html`<span class="strip" role="group" aria-label="Before">${history
    .slice(-STRIP)
    .map(
      (line) =>
        html`<a href="${evidenceHref(line)}" title="${line.when?.label ?? "undated"}: ${line.phrase}. ${line.claim}" aria-label="${line.when?.label ?? "undated"}: ${line.phrase}">${glyph(line.act, line.strength)}</a>`,
    )}</span>`;
}

/** Their names; where no column tells anything, what they say. */
function others({ stands, areAlone }: ReturnType<typeof othersOn>, href: string): Markup {
  if (stands.length === 0) return html`<td class="none"></td>`;
  const rest = stands.length - MAX_OTHERS;
  return html`<td class="others" data-party="Others"><ul>${stands
    .slice(0, rest > 1 ? MAX_OTHERS : stands.length)
    .map(
      ({ current, party }) =>
        html`<li><a href="${evidenceHref(current)}" title="${current.phrase}: ${current.claim}">${glyph(current.act, current.strength)}${party}<span class="off"> ${current.phrase}</span></a>${areAlone && html` <span class="what">${clip(current.claim, CELL_LENGTH)}</span>`}</li>`,
    )}${rest > 1 && html`<li><a class="meta" href="${href}">and ${rest} more</a></li>`}</ul></td>`;
}
