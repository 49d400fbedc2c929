import type { Article } from "../../domain/article.ts";
import { isAgency } from "../../text/outlet-nouns.ts";
import { isShortFor } from "../../text/short-form.ts";

/** A wire service's own print, not an outlet's reprint of it: known by its name, or by signing itself with what is short for it. */
export const isWire = ({ outlet, agency }: Article): boolean =>
  outlet === null
    ? agency !== null
    : isAgency(outlet) || outlet === agency || (agency !== null && isShortFor(agency, outlet));
