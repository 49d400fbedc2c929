import type { Discrepancy } from "../../../domain/findings.ts";
import type { IssueId } from "../../../domain/issue.ts";
import { type Condition, type Evidence, GIVING, type Position, type Relation } from "../../../domain/position.ts";
import type { Span } from "../../../domain/span.ts";
import { wordsIn } from "../../../text/content-words.ts";
import { overlaps } from "../../../text/spans.ts";
import { nameOf, wordsOf } from "../../digest.ts";
import type { Storytelling } from "../../storytelling.ts";
import { type Detector, discrepancy, quoted } from "../detector.ts";
import { retellings } from "../retellings.ts";

/** A position where one report tells it, with what it hangs on there. */
interface Offer {
  readonly position: Position;
  readonly at: Evidence;
  readonly conditions: readonly Condition[];
  /** Senses of the words of its conditions, of its other words, and of whoever it is addressed to. */
  readonly terms: ReadonlySet<string>;
  readonly given: ReadonlySet<string>;
  readonly payers: ReadonlySet<string>;
}

/** "Until the last bus is in" is a time. */
const PRICES: ReadonlySet<Relation> = new Set(["if", "in-exchange-for"]);
/** Terms that differ in fewer words are one price in other words. */
const OTHER_WORDS = 2;
/** Passages shown of either report. */
const SHOWN = 5;

/** One utterance with another price: peace here, peace and membership there; either of two here, both together there. */
export const terms: Detector = {
  id: "reconcile/discrepancies/terms@3",
  detect: (story) => {
    const offers = story.positions.flatMap((p) => offersOf(p, story));
    const byArticle = Map.groupBy(offers, (o) => o.at.article);
    const told = new Set<string>();
    return retellings(story).flatMap((passages) => {
      const here = passages.flatMap(({ attribution: { article, content } }) =>
        (byArticle.get(article) ?? []).filter(({ at }) => content.some((c) => overlaps(c, at))),
      );
      return here.flatMap((a, i) => {
        const b = here.slice(i + 1).find((b) => isOtherPrice(a, b, story));
        if (!b) return [];
        const found = tell(a, b, offers, story);
        const places = found.evidence.map((e) => `${e.article} ${e.start}`);
        if (places.some((place) => told.has(place))) return [];
        for (const place of places) told.add(place);
        return [found];
      });
    });
  },
};

function offersOf(position: Position, { reportOf, actors }: Storytelling): Offer[] {
  if (!GIVING.has(position.act)) return [];
  const hangsOn = position.conditions.filter((c) => PRICES.has(c.relation));
  return position.evidence.flatMap((at): Offer[] => {
    const report = reportOf(at.article);
    const conditions = hangsOn.filter((c) => c.article === at.article);
    if (!report || conditions.length === 0) return [];
    const sensesIn = (span: Span): Set<string> =>
      new Set(wordsOf(report, span).flatMap((w) => (w.content ? [w.sense] : [])));
    const terms = new Set(conditions.flatMap((c) => [...sensesIn(c)]));
    const payers = new Set(position.toward.flatMap((t) => wordsIn(actors.get(t)?.name ?? "").map((w) => w.sense)));
    return [{ position, at, conditions, terms, payers, given: sensesIn(at).difference(terms) }];
  });
}

const isOtherPrice = (a: Offer, b: Offer, { originOf }: Storytelling): boolean =>
  a.position.party === b.position.party &&
  originOf(a.at.article) !== originOf(b.at.article) &&
  // "For all of ours" names no price.
  [a, b].every((o) => o.conditions.some((c) => c.issue !== null)) &&
  !issuesOf(a).isDisjointFrom(issuesOf(b)) &&
  !a.given.isDisjointFrom(b.given) &&
  otherWords(a, b) >= OTHER_WORDS;

/** One price of two is a part of the other: what is asked for something else is another bargain. */
const issuesOf = ({ conditions }: Offer): ReadonlySet<IssueId> => new Set(conditions.flatMap((c) => c.issue ?? []));

/** How many words of the one price the other lacks; where most are in both, a word that stands for another ("expires", "lapses") is none. */
function otherWords(a: Offer, b: Offer): number {
  const [more, fewer] = [othersIn(a, b), othersIn(b, a)].sort((x, y) => y - x) as [number, number];
  const isMost = a.terms.intersection(b.terms).size > Math.min(a.terms.size, b.terms.size) / 2;
  return isMost ? more - fewer : more;
}

/** How many terms of the one the other lacks; who is to pay is no part of a price. */
const othersIn = (a: Offer, b: Offer): number => a.terms.difference(b.terms).difference(a.payers).size;

/** With the party's other offers in either report that share a term: what one report joins the other may part. */
function tell(a: Offer, b: Offer, offers: readonly Offer[], { reportOf, actors }: Storytelling): Discrepancy {
  const sides = [a, b].map((side) => {
    const asked = new Set([...a.terms, ...b.terms]);
    const beside = offers.filter(
      (o) =>
        o.at.article === side.at.article &&
        o.position.party === side.position.party &&
        o.at.start !== side.at.start &&
        !o.terms.isDisjointFrom(asked),
    );
    return [side, ...beside].slice(0, SHOWN);
  });
  const priceOf = (side: readonly Offer[]): string => {
    const printed = side.flatMap((o) => o.conditions.map((c) => quoted(reportOf(c.article), c)));
    const report = reportOf(side[0]?.at.article ?? "");
    return `${[...new Set(printed)].slice(0, SHOWN).join(" and ")} in ${report ? nameOf(report) : ""}`;
  };
  const party = actors.get(a.position.party)?.name ?? a.position.party;
  return discrepancy(
    "stance",
    sides.flat().map((o) => o.at),
    `What ${party} asks in return for ${quoted(reportOf(a.at.article), a.at)} differs: ${sides.map(priceOf).join("; ")}.`,
  );
}
