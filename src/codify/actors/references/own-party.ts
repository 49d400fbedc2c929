import { isBodyOf } from "../../../text/members-of.ts";
import type { Parse } from "../../parse.ts";
import { type Cast, type Draft, type Mention, newDraft, note } from "../cast.ts";
import { beginningOfPhrase } from "../mentions/noun-phrases.ts";
import { isOwnName } from "../names/own-name.ts";
import { BODIES, STAFF } from "../names/words.ts";

/** A party by the words of its phrase: "small islands" of "the 14 small islands". */
export function ownParty(i: number, cast: Cast, parse: Parse): Draft {
  const { tokens } = parse;
  const firstToken = firstTelling(i, parse);
  const span = { start: tokens[firstToken]?.start ?? 0, end: tokens[i]?.end ?? 0 };
  const words = parse.text(span).replace(/\s+/g, " ");
  const kind = tokens[i]?.pos === "NNS" ? "group" : "organisation";
  const draft = cast.drafts.find(({ name }) => name === words) ?? newDraft(cast.drafts, words, kind);
  note(cast, draft, { ...span, firstToken, endToken: i + 1, head: i, form: "nominal", kind, state: null, words });
  return draft;
}

/** The first word of a phrase that tells who is meant: neither an article nor a number. */
function firstTelling(i: number, parse: Parse): number {
  const isTelling = (at: number): boolean => !/^(?:CD|DT|POS|PRP\$|RB)$/.test(parse.tokens[at]?.pos ?? "");
  let first = beginningOfPhrase(i, parse);
  // "The mineworkers | ' federation", where the parse tears them.
  if (parse.tokens[first]?.pos === "POS" && first < i) first = beginningOfPhrase(first - 1, parse);
  while (first < i && !isTelling(first)) first++;
  return first;
}

/**
 * "The players' union" in a report on a club: words that the reader takes for their party's own name are no other body's that was named
 * before. `told` is whom they would stand for by their noun; where they stand for nobody yet, a later name may tell ("Ferry union" of a
 * headline).
 */
export function bodyByItsPhrase({ head }: Mention, told: Draft, cast: Cast, parse: Parse): Draft | null {
  if (!isOwnName(head, head + 1, parse)) return null;
  const words = parse.tokens.slice(firstTelling(head, parse), head + 1).map(({ text }) => text.toLowerCase());
  const noun = words.at(-1) ?? "";
  // "The union's leaders" act for the union.
  const isBody = words.length > 1 && BODIES.has(noun) && !STAFF.has(noun);
  const isOther = told.name === noun || !goesBy(words, told.name);
  return isBody && told.kind === "organisation" && isOther ? ownParty(head, cast, parse) : null;
}

/** "The dockers' union" of a Dockers Union or a Dockers' Federation. */
const goesBy = (words: readonly string[], name: string): boolean =>
  name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .includes(words.at(-1) ?? "") || isBodyOf(words.slice(0, -1), name);
