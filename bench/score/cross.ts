import type { ParleyRecord } from "../../src/domain/record.ts";
import { groupsOf } from "../../src/reconcile/groups.ts";

/** What careful readers noticed by reading reports side by side: shared/gold/seeds/<annotator>/cross.json. */
export interface Cross {
  readonly same_statements: readonly {
    readonly docs: readonly string[];
    readonly quotes: readonly (string | { readonly doc: string; readonly text: string; readonly start?: number })[];
  }[];
  readonly discrepancies: readonly {
    readonly kind: string;
    readonly evidence: readonly { readonly doc: string; readonly text: string; readonly start?: number }[];
  }[];
  /** Groups of reports that carry one copy, and days between which each report was published; where somebody noted them. */
  readonly copies?: readonly { readonly docs: readonly string[] }[];
  readonly dates?: readonly { readonly doc: string; readonly earliest: string; readonly latest: string }[];
}

interface Place {
  readonly doc: string;
  readonly start: number;
  readonly end: number;
}

const base = (file: string): string => file.replace(/^.*\//, "").replace(/\.\w+$/, "");
const touches = (a: Place, b: Place): boolean => a.doc === b.doc && a.start < b.end && b.start < a.end;

/** Of so many, so many. */
export interface Share {
  readonly of: number;
  readonly hits: number;
}

export interface CrossScore {
  /** `precision` is over pairs of which gold marks both passages, `ofAll` over all: to be asked only where gold marks every pair. */
  readonly statements: { readonly recall: Share; readonly precision: Share; readonly ofAll: Share };
  readonly discrepancies: { readonly recall: Share; readonly precision: Share };
  readonly copies: { readonly recall: Share; readonly precision: Share };
  /** Reports whose day, or whole interval, lies within gold's. */
  readonly dates: Share;
  /** One line a kind of discrepancy: what gold has, what of it was found, what was predicted, what of that is right. */
  readonly kinds: readonly string[];
}

export const rateOf = ({ hits, of }: Share): number => hits / (of || 1);

/** What shared/tools/score-record.py counts. Offsets are taken as UTF-16 on both sides. */
export function scoreCross(
  record: Pick<ParleyRecord, "articles" | "attributions" | "statements" | "discrepancies">,
  cross: Cross,
): CrossScore {
  const docOf = new Map(record.articles.map((a) => [a.id, base(a.file ?? a.id)]));
  const textOf = new Map(record.articles.map((a) => [base(a.file ?? a.id), a.text]));
  const placeOf = (e: { article: string; start: number; end: number }): Place => ({
    ...e,
    doc: docOf.get(e.article) ?? "",
  });
  const attributions = new Map(record.attributions.map((a) => [a.id, a]));

  const gold = cross.same_statements.map((s) =>
    s.quotes.flatMap((q, i): Place[] => {
      const { doc, text, start } =
        typeof q === "string" ? { doc: s.docs[Math.min(i, s.docs.length - 1)] ?? "", text: q, start: undefined } : q;
      const from = start ?? textOf.get(base(doc))?.indexOf(text) ?? -1;
      return from < 0 ? [] : [{ doc: base(doc), start: from, end: from + text.length }];
    }),
  );
  const predicted = record.statements.map((s) =>
    s.variants.flatMap((v): Place[] => {
      const a = attributions.get(v.attribution);
      return a?.content[0] ? [placeOf({ article: a.article, ...a.content[0] })] : [];
    }),
  );
  const goldPairs = gold.flatMap(crossPairs);
  const found = goldPairs.filter(([a, b]) =>
    predicted.some((p) => p.some((x) => touches(a, x)) && p.some((x) => touches(b, x))),
  );
  const groupsAt = (x: Place): number[] => gold.flatMap((g, i) => (g.some((q) => touches(x, q)) ? [i] : []));
  const claimedPairs = predicted.flatMap(crossPairs);
  const judged = claimedPairs
    .map(([a, b]) => [groupsAt(a), groupsAt(b)] as const)
    .filter(([a, b]) => a.length > 0 && b.length > 0);
  const right = judged.filter(([a, b]) => a.some((i) => b.includes(i)));

  const goldDiscrepancies = cross.discrepancies
    .map((d) => ({
      kind: d.kind,
      places: d.evidence.flatMap((e) =>
        e.start === undefined ? [] : [{ doc: base(e.doc), start: e.start, end: e.start + e.text.length }],
      ),
    }))
    .filter((d) => d.places.length > 0);
  const claimed = record.discrepancies.map((d) => ({ kind: d.kind as string, places: d.evidence.map(placeOf) }));
  const hits = (g: (typeof claimed)[number], p: (typeof claimed)[number]): boolean => {
    const docs = new Set(g.places.flatMap((e) => (p.places.some((x) => touches(e, x)) ? [e.doc] : [])));
    return g.kind === p.kind && docs.size >= Math.min(2, new Set(g.places.map((e) => e.doc)).size);
  };
  const noticed = goldDiscrepancies.filter((g) => claimed.some((p) => hits(g, p)));
  const true_ = claimed.filter((p) => goldDiscrepancies.some((g) => hits(g, p)));
  const kinds = [...new Set([...goldDiscrepancies, ...claimed].map((d) => d.kind))].sort();
  const count = (list: readonly { kind: string }[], kind: string): number => list.filter((d) => d.kind === kind).length;
  return {
    statements: {
      recall: { hits: found.length, of: goldPairs.length },
      precision: { hits: right.length, of: judged.length },
      ofAll: { hits: right.length, of: claimedPairs.length },
    },
    discrepancies: {
      recall: { hits: noticed.length, of: goldDiscrepancies.length },
      precision: { hits: true_.length, of: claimed.length },
    },
    copies: copiesFound(record, cross),
    dates: datesWithin(record, cross),
    kinds: kinds.map(
      (k) =>
        `${k.padEnd(14)} gold ${count(goldDiscrepancies, k)}  found ${count(noticed, k)}  predicted ${count(claimed, k)}  right ${count(true_, k)}`,
    ),
  };
}

const crossPairs = (places: readonly Place[]): [Place, Place][] =>
  places.flatMap((a, i) => places.slice(i + 1).flatMap((b): [Place, Place][] => (a.doc === b.doc ? [] : [[a, b]])));

type Articles = Pick<ParleyRecord, "articles">;

/** Pairs of reports that carry one copy, over the groups that `copyOf` makes. */
function copiesFound({ articles }: Articles, { copies = [] }: Cross): CrossScore["copies"] {
  const groups = groupsOf(articles.length);
  const at = new Map(articles.map((a, i) => [a.id, i]));
  articles.forEach((a, i) => {
    if (a.copyOf) groups.join(i, at.get(a.copyOf.article) ?? i);
  });
  const pairs = (docs: readonly string[]) =>
    docs.flatMap((a, i) => docs.slice(i + 1).map((b) => [a, b].sort().join(" ")));
  const gold = new Set(copies.flatMap(({ docs }) => pairs(docs.map(base))));
  const made = new Set(groups.all().flatMap((g) => pairs(g.map((i) => base(articles[i]?.file ?? "")))));
  const hits = gold.intersection(made).size;
  return { recall: { hits, of: gold.size }, precision: { hits, of: made.size } };
}

function datesWithin({ articles }: Articles, { dates = [] }: Cross): Share {
  const published = new Map(articles.map((a) => [base(a.file ?? ""), a.published]));
  const hits = dates.filter(({ doc, earliest, latest }) => {
    const found = published.get(base(doc));
    const within = (day: string | null | undefined): boolean => !!day && day >= earliest && day <= latest;
    return found && (within(found.date) || (within(found.earliest) && within(found.latest)));
  });
  return { hits: hits.length, of: dates.length };
}
