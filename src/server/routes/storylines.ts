import { z } from "zod";
import { conflictId, isConflict } from "../../correct/conflicts.ts";
import { standing } from "../../correct/standing.ts";
import { EXPORTS, FILE_OF, RENDERED, saidByPeople } from "../../desk/exported.ts";
import { ParleyError } from "../../domain/errors.ts";
import { asFile } from "../../present/formats.ts";
import { render } from "../../present/render.ts";
import { actorView } from "../../present/views/actor-view.ts";
import type { StorylineBriefing } from "../../present/views/briefing.ts";
import type { ClaimLine } from "../../present/views/claim-line.ts";
import { headlineOf } from "../../present/views/headline.ts";
import { nothingTold } from "../../present/views/quiet-reports.ts";
import type { StateOfPlay } from "../../present/views/state-of-play.ts";
import { slug } from "../../text/slug.ts";
import type { AnswerName, Answers } from "../answers.ts";
import { NotFound } from "../not-found.ts";
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

/** Of thousands of reports a cell shows no more than where its words are found; `GET /api/positions/{position}` has all. */
function withOnePassage(play: StateOfPlay): StateOfPlay {
  const brief = (line: ClaimLine): ClaimLine => ({
    ...line,
    passages: line.passages.slice(0, 1),
    morePassages: line.morePassages + line.passages.slice(1).length,
  });
  const rows = play.rows.map((row) => ({
    ...row,
    stands: row.stands.map((stand) => ({
      ...stand,
      current: brief(stand.current),
      beside: stand.beside.map(brief),
      history: stand.history.map(brief),
    })),
  }));
  return { ...play, rows };
}

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

const exported: Route = route({
  method: "get",
  path: "/api/storylines/{storyline}/export",
  summary: "A file for other programs or for paper, and what people said about the storyline as gold",
  params,
  query: z.object({ format: z.enum(EXPORTS).default("json"), "as-of": MOMENT["as-of"] }),
  answer: "ExportedFile",
  async handle({ params: { storyline }, query: { format, "as-of": day } }, { desk, views }) {
    const asOf = day ?? null;
    const { title } = (await views.of(storyline, { asOf: null, since: null })).storyline;
    const { type, ending } = FILE_OF[format];
    return { type, name: `${slug(title)}.${ending}`, text: await text() };

    async function text(): Promise<string> {
      const rendering = RENDERED[format];
      if (rendering !== undefined)
        return asFile(await render(await views.record(storyline, asOf), rendering, { asOf }), rendering);
      if (asOf !== null) throw new ParleyError("bad-request", `format=${format} does not go with as-of.`);
      const machine = await desk.store.storylineRecord(storyline, null);
      if (machine === null) throw new NotFound(`storyline ${storyline}`);
      return saidByPeople(format === "gold", machine.record, await desk.corrections());
    }
  },
});

const actor: Route = route({
  method: "get",
  path: "/api/storylines/{storyline}/actors/{actor}",
  summary: "One actor: whom it speaks for, who speaks for it, and how reports name it over time",
  params: params.extend({ actor: z.string().max(300) }),
  query: z.object(MOMENT),
  answer: "ActorView",
  async handle({ params, query }, { views }) {
    const { look } = await views.of(params.storyline, momentOf(query));
    const view = actorView(look, params.actor);
    if (view === null) throw new NotFound(`actor ${params.actor}`);
    return view;
  },
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
    actor: z.string().optional().meta({ description: "Id of a party, or of a person who voices a party's positions" }),
    issue: z.string().optional(),
    act: z.string().optional(),
  }),
  answer: "LinePage",
  async handle({ params, query }, { views }) {
    const { party, actor, issue, act, limit } = query;
    const view = await views.of(params.storyline, momentOf(query));
    const wanted = view.lines.filter(
      (line) =>
        (party === undefined || line.partyId === party) &&
        (actor === undefined || line.partyId === actor || view.look.positions.get(line.id)?.speaker === actor) &&
        (issue === undefined || line.issueId === issue) &&
        (act === undefined || line.act === act),
    );
    const from = fromCursor(query.cursor) ?? 0;
    const end = from + limit;
    return { lines: wanted.slice(from, end), next: end < wanted.length ? toCursor(end) : null };
  },
});

const disagreements: Route = route({
  method: "get",
  path: "/api/storylines/{storyline}/disagreements",
  summary: "Passages that cannot all be right, side by side",
  params,
  query: z.object(MOMENT),
  answer: "DisagreementList",
  async handle({ params, query }, { desk, views }) {
    const { look, disagreements } = await views.of(params.storyline, momentOf(query));
    const confirmations = standing(await desk.corrections()).flatMap(({ by, at, change }) =>
      change.kind === "confirm-conflict" ? [{ by, at, conflict: change.conflict }] : [],
    );
    return {
      disagreements: disagreements.map((one) => {
        const evidence = one.passages.map(({ article, span }) => ({ article, ...span }));
        const found = { kind: one.kind, evidence };
        const confirmed = confirmations.findLast(({ conflict }) => isConflict(look.record, conflict, found));
        return {
          ...one,
          id: conflictId(one.kind, evidence),
          confirmed: confirmed ? { by: confirmed.by, at: confirmed.at } : null,
        };
      }),
    };
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
    ({ stateOfPlay, sources }, { asOf }) => ({
      ...withOnePassage(stateOfPlay),
      nothingTold: stateOfPlay.rows.length === 0 ? nothingTold(sources, asOf) : null,
    }),
  ),
  face("/changes", "Shifts, and what is new since a day", "Changes", (view) => view.changes),
  face("/timeline", "Statements, events, shifts and reports by day", "Timeline", (view) => ({ days: view.timeline })),
  face("/deal-map", "What hangs on what, and what would unblock it", "DealMap", (view) => view.deal),
  face("/figures", "Numbers: who gives which, in whose words, and where reports differ", "FigureList", (view) => ({
    figures: view.figures,
  })),
  face("/statements", "One utterance each, in the wordings that reports give it", "StatementList", (view) => ({
    statements: view.utterances,
  })),
  disagreements,
  face("/sources", "Outlets, agencies, and who copied whom", "Sources", (view) => view.sources),
  face("/notes", "What was dropped, guessed or ambiguous, by report", "NoteList", (view) => ({ notes: view.notes })),
  face(
    "/names",
    "Actors and issues, with their aliases and the number of their positions",
    "Names",
    ({ look: { record } }) => {
      const times = (key: "party" | "issue" | "speaker") => {
        const held = Map.groupBy(record.positions, (one) => one[key]);
        return (id: string) => held.get(id)?.length ?? 0;
      };
      const [heldBy, voicedBy, on] = [times("party"), times("speaker"), times("issue")];
      return {
        actors: record.actors.map((one) => ({ ...one, positions: heldBy(one.id), voiced: voicedBy(one.id) })),
        issues: record.issues.map((one) => ({ ...one, positions: on(one.id) })),
      };
    },
  ),
  actor,
  lines,
  inFull,
  exported,
];
