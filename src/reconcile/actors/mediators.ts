import { mediates } from "../../text/mediating.ts";
import type { Digest } from "../digest.ts";
import { once } from "../once.ts";

/** The states that a report tells to stand between the parties, by name. */
const mediatorsIn = once(({ article, report: { actors } }: Digest): readonly string[] =>
  actors.flatMap(({ kind, name, mentions }) =>
    kind === "state" && mentions.some((mention) => mediates(article.text, mention)) ? [name] : [],
  ),
);

/** The states that stand between the parties, by any report. */
export const mediatorsOf = (reports: readonly Digest[]): ReadonlySet<string> => new Set(reports.flatMap(mediatorsIn));
