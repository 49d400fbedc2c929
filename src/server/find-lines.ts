import { setImmediate as letOthersRun } from "node:timers/promises";
import type { Desk, StorylineRecord } from "../desk/desk.ts";
import type { Position } from "../domain/position.ts";
import type { ParleyRecord } from "../domain/record.ts";
import { type Lookup, lookup } from "../present/views/lookup.ts";
import { parseSearch } from "../store/search-query.ts";
import { searchedWords } from "../text/searched-words.ts";

export interface LineQuery {
  readonly q: string;
  readonly storyline?: string | undefined;
  readonly party?: string | undefined;
  readonly issue?: string | undefined;
  readonly act?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

interface FoundLine {
  readonly storyline: string;
  readonly look: Lookup;
  readonly position: Position;
}

/** The words of a line, a space before and behind each. */
interface Words {
  readonly plain: string;
  readonly keys: string;
  readonly spellings: string;
}

/** A line as it is searched. */
interface Line {
  readonly position: Position;
  readonly words: Words;
  readonly day: string;
}

/** What is worked out of a record once, gone with the record. */
const looks = new WeakMap<ParleyRecord, Lookup>();
const searched = new WeakMap<ParleyRecord, readonly Line[]>();

/**
 * The first lines of all storylines, or of one, that hold every word in claim, party, aliases, issue, act or evidence. `most` and
 * perhaps more: storylines are looked through until there are so many.
 */
export async function findLines(desk: Desk, query: LineQuery, most: number): Promise<readonly FoundLine[]> {
  const isWanted = wordsTest(query.q);
  const found: FoundLine[] = [];
  for await (const { id: storyline, record } of partsOf(desk, query.storyline)) {
    if (!searched.has(record)) await letOthersRun();
    const look = lookOf(record);
    for (const { position, words, day } of linesOf(record))
      if (
        (query.party === undefined || position.party === query.party) &&
        (query.issue === undefined || position.issue === query.issue) &&
        (query.act === undefined || position.act === query.act) &&
        (query.from === undefined || day >= query.from) &&
        (query.to === undefined || (day !== "" && day <= query.to)) &&
        isWanted(words)
      )
        found.push({ storyline, look, position });
    if (found.length >= most) break;
  }
  return found;
}

async function* partsOf(desk: Desk, storyline: string | undefined): AsyncIterable<StorylineRecord> {
  if (storyline === undefined) return yield* desk.parts();
  const record = await desk.storyline(storyline);
  if (record !== null) yield { id: storyline, record };
}

/** Every term at the start of words ("tariff" finds "tariffs" while it is typed), in another form, or in another spelling. Nothing typed wants everything. */
function wordsTest(query: string): (words: Words) => boolean {
  const alternatives = parseSearch(query);
  if (alternatives.length === 0) return () => query.trim() === "";
  const holds = ({ plain, keys, spellings }: Words, term: (typeof alternatives)[number][number]): boolean =>
    plain.includes(` ${term.plain}`) ||
    term.printed.some((row) => keys.includes(` ${row.join(" ")} `)) ||
    term.spellings.some((one) => spellings.includes(` ${one} `));
  return (words) => alternatives.some((terms) => terms.every((term) => holds(words, term) !== term.leaveOut));
}

function wordsOf(text: string): Words {
  const words = searchedWords(text);
  const row = (all: readonly string[]): string => ` ${all.join(" ")} `;
  return {
    plain: row(words.map(({ plain }) => plain)),
    keys: row(words.map(({ key }) => key)),
    spellings: row(words.flatMap(({ spellings }) => spellings)),
  };
}

/** The record with its ids resolved, for as long as the record is. */
export function lookOf(record: ParleyRecord): Lookup {
  const look = looks.get(record) ?? lookup(record);
  looks.set(record, look);
  return look;
}

function linesOf(record: ParleyRecord): readonly Line[] {
  const known = searched.get(record);
  if (known) return known;
  const look = lookOf(record);
  const lines = record.positions.map((position) => ({
    position,
    words: wordsOf(textOf(look, position)),
    day: dayOf(look, position),
  }));
  searched.set(record, lines);
  return lines;
}

function textOf(look: Lookup, { party, speaker, act, issue, claim, evidence }: Position): string {
  const actors = [party, speaker].flatMap((id) => (id === null ? [] : (look.actors.get(id) ?? [])));
  const printed = evidence.map((one) => look.wordsAt(one.article, one));
  return [
    claim,
    act,
    look.labelOf(issue),
    ...actors.flatMap(({ name, aliases }) => [name, ...aliases]),
    ...printed,
  ].join(" ");
}

const dayOf = (look: Lookup, { said, evidence }: Position): string => {
  const published = evidence.flatMap(({ article }) => look.articles.get(article)?.published ?? []);
  return said?.date ?? published.map(({ date, earliest }) => date ?? earliest).toSorted()[0] ?? "";
};
