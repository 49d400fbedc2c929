import type { Digest } from "../digest.ts";
import type { Amount } from "../told/amounts.ts";
import { likeness, type WordWeight } from "./words-around.ts";

/** With the report that prints it. */
export interface ReportedAmount extends Amount {
  readonly report: Digest;
}

/** Of the telling words around two numbers for one thing so many are in both, by weight; less when they count one thing. */
const ALIKE = 0.6;
const ALIKE_COUNTED = 0.25;
const ALIKE_THAT_DAY = 0.4;
/** Numbers of one thing are of one size, save measures in what is one sentence but for them. */
const SAME = 0.7;
const OF_ONE_SIZE = 3;
/** Smaller ones are in every text. */
const SMALL = 12;
/** A sum amid so many words of another is for the same. */
const MONEY_FOR = 3;
/** The weight of a word that stands with few numbers. */
const RARE = 9;
/** Counts so near one another are hardly of a whole and its part. */
const NEAR = 0.6;
const NEXT = 0.85;
const PARTS = 5;
/** A rounded number, and one that leaves room, stand for numbers this far away. */
const ROUNDED = 0.04;
const ROOM = 0.15;
/** A sum that lost a figure of its end is less by a part of it. */
const A_FIGURE = 1.5;

type Counting = Pick<Amount, "unit" | "currency" | "counted">;

/** What both count or measure, by the words right behind; a sum of money may buy anything, and is none of another currency. */
export function areOneThing(a: Counting, b: Counting): boolean {
  if (!isOneUnit(a, b)) return false;
  const [named, other] = [a.counted.size > 0, b.counted.size > 0];
  const isLoose = a.unit === "$" || (a.unit === "" ? !named && !other : a.unit !== "age" && !(named && other));
  return isLoose || !a.counted.isDisjointFrom(b.counted);
}

/** Of one unit and, as far as is printed, one currency. */
export const isOneUnit = (a: Counting, b: Counting): boolean =>
  a.unit === b.unit && !(a.currency && b.currency && a.currency !== b.currency);

/** Numbers of one size for one thing, by the words around them; fewer are enough where both are told of one day. */
export function areOneQuantity(a: Amount, b: Amount, weight: WordWeight, isOneDay = false): boolean {
  if (!areOneThing(a, b)) return false;
  if (a.unit === "age") return true;
  const isAlike = (least: number): boolean => likeness(a.context, b.context, weight) >= least;
  const isOneSize = Math.max(a.value, b.value) <= OF_ONE_SIZE * Math.min(a.value, b.value);
  if (!isOneSize && (a.unit === "" || !isAlike(SAME))) return false;
  if (a.states.size > 0 && b.states.size > 0 && a.states.isDisjointFrom(b.states)) return false;
  const isNear = a.unit === "" && areNear(a, b, NEAR);
  if (isNear && (areBothAll(a, b) || areOnePeople(a, b) || (isOneDay && areOneCount(a, b)))) return true;
  const isSmall = a.unit === "" && Math.min(a.value, b.value) <= SMALL && !isNear;
  const isTold = !isSmall && !a.counted.isDisjointFrom(b.counted);
  const close = closeWords(a, b);
  if (isOneDay && a.unit === "day" && close > 0 && isAlike(ALIKE_THAT_DAY)) return true;
  if (close < (isTold ? 1 : isSmall ? 3 : 2)) return false;
  const isMoneyFor = a.unit === "$" && close >= MONEY_FOR;
  return isAlike(isTold || isMoneyFor ? ALIKE_COUNTED : ALIKE);
}

/** How many words stand near both that neither counts alike. */
function closeWords(a: Amount, b: Amount): number {
  let count = 0;
  for (const word of a.near) if (b.near.has(word) && !(a.counted.has(word) && b.counted.has(word))) count++;
  return count;
}

const areNear = (a: Amount, b: Amount, ratio: number): boolean =>
  Math.min(a.value, b.value) > PARTS && Math.min(a.value, b.value) >= ratio * Math.max(a.value, b.value);

/** "The 22 crew members", "all 23 crew members". */
const areBothAll = (a: Amount, b: Amount): boolean =>
  a.isAll && b.isAll && a.counted.size > 0 && a.counted.symmetricDifference(b.counted).size === 0;

/** "Sixteen Danish welders", "17 Danes": people of one nation, of no two kinds. */
function areOnePeople(a: Amount, b: Amount): boolean {
  const nation = [...a.counted.intersection(b.counted)].some((s) => s.startsWith("@"));
  return nation && !areTwoKinds(a, b) && areNear(a, b, NEXT);
}

function areTwoKinds(a: Amount, b: Amount): boolean {
  const [kind, other] = [a, b].map(({ counted }) => [...counted].filter((s) => !s.startsWith("@"))) as [
    string[],
    string[],
  ];
  return kind.length > 0 && other.length > 0 && !kind.some((s) => other.includes(s));
}

/** Counts of one thing by what they count alone: near each other, of no two kinds. */
export function areOneCount(a: Amount, b: Amount): boolean {
  return (
    a.unit === "" && b.unit === "" && !a.counted.isDisjointFrom(b.counted) && areNear(a, b, NEAR) && !areTwoKinds(a, b)
  );
}

/** Two figures of one sum changed places, 4.2 for 2.4, amid words that stand with few other numbers. */
export function areTransposed(a: Amount, b: Amount, weight: WordWeight): boolean {
  const [x, y] = [a.digits, b.digits];
  const at = firstOther(x, y);
  const isSwap = at >= 0 && x[at] === y[at + 1] && x[at + 1] === y[at] && x.slice(at + 2) === y.slice(at + 2);
  const isOneSize = Math.floor(Math.log10(a.value)) === Math.floor(Math.log10(b.value));
  return isSwap && isOneSize && areOneThing(a, b) && weight.of(a.context.intersection(b.context)) >= RARE;
}

/** One figure of a sum fell out, 1.4 for 1.14: hardly by chance, unless it is the last, which rounding drops. */
export function hasLostFigure(a: Amount, b: Amount): boolean {
  const [short, long] = a.digits.length < b.digits.length ? [a.digits, b.digits] : [b.digits, a.digits];
  const at = firstOther(long, short);
  const isLost = at > 0 && at < long.length - 1 && long.slice(0, at) + long.slice(at + 1) === short;
  return isLost && isOneUnit(a, b) && Math.max(a.value, b.value) < A_FIGURE * Math.min(a.value, b.value);
}

const firstOther = (x: string, y: string): number => [...x].findIndex((d, i) => d !== y[i]);

/** One can be the other, rounded or with the room it leaves: "more than 40" and 43. */
export function canAgree(a: Amount, b: Amount): boolean {
  const [low, high] = a.value <= b.value ? [a, b] : [b, a];
  const apart = (high.value - low.value) / high.value;
  if (apart === 0) return true;
  if (low.room === "above" || high.room === "below") return apart <= ROOM;
  if (low.room !== null || high.room !== null) return apart <= ROUNDED;
  return apart <= ROUNDED && (isRoundingOf(low.value, high.value) || isRoundingOf(high.value, low.value));
}

/** 46,000 for 46,230: the zeros at its end are unknown digits. */
function isRoundingOf(round: number, exact: number): boolean {
  const zeros = /0+$/.exec(String(round))?.[0].length ?? 0;
  const step = 10 ** zeros;
  return zeros > 1 && Math.abs(exact - round) < step / 2;
}
