import type { ArticleId } from "../../domain/article.ts";
import type { ClaimLine } from "./claim-line.ts";
import { leadOf } from "./disagreements.ts";
import type { Lookup } from "./lookup.ts";
import { meets } from "./meets.ts";
import { byWords, type Passage, passageOf } from "./passage.ts";
import { type ToldFigure, toldFigures } from "./told-figures.ts";
import { bare, supportOf } from "./wording.ts";

/** One who gives a number, and the reports that print it so. */
export interface FigureMention {
  /** The position that rests on it; `null` where it is only told. */
  readonly line: ClaimLine | null;
  /** Party of the position, or else the source that gives it; `null` where the report does so itself. */
  readonly teller: string | null;
  /** "offers"; "says" where it is only told. */
  readonly phrase: string;
  /** The sentences that hold it, each with every report that prints it so. */
  readonly sentences: readonly (readonly [Passage, ...Passage[]])[];
}

/** One number, and everybody who gives it, in order of time. */
export interface FigureEntry {
  /** As the first report prints it. */
  readonly printed: string;
  /** "4 reports, 3 origins". */
  readonly support: string;
  readonly mentions: readonly FigureMention[];
}

/** A number, or the numbers that reports give for what seems one thing. */
export interface FigureGroup {
  /** Never empty. */
  readonly entries: readonly FigureEntry[];
  /** What differs; `null` where nothing does. */
  readonly difference: string | null;
}

type OneNumber = readonly ToldFigure[];

/**
 * Numbers that positions rest on, that two independent reports give, or that reports differ about; nothing else. What differs
 * comes first, then what most reports give, then what was given first.
 */
export function figuresOf(look: Lookup, lines: readonly ClaimLine[]): readonly FigureGroup[] {
  const numbers = toldFigures(look, lines).toSorted(
    (a, b) => reportsOf(b).size - reportsOf(a).size || firstDay(a).localeCompare(firstDay(b)),
  );
  const taken = new Set<OneNumber>();
  const clashes = look.record.discrepancies.flatMap(({ kind, evidence, explanation }): FigureGroup[] => {
    if (kind !== "figure") return [];
    const meant = numbers.filter((one) => one.some(({ at }) => evidence.some((e) => meets(e, at))));
    const difference = leadOf(explanation);
    const named = meant.filter((one) =>
      one.some(({ at }) => namedIn(difference).some((number) => opensWith(passageOf(look, at)?.words ?? "", number))),
    );
    const open = (named.length > 1 ? named : meant).filter((one) => !taken.has(one));
    // One number twice, of "workers" and of "people", is no difference: the other one was read as no figure.
    if (new Set(open.map(([first]) => first?.value)).size < 2) return [];
    for (const one of open) taken.add(one);
    return [{ entries: open.map((one) => entryOf(look, one)), difference }];
  });
  const isTold = (one: OneNumber) => one.some(({ line }) => line) || originsOf(look, one).size > 1;
  const others = numbers.filter((one) => !taken.has(one) && isTold(one));
  return [...clashes, ...others.map((one) => ({ entries: [entryOf(look, one)], difference: null }))];
}

/** Words that differ hold other numbers as well; a difference names those that it is about: "… (7,900, 8,400)". */
const namedIn = (difference: string): readonly string[] =>
  /\((?<all>[^()]*)\)$/u.exec(difference)?.groups?.all?.split(", ") ?? [];
const opensWith = (printed: string, number: string): boolean =>
  printed.startsWith(number) && !/^\d/u.test(printed.slice(number.length));

const firstDay = (one: OneNumber): string => one.map(({ day }) => day).toSorted()[0] ?? "";
const reportsOf = (one: OneNumber): ReadonlySet<ArticleId> => new Set(one.map(({ at }) => at.article));
const originsOf = (look: Lookup, one: OneNumber): ReadonlySet<ArticleId> =>
  new Set(one.map(({ at }) => look.originOf(at.article)));

function entryOf(look: Lookup, one: OneNumber): FigureEntry {
  const inTime = one.toSorted((a, b) => a.day.localeCompare(b.day) || a.at.start - b.at.start);
  return {
    printed: inTime[0] ? (passageOf(look, inTime[0].at)?.words ?? "") : "",
    support: supportOf({ reports: reportsOf(one).size, origins: originsOf(look, one).size }),
    mentions: mentionsOf(look, inTime),
  };
}

/** One report tells a number once for each position that rests on it, or else once: where it has a source, if it has. */
function mentionsOf(look: Lookup, told: OneNumber): readonly FigureMention[] {
  const ofReports = [...Map.groupBy(told, ({ at }) => at.article).values()].flatMap((own) => {
    const held = own.filter(({ line }) => line);
    const sourced = own.find(({ statedBy }) => statedBy !== null) ?? own[0];
    return held.length > 0 || !sourced ? held : [sourced];
  });
  const printed = ofReports.flatMap((one) => {
    const passage = passageOf(look, { article: one.at.article, ...one.sentence });
    return passage ? [{ ...one, passage, sentence: bare(passage.words) }] : [];
  });
  const heldIn = new Map(printed.filter(({ line }) => line).map(({ sentence, line }) => [sentence, line]));
  const tellers = printed.map((one) => ({ ...one, line: one.line ?? heldIn.get(one.sentence) ?? null }));
  const alike = Map.groupBy(
    tellers,
    ({ line, statedBy, at }) => line?.id ?? `${statedBy} ${look.originOf(at.article)}`,
  );
  return [...alike.values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const { line, statedBy } = first;
    return [
      {
        line,
        teller: line?.party ?? (statedBy === null ? null : look.nameOf(statedBy)),
        phrase: line?.phrase ?? "says",
        sentences: byWords([...new Map(same.map(({ passage }) => [passage.article, passage])).values()]),
      },
    ];
  });
}

/** "Halvern Ferries offers", "Dina Okafor says". */
export const tellerWords = ({ teller, phrase }: FigureMention): string =>
  teller === null ? "The report itself" : `${teller} ${isPlural(teller) ? phrase.replace(/^says$/u, "say") : phrase}`;

/** "observers", "Market sources"; names of bodies ("Halvern Ferries") are one. */
const isPlural = (teller: string): boolean => /(?:^\p{Ll}.*|\s\p{Ll}[\p{L}-]*)[^s]s$/u.test(teller);
