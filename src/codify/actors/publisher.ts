import { saysOutlet } from "../../text/outlet-nouns.ts";
import type { Parse } from "../parse.ts";
import { type Cast, type Draft, newDraft } from "./cast.ts";
import { bodyWords } from "./names.ts";

/** How often a body must be named below the head of its own statement. */
const NAMED = 2;

/** Who says "we" outside quotation marks: the body or state whose statement this is, by the letterhead in capitals above it. No news outlet. */
export function publisherOf(cast: Cast, parse: Parse): Draft | null {
  const { text } = parse.annotations.article;
  const head = text.split("\n", 1)[0]?.trim() ?? "";
  if (!/\p{Lu}{2}/u.test(head) || /\p{Ll}/u.test(head) || saysOutlet(head)) return null;
  const letters = bodyWords(head);
  const named = cast.drafts.filter(
    ({ kind, name, mentions }) =>
      (kind === "organisation" || kind === "state" || kind === "bloc") &&
      mentions.filter((m) => m.start > head.length).length >= NAMED &&
      bodyWords(name).length > 0 &&
      bodyWords(name).every((word) => letters.includes(word)),
  );
  return named.length === 1 ? (named[0] ?? null) : named.length === 0 ? calledByNoun(head, cast, parse) : null;
}

/** "The Mission" of a statement by SAILORS' HARBOUR MISSION: a noun with a capital that the reader takes for no name. */
function calledByNoun(head: string, cast: Cast, { tokens }: Parse): Draft | null {
  const name = head.toLowerCase().replace(/(?<=^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase());
  const noun = name.split(" ").at(-1) ?? "";
  const calls = [...tokens.keys()].filter(
    (i) => tokens[i]?.text === noun && cast.at[i] === null && /^the$/i.test(tokens[i - 1]?.text ?? ""),
  );
  if (calls.length < NAMED) return null;
  const shouted = cast.drafts.find((d) => d.kind === "organisation" && d.name.toLowerCase() === noun.toLowerCase());
  const body = shouted ?? newDraft(cast.drafts, name, "organisation");
  body.name = name;
  body.aliases.add(noun);
  for (const i of calls) cast.at[i] = body;
  return body;
}
