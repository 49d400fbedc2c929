import type { Span } from "../../domain/span.ts";
import type { Pair } from "../kept-pairs.ts";
import type { WithPassages } from "./compare-passages.ts";
import type { WithQuotations } from "./compare-quotations.ts";
import type { WithSaidDays } from "./dated.ts";
import { likelihood } from "./odds.ts";
import { inPlace, type Passage } from "./passages.ts";
import type { Quotation } from "./quotations.ts";
import { quotedAlike } from "./quoted-alike.ts";
import type { Likeness } from "./same-utterance.ts";

/** Of passages that quote one utterance, some nine in ten give one (docs/decisions/0131-figures-and-quotations-that-tell.md); grouping weighs them with their reports' others. */
const QUOTED = likelihood(4);
/** The longer quotation has so many times the words at most. */
const LONGER = 1.5;
/** A passage quotes what holds so much of the quotation, and is so much of both. */
const MOST = 0.8;
const LEAST = 0.2;

/** Passages that quote one utterance, two by two, whatever days they are told on. */
export function quotedPassages(story: WithPassages & WithQuotations & Pick<WithSaidDays, "datedOf">): Likeness[] {
  return quotedAlike(story)
    .filter(areOfOneLength)
    .flatMap((pair) => {
      const [p, q] = [pair.a, pair.b].map((quotation) =>
        quoting(quotation, story.passages.get(quotation.report) ?? []),
      );
      if (!p || !q) return [];
      const [a, b] = inPlace(p, q) < 0 ? [p, q] : [q, p];
      return [{ a, b, score: QUOTED, run: 0 }];
    });
}

/** What is quoted at length holds a shorter quotation and more: its sentences are told apart. */
const areOfOneLength = ({ a, b }: Pair<Quotation>): boolean =>
  Math.max(a.words.length, b.words.length) <= LONGER * Math.min(a.words.length, b.words.length);

/** The passage that holds the quotation and little besides. */
function quoting({ span }: Quotation, passages: readonly Passage[]): Passage | null {
  let best: Passage | null = null;
  let most = LEAST;
  for (const passage of passages) {
    const share = passage.tells ? shareOf(span, passage.attribution.content) : 0;
    if (share > most) [best, most] = [passage, share];
  }
  return best;
}

/** What two stretches have in common, of what either has; 0 where most of the quotation is left out. */
function shareOf(quotation: Span, content: readonly Span[]): number {
  const length = ({ start, end }: Span): number => Math.max(0, end - start);
  const common = content.reduce(
    (sum, { start, end }) =>
      sum + length({ start: Math.max(start, quotation.start), end: Math.min(end, quotation.end) }),
    0,
  );
  if (common < MOST * length(quotation)) return 0;
  return common / (content.reduce((sum, span) => sum + length(span), 0) + length(quotation) - common);
}
