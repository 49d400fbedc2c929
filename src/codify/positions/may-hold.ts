import type { Article } from "../../domain/article.ts";
import type { Act } from "../../domain/position.ts";
import type { Draft } from "../actors/cast.ts";
import { isTeller } from "../actors/names/teller.ts";

/**
 * May this party hold a position of this act? "Critics" and "observers" judge, blame and ask in their own name, a source that hides who it
 * is only judges; neither gives or takes anything for a party (docs/codebook.md, "Party and speaker").
 */
export const mayHold = (
  { kind, name }: Pick<Draft, "kind" | "name">,
  act: Act,
  report: Pick<Article, "outlet" | "agency">,
): boolean =>
  !isTeller(name, report) &&
  (kind !== "unnamed" || act === "assess" || (/^(?:accuse|demand)$/.test(act) && !/\bsources?$/i.test(name)));
