import { z } from "zod";
import { conflictId } from "../../correct/conflicts.ts";
import type { StorylineBriefing } from "../../present/views/briefing.ts";
import { headlineOf } from "../../present/views/headline.ts";
import type { AnswerName, Answers } from "../answers.ts";
import { DAY, fromCursor, PAGE, type Route, route, toCursor } from "../route.ts";
import type { Moment } from "../storyline-views.ts";

const params = z.object({ storyline: z.string().max(200) });
const MOMENT = {
  "as-of": DAY.optional().meta({ description: "The record as it could be known that day" }),
  since: DAY.optional().meta({ description: "Marks what is new since that day" }),
};

const momentOf = (query: { readonly "as-of"?: string | undefined; readonly since?: string | undefined }): Moment => ({
  asOf: query["as-of"] ?? null,
  since: query.since ?? null,
});

/** A face of one storyline, at a moment. */
const face = <A extends AnswerName>(
  path: string,
  summary: string,
  answer: A,
  show: (view: StorylineBriefing, moment: Moment) => Answers[A],
): Route =>
  route({
    method: "get",
    path: `/api/storylines/{storyline}${path}`,
    summary,
    params,
    query: z.object(MOMENT),
    answer,
    async handle({ params, query }, { views }) {
      const moment = momentOf(query);
      return show(await views.of(params.storyline, moment), moment);
    },
  });

const inFull: Route = route({
  method: "get",
  path: "/api/storylines/{storyline}/record",
  summary: "The storyline's part of the record, in the exchange format",
  params,
  query: z.object({ "as-of": MOMENT["as-of"] }),
  answer: "Record",
  handle: ({ params, query }, { views }) => views.record(params.storyline, query["as-of"] ?? null),
});

const lines: Route = route({
  method: "get",
  path: "/api/storylines/{storyline}/lines",
  summary: "Every position, oldest first; all that one party said, or all on one issue",
  params,
  query: z.object({
    ...MOMENT,
    ...PAGE,
    party: z.string().optional(),
    issue: z.string().optional(),
    act: z.string().optional(),
  }),
  answer: "LinePage",
  async handle({ params, query }, { views }) {
    const { party, issue, act, limit } = query;
    const view = await views.of(params.storyline, momentOf(query));
    const wanted = view.lines.filter(
      (line) =>
        (party === undefined || line.partyId === party) &&
        (issue === undefined || line.issueId === issue) &&
        (act === undefined || line.act === act),
    );
    const from = fromCursor(query.cursor) ?? 0;
    const end = from + limit;
    return { lines: wanted.slice(from, end), next: end < wanted.length ? toCursor(end) : null };
  },
});

export const STORYLINE_ROUTES: readonly Route[] = [
  route({
    method: "get",
    path: "/api/storylines",
    summary: "All storylines: title, parties, span, and reports by day",
    answer: "StorylineList",
    handle: async (_, { desk }) => ({ storylines: await desk.storylines() }),
  }),
  face("", "What a storyline is about, in one line", "StorylineHead", (view, moment) => ({
    storyline: view.storyline,
    span: view.span,
    headline: headlineOf(view),
    ...moment,
  })),
  face(
    "/state-of-play",
    "Issues by parties: where each stands, and the way there",
    "StateOfPlay",
    (view) => view.stateOfPlay,
  ),
  face("/changes", "Shifts, and what is new since a day", "Changes", (view) => view.changes),
  face("/timeline", "Statements, events, shifts and reports by day", "Timeline", (view) => ({ days: view.timeline })),
  face("/deal-map", "What hangs on what, and what would unblock it", "DealMap", (view) => view.deal),
  face("/statements", "One utterance each, in the wordings that reports give it", "StatementList", (view) => ({
    statements: view.utterances,
  })),
  face("/disagreements", "Passages that cannot all be right, side by side", "DisagreementList", (view) => ({
    disagreements: view.disagreements.map((one) => ({
      ...one,
      id: conflictId(
        one.kind,
        one.passages.map(({ article, span }) => ({ article, ...span })),
      ),
    })),
  })),
  face("/sources", "Outlets, agencies, and who copied whom", "Sources", (view) => view.sources),
  face("/notes", "What was dropped, guessed or ambiguous, by report", "NoteList", (view) => ({ notes: view.notes })),
  face(
    "/names",
    "Actors and issues, with their aliases and the number of their positions",
    "Names",
    ({ look: { record } }) => {
      const times = (key: "party" | "issue", id: string) => record.positions.filter((one) => one[key] === id).length;
      return {
        actors: record.actors.map((actor) => ({ ...actor, positions: times("party", actor.id) })),
        issues: record.issues.map((issue) => ({ ...issue, positions: times("issue", issue.id) })),
      };
    },
  ),
  lines,
  inFull,
];
