/** Who said what, on PolNeAR's development articles: the measure of shared/tools/score-attributions.py. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { openReader } from "../src/annotate/annotate.ts";
import type { Span } from "../src/domain/span.ts";
import { bareArticle } from "../src/text/bare-article.ts";
import { type Part, SHARED } from "./measure.ts";

const ROLES = ["source", "cue", "content"] as const;
type Role = (typeof ROLES)[number];
type Tokens = Readonly<Record<Role, ReadonlySet<number>>>;

interface GoldArticle {
  readonly id: string;
  readonly text: string;
  /** Offsets count code points. */
  readonly attributions: readonly Partial<Record<Role, readonly (readonly [number, number])[]>>[];
}

export const attributions: Part = {
  name: "attributions",
  needs: "shared",
  async run(print) {
    const file = gunzipSync(readFileSync(join(SHARED, "data/polnear/dev.jsonl.gz"))).toString("utf8");
    const gold = file
      .trim()
      .split("\n")
      .map((line): GoldArticle => JSON.parse(line));
    const tally = {
      both: 0,
      predicted: 0,
      gold: 0,
      tokens: { source: [0, 0, 0], cue: [0, 0, 0], content: [0, 0, 0] } as Record<Role, number[]>,
    };
    await using reader = await openReader({ workers: 2 });
    for await (const { article, spoken } of reader.annotateAll(gold.map(({ id, text }) => bareArticle(id, text)))) {
      const document = gold.find(({ id }) => id === article.id);
      if (!document) continue;
      const words = [...article.text.matchAll(/[\p{L}\p{M}\p{N}_]+|[^\s]/gu)].map((m) => ({
        start: m.index,
        end: m.index + m[0].length,
      }));
      const offsets = utf16Offsets(article.text);
      const wanted = document.attributions.map((a) =>
        tokensOf((role) => (a[role] ?? []).map(([s, e]) => ({ start: offsets[s] ?? s, end: offsets[e] ?? e })), words),
      );
      const found = spoken.map((one) =>
        tokensOf((role) => (role === "content" ? one.content : [one[role]].filter((span) => span !== null)), words),
      );
      tally.gold += wanted.length;
      tally.predicted += found.length;
      tally.both += whoWhat(wanted, found);
      for (const role of ROLES) {
        const [g, p] = [union(wanted, role), union(found, role)];
        const counts = tally.tokens[role];
        counts[0] = (counts[0] ?? 0) + [...p].filter((t) => g.has(t)).length;
        counts[1] = (counts[1] ?? 0) + p.size;
        counts[2] = (counts[2] ?? 0) + g.size;
      }
    }
    const f1 = (both: number, predicted: number, of: number): number => (2 * both) / (predicted + of || 1);
    const whole = f1(tally.both, tally.predicted, tally.gold);
    print(
      `${gold.length} articles, ${tally.gold} attributions, ${tally.predicted} found; who-what F1 ${whole.toFixed(3)}`,
    );
    const reach = { source: 0.78, cue: 0.66, content: 0.88 };
    const byRole = ROLES.map((role) => {
      const [both = 0, predicted = 0, of = 0] = tally.tokens[role];
      print(`tokens of the ${role}: F1 ${f1(both, predicted, of).toFixed(3)}`);
      return { id: `attributions/tokens/${role}`, value: f1(both, predicted, of), reach: reach[role] };
    });
    return [{ id: "attributions/who-what", value: whole, reach: 0.7 }, ...byRole];
  },
};

const tokensOf = (spansOf: (role: Role) => readonly Span[], words: readonly Span[]): Tokens => {
  const of = (role: Role): ReadonlySet<number> => {
    const spans = spansOf(role);
    return new Set(words.flatMap((w, i) => (spans.some((s) => w.start < s.end && w.end > s.start) ? [i] : [])));
  };
  return { source: of("source"), cue: of("cue"), content: of("content") };
};

const union = (all: readonly Tokens[], role: Role): ReadonlySet<number> =>
  new Set(all.flatMap((one) => [...one[role]]));

/** One-to-one by overlap of the contents (Jaccard of at least a half), counted when the sources meet or neither names one. */
function whoWhat(gold: readonly Tokens[], found: readonly Tokens[]): number {
  const pairs = gold.flatMap((g, i) =>
    found.map((p, j) => {
      const both = [...g.content].filter((t) => p.content.has(t)).length;
      return { i, j, share: both / (g.content.size + p.content.size - both || 1) };
    }),
  );
  const [usedGold, usedFound] = [new Set<number>(), new Set<number>()];
  let right = 0;
  for (const { i, j, share } of pairs.sort((a, b) => b.share - a.share || b.i - a.i || b.j - a.j)) {
    if (share < 0.5) break;
    if (usedGold.has(i) || usedFound.has(j)) continue;
    usedGold.add(i);
    usedFound.add(j);
    const [g, p] = [gold[i]?.source ?? NOTHING, found[j]?.source ?? NOTHING];
    if ([...g].some((t) => p.has(t)) || (g.size === 0 && p.size === 0)) right++;
  }
  return right;
}

const NOTHING: ReadonlySet<number> = new Set();

/** The UTF-16 offset of each code point, and of the end. */
function utf16Offsets(text: string): readonly number[] {
  const offsets = [0];
  for (const letter of text) offsets.push((offsets.at(-1) ?? 0) + letter.length);
  return offsets;
}
