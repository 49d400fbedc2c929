import { isBodyOf } from "../../../text/members-of.ts";
import type { Parse } from "../../parse.ts";
import type { Cast, Draft, Mention } from "../cast.ts";

/** "The dockers", where the report names one Dockers Union: what they do, it does. `null` where no body or several are called after them. */
export function bodyOfMembers(mention: Mention, cast: Cast, { tokens }: Parse): Draft | null {
  const words = tokens
    .slice(mention.firstToken, mention.head + 1)
    .filter((t) => /^(?:NN|JJ)/.test(t.pos))
    .map((t) => t.text.toLowerCase());
  const isDefinite = /^the$/i.test(tokens[mention.firstToken]?.text ?? "") || mention.head === mention.firstToken;
  if (!isDefinite) return null;
  return bodyOf(words, cast);
}

function bodyOf(words: readonly string[], cast: Cast): Draft | null {
  const bodies = cast.drafts.filter(
    ({ kind, name }) => (kind === "organisation" || kind === "group") && isBodyOf(words, name),
  );
  return bodies.length === 1 ? (bodies[0] ?? null) : null;
}
