import type { ActorId } from "../../domain/actor.ts";
import type { ArticleId } from "../../domain/article.ts";
import type { Attribution } from "../../domain/attribution.ts";
import type { Position } from "../../domain/position.ts";
import { daysBetween } from "../../text/days.ts";
import { groupsOf, inOrder, into, mostFrequent } from "../groups.ts";
import { areEqual, once, onceIn, onceTogether } from "../once.ts";
import { shortHash } from "../short-hash.ts";
import type { WithSaidDays } from "../statements/dated.ts";
import type { WithReports } from "../storylines/gather.ts";
import type { WithOrigins } from "../syndication/trace-origins.ts";
import { areOne, type Comparable } from "./one-position.ts";
import type { PlacedPosition } from "./placed-position.ts";

/** Said again after so long, a position is a new one: it shows that the party held to it. */
const SAME_WITHIN_DAYS = 14;

/** What of a story merging asks for. */
type Asked = Pick<WithReports & WithSaidDays & WithOrigins, "id" | "attributions" | "originOf">;

/** One position for all reports of it: same party, act, issue and conditions, said within days of each other, about one thing. */
export function mergePositions(
  placed: readonly PlacedPosition[],
  story: Asked,
  comparableOf: (position: PlacedPosition) => Comparable,
): Position[] {
  const alike = new Map<string, Comparable[]>();
  for (const p of placed) into(alike, keyOf(p), comparableOf(p));
  return [...alike]
    .flatMap(([key, same]) =>
      partsOf(same, null).map((group, n) => toPosition({ story: story.id, key, n, group }, story)),
    )
    .sort((a, b) => inOrder(a.id, b.id));
}

const keyOf = once((p: PlacedPosition): string =>
  [p.party, p.act, p.issue, ...new Set(p.conditions.map((c) => `${c.relation}:${c.issue ?? ""}`).sort())].join("|"),
);

/** Those that make one position each. */
const partsOf = onceTogether((same: readonly Comparable[], _: null): readonly (readonly PlacedPosition[])[] =>
  inTime(same)
    .flatMap(listedApart)
    .flatMap(oneByOne)
    .map((group) => group.map(({ position }) => position)),
);

/** Cuts where days pass without a word; undated ones go with the first. */
function inTime(same: readonly Comparable[]): Comparable[][] {
  const dayOf = ({ position }: Comparable): string => position.about ?? "";
  const dated = same
    .filter((p) => dayOf(p))
    .sort((a, b) => inOrder(dayOf(a), dayOf(b)) || inOrder(a.position.id, b.position.id));
  const groups: Comparable[][] = [];
  let last: string | null = null;
  for (const p of dated) {
    if (last === null || daysBetween(last, dayOf(p)) > SAME_WITHIN_DAYS) groups.push([]);
    groups.at(-1)?.push(p);
    last = dayOf(p);
  }
  const undated = same.filter((p) => !dayOf(p));
  if (undated.length > 0) groups[0] ? groups[0].push(...undated) : groups.push(undated);
  return groups;
}

/** What one sentence lists is asked for thing by thing: of each list the first stays with the rest, the second stands by itself, and so on. */
function listedApart(same: readonly Comparable[]): Comparable[][] {
  const groups: Comparable[][] = [];
  const met = new Map<string, number>();
  const startOf = ({ position }: Comparable): number => position.evidence[0]?.start ?? 0;
  for (const p of [...same].sort((a, b) => startOf(a) - startOf(b))) {
    const { list } = p.position;
    const place = list ? (met.get(list) ?? 0) : 0;
    if (list) met.set(list, place + 1);
    groups[place] = [...(groups[place] ?? []), p];
  }
  return groups;
}

/** The parts of a group whose members are one with another of it. */
function oneByOne(group: readonly Comparable[]): Comparable[][] {
  const parts = groupsOf(group.length);
  for (const [i, a] of group.entries())
    for (const [j, b] of group.slice(0, i).entries())
      if (parts.rootOf(i) !== parts.rootOf(j) && areOne(a, b)) parts.join(i, j);
  return parts.all().map((part) => part.flatMap((i) => group[i] ?? []));
}

/** Positions that are one: the `n`th part of those that have a key in common. */
interface Part {
  readonly story: string;
  readonly key: string;
  readonly n: number;
  readonly group: readonly PlacedPosition[];
}

/** The position that reports of it make; the same object as the last time where nothing of it has changed. */
function toPosition(part: Part, story: Asked): Position {
  const position = merged(part.group[0] as PlacedPosition, part);
  return withOrigins(position, position.reports === 1 ? 1 : originsOf(position, story));
}

function originsOf(position: Position, { attributions, originOf }: Asked): number {
  const throughOthers = new Map(position.attributions.flatMap((id) => viaOf(attributions.get(id))));
  const articles = new Set(position.evidence.map((e) => e.article));
  return new Set([...articles].map((a) => throughOthers.get(a) ?? originOf(a))).size;
}

const withOrigins = onceIn((position: Position, origins: number): Position => ({ ...position, origins }));

/** What a group of placed positions says, without what it hangs on beside them. */
const merged = onceIn(
  (_: PlacedPosition, { story, key, n, group }: Part): Position => {
    const strongest = [...group].sort((a, b) => b.score - a.score || inOrder(a.id, b.id));
    const lead = strongest[0] as PlacedPosition;
    const evidence = distinct(strongest.flatMap((p) => p.evidence));
    const said = group
      .flatMap((p) => (p.said ? [p.said] : []))
      .sort((a, b) => inOrder(a.date, b.date) || inOrder(b.basis, a.basis));
    const statedBy =
      (["self", "other", "narrator"] as const).find((s) => group.some((p) => p.statedBy === s)) ?? lead.statedBy;
    return {
      id: `position-${shortHash(`${story}|${key}|${n}`)}`,
      party: lead.party,
      speaker: mostFrequent(group.flatMap((p) => (p.speaker ? [p.speaker] : []))),
      act: lead.act,
      strength: lead.strength,
      deed: lead.deed,
      issue: lead.issue,
      issueBasis: group.some((p) => p.issueBasis === "stated") ? "stated" : "inferred",
      toward: [...new Set(group.flatMap((p) => p.toward))].sort(),
      claim: lead.claim,
      conditions: distinct(strongest.flatMap((p) => p.conditions)),
      statedBy,
      said: said[0] ?? null,
      evidence,
      attributions: [...new Set(group.flatMap((p) => p.attributions))].sort(),
      reports: new Set(evidence.map((e) => e.article)).size,
      origins: 0,
      score: Math.max(...group.map((p) => p.score)),
      madeBy: [...new Set(group.flatMap((p) => p.madeBy))].sort(),
    };
  },
  (a, b) => a.n === b.n && a.key === b.key && a.story === b.story && areEqual(a.group, b.group),
);

const viaOf = (a: Attribution | undefined): (readonly [ArticleId, ActorId])[] => (a?.via ? [[a.article, a.via]] : []);

function distinct<T extends { readonly article: string; readonly start: number; readonly end: number }>(
  spans: readonly T[],
): T[] {
  return [...new Map(spans.map((s) => [`${s.article} ${s.start} ${s.end}`, s])).values()];
}
