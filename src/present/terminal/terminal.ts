import type { IsoDate } from "../../domain/day.ts";
import { ACTS } from "../../domain/position.ts";
import type { Briefing, StorylineBriefing } from "../views/briefing.ts";
import { dayLabel } from "../views/day-label.ts";
import { contentsTitle, headlineOf } from "../views/headline.ts";
import { madeByLine } from "../views/made-by.ts";
import { nothingTold } from "../views/quiet-reports.ts";
import { signWords } from "../views/sign-words.ts";
import { ACT_GLYPHS, ACT_WORDS, DOUBTFUL_MEANS, DOUBTFUL_WORD } from "../views/vocabulary.ts";
import { matrix } from "./matrix.ts";
import { heading, type Page, paragraph } from "./page.ts";
import { COLOUR, PLAIN } from "./palette.ts";
import {
  changes,
  deal,
  disagreements,
  figures,
  notes,
  parties,
  positions,
  quiet,
  sources,
  timeline,
  wordings,
} from "./sections.ts";

const MAX_COLUMNS = 132;
/** What a cell says below its claim. */
const CELL_WORDS: readonly string[] = ["+2: two more that hold beside it", "was ✕○: what came before"];

/** @param columns of the screen; lines never run longer, nor wider than reads well. */
export function toTerminal(briefing: Briefing, columns: number, isColoured: boolean): string {
  const page: Page = { columns: Math.min(Math.max(columns, 40), MAX_COLUMNS), palette: isColoured ? COLOUR : PLAIN };
  const lines = [
    ...contents(page, briefing),
    ...briefing.storylines.flatMap((storyline, at) => storylinePage(page, storyline, briefing, at === 0)),
    ...quiet(page, briefing.quiet),
    ...notes(page, briefing.notes),
    "",
    ...paragraph(page, madeByLine(briefing.madeBy)),
  ];
  return `${lines
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim()}\n`;
}

/** Where there are several: what they are, before the first of them. */
function contents(page: Page, briefing: Briefing): readonly string[] {
  const { storylines } = briefing;
  if (storylines.length < 2) return [];
  return [
    page.palette.bold(contentsTitle(briefing)),
    ...storylines.flatMap((one) => paragraph(page, `${one.storyline.title} · ${headlineOf(one)}`, 2, 4)),
  ];
}

/** @param hasKey the signs are explained in it: once, where they come first. */
function storylinePage(
  page: Page,
  storyline: StorylineBriefing,
  briefing: Briefing,
  hasKey: boolean,
): readonly string[] {
  const { asOf, since } = briefing;
  const { palette } = page;
  const head = asOf ? `As of ${dayLabel(asOf)} · ${headlineOf(storyline)}` : headlineOf(storyline);
  const state = matrixSection(page, storyline, asOf, hasKey ? keyOf(page, briefing) : []);
  const news = changes(page, storyline.changes);
  return [
    "",
    ...paragraph(page, storyline.storyline.title).map(palette.bold),
    ...paragraph(page, head).map(palette.dim),
    ...(since ? [...news, ...heading(page, "State of play"), ...state] : [...state, ...news]),
    ...deal(page, storyline.deal),
    ...figures(page, storyline.figures),
    ...positions(page, storyline.stateOfPlay),
    ...wordings(page, storyline.utterances),
    ...disagreements(page, storyline.disagreements),
    ...timeline(page, storyline.timeline),
    ...parties(page, storyline.parties),
    ...sources(page, storyline.sources),
    ...notes(page, storyline.notes),
  ];
}

function matrixSection(
  page: Page,
  { stateOfPlay, sources }: StorylineBriefing,
  asOf: IsoDate | null,
  key: readonly string[],
): readonly string[] {
  if (stateOfPlay.rows.length === 0) return ["", ...paragraph(page, nothingTold(sources, asOf))];
  return ["", ...matrix(page, stateOfPlay), "", ...key];
}

/** What the signs mean, each on one line with its sign. */
function keyOf(page: Page, briefing: Briefing): readonly string[] {
  const acts = ACTS.map((act) => `${page.palette.act(act, ACT_GLYPHS[act])} ${ACT_WORDS[act]}`);
  const signs = [...acts, ...CELL_WORDS, ...signWords(briefing.storylines), `${DOUBTFUL_WORD}: ${DOUBTFUL_MEANS}`];
  return paragraph(page, signs.map((sign) => sign.replace(" ", "\u00a0")).join(" · "));
}
