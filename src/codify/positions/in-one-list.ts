import type { Act } from "../../domain/position.ts";
import type { Span } from "../../domain/span.ts";
import { contentId } from "../../text/content-id.ts";
import type { Parse } from "../parse.ts";
import { listHeadsIn } from "./each-matter.ts";

interface Demand {
  readonly party: { readonly name: string };
  readonly act: Act;
  readonly evidence: Span;
}

/** Where a position stands in a list of demands. */
export interface Listed {
  /** Shared by all demands of the list; `null` outside lists. */
  readonly list: string | null;
  /** The words before the list, which its later demands leave out: "the crews want". */
  readonly lead: Span | null;
}

/** Demands of one party that a sentence lists: nothing but commas and "and" stands between them, and "and" at least once. In order of text. */
export function inOneList<T extends Demand>(positions: readonly T[], parse: Parse): readonly (T & Listed)[] {
  const lists = new Map<T, readonly T[]>();
  for (const one of positions) {
    const before = positions.find((other) => follows(other, one, parse));
    if (before) lists.set(one, [...(lists.get(before) ?? [before]), one]);
  }
  const joined = [...lists.values()].filter((list) =>
    list.some((one, i) => i > 0 && AND.test(between(list[i - 1], one, parse))),
  );
  return positions.map((one) => {
    const list = joined.findLast((each) => each.includes(one));
    const [first] = list ?? [];
    if (!list || !first) return { ...one, list: null, lead: null };
    const id = contentId(parse.annotations.article.id, one.party.name, "list", first.evidence.start);
    return { ...one, list: id, lead: leadOf(one, list, parse) };
  });
}

const JOINING = /^[\s,"“”]*(?:(?:and|plus|as well as)\b)?(?: also\b)?[\s,"“”]*$/i;
const AND = /\b(?:and|as|plus)\b/i;
/** Words about the thing before them: "the quota, which rises". */
const RELATIVE = /^(?:that|wh)/i;

function follows(one: Demand, next: Demand, parse: Parse): boolean {
  if (one.act !== "demand" || next.act !== "demand" || one.party !== next.party) return false;
  const { tokens } = parse;
  const sentenceOf = ({ evidence }: Demand) => tokens[parse.tokenAt(evidence.start)]?.sentence;
  return (
    one.evidence.end < next.evidence.start &&
    sentenceOf(one) === sentenceOf(next) &&
    JOINING.test(between(one, next, parse)) &&
    !RELATIVE.test(parse.text(next.evidence))
  );
}

const between = (one: Demand | undefined, next: Demand, parse: Parse): string =>
  parse.text({ start: one?.evidence.end ?? next.evidence.start, end: next.evidence.start });

/** What stands before the word that this one is joined to, in the evidence that holds that word. A clause with a subject needs no lead. */
function leadOf({ evidence }: Demand, list: readonly Demand[], parse: Parse): Span | null {
  const own = parse.headOf(evidence);
  const { relation = "", head = -1 } = parse.tokens[own] ?? {};
  if (relation !== "conj" || parse.child(own, "nsubj", "nsubjpass") !== null) return null;
  const at = parse.tokens[head]?.start ?? 0;
  const around = list.find(({ evidence: { start, end } }) => start <= at && at < end)?.evidence;
  const end = parse.tokens[openingOf(head, own, parse)]?.start ?? 0;
  const isBegun = around !== undefined && around.start < end && listHeadsIn(around, parse).includes(head);
  return isBegun ? { start: around.start, end } : null;
}

/** The token that a matter begins with. A preposition or "to" that the next one does not repeat belongs to the words before both. */
function openingOf(matter: number, next: number, parse: Parse): number {
  const { start } = parse.subtree(matter);
  const first = parse.tokenAt(start);
  const isShared = parse.child(matter, "case", "mark") === first && parse.child(next, "case", "mark") === null;
  return isShared ? first + 1 : first;
}
