import type { Article } from "../../../domain/article.ts";
import { AGENCIES } from "../../../text/agencies.ts";
import { saysOutlet } from "../../../text/outlet-nouns.ts";

/** News agencies, and whoever prints the report, tell what others want. Under two or three letters there are bodies of all kinds. */
export function isTeller(name: string, { outlet, agency }: Pick<Article, "outlet" | "agency">): boolean {
  if (name.length > 3 && AGENCIES.has(name.toLowerCase())) return true;
  const own = [agency, outlet !== null && saysOutlet(outlet) ? outlet : null];
  return own.some((teller) => teller?.replace(/^the /i, "").toLowerCase() === name.toLowerCase());
}
