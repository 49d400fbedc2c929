import type { Happening } from "../../domain/findings.ts";
import type { Cast } from "../actors/cast.ts";
import type { Parse } from "../parse.ts";

/** Nouns and verbs of things that happen on a day in a negotiation. Lemmas, sorted. */
const NOUNS: ReadonlySet<string> = new Set(
  "attack ballot ceremony conference election gathering handover hearing inauguration invasion meeting offensive rally referendum session signing strike summit talks truce visit vote walkout".split(
    " ",
  ),
);
const VERBS: ReadonlySet<string> = new Set(
  "arrive attack convene elect gather invade launch meet ratify resign resume sign strike suspend vote".split(" "),
);
const MOST_WORDS = 24;

/** What happens on a day that the sentence names: meetings, votes, signings, strikes, attacks; past, or planned when told of the future. */
export function eventsOf(cast: Cast, parse: Parse): readonly Happening[] {
  const { annotations, tokens } = parse;
  const found: Happening[] = [];
  for (const time of annotations.times) {
    if (!time.means || !("date" in time.means) || (time.shape !== "day" && time.shape !== "weekday")) continue;
    const at = parse.tokenAt(time.start);
    const core = governors(at, parse).find(
      (i) => NOUNS.has(tokens[i]?.lemma ?? "") || VERBS.has(tokens[i]?.lemma ?? ""),
    );
    if (core === undefined) continue;
    const span = parse.subtree(core);
    const { first, end } = parse.tokensIn(span);
    if (end - first < 2 || end - first > MOST_WORDS) continue;
    const actors = new Set<string>();
    for (let i = first; i < end; i++) {
      const draft = cast.at[i];
      if (draft && draft.kind !== "unnamed") actors.add(draft.id);
    }
    const published = annotations.article.published;
    const verb = /^VB/.test(tokens[core]?.pos ?? "") ? core : (governors(core, parse)[1] ?? core);
    const isFuture = parse.children(verb).some((c) => /^(?:will|'ll|’ll|would|shall)$/i.test(tokens[c]?.text ?? ""));
    found.push({
      what: parse.text(span).replace(/\s+/g, " "),
      date: time.means,
      place: null,
      actors: [...actors].sort(),
      planned: isFuture || (published !== null && time.means.date > published.latest),
      evidence: [
        { article: annotations.article.id, start: Math.min(span.start, time.start), end: Math.max(span.end, time.end) },
      ],
    });
  }
  return found;
}

/** A token and those above it, nearest first. */
function governors(token: number, parse: Parse): readonly number[] {
  const chain: number[] = [];
  for (let at = token; at >= 0 && chain.length < 6; at = parse.tokens[at]?.head ?? -1) chain.push(at);
  return chain;
}
