import { isBodyOf } from "../../../text/members-of.ts";
import type { Parse } from "../../parse.ts";
import { type Cast, type Draft, type Mention, newDraft } from "../cast.ts";

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

/** "The union of quarry workers": the one that the report names so, or one of its own by these words. */
export function unionOf(mention: Mention, cast: Cast, parse: Parse): Draft | null {
  const { tokens } = parse;
  const of = mention.endToken;
  if (!/^(?:association|federation|league|union)$/i.test(tokens[mention.head]?.text ?? "")) return null;
  if (tokens[of]?.text !== "of") return null;
  let end = of + 1;
  while (/^(?:NN|JJ)/.test(tokens[end]?.pos ?? "") && /^\p{Ll}/u.test(tokens[end]?.text ?? "")) end++;
  if (tokens[end - 1]?.pos !== "NNS") return null;
  const words = tokens.slice(of + 1, end).map((t) => t.text);
  const name = `${tokens[mention.head]?.text.toLowerCase()} of ${words.join(" ")}`;
  return bodyOf(words, cast) ?? cast.drafts.find((d) => d.name === name) ?? newDraft(cast.drafts, name, "organisation");
}

function bodyOf(words: readonly string[], cast: Cast): Draft | null {
  const bodies = cast.drafts.filter(
    ({ kind, name }) => (kind === "organisation" || kind === "group") && isBodyOf(words, name),
  );
  return bodies.length === 1 ? (bodies[0] ?? null) : null;
}
