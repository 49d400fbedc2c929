import type { Published } from "../../domain/article.ts";
import { dayNumber } from "../../text/days.ts";
import { attributionsOf, type Cast } from "../actors/cast.ts";
import type { Digest } from "../digest.ts";
import { onceIn } from "../once.ts";
import type { Dated } from "../statements/dated.ts";
import { passagesOf, saidOn } from "../statements/passages.ts";
import { withSaidDays } from "./said-days.ts";

interface Light {
  readonly cast: Cast;
  readonly published: Published | undefined;
}

/** A report with its days: the same object as long as neither these nor its actors have changed. */
export const datedReport = onceIn(
  (report: Digest, { cast, published }: Light): Dated => {
    const attributions = withSaidDays(report, attributionsOf(report, cast), published);
    const saidOf = new Map(attributions.map((a) => [a.id, a.said]));
    const passages = passagesOf(report, cast).map((p) => saidOn(p, saidOf.get(p.of) ?? null));
    const { earliest, latest } = published ?? { earliest: null, latest: null };
    const said = attributions.flatMap((a) => (a.said ? [dayNumber(a.said.date)] : []));
    const [from, to] = [Math.min(dayNumber(earliest ?? ""), ...said), Math.max(dayNumber(latest ?? ""), ...said)];
    return { earliest, latest, from, to, attributions, passages };
  },
  (a, b) =>
    a.cast === b.cast && a.published?.earliest === b.published?.earliest && a.published?.latest === b.published?.latest,
);
