import type { Attribution } from "../src/domain/attribution.ts";
import type { CodedReport, LocalActor, Topic } from "../src/domain/coded-report.ts";
import type { IsoDate } from "../src/domain/day.ts";
import type { Act, Relation, Strength } from "../src/domain/position.ts";
import type { Span } from "../src/domain/span.ts";
import { bareArticle } from "../src/text/bare-article.ts";
import { publishedOn } from "../src/text/published.ts";
import { slug } from "../src/text/slug.ts";
import { bareReport } from "./bare-report.ts";
import { tagged } from "./tagged-text.ts";

/** A report in a test's own words. Passages are given by the words themselves, which must stand in the text. */
export interface Written {
  readonly id: string;
  readonly text: string;
  /** The sentences that the text begins with, with their tags (`tagged`): the only ones that have tokens. */
  readonly tags?: readonly string[];
  readonly title?: string;
  readonly outlet?: string;
  readonly agency?: string;
  readonly published?: IsoDate;
  readonly actors?: readonly {
    readonly name: string;
    readonly kind?: LocalActor["kind"];
    readonly aliases?: readonly string[];
    readonly office?: string;
    readonly speaksFor?: string;
  }[];
  /** Persons whom the reader marks. */
  readonly people?: readonly string[];
  readonly said?: readonly {
    readonly by: string | null;
    readonly words: string;
    readonly cue?: string;
    readonly on?: IsoDate;
  }[];
  readonly positions?: readonly {
    readonly party: string;
    readonly act: Act;
    readonly topic: string;
    readonly words: string;
    readonly strength?: Strength;
    readonly on?: IsoDate;
    readonly score?: number;
    readonly conditions?: readonly { readonly relation: Relation; readonly words: string; readonly topic: string }[];
  }[];
}

/** The report as a coder would hand it over: sentences end at full stops; what `said` gives in quotation marks is direct. */
export function written({
  id,
  text,
  tags = [],
  title,
  outlet,
  agency,
  published,
  actors = [],
  people = [],
  said = [],
  positions = [],
}: Written): CodedReport {
  const find = (words: string): Span => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`"${words}" does not stand in report ${id}`);
    return { start, end: start + words.length };
  };
  const article = bareArticle(id, text, {
    file: `${id}.txt`,
    outlet: outlet ?? null,
    title: title ?? null,
    agency: agency ?? null,
    published: published ? publishedOn(published, "metadata") : null,
  });
  const sentences = [...text.matchAll(/[^.!?\n]+[.!?]*["”]?/g)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
    firstToken: 0,
    endToken: 0,
  }));
  const parsed = tagged(...tags);
  if (!text.startsWith(parsed.article.text)) throw new Error(`Report ${id} does not begin with its tagged sentences`);
  const entities = people.map((name) => ({ ...find(name), kind: "person" as const, firstToken: 0, endToken: 0 }));
  const names = new Set([
    ...actors.map((a) => a.name),
    ...positions.map((p) => p.party),
    ...said.flatMap((s) => s.by ?? []),
  ]);
  const attributions = said.map(({ by, words, cue, on }, i): Attribution => {
    const source = by && text.includes(by) ? find(by) : null;
    return {
      id: `${id}/a${i}`,
      article: id,
      source,
      cue: cue ? find(cue) : null,
      content: [find(words)],
      speaker: by && slug(by),
      via: null,
      kind: /^["“]/.test(words) ? "direct" : /["“]/.test(words) ? "mixed" : "indirect",
      said: on ? { date: on, basis: "stated" } : null,
    };
  });
  return bareReport(article, "test", {
    annotations: {
      tokens: parsed.tokens,
      sentences: [...parsed.sentences, ...sentences.filter((s) => s.start >= parsed.article.text.length)],
      entities,
    },
    actors: [...names].map((name): LocalActor => {
      const given = actors.find((a) => a.name === name);
      return {
        id: slug(name),
        name,
        kind: given?.kind ?? "organisation",
        aliases: given?.aliases ?? [],
        office: given?.office ?? null,
        speaksFor: given?.speaksFor ? slug(given.speaksFor) : null,
        mentions: text.includes(name) ? [find(name)] : [],
      };
    }),
    attributions,
    positions: positions.map((p, i) => ({
      id: `${id}/p${i}`,
      party: slug(p.party),
      speaker: null,
      act: p.act,
      strength: p.strength ?? "will",
      deed: null,
      toward: [],
      claim: p.words,
      topic: topicOf(p.topic),
      conditions: (p.conditions ?? []).map((c) => ({
        relation: c.relation,
        party: null,
        article: id,
        ...find(c.words),
        topic: topicOf(c.topic),
      })),
      statedBy: "self",
      said: p.on ? { date: p.on, basis: "stated" } : null,
      evidence: [{ article: id, ...find(p.words) }],
      attributions: attributions
        .filter((a) => text.slice(a.content[0]?.start, a.content[0]?.end).includes(p.words))
        .map((a) => a.id),
      score: p.score ?? 0.9,
      madeBy: ["test"],
      list: null,
    })),
  });
}

const topicOf = (phrase: string): Topic => {
  const words = phrase.toLowerCase().split(" ");
  return { phrase, head: words.at(-1) ?? "", words };
};
