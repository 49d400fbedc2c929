import type { ArticleId, Published } from "../../domain/article.ts";
import type { IsoDate } from "../../domain/day.ts";
import { isWithin } from "../../text/spans.ts";
import { once } from "../once.ts";
import type { WithPassages } from "../statements/compare-passages.ts";
import { datedIn, type WithSaidDays } from "../statements/dated.ts";
import type { Passage } from "../statements/passages.ts";
import { cluesIn } from "../told/day-clues.ts";
import { lastSuchDay } from "./said-days.ts";

interface Known extends Pick<WithPassages, "passages">, Pick<WithSaidDays, "datedOf"> {
  readonly published: ReadonlyMap<ArticleId, Published>;
}

/**
 * The day of what a passage tells, as far as its report gives it: that of its saying; of all else that its speaker says there, unless it
 * looks back; in the report's own voice, of the one weekday that its words name.
 */
export function openDays({ passages, datedOf, published }: Known): (passage: Passage) => IsoDate | null {
  const saidOn = (p: Passage): IsoDate | null => datedIn(datedOf(p.report), p).attribution.said?.date ?? null;
  const bySpeaker = once((list: readonly Passage[]) => {
    const days = new Map<string, Set<IsoDate>>();
    for (const p of list) {
      const day = p.speaker === null ? null : saidOn(p);
      if (day && p.speaker) days.set(p.speaker, (days.get(p.speaker) ?? new Set()).add(day));
    }
    return days;
  });
  return once((p: Passage): IsoDate | null => {
    const own = saidOn(p) ?? dayNamed(p, published.get(p.report.id));
    if (own || p.speaker === null || p.isLookingBack) return own;
    return onlyOne(bySpeaker(passages.get(p.report) ?? []).get(p.speaker));
  });
}

/** "Ferries stopped on Monday": the Monday before the report came out. */
function dayNamed({ report, attribution }: Passage, published: Published | undefined): IsoDate | null {
  if (attribution.kind !== "narrated" || !published || published.date === null) return null;
  const named = cluesIn(report).flatMap((c) =>
    c.kind === "weekday" && !c.planned && !c.tellsWhich && attribution.content.some((s) => isWithin(c, s))
      ? [c.weekday]
      : [],
  );
  const weekday = onlyOne(new Set(named));
  return weekday === null ? null : lastSuchDay(weekday, published);
}

function onlyOne<T>(all: ReadonlySet<T> | undefined): T | null {
  const [first, ...rest] = all ?? [];
  return first === undefined || rest.length > 0 ? null : first;
}
