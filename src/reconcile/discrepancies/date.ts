import type { Span } from "../../domain/span.ts";
import { weekdayOf } from "../../text/days.ts";
import { type Clue, cluesIn, dayOf } from "../dates/clues.ts";
import { weekdaySaid } from "../dates/said-days.ts";
import type { Passage } from "../statements/passages.ts";
import { at, type Detector, discrepancy, quoted, type Storytelling, sourceName } from "./detector.ts";
import { retellings, sharesMost } from "./retellings.ts";

/** A passage with the one day that it names, for what it tells or for the telling. */
interface Dated {
  readonly passage: Passage;
  readonly span: Span;
  readonly of: "saying" | "event";
  readonly weekday: number;
  readonly planned: boolean;
}

/** One utterance or event on two days: said on Monday here and on Tuesday there, begins on Sunday and on Monday. */
export const date: Detector = {
  id: "reconcile/discrepancies/date@2",
  detect: (story) =>
    retellings(story).flatMap((passages) => {
      const dated = passages.flatMap((p) => datesOf(p, story));
      const first = dated.find((a) => dated.some((b) => areOtherDays(a, b, story)));
      const others = dated.filter((b) => first && areOtherDays(first, b, story));
      if (!first || others.length === 0) return [];
      const all = [first, ...others];
      const told = all.map(
        ({ passage: { report }, span, of }) =>
          `${of === "saying" ? "said on " : ""}${quoted(report, span)} in ${sourceName(report)}`,
      );
      return [
        discrepancy(
          "date",
          all.map(({ passage, span }) => at(passage.report.id, span)),
          `One ${first.of === "saying" ? "utterance" : "event"} on two days: ${told.join("; ")}.`,
        ),
      ];
    }),
};

function datesOf(passage: Passage, { published }: Storytelling): Dated[] {
  const { attribution, report } = passage;
  const clues = cluesIn(report);
  const said = weekdaySaid(attribution, clues);
  const inside = clues.filter((c) => attribution.content.some((s) => s.start <= c.start && c.end <= s.end));
  const [day] = inside;
  const weekday = day && inside.length === 1 ? weekdayNamed(day, published.get(report.id)?.earliest ?? null) : null;
  const content = attribution.content.find((s) => day && s.start <= day.start && day.end <= s.end);
  return [
    ...(said ? [{ passage, span: said, of: "saying" as const, weekday: said.weekday, planned: false }] : []),
    ...(day && content && weekday !== null
      ? [{ passage, span: content, of: "event" as const, weekday, planned: "planned" in day && day.planned }]
      : []),
  ];
}

function weekdayNamed(clue: Clue, around: string | null): number | null {
  if (clue.kind === "weekday") return clue.weekday;
  const day = clue.kind === "day" ? dayOf(clue, around) : null;
  return day && weekdayOf(day);
}

const areOtherDays = (a: Dated, b: Dated, { originOf }: Storytelling): boolean =>
  a.of === b.of &&
  a.weekday !== b.weekday &&
  a.planned === b.planned &&
  originOf(a.passage.report.id) !== originOf(b.passage.report.id) &&
  sharesMost(a.passage, b.passage, 3);
