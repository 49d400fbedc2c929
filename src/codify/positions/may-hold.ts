import type { Article } from "../../domain/article.ts";
import type { Act } from "../../domain/position.ts";
import { AGENCIES } from "../../text/agencies.ts";
import { saysOutlet } from "../../text/outlet-nouns.ts";
import type { Draft } from "../actors/cast.ts";

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

/** News agencies, and whoever prints the report, tell what others want. Under two or three letters there are bodies of all kinds. */
function isTeller(name: string, { outlet, agency }: Pick<Article, "outlet" | "agency">): boolean {
  if (name.length > 3 && AGENCIES.has(name.toLowerCase())) return true;
  const own = [agency, outlet !== null && saysOutlet(outlet) ? outlet : null];
  return own.some((teller) => teller?.replace(/^the /i, "").toLowerCase() === name.toLowerCase());
}
