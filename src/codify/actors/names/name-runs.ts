import type { ActorKind } from "../../../domain/actor.ts";
import { bodiesByUse } from "./bodies-by-use.ts";
import { type Capitals, capitalsOf } from "./capitals.ts";
import { governedPlaces } from "./governed.ts";
import { jointsIn } from "./joints.ts";
import { PAPERS } from "./no-party.ts";
import { arePortfolio, portfolioFrom } from "./portfolios.ts";
import { CAPITAL, initialsOf, type Print } from "./print.ts";
import { endsBefore } from "./run-ends.ts";
import { kindsOf } from "./run-kinds.ts";
import { thingsIn } from "./things.ts";
import { isOffice, isOfOffice, leadsToOffice } from "./titles.ts";
import { type Run, townsIn } from "./towns.ts";
import { COMPANY_ENDING, STAFF, UNNAMED } from "./words.ts";

/** A stretch of capitalised words that names one person or body; token indices, `end` exclusive. */
export interface NameRun {
  readonly first: number;
  readonly end: number;
  readonly kind: Extract<ActorKind, "person" | "organisation">;
}

/**
 * Names as print shows them: capital letters say where a name begins and ends, the reader's entities say what it names. Offices and
 * courtesy titles end a name ("Hughes Tool Co Chairman W.A. Kistler" holds two).
 */
export function nameRuns(print: Print): readonly NameRun[] {
  const report = capitalsOf(print);
  const stretches = stretchesIn(report);
  const kindOf = kindsOf(report);
  const runs = stretches.flatMap(({ first, end }): Run[] => {
    const kind = kindOf(first, end);
    return kind === null || isNoName(first, end, kind, report) ? [] : [{ first, end, kind }];
  });
  const papers = stretches.filter(({ first, end }) => PAPERS.test(report.words(first, end)));
  const inShort = new Set(papers.map(({ first, end }) => initialsOf(report, first, end)));
  return partiesAmong(runs, report).filter(({ first, end }) => !inShort.has(report.words(first, end)));
}

/** Words that make one name: capitalised ones, and the small ones that hold them together. */
function stretchesIn(report: Capitals): readonly Pick<NameRun, "first" | "end">[] {
  const joint = jointsIn(report);
  const found: Pick<NameRun, "first" | "end">[] = [];
  for (let first = 0; first < report.tokens.length; first++) {
    if ((!report.isName(first) && !isOpening(first, report)) || isOffice(first, report)) continue;
    const end = endOf(first, joint, report);
    found.push({ first, end });
    first = end - 1;
  }
  return found;
}

/** "American | Motors Corp" at the head of a sentence, in a report that also calls it AMC. */
function isOpening(i: number, report: Capitals): boolean {
  if (!CAPITAL.test(report.text(i)) || !report.isName(i + 1)) return false;
  let end = i + 2;
  while (report.isName(end) && !isOffice(end, report)) end++;
  return report.inCapitals.has(initialsOf(report, i, end));
}

function endOf(first: number, joint: ReturnType<typeof jointsIn>, report: Capitals): number {
  let end = first + 1;
  while (end < report.tokens.length && report.tokens[end]?.sentence === report.tokens[first]?.sentence) {
    const isPart = report.isName(end) && !endsBefore(first, end, report);
    const small = isPart ? 0 : joint(first, end);
    if (!isPart && small === 0) break;
    end += small + 1;
  }
  return end;
}

/** Capitalised words that name no one: a text, what a minister is minister of, a state under its long name. */
const isNoName = (first: number, end: number, kind: Run["kind"], print: Print): boolean =>
  PAPERS.test(print.words(first, end)) ||
  isPortfolio(first, end, kind, print) ||
  isFederal(first, end, print) ||
  /^republic$/i.test(print.words(first, end)) ||
  print.stateNamed(
    print.words(first, end).replace(/^(?:Cabinet|Government|Kingdom|Republic|State) of (?:the )?/, ""),
  ) !== null;

/** "Trade" before Representative, "Venezuelan Energy", "Minister of | Ports", "Minister of | Ports of Kenya". */
function isPortfolio(first: number, end: number, kind: Run["kind"], print: Print): boolean {
  const portfolio = portfolioFrom(first, end, print);
  if (portfolio === null || portfolio > first || !arePortfolio(first, end, print)) return portfolio !== null;
  const next = print.text(end);
  const isBeforeOffice = isOffice(end, print) || isCrew(next) || /^(?:and|&|,)$/.test(next);
  return kind !== "person" && (isBeforeOffice || isOfOffice(first, print));
}

const isCrew = (word: string): boolean => STAFF.has(word) || UNNAMED.has(word);

/** "Union Environment Minister" is the minister of a federation. */
const isFederal = (first: number, end: number, print: Print): boolean =>
  print.words(first, end) === "Union" && (isOffice(end, print) || leadsToOffice(end, print));

/** Names of people and bodies, by what the report does with them: it goes to towns, companies have shares, ships are boarded. */
function partiesAmong(runs: readonly Run[], print: Print): readonly NameRun[] {
  const { tokens, text, words } = print;
  const wordsOf = ({ first, end }: Run): string => words(first, end);
  const towns = townsIn(runs, text, words);
  const placed = runs.map((run): Run => (towns.has(wordsOf(run)) ? { ...run, kind: "place" } : run));
  const led = bodiesByUse(placed, print);
  // "Acme's vice-president" makes a body of "Acme Broadband", too.
  const isLed = (run: Run): boolean => led.has(wordsOf(run)) || led.has(text(run.first));
  const named = placed.map(
    (run): Run => (run.kind === "person" && isLed(run) ? { ...run, kind: "organisation" } : run),
  );
  const governed = governedPlaces(named, tokens, words);
  const things = thingsIn(named, tokens, words);
  const bodies = new Set(named.flatMap((run) => (run.kind === "place" ? [] : [wordsOf(run)])));
  return named.flatMap(({ kind, ...run }): NameRun[] => {
    const name = words(run.first, run.end);
    const isParty = kind !== "place" || governed.has(name) || isBody(name, bodies);
    if (things.has(name) || !isParty) return [];
    return [{ ...run, kind: kind === "place" ? "organisation" : kind }];
  });
}

/** A town holds no position; what the reader takes for one may be a body that it knows elsewhere in the report, or short for a company. */
const isBody = (words: string, bodies: ReadonlySet<string>): boolean =>
  bodies.has(words) || [...bodies].some((body) => body.startsWith(`${words} `) && COMPANY_ENDING.test(body));
