import type { Act, Evidence, Position } from "../domain/position.ts";
import type { ParleyRecord } from "../domain/record.ts";
import { overlaps } from "../text/spans.ts";

/** What a link to a line carries beside its id: words that it rested on, and what was read in them. */
export interface LinkedWords extends Evidence {
  readonly act: Act | null;
}

/**
 * The line that rests on the words now. An id hangs on party, act and issue: it goes when people merge, split or rename these, and when
 * another report changes what is one line; the words stay. Of several lines the one of the same act that shares most with them; of another act
 * only one on the very words.
 */
export function lineOfWords(record: ParleyRecord, linked: LinkedWords): Position | null {
  const words = wordsNow(record, linked);
  const shared = record.positions
    .map((position) => ({ position, share: Math.max(0, ...position.evidence.map((one) => shareOf(words, one))) }))
    .filter(({ position, share }) => share === 1 || (share > 0 && position.act === linked.act))
    .sort((a, b) => Number(b.position.act === linked.act) - Number(a.position.act === linked.act) || b.share - a.share);
  return shared[0]?.position ?? null;
}

/** Where the report has changed, the words that stand in their place. */
function wordsNow({ revisions }: ParleyRecord, words: LinkedWords): Evidence {
  const moved = revisions.flatMap(({ earlier, article, lines }) =>
    earlier === words.article
      ? lines.flatMap(({ was, now }) => (now && overlaps(was, words) ? [{ article, ...now }] : []))
      : [],
  );
  return moved.at(-1) ?? words;
}

/** The part of both together that they share: 1 where they are the same words. */
function shareOf(a: Evidence, b: Evidence): number {
  if (a.article !== b.article || !overlaps(a, b)) return 0;
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}
