import type { Attribution } from "../../domain/attribution.ts";
import type { Span } from "../../domain/span.ts";
import { firstFrom } from "../../text/first-from.ts";
import { overlaps } from "../../text/spans.ts";
import type { Digest } from "../digest.ts";

/** A name of a thing with fewer telling words says nothing of it: "the number", "no ceasefire". */
const LEAST_NAMED = 3;

/** Whether a stretch with so many telling words tells what could be told again. */
export function tellsSomething({ content, kind }: Attribution, telling: number, report: Digest): boolean {
  if (telling === 0) return false;
  if (kind === "narrated") return !content.every((c) => isQuestion(c, report));
  return telling >= LEAST_NAMED || kind === "direct" || content.some((c) => isQuoted(c, report) || hasVerb(c, report));
}

/** A report's own question heads what it tells: "What happens to the truce?" */
const isQuestion = ({ start, end }: Span, { article }: Digest): boolean =>
  /\?["'”’)\s]*$/.test(article.text.slice(start, end));

/** A word of it stands in quotation marks: "a dictator" is the utterance itself. */
const isQuoted = (span: Span, { quotes }: Digest): boolean => quotes.some((q) => overlaps(q, span));

function hasVerb({ start, end }: Span, { parse: { starts, tags } }: Digest): boolean {
  const [first, last] = [start, end].map((at) => firstFrom(starts.length, (i) => starts[i] ?? 0, at));
  return tags.slice(first, last).some((tag) => /^(?:VB|MD)/.test(tag));
}
