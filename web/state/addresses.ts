import type { AnswerName } from "../../src/server/answers.ts";
import type { Address } from "./api.ts";

type Query = Readonly<Record<string, string | number | null | undefined>>;

function at<A extends AnswerName>(parts: readonly string[], query: Query = {}): Address<A> {
  const path = `/api/${parts.map(encodeURIComponent).join("/")}`;
  const wanted = Object.entries(query).flatMap(([name, value]) =>
    value === null || value === undefined || value === "" ? [] : [[name, String(value)]],
  );
  return (wanted.length > 0 ? `${path}?${new URLSearchParams(wanted)}` : path) as Address<A>;
}

/** The faces of a storyline and what each answers. */
interface Faces {
  "": "StorylineHead";
  "state-of-play": "StateOfPlay";
  changes: "Changes";
  timeline: "Timeline";
  "deal-map": "DealMap";
  figures: "FigureList";
  statements: "StatementList";
  disagreements: "DisagreementList";
  sources: "Sources";
  notes: "NoteList";
  names: "Names";
  lines: "LinePage";
}

/** docs/api.md, as functions. */
export const addresses = {
  storylines: at<"StorylineList">(["storylines"]),
  status: at<"Status">(["status"]),
  feeds: (query: Query = {}) => at<"FeedList">(["feeds"], query),
  sources: at<"AddedSources">(["sources"]),
  corrections: (query: Query = {}) => at<"CorrectionPage">(["corrections"], query),
  correct: at<"Correction">(["corrections"]),
  undo: (correction: string) => at<"Correction">(["corrections", correction, "undo"]),
  face: <F extends keyof Faces>(storyline: string, face: F, query: Query = {}) =>
    at<Faces[F]>(["storylines", storyline, ...(face === "" ? [] : [face])], query),
  exported: (storyline: string, format: string, asOf: string | null) =>
    at<"ExportedFile">(["storylines", storyline, "export"], { format, "as-of": asOf }),
  actor: (storyline: string, actor: string, query: Query = {}) =>
    at<"ActorView">(["storylines", storyline, "actors", actor], query),
  articles: (query: Query = {}) => at<"ArticlePage">(["articles"], query),
  article: (article: string) => at<"ArticleView">(["articles", article]),
  position: (position: string, query: Query = {}) => at<"PositionView">(["positions", position], query),
  search: (query: Query) => at<"SearchPage">(["search"], query),
};
