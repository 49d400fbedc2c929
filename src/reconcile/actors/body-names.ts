import type { LocalActor } from "../../domain/coded-report.ts";
import { fold } from "../../text/fold.ts";
import { once } from "../once.ts";

/** What companies are called in law: "GenCorp Inc" is GenCorp. */
const LEGAL_FORM = /(?<=.) (?:ag|co|company|corp|corporation|gmbh|group|holdings|inc|limited|llc|ltd|nv|plc|sa|spa)$/;

/** A name in small letters, without "of", "the" and legal forms. */
export const bodyKey = (name: string): string =>
  fold(name)
    .replaceAll(".", "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((w) => w !== "" && w !== "the" && w !== "of" && w !== "and" && w !== "for")
    .join(" ")
    .replace(LEGAL_FORM, "")
    .replace(LEGAL_FORM, "")
    .replace(/^(?:labou?r|striking|trade) unions$/, "unions");

export const keyOf = once(({ name }: LocalActor) => bodyKey(name));
export const aliasKeys = once(({ aliases }: LocalActor) => aliases.map(bodyKey));
