import { createHash } from "node:crypto";
import type { Article } from "../../domain/article.ts";
import { ACTS } from "../../domain/position.ts";
import { reportName } from "../../text/report-name.ts";
import { slug } from "../../text/slug.ts";
import type { Briefing, StorylineBriefing } from "../views/briefing.ts";
import type { ClaimLine } from "../views/claim-line.ts";
import { datedLine } from "../views/dating.ts";
import { dayLabel } from "../views/day-label.ts";
import { contentsTitle, headlineOf } from "../views/headline.ts";
import { madeByLine } from "../views/made-by.ts";
import { notesOf } from "../views/notes.ts";
import { type Passage, passageAnchor, reportAnchor, webAddress } from "../views/passage.ts";
import { nothingTold } from "../views/quiet-reports.ts";
import { signWords } from "../views/sign-words.ts";
import { ACT_WORDS, DOUBTFUL_MEANS } from "../views/vocabulary.ts";
import { dealFigure } from "./deal-figure.ts";
import { figures } from "./figures-section.ts";
import { GLYPH_SYMBOLS, glyph } from "./glyph-symbols.ts";
import { html, type Markup, verbatim } from "./markup.ts";
import { matrix } from "./matrix.ts";
import { reportText } from "./report-text.ts";
import { SCRIPT } from "./script.ts";
import {
  changes,
  disagreements,
  notes,
  parties,
  positions,
  quiet,
  section,
  sources,
  timeline,
  wordings,
} from "./sections.ts";
import { STYLE } from "./style.ts";

const sha256 = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
const POLICY = `default-src 'none'; style-src ${sha256(STYLE)}; script-src ${sha256(SCRIPT)}; base-uri 'none'; form-action 'none'`;

/** One file that needs nothing else: it may be mailed, printed, and read without its script. */
export function toHtml(briefing: Briefing): string {
  const { storylines } = briefing;
  const title = storylines.length === 1 ? (storylines[0]?.storyline.title ?? "Briefing") : contentsTitle(briefing);
  const page = html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${verbatim(POLICY.replaceAll('"', "&quot;"))}">
<meta name="color-scheme" content="light dark"><meta name="generator" content="Parley ${briefing.madeBy.parley}">
<title>${title} · Parley briefing</title><style>${verbatim(STYLE)}</style></head>
<body>${GLYPH_SYMBOLS}<a class="skip" href="#content">Skip to the state of play</a>
${storylines.length > 1 && contents(briefing)}
<main id="content">${storylines.map((storyline, at) => storylinePage(storyline, briefing, storylines.length > 1 ? `s${at}-` : ""))}
${quiet(briefing.quiet)}${notes(briefing.notes, "all-notes")}</main>
<aside id="reports" aria-label="Reports in full" tabindex="-1">${storylines.flatMap(reports)}</aside>
<footer class="meta">${madeByLine(briefing.madeBy)} Every line rests on the words beneath it; open them to see the whole report.</footer>
<script>${verbatim(SCRIPT)}</script></body></html>`;
  return `${page.markup}\n`;
}

const contents = (briefing: Briefing): Markup =>
  html`<nav class="contents" aria-label="Negotiations"><h1>${contentsTitle(briefing)}</h1><ul>${briefing.storylines.map(
    (one, at) =>
      html`<li><a href="#s${at}-top">${one.storyline.title}</a> <span class="meta">${headlineOf(one)}</span></li>`,
  )}</ul></nav>`;

function storylinePage(storyline: StorylineBriefing, briefing: Briefing, prefix: string): Markup {
  const { asOf, since } = briefing;
  const signs = signWords(briefing.storylines);
  const issueId = (issue: string) => `${prefix}i-${slug(issue)}`;
  const { stateOfPlay } = storyline;
  const issues = new Set(stateOfPlay.rows.map((row) => row.issueId));
  const issueHref = (issue: string) => (issues.has(issue) ? `#${issueId(issue)}` : null);
  const state =
    stateOfPlay.rows.length === 0
      ? html`<p>${nothingTold(storyline.sources, asOf)}</p>`
      : html`${matrix(stateOfPlay, (issue) => `#${issueId(issue)}`)}${key(signs)}`;
  type PagePart = readonly [name: string, label: string, content: Markup];
  const play: PagePart = ["state", "State of play", section(`${prefix}state`, "State of play", state)];
  const news: PagePart = ["changes", "Changes", changes(storyline.changes, `${prefix}changes`)];
  const parts: readonly PagePart[] = [
    ...(since ? [news, play] : [play, news]),
    ["deal", "Deal map", dealFigure(storyline.deal, `${prefix}deal`, issueHref)],
    ["figures", "Figures", figures(storyline.figures, `${prefix}figures`)],
    ["positions", "Positions", positions(stateOfPlay, `${prefix}positions`, issueId)],
    ["statements", "Statements", wordings(storyline.utterances, `${prefix}statements`)],
    ["disagreements", "Disagreements", disagreements(storyline.disagreements, `${prefix}disagreements`)],
    ["timeline", "Timeline", timeline(storyline.timeline, `${prefix}timeline`)],
    ["parties", "Who is who", parties(storyline.parties, `${prefix}parties`)],
    ["sources", "Sources", sources(storyline.sources, `${prefix}sources`)],
    ["notes", "Notes", notes(storyline.notes, `${prefix}notes`)],
  ];
  const present = parts.filter(([, , markup]) => markup.markup !== "");
  return html`<article class="storyline" id="${prefix}top"><header><h1>${storyline.storyline.title}</h1>
<p class="meta">${asOf && html`<b>As of ${dayLabel(asOf)}</b> · `}${headlineOf(storyline)}</p>
<nav aria-label="${prefix ? `Sections of ${storyline.storyline.title}` : "Sections"}"><ul>${present.map(([name, label]) => html`<li><a href="#${prefix}${name}">${label}</a></li>`)}</ul></nav></header>
${present.map(([, , markup]) => markup)}</article>`;
}

const key = (signs: readonly string[]): Markup =>
  html`<p class="key" aria-label="Key">${ACTS.map((act) => html`<span class="act ${act}">${glyph(act)}${ACT_WORDS[act]}</span> `)}<span>paler: only hinted at</span> <span class="doubtful">grey: ${DOUBTFUL_MEANS}</span> ${signs.map((one) => html`<span>${one}</span> `)}</p>`;

const marksKey = html`<p class="meta marks-key"><span class="on-source">source</span> <span class="on-cue">cue</span> <span class="on-content">content</span> <span class="on-words">the words of the claim</span></p>`;

/** Every report of a storyline with all passages that the page links to. */
function reports(storyline: StorylineBriefing): readonly Markup[] {
  const passages = Map.groupBy(passagesOf(storyline), (passage) => passage.article);
  const told = claimsByAnchor(storyline.lines);
  const ownNotes = new Map(notesOf(storyline.look).map((one) => [one.article, one.notes]));
  return storyline.look.record.articles.map((article: Article) => {
    const own = ownNotes.get(article.id) ?? [];
    const address = webAddress(article);
    return html`<article class="report" id="${reportAnchor(article.id)}"><header><a class="close" href="#closed">Close</a><p><b>${reportName(article)}</b> <span class="meta">${datedLine(article)}</span></p>${marksKey}</header>
${article.title && !article.text.trimStart().startsWith(article.title) && html`<h2>${article.title}</h2>`}
<div class="text">${reportText(article, passages.get(article.id) ?? [], told)}</div>
${own.length > 0 && html`<footer><ul class="meta">${own.map((note) => html`<li>${note.message}</li>`)}</ul></footer>`}
${address && html`<p class="meta"><a href="${address}" rel="noreferrer">${address}</a></p>`}</article>`;
  });
}

/** What the words of each passage were read as. */
function claimsByAnchor(lines: readonly ClaimLine[]): ReadonlyMap<string, string> {
  const told = lines.flatMap((line) =>
    line.passages.map((passage) => [passageAnchor(passage), `${line.party} ${line.phrase}: ${line.issue}`] as const),
  );
  return new Map(
    [...Map.groupBy(told, ([anchor]) => anchor)].map(([anchor, all]) => [
      anchor,
      all.map(([, text]) => text).join("; "),
    ]),
  );
}

function passagesOf({
  lines,
  changes: { revisions },
  figures: numbers,
  utterances,
  disagreements: all,
  timeline: days,
}: StorylineBriefing): readonly Passage[] {
  return [
    ...lines.flatMap((line) => line.passages),
    ...revisions.flatMap((report) => report.lines.flatMap(({ now }) => now ?? [])),
    ...numbers.flatMap(({ entries }) =>
      entries.flatMap((one) => one.mentions.flatMap(({ sentences }) => sentences.flat())),
    ),
    ...utterances.flatMap((one) => one.wordings.flatMap((wording) => wording.passages)),
    ...all.flatMap((one) => one.passages),
    ...days.flatMap((day) => day.entries.flatMap((entry) => (entry.kind === "event" ? entry.passages : []))),
  ];
}
