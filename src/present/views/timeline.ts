import type { IsoDate } from "../../domain/day.ts";
import { publishedDay } from "../../text/published.ts";
import { reportName } from "../../text/report-name.ts";
import type { ShiftLine } from "./changes.ts";
import { type ClaimLine, nameBefore } from "./claim-line.ts";
import { dayLabel, publishedLabel } from "./day-label.ts";
import type { Lookup } from "./lookup.ts";
import { type Passage, passageOf } from "./passage.ts";
import { bare, clip } from "./wording.ts";

export type TimelineEntry =
  | {
      readonly kind: "event";
      readonly text: string;
      readonly place: string | null;
      readonly isPlanned: boolean;
      readonly isInferred: boolean;
      readonly passages: readonly Passage[];
    }
  | { readonly kind: "said"; readonly line: ClaimLine }
  | { readonly kind: "shift"; readonly shift: ShiftLine }
  | {
      readonly kind: "report";
      readonly source: string;
      readonly article: string;
      readonly label: string;
      /** The last day that it can be of, where only an interval is known. */
      readonly until: IsoDate | null;
    };

/** The sentence of an entry, in parts. */
interface EntryParts {
  readonly sign: string;
  /** Who said it or moved; `null` where it is nobody's. */
  readonly name: string | null;
  readonly text: string;
  /** What follows where not all is as it should be: " (planned)", ", some day in 3–9 May". */
  readonly aside: string;
}

/** `most`: characters of a claim that are shown. */
export function entryParts(entry: TimelineEntry, most: number): EntryParts {
  switch (entry.kind) {
    case "event":
      return { sign: "◇", name: null, text: entry.text, aside: entry.isPlanned ? " (planned)" : "" };
    case "shift":
      return { sign: "↗", name: entry.shift.party, text: `${entry.shift.verb} on ${entry.shift.issue}`, aside: "" };
    case "said":
      return { sign: entry.line.glyph, name: nameBefore(entry.line), text: clip(entry.line.claim, most), aside: "" };
    case "report":
      return { sign: "▤", name: null, text: entry.source, aside: entry.until ? `, some day in ${entry.label}` : "" };
  }
}

/** What happened, what was said and what was printed, by day. A report stands on the first day it can be of, with its interval told. */
export interface TimelineDay {
  readonly day: IsoDate | null;
  readonly label: string;
  readonly entries: readonly TimelineEntry[];
}

const ORDER: readonly TimelineEntry["kind"][] = ["event", "shift", "said", "report"];

export function timelineOf(
  look: Lookup,
  lines: readonly ClaimLine[],
  shifts: readonly ShiftLine[],
): readonly TimelineDay[] {
  const dated: { readonly day: IsoDate | null; readonly entry: TimelineEntry }[] = [];
  const alike = Map.groupBy(look.record.events, ({ what, date }) => `${date?.date} ${bare(what)}`);
  for (const [event, ...more] of alike.values()) {
    if (!event) continue;
    const passages = [event, ...more].flatMap(({ evidence }) => evidence.flatMap((one) => passageOf(look, one) ?? []));
    const { what: text, place, planned: isPlanned, date } = event;
    dated.push({
      day: date?.date ?? null,
      entry: { kind: "event", text, place, isPlanned, isInferred: date?.basis === "inferred", passages },
    });
  }
  for (const shift of shifts) dated.push({ day: shift.to.when?.day ?? null, entry: { kind: "shift", shift } });
  const shifted = new Set(shifts.map((shift) => shift.to.id));
  for (const line of lines) {
    const isSaid = line.when !== null && line.when.basis !== "reported";
    if (isSaid && line.act !== "assess" && !shifted.has(line.id))
      dated.push({ day: line.when?.day ?? null, entry: { kind: "said", line } });
  }
  for (const article of look.record.articles) {
    const label = publishedLabel(article.published);
    const until = article.published?.date === null ? article.published.latest : null;
    dated.push({
      day: publishedDay(article.published),
      entry: {
        kind: "report",
        source: reportName(article),
        article: article.id,
        label: label ?? "undated",
        until,
      },
    });
  }
  // Reports alone, all without a day: their list tells as much.
  if (dated.every(({ day, entry }) => day === null && entry.kind === "report")) return [];
  return [...Map.groupBy(dated, ({ day }) => day)]
    .toSorted(([a], [b]) => (a ?? "9999").localeCompare(b ?? "9999"))
    .map(([day, those]) => ({
      day,
      label: day ? dayLabel(day) : "No day known",
      entries: those.map(({ entry }) => entry).toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind)),
    }));
}
