import type { Article } from "../../domain/article.ts";
import { isAgency } from "../../text/outlet-nouns.ts";

/** A wire service's own print, not an outlet's reprint of it. */
export const isWire = ({ outlet, agency }: Article): boolean =>
  outlet === null ? agency !== null : outlet === agency || isAgency(outlet);
