import { bareReport } from "../../test/bare-report.ts";
import { rawReport } from "../acquire/raw-report.ts";
import type { Article } from "../domain/article.ts";
import type { CodedReport, LocalPosition } from "../domain/coded-report.ts";
import { ParleyError } from "../domain/errors.ts";
import type { Act } from "../domain/position.ts";
import type { RawReport } from "../domain/raw-report.ts";
import { bareArticle } from "../text/bare-article.ts";
import { contentId } from "../text/content-id.ts";
import { publishedOn } from "../text/published.ts";
import { slug } from "../text/slug.ts";

/** Stands for the model in tests: reads own-written lines of `Party: act issue.` ("Ferry Line: reject night duty."). */
export const TOY_READER = "toy-1";

export const toyReport = (name: string, text: string, published: string | null = "2031-05-02"): RawReport =>
  rawReport({
    name,
    bytes: new TextEncoder().encode(text),
    file: name,
    mediaType: "text/plain",
    outlet: name.split("/")[0] ?? null,
    published,
  });

export async function readToy(raw: RawReport, madeBy = TOY_READER): Promise<CodedReport> {
  const text = new TextDecoder().decode(raw.bytes);
  if (text.trim() === "") throw new ParleyError("empty", `${raw.name} is empty.`);
  const { file, url, outlet } = raw;
  const published = raw.published === null ? null : publishedOn(raw.published, "metadata");
  const article = bareArticle(contentId(raw.name, text), text, { file, url, outlet, published });
  const positions = [...text.matchAll(/^(.+?): (\w+) (.+?)\.$/gm)].map((match) => positionOf(article, match));
  const names = new Set([...text.matchAll(/^(.+?): /gm)].map(([, name = ""]) => name));
  return bareReport(article, madeBy, {
    actors: [...names].map((name) => ({
      id: slug(name),
      name,
      kind: "organisation",
      aliases: [],
      office: null,
      speaksFor: null,
      mentions: [{ start: text.indexOf(name), end: text.indexOf(name) + name.length }],
    })),
    positions,
  });
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
