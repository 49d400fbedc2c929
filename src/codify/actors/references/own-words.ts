import type { Parse } from "../../parse.ts";
import { type Cast, type Draft, newDraft, note } from "../cast.ts";
import { beginningOfPhrase } from "../mentions/noun-phrases.ts";

/** The party that goes by the words of this noun's phrase: "small islands" of "the 14 small islands". */
export function partyInOwnWords(i: number, cast: Cast, parse: Parse): Draft {
  const { tokens } = parse;
  const firstToken = beginningOfPhrase(i, parse);
  const isTelling = (at: number): boolean => !/^(?:CD|DT|POS|PRP\$|RB)$/.test(tokens[at]?.pos ?? "");
  let first = firstToken;
  while (first < i && !isTelling(first)) first++;
  const span = { start: tokens[first]?.start ?? 0, end: tokens[i]?.end ?? 0 };
  const words = parse.text(span).replace(/\s+/g, " ");
  const kind = tokens[i]?.pos === "NNS" ? "group" : "organisation";
  const draft = cast.drafts.find(({ name }) => name === words) ?? newDraft(cast.drafts, words, kind);
  note(cast, draft, {
    ...span,
    firstToken: first,
    endToken: i + 1,
    head: i,
    form: "nominal",
    kind,
    state: null,
    words,
  });
  return draft;
}
