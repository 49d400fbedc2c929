import { STRENGTHS } from "../../domain/position.ts";
import { type BrokenAxis, brokenAxis } from "../lanes/broken-axis.ts";
import {
  AXIS,
  BAR_ROWS,
  type Happened,
  isSaidBy,
  LABEL,
  type LaneRow,
  laneDrawing,
  MARK,
  type Printed,
  ROWS,
  reachOf,
  tailOf,
} from "../lanes/drawing.ts";
import { lanesOf, type Said } from "../lanes/lanes.ts";
import { dayLabel } from "../views/day-label.ts";
import { passageAnchor, reportAnchor } from "../views/passage.ts";
import type { TimelineDay } from "../views/timeline.ts";
import { clip, count } from "../views/wording.ts";
import { evidenceHref } from "./evidence.ts";
import { html, type Markup, type Printable } from "./markup.ts";

/** A desk's page, which print shrinks a little, and a phone's. */
const WIDE = 960;
const NARROW = 330;
/** With fewer marks than these the list says it all at a glance. */
const MIN_MARKS = 4;

/** The timeline as lanes, drawn twice, for wide pages and for narrow ones; the list beneath says the same. */
export function lanesFigure(days: readonly TimelineDay[]): Markup {
  const marks = days.flatMap(({ day, entries }) => (day === null ? [] : entries));
  const marked = days.flatMap(({ day, entries }) =>
    day === null ? [] : [day, ...entries.flatMap((entry) => (entry.kind === "report" ? (entry.until ?? []) : []))],
  );
  const wide = brokenAxis(marked, WIDE - LABEL.width);
  const narrow = brokenAxis(marked, NARROW);
  if (!wide || !narrow || marks.length < MIN_MARKS) return html``;
  return html`<figure class="lanes-figure">${drawing(days, wide, WIDE, LABEL.width)}${drawing(days, narrow, NARROW, 0)}
<figcaption class="meta">${legend(days).join(" ")}</figcaption></figure>`;
}

/** What the marks mean, of those that there are. */
function legend(days: readonly TimelineDay[]): readonly string[] {
  const [lanes, entries] = [lanesOf(days, 1).flatMap(({ said }) => said), days.flatMap((day) => day.entries)];
  return [
    "A mark stands on the day of the words.",
    lanes.some(({ until }) => until) && "The line from it ends on the day of the first report.",
    lanes.some(isSaidBy) && "Dashed before a mark: said by that day; which day is not told.",
    lanes.some(({ isShift }) => isShift) && "In a ring: a shift.",
    entries.some((one) => one.kind === "event" && one.isPlanned) && "Dashed diamond: planned.",
    entries.some((one) => one.kind === "report" && one.until) && "Dashed box: a report of some day within it.",
  ].filter((one) => one !== false);
}

function drawing(days: readonly TimelineDay[], axis: BrokenAxis, whole: number, left: number): Markup {
  const { height, events, reports, parties } = laneDrawing(days, axis, left === 0);
  const lane = ({ label, y, base, left: more }: LaneRow<unknown>): Markup =>
    html`<path class="rule" d="M0 ${px(y)}H${whole}"/><text class="label" x="0" y="${left === 0 ? y + 15 : base + 11}">${clip(label, LABEL.letters)}</text>${more.map(
      ({ x, count }) => html`<text class="more" x="${px(left + x - 5)}" y="${base + ROWS * MARK - 3}">+${count}</text>`,
    )}`;
  return html`<svg class="lanes ${left === 0 ? "narrow" : "wide"}" viewBox="0 0 ${whole} ${height}" width="${whole}" height="${height}" aria-hidden="true">
${axis.ticks.map(
  ({ x, label }) =>
    html`<path class="grid" d="M${px(left + x)} ${AXIS - 6}V${height}"/><text x="${px(Math.min(Math.max(left + x, left + 18), whole - 20))}" y="11" text-anchor="middle">${label}</text>`,
)}${axis.breaks.map(
  ({ from, to, days }) =>
    html`<g><title>${count(days, "day")} without an entry</title><text x="${px(left + (from + to) / 2)}" y="11" text-anchor="middle">⋯</text><path class="gap" d="M${px(left + (from + to) / 2 - 3)} ${AXIS - 6}V${height}m6 0V${AXIS - 6}"/></g>`,
)}${[...(events ? [events] : []), reports, ...parties].map(lane)}
${events?.placed.map(({ item, x, row }) => event(item, left + x, events.base + row * MARK))}
${reports.bars.map(
  ({ day, x, count: n, height }) =>
    html`<rect class="report" x="${px(left + x - 2)}" y="${px(reports.base + BAR_ROWS * MARK - height)}" width="4" height="${px(height)}"><title>${dayLabel(day)}: ${count(n, "report")}</title></rect>`,
)}${reports.placed.map(({ item, x, row }) => printed(item, left + x, reports.base + row * MARK, axis))}
${parties.map(({ placed, base }) =>
  placed.map(({ item, x, row }) => said(item, left + x, base + row * MARK + MARK / 2, tailOf(item, axis), left)),
)}</svg>`;
}

const linked = (href: string | null, mark: Markup): Markup =>
  href ? html`<a href="${href}" tabindex="-1">${mark}</a>` : mark;

function event(item: Happened, x: number, y: number): Markup {
  const [passage] = item.passages;
  return linked(
    passage ? `#${passageAnchor(passage)}` : null,
    html`<path class="event${item.isPlanned && " planned"}" d="M${px(x)} ${y + 1}l5.5 5.5-5.5 5.5-5.5-5.5z"><title>${dayLabel(item.day)}: ${item.text}</title></path>`,
  );
}

function printed(item: Printed, x: number, y: number, axis: BrokenAxis): Markup {
  return linked(
    `#${reportAnchor(item.article)}`,
    html`<rect class="report${item.until && " interval"}" x="${px(x - 4)}" y="${y + 1.5}" width="${px(reachOf(item, axis))}" height="10" rx="1"><title>${item.source}, ${item.label}</title></rect>`,
  );
}

function said(item: Said, x: number, y: number, seen: number | null, left: number): Markup {
  const { line, isShift, day } = item;
  const parts: readonly Printable[] = [
    seen !== null && html`<path class="tail" d="M${px(x + 6)} ${y}H${px(left + seen)}m0-3v6"/>`,
    isSaidBy(item) && html`<path class="by" d="M${px(x - 15)} ${y}h8"/>`,
    html`<use class="act ${line.act} s${STRENGTHS.indexOf(line.strength)}" href="#g-${line.act}" x="${px(x - 5.5)}" y="${y - 5.5}" width="11" height="11"/>`,
    isShift && html`<circle class="shift" cx="${px(x)}" cy="${y}" r="7.5"/>`,
    html`<title>${dayLabel(day)}: ${line.party} ${line.phrase}, ${line.issue}. ${line.claim}</title>`,
  ];
  return linked(evidenceHref(line), html`<g>${parts}</g>`);
}

const px = (length: number): number => Math.round(length * 10) / 10;
