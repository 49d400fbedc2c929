import type { IsoDate } from "../../domain/day.ts";
import type { Storyline } from "../../domain/findings.ts";
import type { ParleyRecord } from "../../domain/record.ts";
import { sidesOf } from "../../domain/sides.ts";
import { dealMap } from "../deal-map/deal-map.ts";
import { type Changes, changesOf } from "./changes.ts";
import { byDay, type ClaimLine, claimLine } from "./claim-line.ts";
import { rangeLabel } from "./day-label.ts";
import { type DealView, dealView } from "./deal-view.ts";
import { type Disagreement, disagreementsOf } from "./disagreements.ts";
import { type FigureGroup, figuresOf } from "./figures.ts";
import { type Lookup, lookup } from "./lookup.ts";
import { originsByIssue } from "./main-issues.ts";
import { notesOf, type ReportNotes } from "./notes.ts";
import { type QuietReport, toldParts } from "./quiet-reports.ts";
import { type Sources, sourcesOf } from "./sources.ts";
import { type StateOfPlay, standsByIssue, stateOfPlay } from "./state-of-play.ts";
import { titleByPage } from "./storyline-title.ts";
import { unplacedArticles } from "./storylines.ts";
import { type TimelineDay, timelineOf } from "./timeline.ts";
import { type PartyEntry, whoIsWho } from "./who-is-who.ts";
import { headingCase } from "./wording.ts";
import { type Utterance, utterancesOf } from "./wordings.ts";

export interface BriefingOptions {
  /** What is new since this day is marked, and the changes are those since. */
  readonly since?: IsoDate | null;
  /** Told at the head; the record must already be the one of that day. */
  readonly asOf?: IsoDate | null;
  /** Passages shown of each line; all without it. */
  readonly passages?: number;
}

/** All that one storyline's briefing shows, in the order in which it shows it. */
export interface StorylineBriefing {
  readonly storyline: Storyline;
  /** "23 Feb – 1 Mar 2025". */
  readonly span: string | null;
  readonly look: Lookup;
  /** Every position, oldest first. */
  readonly lines: readonly ClaimLine[];
  readonly stateOfPlay: StateOfPlay;
  readonly changes: Changes;
  readonly deal: DealView;
  readonly figures: readonly FigureGroup[];
  readonly utterances: readonly Utterance[];
  readonly disagreements: readonly Disagreement[];
  readonly timeline: readonly TimelineDay[];
  readonly parties: readonly PartyEntry[];
  readonly sources: Sources;
  readonly notes: readonly ReportNotes[];
}

export interface Briefing {
  readonly asOf: IsoDate | null;
  readonly since: IsoDate | null;
  readonly storylines: readonly StorylineBriefing[];
  /** Reports of storylines in which nobody takes a position. */
  readonly quiet: readonly QuietReport[];
  /** Notes on reports outside every storyline and on the whole run. */
  readonly notes: readonly ReportNotes[];
  readonly madeBy: ParleyRecord["madeBy"];
}

export function briefing(record: ParleyRecord, options: BriefingOptions = {}): Briefing {
  const { since = null, asOf = null } = options;
  const unplaced = new Set(unplacedArticles(record));
  const notes = record.notes.filter((note) => note.article === null || unplaced.has(note.article));
  const { told, quiet } = toldParts(record);
  return {
    asOf,
    since,
    storylines: told.map((part) => storylineBriefing(part.record, part.storyline, options)),
    quiet,
    notes: notesOf(lookup({ ...record, notes })),
    madeBy: record.madeBy,
  };
}

/** What the first page rests on. */
function firstPage(record: ParleyRecord, storyline: Storyline, options: BriefingOptions) {
  const look = lookup(record);
  const lines = record.positions.map((position) => claimLine(look, position, options)).toSorted(byDay);
  const stands = standsByIssue(lines);
  const deal = dealMap(record, (issue) =>
    (stands.get(issue) ?? []).flatMap(({ current }) => look.positions.get(current.id) ?? []),
  );
  const sources = sourcesOf(look);
  const sides = sidesOf(storyline.parties, look.actors);
  const states = new Map(deal.issues.map(({ issue, state }) => [issue, state]));
  const play = stateOfPlay(
    lines,
    sides.map(({ id }) => id),
    stands,
    states,
    {
      byIssue: originsByIssue(look),
      pinned: new Set(look.record.issues.flatMap(({ id, isPinned }) => (isPinned ? [id] : []))),
      all: sources.origins,
    },
  );
  const title = titleByPage(
    storyline.title,
    sides.map(({ name }) => name),
    play,
  );
  return { title, look, lines, deal, sources, stateOfPlay: play };
}

const titles = new WeakMap<ParleyRecord, string>();

/** A storyline's name as every page has it. @param record its part. */
export function storylineTitle(record: ParleyRecord, storyline: Storyline): string {
  const title = titles.get(record) ?? firstPage(record, storyline, { passages: 1 }).title;
  titles.set(record, title);
  return title;
}

function storylineBriefing(record: ParleyRecord, storyline: Storyline, options: BriefingOptions): StorylineBriefing {
  const { title, look, lines, deal, sources, stateOfPlay } = firstPage(record, storyline, options);
  const changes = changesOf(look, lines, options.since ?? null);
  const { first, last } = storyline;
  return {
    storyline: { ...storyline, title: headingCase(title) },
    span: first && last ? rangeLabel(first, last) : null,
    look,
    lines,
    stateOfPlay,
    changes,
    deal: dealView(look, lines, deal),
    figures: figuresOf(look, lines),
    utterances: utterancesOf(look),
    disagreements: disagreementsOf(look),
    timeline: timelineOf(look, lines, changes.shifts),
    parties: whoIsWho(look),
    sources,
    notes: notesOf(look),
  };
}
