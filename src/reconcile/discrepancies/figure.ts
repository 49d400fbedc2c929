import type { Discrepancy } from "../../domain/findings.ts";
import { daysBetween } from "../../text/days.ts";
import type { Digest } from "../digest.ts";
import { into } from "../groups.ts";
import type { Amount } from "./amounts.ts";
import { at, type Detector, discrepancy, quoted, type Storytelling, sourceName } from "./detector.ts";

interface Told extends Amount {
  readonly report: Digest;
}

/** Two amounts that do not go together, and why. */
interface Clash {
  readonly kind: string;
  readonly a: Told;
  readonly b: Told;
}

/** Two passages are about one quantity when they share this much of their telling words. */
const ALIKE = 0.5;
/** Counts move from week to week. */
const SAME_TIME_DAYS = 1;
/** Two counts of one thing are of one size. */
const OF_ONE_SIZE = 3;
/** Passages shown of one clash. */
const SHOWN = 6;

/** Another number for one thing, or one number for another: "latest" here, "earlier" there. */
export const figure: Detector = {
  id: "reconcile/discrepancies/figure@2",
  detect: (story) => {
    const byUnit = new Map<string, Told[]>();
    for (const report of story.reports) for (const a of report.amounts) into(byUnit, a.unit, { ...a, report });
    const clashes = [...inStatements(story), ...[...byUnit.values()].flatMap((told) => compare(told, story))];
    const alike = new Map<string, Clash[]>();
    for (const clash of clashes) into(alike, keyOf(clash), clash);
    return [...alike.values()].map(tell);
  },
};

const keyOf = ({ kind, a, b }: Clash): string =>
  `${kind} ${a.unit} ${[a.value, b.value].sort((x, y) => x - y).join(" ")}`;

/** All passages with the two numbers, as one discrepancy. */
function tell(clashes: readonly Clash[]): Discrepancy {
  const sides = clashes.flatMap(({ a, b }) => [a, b]);
  const told = sides.filter((t, i) => sides.findIndex((u) => u.report === t.report && u.value === t.value) === i);
  const shown = told.slice(0, SHOWN);
  return discrepancy(
    "figure",
    shown.map((t) => at(t.report.id, t.clause)),
    `${clashes[0]?.kind}: ${shown.map((t) => `${quoted(t.report, t.clause, 120)} (${sourceName(t.report)})`).join(", ")}.`,
  );
}

/** Wordings of one utterance with one number each that the other does not have. */
function inStatements({ statements, passages, originOf }: Storytelling): Clash[] {
  const passageOf = new Map(passages.map((p) => [p.attribution.id, p]));
  return statements.flatMap(({ variants }) => {
    const told = variants.flatMap((v) => {
      const passage = passageOf.get(v.attribution);
      const [span] = passage?.attribution.content ?? [];
      if (!passage || !span) return [];
      const { report } = passage;
      const amounts = report.amounts.filter((a) => a.at.start >= span.start && a.at.end <= span.end);
      return [amounts.map((a): Told => ({ ...a, report }))];
    });
    return told.flatMap((these, i) =>
      told.slice(i + 1).flatMap((those): Clash[] => {
        const own = these.filter((a) => !those.some((b) => b.value === a.value));
        const other = those.filter((b) => !these.some((a) => a.value === b.value));
        return own.flatMap((a) => {
          const [b, ...more] = other.filter((b) => isOneMeasure(a, b));
          const isOther = b && more.length === 0 && originOf(a.report.id) !== originOf(b.report.id);
          return isOther ? [{ kind: OTHER_NUMBER, a, b }] : [];
        });
      }),
    );
  });
}

const OTHER_NUMBER = "Different numbers for what seems one thing";

/** Money against money, shares against shares, counts of one size against counts. */
function isOneMeasure(a: Amount, b: Amount): boolean {
  if (a.unit === "$" || a.unit === "%" || b.unit === "$" || b.unit === "%") return a.unit === b.unit;
  return isRound(a.value) && isRound(b.value) && Math.max(a.value, b.value) < OF_ONE_SIZE * Math.min(a.value, b.value);
}

function compare(amounts: readonly Told[], { originOf, published }: Storytelling): Clash[] {
  return amounts.flatMap((a, i) =>
    amounts.slice(i + 1).flatMap((b): Clash[] => {
      if (originOf(a.report.id) === originOf(b.report.id) || !isOneTime(a, b, published)) return [];
      const kind = a.value === b.value ? otherPhase(a, b) : otherNumber(a, b);
      return kind ? [{ kind, a, b }] : [];
    }),
  );
}

function isOneTime(a: Told, b: Told, published: Storytelling["published"]): boolean {
  const [p, q] = [published.get(a.report.id), published.get(b.report.id)];
  return p !== undefined && q !== undefined && Math.abs(daysBetween(p.latest, q.latest)) <= SAME_TIME_DAYS;
}

function otherPhase(a: Amount, b: Amount): string | null {
  if (!a.phase || !b.phase || a.phase === b.phase || !isRound(a.value)) return null;
  return "The same sum, but of different stages of the talks";
}

/** They speak of other states or people: two countries' quotas are two quantities. */
const namesDiffer = (a: Amount, b: Amount): boolean => a.names.symmetricDifference(b.names).size > 1;

/** A number that two reports hardly print by chance. */
const isRound = (value: number): boolean => value > 12;

function otherNumber(a: Amount, b: Amount): string | null {
  if (a.unit === "" || a.isOneOfSeveral || b.isOneOfSeveral) return null;
  const close = [...a.near].filter((s) => b.near.has(s)).length;
  const common = [...a.context].filter((s) => b.context.has(s)).length;
  const alike = common / Math.max(5, Math.min(a.context.size, b.context.size));
  if (close < 2 || alike < ALIKE || namesDiffer(a, b)) return null;
  return OTHER_NUMBER;
}
