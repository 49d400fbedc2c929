import type { ActorId } from "../../../domain/actor.ts";
import type { Discrepancy } from "../../../domain/findings.ts";
import type { Span } from "../../../domain/span.ts";
import { type Digest, nameOf, wordsOf } from "../../digest.ts";
import { groupsOf } from "../../groups.ts";
import { once } from "../../once.ts";
import type { Storytelling } from "../../storytelling.ts";
import { at, type Detector, discrepancy, quoted, sideOf } from "../detector.ts";

/** What a side says that they, or it, are: the whole content, by a pronoun whose meaning the text before it gives. */
const THEY_ARE =
  /^["“‘]?(?:that )?(he|it|she|they|this|these|those|who) (?:is|are|was|were) (?!n[o’']t\b|never\b)(.+)$/is;
/** Where the noun phrase ends. */
const PHRASE =
  /^[^.,;:()“”"]*?(?= (?:after|and|as|at|because|but|for|from|if|in|on|that|when|which|who|whose|with)\b|[.,;:()“”"]|$)/i;
/** Two sides of one question stand so near each other. */
const NEAR_CHARACTERS = 220;

/** One side's account of what somebody or something is. */
interface Account {
  readonly said: string;
  readonly span: Span;
  /** "They are". */
  readonly areMany: boolean;
  readonly senses: ReadonlySet<string>;
}

interface Pair {
  readonly report: Digest;
  readonly sides: readonly [ActorId, ActorId];
  readonly accounts: readonly [Account, Account];
}

/** One after the other, two sides say what somebody is, and not the same: "Norland says they are guards. Sudania says they are clerks." */
export const twoAccounts: Detector = {
  id: "reconcile/discrepancies/two-accounts@1",
  detect: (story) => {
    const pairs = story.reports.flatMap((report) => pairsIn(report, story));
    const groups = groupsOf(pairs.length);
    for (const [i, a] of pairs.entries())
      for (const [k, b] of pairs.slice(i + 1).entries()) if (areOne(a, b)) groups.join(i, i + 1 + k);
    return groups.all().map((members) =>
      tell(
        members.map((i) => pairs[i] as Pair),
        story,
      ),
    );
  },
};

function pairsIn(report: Digest, story: Storytelling): Pair[] {
  const told = accountsIn(report);
  return told.slice(1).flatMap((b, i): Pair[] => {
    const a = told[i] as Account;
    const [one, other] = [sideOf(a.said, story), sideOf(b.said, story)];
    const between = report.article.text.slice(a.span.end, b.span.start);
    const areBeside = between.length < NEAR_CHARACTERS && !between.includes("\n\n");
    if (!one || !other || one === other || !areBeside || a.areMany !== b.areMany || !a.senses.isDisjointFrom(b.senses))
      return [];
    return [{ report, sides: [one, other], accounts: [a, b] }];
  });
}

/** In the order of the text. */
const accountsIn = once((report: Digest): readonly Account[] => {
  const { text } = report.article;
  const found = report.report.attributions.flatMap((a): Account[] => {
    const [first, last] = [a.content[0], a.content.at(-1)];
    const told = THEY_ARE.exec(a.content.map((c) => text.slice(c.start, c.end)).join(" "));
    const phrase = told?.[2] ? PHRASE.exec(told[2])?.[0] : undefined;
    if (!a.source || !first || !last || !phrase) return [];
    const from = text.indexOf(phrase, first.start);
    const words = wordsOf(report, { start: from, end: from + phrase.length }).filter((w) => w.content);
    const span = { start: Math.min(a.source.start, first.start), end: Math.max(a.source.end, last.end) };
    const noun = words.at(-1);
    const isNoun =
      noun !== undefined && report.parse.tags[report.parse.starts.indexOf(noun.start)]?.startsWith("NN") === true;
    if (from < 0 || !isNoun) return [];
    return [
      {
        said: a.id,
        span,
        areMany: /^(?:th[eo]|who)/i.test(told?.[1] ?? ""),
        senses: new Set(words.map((w) => w.sense)),
      },
    ];
  });
  return found.sort((a, b) => a.span.start - b.span.start);
});

/** The same sides, and words of one account. */
const areOne = (a: Pair, b: Pair): boolean =>
  a.report !== b.report &&
  a.sides.every((side) => b.sides.includes(side)) &&
  a.sides.some((side, i) => {
    const own = b.accounts[b.sides.indexOf(side) as 0 | 1].senses;
    return !a.accounts[i as 0 | 1].senses.isDisjointFrom(own);
  });

function tell(pairs: readonly Pair[], { actors }: Storytelling): Discrepancy {
  const [first] = pairs as readonly [Pair];
  const said = first.accounts.map(
    ({ span }, i) =>
      `${actors.get(first.sides[i as 0 | 1])?.name ?? first.sides[i as 0 | 1]}: ${quoted(first.report, span)}`,
  );
  return discrepancy(
    "stance",
    pairs.flatMap(({ report, accounts }) => accounts.map(({ span }) => at(report.id, span))),
    `Two sides say what is the case, and not the same, in ${[...new Set(pairs.map(({ report }) => nameOf(report)))].join(", ")}: ${said.join("; ")}.`,
  );
}
