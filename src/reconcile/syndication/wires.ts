import type { Article } from "../../domain/article.ts";
import { WIRE_NOUN } from "../../text/wire-noun.ts";

/** A wire service's own print, not an outlet's reprint of it. */
export const isWire = ({ outlet, agency }: Article): boolean =>
  outlet === null ? agency !== null : outlet === agency || WIRE_NOUN.test(outlet);
