import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { EntityMention, Sentence, TimeMention, Token } from "../src/domain/annotation.ts";
import type { Article, Published } from "../src/domain/article.ts";
import type { Attribution } from "../src/domain/attribution.ts";
import type { CodedReport, LocalActor, LocalPosition, Topic } from "../src/domain/coded-report.ts";
import type { GoldDocument, GoldText } from "../src/domain/gold-document.ts";
import type { Relation } from "../src/domain/position.ts";
import type { Span } from "../src/domain/span.ts";
import { bareArticle } from "../src/text/bare-article.ts";
import { publishedOn } from "../src/text/published.ts";
import { slug } from "../src/text/slug.ts";
import { isStopWord } from "../src/text/stop-words.ts";
import { SHARED } from "./measure.ts";

/*
 * Reports as a coder of human skill would leave them: the gold annotation of a document, read into the types that reconciling takes.
 * It measures reconciling apart from reading. Topics are the words of the evidence; tokens carry no parse.
 */

export interface GoldReport {
  readonly report: CodedReport;
  readonly gold: GoldDocument;
}

const WORD = /\$|[\p{L}\p{N}]+(?:[.'’-][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu;
const CAPITALS = /\p{Lu}[\p{L}.'’-]*(?:[ \n]\p{Lu}[\p{L}'’-]*)+|\p{Lu}[\p{L}'’-]{2,}/gu;
const WEEKDAY = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/g;
const DATE_LINE = /^\s*date (\d{4}-\d{2}-\d{2})/m;
const STATED_BY = { "party itself": "self", "other party": "other", narrator: "narrator" } as const;
const isoDay = (when: string | null): string | null => (when && /^\d{4}-\d{2}-\d{2}$/.test(when) ? when : null);

/** A set of the gold by its name: "seeds", "commodities"… */
export function goldOf(set: string): GoldReport[] {
  return set === "seeds"
    ? readGold(join(SHARED, "gold/seeds/annotator-1"), join(SHARED, "seeds"))
    : readGold(join(SHARED, "gold", set, "gold"), join(SHARED, "gold", set, "docs"));
}

/** Every gold document of a folder with its text, in order of name. `docs` is where the texts are. */
function readGold(goldDir: string, docsDir: string): GoldReport[] {
  return readdirSync(goldDir)
    .filter((f) => f.endsWith(".json") && f !== "cross.json")
    .sort()
    .map((f) => {
      const gold = JSON.parse(readFileSync(join(goldDir, f), "utf8")) as GoldDocument;
      const file = `${basename(f, ".json")}.txt`;
      return { gold, report: toReport(gold, file, readFileSync(join(docsDir, file), "utf8"), docsDir) };
    });
}

function toReport(gold: GoldDocument, file: string, text: string, folder: string): CodedReport {
  const id = slug(`${folder.split("/").slice(-2).join(" ")} ${file}`);
  const at = (g: GoldText): Span => ({ start: g.start, end: g.start + g.text.length });
  const evidence = (g: GoldText) => ({ article: id, ...at(g) });
  const mentions = (gold.attributions ?? []).flatMap((a) =>
    a.source && a.speaker ? [[a.speaker, at(a.source)] as const] : [],
  );
  const names = new Set<string>();
  for (const p of gold.positions) for (const n of [p.party, p.speaker, p.toward]) if (n) names.add(n);
  for (const a of gold.attributions ?? []) if (a.speaker) names.add(a.speaker);
  const speaksFor = new Map(
    gold.positions.flatMap((p) => (p.speaker && p.speaker !== p.party ? [[p.speaker, slug(p.party)]] : [])),
  );
  const actors = [...names].map((name): LocalActor => {
    const printed = asPrinted(name, text);
    const person =
      speaksFor.has(name) ||
      (/ [A-Z][a-z]+$/.test(name) && mentions.some(([n]) => n === name) && !/States|Union|Kingdom/.test(name));
    return {
      id: slug(name),
      name: printed,
      kind: person ? "person" : "organisation",
      aliases: [],
      office: null,
      speaksFor: speaksFor.get(name) ?? null,
      mentions: mentions.filter(([n]) => n === name).map(([, s]) => s),
    };
  });
  const attributions = (gold.attributions ?? [])
    .filter((a) => a.content.length > 0)
    .map(
      (a): Attribution => ({
        id: `${id}/${a.id}`,
        article: id,
        source: a.source && at(a.source),
        cue: a.cue && at(a.cue),
        content: a.content.map(at),
        speaker: a.speaker ? slug(a.speaker) : null,
        via: a.via ? slug(a.via) : null,
        kind: a.kind,
        said: null,
      }),
    );
  const positions = gold.positions.map(
    (p, i): LocalPosition => ({
      id: `${id}/p${i}`,
      party: slug(p.party),
      speaker: p.speaker ? slug(p.speaker) : null,
      act: p.act,
      strength: "will",
      deed: null,
      toward: p.toward ? [slug(p.toward)] : [],
      claim: p.claim,
      conditions: p.conditions.map((c) => ({
        relation: c.relation.replaceAll("_", "-") as Relation,
        party: null,
        ...evidence(c),
        topic: topicOf(c.text),
      })),
      statedBy: STATED_BY[p.stated_by],
      said: null,
      evidence: p.evidence.map(evidence),
      attributions: attributions
        .filter((a) =>
          a.content.some((c) => p.evidence.some((e) => c.start < e.start + e.text.length && e.start < c.end)),
        )
        .map((a) => a.id),
      score: 1,
      madeBy: ["gold"],
      list: null,
      topic: topicOf(`${p.evidence.map((e) => e.text).join(" ")}`),
    }),
  );
  const { tokens, sentences } = tokenise(text);
  return {
    annotations: {
      article: articleOf(id, file, text),
      tokens,
      sentences,
      entities: entitiesIn(text),
      spoken: [],
      stances: [],
      times: timesIn(text),
      madeBy: "gold",
    },
    actors,
    attributions,
    positions,
    events: (gold.events ?? []).map((e) => ({
      what: e.what,
      date: isoDay(e.when) ? { date: e.when as string, basis: "inferred" as const } : null,
      place: e.where,
      actors: e.who.map(slug).filter((w) => actors.some((a) => a.id === w)),
      planned: /planned/.test(e.what),
      evidence: [evidence(e.evidence)],
    })),
    figures: (gold.figures ?? []).map((f) => ({
      what: f.what,
      value: f.value,
      unit: f.unit,
      statedBy: null,
      evidence: [evidence(f.evidence)],
    })),
    notes: [],
  };
}

/** The name as this text spells it: the longest run of capitalised words whose last word is within two letters of the name's last. */
function asPrinted(name: string, text: string): string {
  if (text.includes(name)) return name;
  const last = name.split(" ").at(-1) ?? name;
  const runs = (text.match(CAPITALS) ?? []).filter((run) => run.split(/\s/).at(-1)?.slice(0, 5) === last.slice(0, 5));
  return (
    runs
      .sort((a, b) => b.length - a.length)[0]
      ?.replace(/\s+/g, " ")
      .replace(/^(?:(?:Ukraine|Ukrainian|US|U\.S\.|Russian|President|Mr|Chancellor) )+/, "") ?? name
  );
}

function articleOf(id: string, file: string, text: string): Article {
  const stated = DATE_LINE.exec(text);
  const day = stated?.[1];
  const firstLine = text.split("\n", 1)[0] ?? "";
  const headline = /^\s*date /.test(firstLine)
    ? null
    : /[.!?”"]\s*$/.test(firstLine) || firstLine.length > 130
      ? null
      : firstLine;
  const long =
    headline === null ? (/^(?:[A-Z][\w’'-]* |in |to |for |of |and )+(?=\n\n)/.exec(text)?.[0] ?? null) : headline;
  const published: Published | null = day
    ? {
        ...publishedOn(day, "stated"),
        because: [{ start: stated.index, end: stated.index + stated[0].length }],
      }
    : null;
  return bareArticle(id, text, { file, title: long, published });
}

function tokenise(text: string): { tokens: Token[]; sentences: Sentence[] } {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  let firstToken = 0;
  const close = (): void => {
    const [first, last] = [tokens[firstToken], tokens.at(-1)];
    if (first && last) sentences.push({ start: first.start, end: last.end, firstToken, endToken: tokens.length });
    firstToken = tokens.length;
  };
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    if (tokens.length > firstToken && /\n\s*\n/.test(text.slice(tokens.at(-1)?.end, start))) close();
    tokens.push({
      start,
      end: start + match[0].length,
      text: match[0],
      lemma: match[0].toLowerCase(),
      pos: "",
      head: -1,
      relation: "",
      sentence: sentences.length,
    });
    if (/[.!?]/.test(match[0]) && /^["”']?\s+["“]?\p{Lu}/u.test(text.slice(start + 1, start + 5))) close();
  }
  close();
  return { tokens, sentences };
}

const entitiesIn = (text: string): EntityMention[] =>
  [...text.matchAll(CAPITALS)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
    kind: "misc",
    firstToken: 0,
    endToken: 0,
  }));

const timesIn = (text: string): TimeMention[] =>
  [...text.matchAll(WEEKDAY)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
    means: null,
    shape: "weekday",
  }));

function topicOf(text: string): Topic {
  const words = (text.match(/[\p{L}\p{N}'-]+/gu) ?? [])
    .map((w) => w.toLowerCase())
    .filter((w) => w.length > 2 && !isStopWord(w));
  return { phrase: words.slice(-2).join(" "), head: words.at(-1) ?? "", words };
}
