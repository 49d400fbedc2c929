import type { Act } from "../../domain/position.ts";
import type { Span } from "../../domain/span.ts";
import type { Parse } from "../parse.ts";
import type { ConditionSpan } from "./conditions.ts";

const OPENS = /^["“]?In (?:exchange|return)\b(?! for\b)/i;
const TRADES: ReadonlySet<Act> = new Set(["accept", "commit", "demand", "offer"]);
const LONGEST = 300;

/** "The firm raises pay. In return, the crews call off the strike": the sentence before tells the price. */
export function inReturn(act: Act, evidence: Span, parse: Parse): readonly ConditionSpan[] {
  const { sentences } = parse.annotations;
  const index = parse.tokens[parse.tokenAt(evidence.start)]?.sentence ?? -1;
  const [before, own] = [sentences[index - 1], sentences[index]];
  if (!before || !own || !TRADES.has(act) || !OPENS.test(parse.text(own)) || before.end - before.start > LONGEST)
    return [];
  const { start, end } = whatIsTold(before, parse);
  const words = parse.text({ start, end }).replace(/[\s.,”"]+$/, "");
  return [{ start, end: start + words.length, relation: "in-exchange-for" }];
}

/** Of "The mediator said that pay would rise" what she said. */
function whatIsTold(sentence: Span, parse: Parse): Span {
  const contents = parse.annotations.spoken.flatMap(({ content }) => content);
  return contents.find(({ start, end }) => start >= sentence.start && end <= sentence.end) ?? sentence;
}
