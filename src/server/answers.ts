import type { Actor } from "../domain/actor.ts";
import type { Article, Published } from "../domain/article.ts";
import type { Attribution } from "../domain/attribution.ts";
import type { Correction } from "../domain/correction.ts";
import type { Storyline } from "../domain/findings.ts";
import type { Issue } from "../domain/issue.ts";
import type { Note } from "../domain/note.ts";
import type { ParleyRecord } from "../domain/record.ts";
import type { EarlierLine } from "../domain/revision.ts";
import type { Span } from "../domain/span.ts";
import type { ActorView } from "../present/views/actor-view.ts";
import type { Changes } from "../present/views/changes.ts";
import type { ClaimLine } from "../present/views/claim-line.ts";
import type { DealView } from "../present/views/deal-view.ts";
import type { Disagreement } from "../present/views/disagreements.ts";
import type { FigureGroup } from "../present/views/figures.ts";
import type { ReportNotes } from "../present/views/notes.ts";
import type { Sources } from "../present/views/sources.ts";
import type { StateOfPlay } from "../present/views/state-of-play.ts";
import type { TimelineDay } from "../present/views/timeline.ts";
import type { Utterance } from "../present/views/wordings.ts";
import type { Added, ArticleEntry, FailedReport, Feed, StoreStatus, StorylineSummary } from "../store/store.ts";

/**
 * What the API answers, by name: `schema/parley-api.schema.json` is made from these types (`npm run schema`), and the
 * OpenAPI document refers to it. `next` is the cursor of the next page; `null` on the last.
 */
export interface Answers {
  Problem: { readonly code: string; readonly message: string };
  StorylineList: { readonly storylines: readonly StorylineSummary[] };
  StorylineHead: {
    readonly storyline: Storyline;
    /** "23 Feb – 1 Mar 2025". */
    readonly span: string | null;
    /** "5 reports of 4 origins · 23 Feb – 1 Mar 2025 · 38 positions of 7 parties on 16 issues". */
    readonly headline: string;
    readonly asOf: string | null;
    readonly since: string | null;
  };
  /** `nothingTold`: why there are no rows; `null` where there are. */
  StateOfPlay: StateOfPlay & { readonly nothingTold: string | null };
  Changes: Changes;
  Timeline: { readonly days: readonly TimelineDay[] };
  DealMap: DealView;
  FigureList: { readonly figures: readonly FigureGroup[] };
  StatementList: { readonly statements: readonly Utterance[] };
  /** `id` names a disagreement in corrections, for as long as its passages stay; `confirmed`: a person looked and agreed. */
  DisagreementList: {
    readonly disagreements: readonly (Disagreement & {
      readonly id: string;
      readonly confirmed: Pick<Correction, "by" | "at"> | null;
    })[];
  };
  Sources: Sources;
  NoteList: { readonly notes: readonly ReportNotes[] };
  LinePage: { readonly lines: readonly ClaimLine[]; readonly next: string | null };
  Names: {
    /** `positions` that it holds as a party; `voiced`: those that it speaks, for itself or for a party. */
    readonly actors: readonly (Actor & { readonly positions: number; readonly voiced: number })[];
    readonly issues: readonly (Issue & { readonly positions: number })[];
  };
  ActorView: ActorView;
  Record: ParleyRecord;
  /** Sent as a file of that type and name, not as JSON. */
  ExportedFile: { readonly type: string; readonly name: string; readonly text: string };
  PositionView: { readonly storyline: string; readonly line: ClaimLine };
  ArticlePage: { readonly articles: readonly ArticleEntry[]; readonly next: string | null };
  ArticleView: {
    readonly article: Article;
    /** `null` for a report that belongs to no storyline, or is not read yet. */
    readonly storyline: string | null;
    readonly attributions: readonly Attribution[];
    /** Lines with words in this article, in the order of the text. */
    readonly lines: readonly ClaimLine[];
    readonly notes: readonly Note[];
    /** All texts that its source had, oldest first. */
    readonly versions: readonly ArticleVersion[];
  };
  SearchPage: {
    readonly lines: readonly { readonly storyline: string; readonly line: ClaimLine }[];
    readonly passages: readonly FoundPassage[];
    /** Of the lines; passages come with the first page. */
    readonly next: string | null;
  };
  CorrectionPage: {
    readonly corrections: readonly (Correction & { readonly isUndone: boolean })[];
    readonly next: string | null;
  };
  Correction: Correction;
  AddedSources: {
    readonly added: readonly { readonly name: string; readonly outcome: Added }[];
    readonly failures: readonly { readonly code: string; readonly message: string }[];
  };
  FeedList: { readonly feeds: readonly Omit<Feed, "state">[] };
  Status: StoreStatus & { readonly failures: readonly FailedReport[] };
}

/** One text of a source. `lines`: what it said, and where that is in the text that counts now; empty for that text itself. */
export interface ArticleVersion extends ArticleEntry {
  readonly isCurrent: boolean;
  readonly lines: readonly (EarlierLine & { readonly nowWords: string | null })[];
}

export type AnswerName = keyof Answers;

/** Words of an article that hold what was searched for, with what stands around them. */
export interface FoundPassage {
  readonly article: ArticleEntry;
  /** The report's day, as printed or as worked out from the others of its storyline. */
  readonly published: Published | null;
  readonly before: string;
  readonly words: string;
  readonly after: string;
  readonly span: Span | null;
}
