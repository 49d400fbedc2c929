import { ACTS } from "../../domain/position.ts";
import type { IssueState } from "../deal-map/issue-state.ts";
import type { Briefing, StorylineBriefing } from "../views/briefing.ts";
import { type Changes, coursesOf, newLines, newsLine } from "../views/changes.ts";
import { type ClaimLine, nameBefore, partsOf, sentenceOf } from "../views/claim-line.ts";
import { termOf } from "../views/condition-line.ts";
import { dayLabel } from "../views/day-label.ts";
import { type DealView, grantsOf } from "../views/deal-view.ts";
import { byLead, type Disagreement } from "../views/disagreements.ts";
import { type FigureGroup, tellerWords } from "../views/figures.ts";
import { contentsTitle, headlineOf } from "../views/headline.ts";
import { madeByLine } from "../views/made-by.ts";
import { ALSO_RAISED, minorNames } from "../views/main-issues.ts";
import type { ReportNotes } from "../views/notes.ts";
import { otherMatters } from "../views/other-matters.ts";
import { byWords, creditOf, type Passage, shownWords, textFragment } from "../views/passage.ts";
import { nothingTold, type QuietReport, quietFacts } from "../views/quiet-reports.ts";
import { revisionSummary } from "../views/revisions.ts";
import { signWords } from "../views/sign-words.ts";
import type { SourceReport, Sources } from "../views/sources.ts";
import {
  columnParties,
  glyphsOf,
  type IssueRow,
  isSurelyTold,
  othersOn,
  type Stand,
  type StateOfPlay,
} from "../views/state-of-play.ts";
import { entryParts, type TimelineDay, type TimelineEntry } from "../views/timeline.ts";
import { isUnplaced } from "../views/unplaced.ts";
import { ACT_GLYPHS, ACT_WORDS, DOUBTFUL_MEANS, DOUBTFUL_WORD, STATE_WORDS } from "../views/vocabulary.ts";
import { namedLine, type PartyEntry } from "../views/who-is-who.ts";
import { clip, count, headingCase, quoted } from "../views/wording.ts";
import { alikeWords, retold, type Utterance } from "../views/wordings.ts";
import { escapeMarkdown as esc } from "./escape.ts";

type Lines = readonly string[];
/** As on the page: the other parties share a column. */
const MAX_PARTIES = 4;
const CELL = 90;

/** GitHub-flavoured Markdown: the same sections as every rendering, tables for the matrix, quotations for the words. */
export function toMarkdown(briefing: Briefing): string {
  const lines = [
    ...contents(briefing),
    ...briefing.storylines.flatMap((storyline, at) => ["", ...storylineSection(storyline, briefing, at === 0)]),
    ...quiet(briefing.quiet),
    ...notes(briefing.notes),
    "",
    madeByLine(briefing.madeBy),
  ];
  return `${lines
    .join("\n")
    .replace(/\n{3,}/gu, "\n\n")
    .trim()}\n`;
}

/** Where there are several: what they are, before the first of them. */
const contents = (briefing: Briefing): Lines =>
  briefing.storylines.length < 2
    ? []
    : [
        `**${contentsTitle(briefing)}**`,
        "",
        ...briefing.storylines.map((one) => `- **${esc(one.storyline.title)}** ${esc(headlineOf(one))}`),
      ];

/** @param hasKey the signs are explained in it: once, where they come first. */
function storylineSection(storyline: StorylineBriefing, briefing: Briefing, hasKey: boolean): Lines {
  const { asOf, since } = briefing;
  const head = headlineOf(storyline);
  const news = changes(storyline.changes);
  const state =
    storyline.lines.length > 0
      ? matrix(storyline.stateOfPlay, hasKey ? keyOf(briefing) : null)
      : [nothingTold(storyline.sources, asOf)];
  return [
    `# ${esc(storyline.storyline.title)}`,
    "",
    esc(asOf ? `As of ${dayLabel(asOf)} · ${head}` : head),
    "",
    ...(since ? [...news, ...state] : [...state, ...news]),
    ...deal(storyline.deal),
    ...figures(storyline.figures),
    ...positions(storyline.stateOfPlay),
    ...wordings(storyline.utterances),
    ...disagreements(storyline.disagreements),
    ...timeline(storyline.timeline),
    ...parties(storyline.parties),
    ...sources(storyline.sources),
    ...notes(storyline.notes),
  ];
}

const section = (title: string, lines: Lines): Lines => (lines.length === 0 ? [] : ["", `## ${title}`, "", ...lines]);

function matrix(state: StateOfPlay, key: string | null): Lines {
  const { rows, front } = state;
  const across = columnParties(state, MAX_PARTIES);
  const minor = minorNames(state);
  const hasOthers = state.parties.length > across.length;
  const row = (cells: Lines) => `| ${cells.join(" | ")} |`;
  const told = rows.slice(0, front);
  return section("State of play", [
    row(["", ...across.map(({ name }) => esc(name)), ...(hasOthers ? ["Others"] : [])]),
    row(["---", ...across.map(() => "---"), ...(hasOthers ? ["---"] : [])]),
    ...told
      .filter((one) => !isUnplaced(one))
      .map(({ issue, state, stands }) =>
        row([
          `**${esc(headingCase(issue))}**${word(state, "<br>")}`,
          ...across.map(({ id }) => {
            const stand = stands.find(({ partyId }) => partyId === id);
            if (!stand) return "";
            if (!isSurelyTold(stand)) return `*${DOUBTFUL_WORD}*`;
            const { current, history } = stand;
            const before = history.length > 0 ? `; was ${glyphsOf(history)}` : "";
            const term = termOf(current);
            const terms = term ? ` **${esc(term.connective)}** ${esc(term.words)}` : "";
            return `${current.glyph} ${esc(clip(sentenceOf(current), CELL))}${terms}<br>*${esc(current.when?.label ?? "undated")}${before}*`;
          }),
          ...(hasOthers ? [othersOf(stands, across)] : []),
        ]),
      ),
    ...told.filter(isUnplaced).flatMap(others),
    ...(minor ? ["", `${ALSO_RAISED}: ${esc(minor)}`] : []),
    ...(key ? ["", esc(key)] : []),
  ]);
}

/** Lines that are each on a matter of their own, beneath the table. */
function others(row: IssueRow): Lines {
  const { lines, more } = otherMatters(row);
  const items = lines.map((line) => claimItem({ ...line, passages: [], marks: [] })[0] ?? "");
  return ["", `**${esc(headingCase(row.issue))}**`, "", ...items, ...(more > 0 ? [`- *and ${more} more, below*`] : [])];
}

const keyOf = (briefing: Briefing): string =>
  [
    ...ACTS.map((act) => `${ACT_GLYPHS[act]} ${ACT_WORDS[act]}`),
    ...signWords(briefing.storylines),
    `${DOUBTFUL_WORD}: ${DOUBTFUL_MEANS}`,
  ].join(" · ");

const othersOf = (stands: readonly Stand[], across: StateOfPlay["parties"]): string =>
  namesOf(othersOn({ stands }, across)).join("<br>");

const namesOf = ({ stands, areAlone }: ReturnType<typeof othersOn>): Lines =>
  stands.map(({ current, party }) =>
    areAlone
      ? `${current.glyph} ${esc(`${nameBefore(current)} ${clip(current.claim, CELL)}`)}`
      : `${current.glyph} ${esc(party)}`,
  );

function claimItem(line: ClaimLine, depth = 0): Lines {
  const indent = "  ".repeat(depth);
  const parts = partsOf(line).map(({ kind, text }) => {
    if (kind === "party") return `**${esc(text)}**`;
    return kind === "when" || kind === "support" || kind === "mark" ? `· ${esc(text)}` : esc(text);
  });
  return [
    `${indent}- ${[...parts, ...(line.isDoubtful ? [`· ${DOUBTFUL_WORD}`] : [])].join(" ")}`,
    ...byWords(line.passages).map((same) => `${indent}  > ${quoteOfAll(same)}  `),
  ];
}

const quote = (passage: Passage): string => quoteOfAll([passage]);

function quoteOfAll(passages: readonly [Passage, ...Passage[]]): string {
  const words = esc(quoted(shownWords(passages[0])));
  return `${words} — ${passages.map(credit).join("; ")}`;
}

function credit(passage: Passage): string {
  const told = esc(creditOf(passage));
  const address = passage.url?.replace(/[<>\s\\]/gu, encodeURIComponent);
  return address ? `[${told}](<${address}${textFragment(passage.words)}>)` : told;
}

function changes(all: Changes): Lines {
  const { since, revisions } = all;
  const courses = coursesOf(all);
  return section(since ? `New since ${dayLabel(since)}` : "What changed", [
    ...(since ? [`${newsLine(all)}.`, ""] : []),
    ...courses.flatMap(({ party, told, issue, lines, caution }) => [
      `- **${esc(party)}** ${told} on **${esc(issue)}**${caution ? ` (${caution})` : ""}`,
      ...lines.flatMap((line) => claimItem(line, 1)),
    ]),
    ...newLines(all).flatMap((line) => claimItem(line)),
    ...revisions.flatMap((report) => [
      `- **${esc(report.source)}** changed its report: ${revisionSummary(report)}`,
      ...report.lines.flatMap(({ glyph, party, words, told, now }) => [
        `  - ${glyph} **${esc(party)}** “${esc(words)}” · ${told}`,
        ...(now ? [`    > ${quote(now)}  `] : []),
      ]),
    ]),
  ]);
}

const word = (state: IssueState, before: string): string => (STATE_WORDS[state] ? before + STATE_WORDS[state] : "");

const deal = ({ ties, chains }: DealView): Lines => [
  ...section(
    "What is tied to what",
    ties.flatMap((tie) => [
      `- **${esc(tie.party)}** ${tie.does} **${esc(tie.from.label)}** ${esc(tie.terms)}`,
      ...tie.lines.slice(0, 1).flatMap((line) => claimItem(line, 1)),
    ]),
  ),
  ...(chains.length > 0 ? ["", "What would unblock it:", ""] : []),
  ...grantsOf({ chains }).map(
    ({ issue, terms, moves }) =>
      `- **${esc(headingCase(issue.label))}**${terms && ` (${esc(terms)})`} would move ${esc(moves)}.`,
  ),
];

const figures = (groups: readonly FigureGroup[]): Lines =>
  section(
    "Figures",
    groups.flatMap(({ entries, difference }) => [
      ...(difference ? [`- ≠ ${esc(difference)}`] : []),
      ...entries.flatMap(({ printed, support, mentions }) => [
        `${difference ? "  " : ""}- **${esc(printed)}** · ${esc(support)}`,
        ...mentions.flatMap((one) => {
          const indent = difference ? "    " : "  ";
          return [
            `${indent}- ${esc(tellerWords(one))}`,
            ...one.sentences.map((same) => `${indent}  > ${quoteOfAll(same)}  `),
          ];
        }),
      ]),
    ]),
  );

const positions = ({ rows, front }: StateOfPlay): Lines => [
  ...section("Who stands where, in whose words", rows.slice(0, front).flatMap(issueInFull)),
  ...section(ALSO_RAISED, rows.slice(front).flatMap(issueInFull)),
];

const issueInFull = (row: IssueRow): Lines => [
  `### ${esc(headingCase(row.issue))}${word(row.state, " · ")}`,
  "",
  ...row.stands.flatMap((stand) => [
    ...[stand.current, ...stand.beside].flatMap((line) => claimItem(line)),
    ...stand.history.toReversed().flatMap((line) => claimItem(line, 1)),
  ]),
  "",
];

function wordings(utterances: readonly Utterance[]): Lines {
  const { told, alike } = retold(utterances);
  if (told.length === 0) return [];
  return section("One statement, several wordings", [
    ...told.flatMap((one) => [
      `- ${[`**${esc(one.speaker ?? "Unnamed")}**`, one.said, one.kindWords].filter(Boolean).join(" · ")}`,
      ...one.wordings.map(({ runs, passages }) => {
        const words = runs.map((run) => (run.isShared ? esc(run.text) : `**${esc(run.text)}**`)).join(" ");
        return `  - “${words}” — ${esc(passages.map(creditOf).join("; "))}`;
      }),
    ]),
    ...(alike > 0 ? ["", alikeWords(alike)] : []),
  ]);
}

const disagreements = (all: readonly Disagreement[]): Lines =>
  section(
    "Where reports disagree",
    byLead(all).flatMap(([first, ...more]) => [
      `- **${first.heading}.** ${esc(first.explanation)}.`,
      ...[first, ...more].flatMap((one, at) => [
        ...(at > 0 ? [""] : []),
        ...byWords(one.passages).map((same) => `  > ${quoteOfAll(same)}  `),
      ]),
    ]),
  );

const timeline = (days: readonly TimelineDay[]): Lines =>
  section(
    "Timeline",
    days.flatMap(({ label, entries }) => [`- **${label}**`, ...entries.map((entry) => `  - ${entryText(entry)}`)]),
  );

function entryText(entry: TimelineEntry): string {
  const { sign, name, text, aside } = entryParts(entry, 120);
  return `${entry.kind === "report" ? "report:" : sign} ${esc(name ? `${name} ${text}` : text)}${aside}`;
}

const parties = (all: readonly PartyEntry[]): Lines =>
  section(
    "Who is who",
    all.flatMap((party) => [
      `- **${esc(party.name)}**${esc(namedLine(party).slice(party.name.length))}`,
      ...party.people.map((person) => `  - ${esc(namedLine(person))}`),
    ]),
  );

const quiet = (all: readonly QuietReport[]): Lines =>
  section(
    "Reports without a position",
    all.map((one) => `- **${esc(one.source)}** · ${esc(quietFacts(one).join(" · "))}`),
  );

function sources({ reports, origins, tree }: Sources): Lines {
  const item = (report: SourceReport, depth: number): Lines => {
    const copy = report.copy
      ? `${Math.round(report.copy.share * 100)}% of it stands in ${report.copy.of}: cut ${count(report.copy.cut.length, "sentence")}, added ${report.copy.added.length}`
      : null;
    const about = [report.published ?? "undated", report.dating, report.agency && `agency ${report.agency}`, copy];
    return [
      `${"  ".repeat(depth)}- **${esc(report.source)}** · ${esc(about.filter(Boolean).join(" · "))} · ${count(report.lines, "position")}`,
      ...report.copies.flatMap((one) => item(one, depth + 1)),
    ];
  };
  return section(
    `Sources: ${count(reports, "report")}, ${count(origins, "independent origin")}`,
    tree.flatMap((report) => item(report, 0)),
  );
}

const notes = (all: readonly ReportNotes[]): Lines =>
  section(
    "Notes: what was dropped, guessed or unclear",
    all.flatMap(({ source, notes: own }) =>
      own.map((note) => `- ${esc(source ?? "All reports")}: ${esc(note.message)}`),
    ),
  );
