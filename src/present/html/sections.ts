import { listed } from "../../text/listed.ts";
import { type Changes, type Course, coursesOf, newLines, newsLine } from "../views/changes.ts";
import { dayLabel } from "../views/day-label.ts";
import { type Disagreement, sideBySide } from "../views/disagreements.ts";
import { ALSO_RAISED, minorNames } from "../views/main-issues.ts";
import type { ReportNotes } from "../views/notes.ts";
import { byWords, type Passage, passageAnchor, reportAnchor } from "../views/passage.ts";
import { type QuietReport, quietFacts } from "../views/quiet-reports.ts";
import { type ChangedReport, revisionSummary } from "../views/revisions.ts";
import type { SourceReport, Sources } from "../views/sources.ts";
import type { IssueRow, Stand, StateOfPlay } from "../views/state-of-play.ts";
import { entryParts, type TimelineDay, type TimelineEntry } from "../views/timeline.ts";
import { ACT_WORDS, HISTORY_WORDS } from "../views/vocabulary.ts";
import type { Named, PartyEntry } from "../views/who-is-who.ts";
import { clip, count, headingCase, withinMarks } from "../views/wording.ts";
import { alikeWords, retold, type Utterance } from "../views/wordings.ts";
import { claim, credits, evidenceHref, quoteOfAll, stateWord } from "./evidence.ts";
import { glyph } from "./glyph-symbols.ts";
import { lanesFigure } from "./lanes-figure.ts";
import { html, type Markup } from "./markup.ts";

const nothing = html``;

/** A section with its heading; nothing at all where it has no content. */
export const section = (id: string, title: string, content: Markup, lead: string | null = null): Markup =>
  html`<section id="${id}"><h2>${title}</h2>${lead && html`<p class="lead">${lead}</p>`}
${content}</section>`;

/** The first of the items in full, the rest folded. */
export function folded<T>(
  items: readonly T[],
  front: number,
  item: (one: T) => Markup,
  name: string | null = null,
): Markup {
  const rest = items.slice(front);
  return html`${items.slice(0, front).map(item)}${
    rest.length > 0 &&
    html`<details class="fold"><summary>${name ?? `${rest.length} more`}</summary>${rest.map(item)}</details>`
  }`;
}

export function changes(all: Changes, id: string): Markup {
  const { since, revisions } = all;
  const courses = coursesOf(all);
  if (courses.length === 0 && revisions.length === 0 && !since) return nothing;
  const news = newLines(all);
  return section(
    id,
    since ? `New since ${dayLabel(since)}` : "What changed",
    html`${folded(courses, 6, courseCard)}${news.length > 0 && html`<div class="news">${folded(news, 12, (line) => claim(line, 1))}</div>`}${folded(revisions, 6, revisionCard)}`,
    since && newsLine(all),
  );
}

const courseCard = ({ party, issue, told, lines, caution }: Course): Markup =>
  html`<article class="course"><h3><b>${party}</b> ${told} on <b>${issue}</b>${caution && html` <span class="meta">${caution}</span>`}</h3><div class="pair${lines.length % 2 === 0 && " even"}">${lines.map((line) => claim(line, 1))}</div></article>`;

const revisionCard = (report: ChangedReport): Markup =>
  html`<article class="revision"><h3><a href="#${reportAnchor(report.article)}"><b>${report.source}</b></a> changed its report <span class="meta">${revisionSummary(report)}</span></h3>${report.lines.map(
    ({ act, party, words, told, now }) =>
      html`<div class="pair"><figure class="quote"><figcaption>${glyph(act)}<b>${party}</b> ${ACT_WORDS[act]}</figcaption><blockquote>${
        now ? withinMarks(words) : html`<del>${withinMarks(words)}</del>`
      }</blockquote></figure><figure class="quote"><figcaption>${told}</figcaption>${
        now && html`<blockquote><a href="#${passageAnchor(now)}">${withinMarks(now.words)}</a></blockquote>`
      }</figure></div>`,
  )}</article>`;

export function positions(state: StateOfPlay, id: string, issueId: (issue: string) => string): Markup {
  const { rows, front } = state;
  const block = (row: IssueRow): Markup =>
    html`<section class="issue" id="${issueId(row.issueId)}"><h3>${headingCase(row.issue)}${stateWord(
      row.state,
    )}</h3><div>${row.stands.map(stand)}</div></section>`;
  return section(
    id,
    "Who stands where, in whose words",
    folded(rows, front, block, `${ALSO_RAISED}: ${minorNames(state)}`),
  );
}

const stand = ({ current, beside, history }: Stand): Markup =>
  html`${claim(current)}${beside.map((line) => claim(line))}${
    history.length > 0 &&
    html`<details class="before"><summary>${history.length} more: ${HISTORY_WORDS} ${history.map((line) => glyph(line.act, line.strength))}</summary>${history
      .toReversed()
      .map((line) => claim(line))}</details>`
  }`;

export function wordings(utterances: readonly Utterance[], id: string): Markup {
  const { told, alike } = retold(utterances);
  if (told.length === 0) return nothing;
  const one = (utterance: Utterance): Markup =>
    html`<article class="utterance"><h3><b>${utterance.speaker ?? "Unnamed"}</b> <span class="meta">${[
      utterance.said,
      utterance.kindWords,
    ]
      .filter(Boolean)
      .join(" · ")}</span></h3><div class="columns">${utterance.wordings.map(
      ({ runs, passages }) =>
        html`<figure class="quote"><blockquote><a href="${passages[0] ? `#${passageAnchor(passages[0])}` : "#"}">${runs.map(
          (run, at) =>
            run.isShared ? html`${at > 0 && " "}${run.text}` : html`${at > 0 && " "}<b class="differs">${run.text}</b>`,
        )}</a></blockquote><figcaption>${credits(passages)}</figcaption></figure>`,
    )}</div></article>`;
  return section(
    id,
    "One statement, several wordings",
    html`${folded(told, 6, one)}${alike > 0 && html`<p class="meta">${alikeWords(alike)}</p>`}`,
    "Where wordings are close, what differs is underlined.",
  );
}

export function disagreements(all: readonly Disagreement[], id: string): Markup {
  if (all.length === 0) return nothing;
  const one = ({ heading, explanation, passages }: Disagreement): Markup =>
    html`<article class="disagreement"><h3><span class="kind">${heading}</span> ${explanation}.</h3><div class="columns">${byWords(passages).map(quoteOfAll)}</div></article>`;
  return section(id, "Where reports disagree", folded(sideBySide(all), 6, one));
}

export function timeline(days: readonly TimelineDay[], id: string): Markup {
  if (days.length === 0) return nothing;
  return section(
    id,
    "Timeline",
    html`${lanesFigure(days)}<ol class="timeline">${days.map(
      ({ day, label, entries }) =>
        html`<li><h3>${day ? html`<time datetime="${day}">${label}</time>` : label}</h3><ul>${entries.map(entry)}</ul></li>`,
    )}</ol>`,
    "By the day of the event or the words. Reports stand on the day they appeared, or the first day they can have.",
  );
}

function entry(one: TimelineEntry): Markup {
  const link = (passage: Passage | undefined, text: string) =>
    passage ? html`<a href="#${passageAnchor(passage)}">${text}</a>` : html`${text}`;
  const { name, text, aside } = entryParts(one, 140);
  switch (one.kind) {
    case "event":
      return html`<li class="event">${link(one.passages[0], text)}${one.isPlanned && html` <span class="meta">planned</span>`}${
        one.isInferred && html` <span class="meta" title="The day is worked out, not printed">≈</span>`
      }</li>`;
    case "shift":
      return html`<li class="shifted"><a href="${evidenceHref(one.shift.to)}"><b>${name}</b> ${text}</a></li>`;
    case "said":
      return html`<li>${glyph(one.line.act, one.line.strength)}<a href="${evidenceHref(one.line)}"><b>${name}</b> ${text}</a></li>`;
    case "report":
      return html`<li class="printed"><a href="#${reportAnchor(one.article)}">${text}</a> appeared${aside}</li>`;
  }
}

export function parties(all: readonly PartyEntry[], id: string): Markup {
  if (all.length === 0) return nothing;
  const line = ({ name, office, aliases }: Named): Markup =>
    html`${name}${office && html`, ${office}`}${aliases.length > 0 && html` <span class="meta">also ${aliases.join(", ")}</span>`}`;
  const isBare = ({ aliases, people }: PartyEntry) => aliases.length === 0 && people.length === 0;
  const others = all.filter(isBare);
  return section(
    id,
    "Who is who",
    html`<dl class="notes">${all
      .filter((party) => !isBare(party))
      .map(
        (party) =>
          html`<div><dt><b>${party.name}</b>${party.office && html`, ${party.office}`} <span class="meta">${count(party.positions, "position")}</span></dt>${
            party.aliases.length > 0 && html`<dd class="meta">also ${party.aliases.join(", ")}</dd>`
          }${party.people.map((person) => html`<dd>${line(person)}</dd>`)}</div>`,
      )}${
      others.length > 0 &&
      html`<div><dt><b>Others</b></dt>${others.map((party) => html`<dd>${line(party)}</dd>`)}</div>`
    }</dl>`,
    "Names as the reports print them, and whose words bind which party.",
  );
}

export function sources({ reports, origins, outlets, agencies, tree }: Sources, id: string): Markup {
  if (reports === 0) return nothing;
  const named = [
    outlets.length > 0 && `Outlets named: ${listed(outlets)}.`,
    agencies.length > 0 && `Agencies credited: ${listed(agencies)}.`,
  ];
  return section(
    id,
    `Sources: ${count(reports, "report")}, ${count(origins, "independent origin")}`,
    html`<ul class="tree">${tree.map(sourceItem)}</ul>`,
    named.filter(Boolean).join(" ") || null,
  );
}

export const quiet = (all: readonly QuietReport[]): Markup =>
  all.length === 0
    ? nothing
    : section(
        "quiet",
        "Reports without a position",
        html`<dl class="notes">${all.map((one) => html`<div><dt>${one.source}</dt><dd>${quietFacts(one).join(" · ")}</dd></div>`)}</dl>`,
        "Read and kept; nobody offers, demands, accepts, rejects, promises or threatens in them, as far as Parley can tell.",
      );

function sourceItem(report: SourceReport): Markup {
  const { copy } = report;
  const facts = [
    report.published ?? "undated",
    report.agency && `agency ${report.agency}`,
    report.byline,
    count(report.lines, "position"),
  ];
  const changed = (verb: string, sentences: readonly string[]) =>
    sentences.length > 0 &&
    html`<details class="more"><summary>${verb} ${count(sentences.length, "sentence")}</summary>${sentences.map(
      (sentence) => html`<p class="verbatim">${sentence}</p>`,
    )}</details>`;
  return html`<li><p><a class="source" href="#${reportAnchor(report.article)}">${report.title ? clip(report.title, 90) : report.source}</a></p>
<p class="meta">${report.title && html`<cite>${report.source}</cite> · `}${facts.filter(Boolean).join(" · ")}<br>${report.dating}${
    report.url && html`<br><a href="${report.url}" rel="noreferrer">${report.url}</a>`
  }</p>${
    copy &&
    html`<p class="meta">${Math.round(copy.share * 100)}% of it stands in ${copy.of}</p>${changed("cut", copy.cut)}${changed("added", copy.added)}`
  }${report.copies.length > 0 && html`<ul>${report.copies.map(sourceItem)}</ul>`}</li>`;
}

export function notes(all: readonly ReportNotes[], id: string): Markup {
  if (all.length === 0) return nothing;
  return section(
    id,
    "Notes",
    html`<dl class="notes">${all.map(
      ({ source, notes: own }) =>
        html`<div><dt>${source ?? "All reports"}</dt>${own.map(
          (note) =>
            html`<dd>${note.message}${note.times > 1 && ` (${note.times} times)`} <span class="meta">${note.by}</span></dd>`,
        )}</div>`,
    )}</dl>`,
    "What was dropped, guessed or unclear.",
  );
}
