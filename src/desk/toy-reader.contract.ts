import type { Article } from "../domain/article.ts";
import type { CodedReport, LocalPosition } from "../domain/coded-report.ts";
import { ParleyError } from "../domain/errors.ts";
import type { Act } from "../domain/position.ts";
import type { RawReport } from "../domain/raw-report.ts";
import { contentId } from "../text/content-id.ts";
import { slug } from "../text/slug.ts";

/** Stands for the model in tests: reads own-written lines of `Party: act issue.` ("Ferry Line: reject night duty."). */
export const TOY_READER = "toy-1";

export const toyReport = (name: string, text: string, published: string | null = "2031-05-02"): RawReport => ({
  name,
  bytes: new TextEncoder().encode(text),
  file: name,
  url: null,
  mediaType: "text/plain",
  outlet: name.split("/")[0] ?? null,
  title: null,
  byline: null,
  published,
  notes: [],
});

export async function readToy(raw: RawReport, madeBy = TOY_READER): Promise<CodedReport> {
  const text = new TextDecoder().decode(raw.bytes);
  if (text.trim() === "") throw new ParleyError("empty", `${raw.name} is empty.`);
  const day = raw.published;
  const article: Article = {
    id: contentId(raw.name, text),
    file: raw.file,
    url: raw.url,
    outlet: raw.outlet,
    title: null,
    byline: null,
    language: "en",
    published: day === null ? null : { date: day, earliest: day, latest: day, basis: "metadata", because: [] },
    modified: null,
    text,
    boilerplate: [],
    agency: null,
    copyOf: null,
  };
  const positions = [...text.matchAll(/^(.+?): (\w+) (.+?)\.$/gm)].map((match) => positionOf(article, match));
  const names = new Set([...text.matchAll(/^(.+?): /gm)].map(([, name = ""]) => name));
  return {
    annotations: { article, tokens: [], sentences: [], entities: [], spoken: [], stances: [], times: [], madeBy },
    actors: [...names].map((name) => ({
      id: slug(name),
      name,
      kind: "organisation",
      aliases: [],
      office: null,
      speaksFor: null,
      mentions: [{ start: text.indexOf(name), end: text.indexOf(name) + name.length }],
    })),
    attributions: [],
    positions,
    events: [],
    figures: [],
    notes: [],
  };
}

function positionOf(
  { id }: Article,
  { 0: line, 1: party = "", 2: act, 3: issue = "", index }: RegExpExecArray,
): LocalPosition {
  const words = issue.split(" ");
  return {
    id: contentId(id, index),
    party: slug(party),
    speaker: null,
    act: act as Act,
    strength: "will",
    deed: null,
    topic: { phrase: issue, head: words.at(-1) ?? issue, words },
    toward: [],
    claim: line,
    conditions: [],
    statedBy: "self",
    said: null,
    evidence: [{ article: id, start: index, end: index + line.length }],
    attributions: [],
    score: 0.8,
    madeBy: ["toy@1"],
    list: null,
  };
}
