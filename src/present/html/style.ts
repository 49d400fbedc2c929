import { LANGUAGE, TOKENS } from "./language.ts";

/** The briefing's style sheet. What Parley says is set in the sans, what a report printed in the serif: the reader knows who speaks. */
export const STYLE = `${TOKENS}${LANGUAGE}
body { margin: 0 auto; max-width: 78rem; padding: 2.5rem 2rem 4rem; background: var(--paper); color: var(--ink);
  font: 400 var(--body)/1.5 var(--sans); font-variant-numeric: tabular-nums; }
.lead { max-width: 68ch; margin-top: .2rem; }

.storyline > header { margin-bottom: 2.25rem; }
.storyline > header .meta { margin-top: .6rem; }
.storyline + .storyline { margin-top: 5rem; padding-top: 3rem; border-top: 3px solid var(--ink); }
nav ul { display: flex; flex-wrap: wrap; gap: .2rem 1.4rem; margin-top: 1.1rem; font-size: var(--small); color: var(--accent); }
nav.contents { margin-bottom: 3rem; }
nav.contents ul { display: block; margin: 0; font-size: var(--body); }
main section { margin-top: 3.5rem; }
main header + section { margin-top: 0; }
section > h2 { padding-bottom: .2rem; }
section > h2 + *, .lead + * { margin-top: 1rem; }

.matrix { width: 100%; border-collapse: collapse; table-layout: fixed; }
.matrix thead th { padding: 0 1.1rem .5rem 0; font-weight: 650; text-align: left; vertical-align: bottom; border-bottom: 1.5px solid var(--ink); }
.matrix thead th:first-child { width: 9.5rem; }
.matrix tbody th, .matrix td { padding: .7rem 1.4rem .6rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--rule); }
.matrix tbody th { font-weight: 650; overflow-wrap: break-word; }
.matrix tbody th .state { display: block; }
.cell { display: block; }
.cell:hover { text-decoration: none; }
.cell:hover .what { text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: .2em; text-decoration-color: var(--accent); }
.cell > span { display: block; }
.cell .act { font-size: var(--small); }
.cell .what { line-height: 1.36; overflow-wrap: break-word; }
.cell > .what { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; line-clamp: 3; overflow: hidden; }

.cell .meta { margin-top: .15rem; }
.strip { display: flex; margin: .1rem 0 0 -.18rem; line-height: 1; }
.strip a { padding: .25rem .2rem; } .strip .g { margin: 0; display: block; width: .65rem; height: .65rem; }
.across { columns: 2; column-gap: 2.4rem; }
.across li { break-inside: avoid; margin-bottom: .35rem; padding-left: 1.15rem; text-indent: -1.15rem; line-height: 1.36; }
.others { font-size: var(--small); }
.others li { margin-bottom: .15rem; }
.key { display: flex; flex-wrap: wrap; gap: .1rem 1.1rem; margin-top: .9rem; }
.key .act { font-weight: 400; }
.fold { margin-top: 1.2rem; } .fold > summary { max-width: 80ch; }
.fold[open] > summary { margin-bottom: 1.2rem; }

.issue { display: grid; grid-template-columns: 9.5rem minmax(0, 1fr); gap: 0 1.1rem; padding: 1.3rem 0 .4rem; border-top: 1px solid var(--rule); }
main section.issue { margin-top: 0; }
.issue > h3 { font-weight: 650; position: sticky; top: 1rem; align-self: start; overflow-wrap: break-word; }
.issue > h3 .state { display: block; }
.figures > .issue { padding-bottom: 0; } .figures > .differing + .issue { border-top: 0; padding-top: .4rem; } .figures h3.verbatim { margin: 0; font-family: var(--serif); font-size: 1.0625rem; }
.figures .line { grid-template-columns: minmax(0, 15rem) minmax(0, 1fr); } .figures h3 .state { font-family: var(--sans); } .differing { padding-top: 1rem; border-top: 1px solid var(--rule); font-size: var(--small); }
.line { margin-bottom: 1.1rem; }
.issue .line { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 0 2rem; }
.issue .proof > :first-child { margin-top: 0; }
.line .claim { padding-left: 1.15rem; text-indent: -1.15rem; line-height: 1.42; }
.line .claim .g { width: .75rem; height: .75rem; margin-right: .4rem; vertical-align: -.06em; }
.line .meta, .pair .proof, .ties .proof, .news .proof { margin-left: 1.15rem; }
.quote { margin-top: .4rem; }
.quote blockquote, .verbatim, .text { font-family: var(--serif); }
.quote blockquote { font-size: 1rem; line-height: 1.45; hanging-punctuation: first last; }
.quote blockquote::before { content: "“"; } .quote blockquote::after { content: "”"; }
.quote figcaption { color: var(--muted); font-size: var(--small); }
button.copy { all: unset; cursor: pointer; margin-left: .5rem; color: var(--accent); opacity: 0; font-size: var(--small); }
button.copy[hidden] { display: none; }
.quote:hover button.copy, button.copy:focus-visible { opacity: 1; } button.copy:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
@media (hover: none) { button.copy { opacity: 1; } }
.more { margin-top: .3rem; } .before { margin: -.5rem 0 1.3rem 1.15rem; }
.before > .line { margin: 1rem 0 0; }
.before summary .g { margin: 0 .12em; }

.course, .revision { padding: 1rem 0 .2rem; border-top: 1px solid var(--rule); } .course > h3, .revision > h3 { margin-bottom: .6rem; }
.pair, .columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr)); gap: .2rem 2.4rem; }
.pair.even { grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr)); }
.course .pair > :not(:last-child) { color: var(--muted); }
.news { margin-top: 1.2rem; }
.drawing { margin: 1.2rem 0; }
.sub { margin-top: 1.2rem; font-weight: 650; } .chains { columns: 2; column-gap: 2.4rem; } .chains li { padding-top: .3rem; break-inside: avoid; }
.ties { columns: 2; column-gap: 2.4rem; margin-top: 1.2rem; } .ties li { break-inside: avoid; padding-bottom: .55rem; } .ties .line { margin-top: .6rem; }
.utterance, .disagreement { padding: 1rem 0 1.1rem; border-top: 1px solid var(--rule); }
.utterance .columns, .disagreement .columns { margin-top: .3rem; }
.disagreement h3 { max-width: 72ch; } .kind { font-weight: 650; margin-right: .35rem; }

.lanes-figure { margin-bottom: 1.6rem; } .lanes.narrow { display: none; } .lanes-figure figcaption { max-width: 90ch; margin-top: .6rem; } .lanes.wide { width: 100%; max-width: 66rem; height: auto; }
.timeline > li { display: grid; grid-template-columns: 9.5rem minmax(0, 1fr); gap: 0 1.1rem; padding: .7rem 0; border-top: 1px solid var(--rule); }
.timeline h3 { font-weight: 650; }
.timeline li li { max-width: 44rem; margin-bottom: .3rem; padding-left: 1.15rem; text-indent: -1.15rem; }
.timeline li li .g { width: .75rem; height: .75rem; margin-right: .4rem; }
.event::before, .shifted::before, .printed::before { display: inline-block; width: 1.15rem; text-indent: 0; }
.event::before { content: "◇"; } .shifted::before { content: "↗"; color: var(--accent); } .printed::before { content: "▤"; } .printed { color: var(--muted); font-size: var(--small); }
.tree li { padding: .55rem 0; border-top: 1px solid var(--rule); overflow-wrap: anywhere; } .tree ul { margin: .5rem 0 0 .3rem; padding-left: 1.2rem; border-left: 2px solid var(--rule); }
.tree ul li:first-child { border-top: 0; } .source { font-weight: 650; } .verbatim { margin: .3rem 0; max-width: 66ch; }
.notes div { display: grid; grid-template-columns: 18rem minmax(0, 1fr); gap: 0 1.1rem; padding: .45rem 0; border-top: 1px solid var(--rule); }
.notes dt { overflow-wrap: anywhere; } .notes dd { grid-column: 2; }
body > footer { margin-top: 4rem; overflow-wrap: anywhere; }

.report { padding: 0 0 3rem; }
.report > header {  padding: .9rem 0 .7rem; background: inherit; border-bottom: 1px solid var(--rule); }
.report > h2 { margin-top: 1.4rem; font-family: var(--serif); } .report > footer { margin-top: 1.4rem; }
.text { font-size: 1.0625rem; line-height: 1.58; max-width: 36em; overflow-wrap: break-word; } .text > p, .text .aside { margin-top: 1rem; }
.text .aside { color: var(--muted); font-family: var(--sans); font-size: var(--small); } .aside p { margin-top: .4rem; }
.marks-key { margin-top: .3rem; } .marks-key span { margin-right: .8rem; }
.close { float: right; margin-left: 1rem; color: var(--accent); font-size: var(--small); }
.text a[id] { scroll-margin-top: 32vh; }
.text :where([title]) { text-decoration: underline; text-decoration-color: var(--rule); text-decoration-thickness: 1px; text-underline-offset: .25em; }
.text p:has(:target) { margin-left: -1.1rem; padding-left: calc(1.1rem - 2px); border-left: 2px solid var(--accent); }
.text :target + span { color: var(--ink); background: var(--wash); box-shadow: 0 .12em 0 var(--wash), 0 -.12em 0 var(--wash); }
#reports:focus { outline: none; }

@media screen {
  @supports selector(:has(*)) {
    #reports { position: fixed; z-index: 2; inset: 0 0 0 auto; width: min(36rem, 46vw); padding: 0 2rem; overflow-y: auto; overscroll-behavior: contain;
      background: var(--raised); border-left: 1px solid var(--rule); box-shadow: 0 0 3rem rgb(0 0 0 / .12); visibility: hidden; }
    body:has(#reports :target) #reports { visibility: visible; }
    #reports .report { display: none; } #reports .report:has(:target), #reports .report:target { display: block; }
    .report > header { position: sticky; top: 0; z-index: 1; }
    .report { background: inherit; min-height: 100%; }
    
  }
}
@media screen and (max-width: 52rem) {
  .lanes.wide { display: none; } .lanes.narrow { display: block; width: 100%; max-width: 30rem; height: auto; }
  :root { --title: 1.55rem; }
  body { padding: 1.4rem 1.1rem 3rem; }
  main section { margin-top: 2.6rem; }
  #reports { width: 100% !important; padding: 0 1.1rem !important; border: 0 !important; }
  .matrix, .matrix tbody, .matrix tr, .matrix th, .matrix td { display: block; }
  .matrix thead { display: none; }
  .matrix tr { padding: 1rem 0 .5rem; border-top: 1px solid var(--rule); }
  .matrix tbody th, .matrix td { border: 0; padding: 0 0 .5rem; }
  .matrix tbody th { font-size: 1.05rem; } .matrix tbody th .state { display: inline; margin-left: .5rem; }
  .matrix td.none { display: none; }
  .matrix td::before { content: attr(data-party); font-weight: 650; }
  .across { columns: 1; } .matrix td .cell { margin-top: 0; } .others ul { display: flex; flex-wrap: wrap; gap: .1rem .9rem; }
  .issue .line { display: block; } .issue .proof { margin-left: 1.15rem; } .issue .proof > :first-child { margin-top: .4rem; }
  .issue, .timeline > li, .notes div { display: block; } .issue > h3 { position: static; font-size: 1.05rem; margin-bottom: .6rem; } .notes dd { margin: 0; }
  .issue > h3 .state { display: inline; margin-left: .5rem; } .ties, .chains { columns: 1; }
}
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
@media print {
  @page { margin: 16mm 14mm; }
  :root { color-scheme: light; --paper: #fff; --ink: #000; --muted: #444; --rule: #bbb; --small: 8pt; --body: 9.5pt; --large: 13pt; --title: 19pt; }
  body { max-width: none; padding: 0; } .text, .quote blockquote { font-size: 9.5pt; }
  #reports, nav, .skip, button.copy { display: none; }
  main section { margin-top: 7mm; } h2, h3, .lead, .issue > h3 { break-after: avoid; position: static; } a:hover { text-decoration: none; }
  .cell > .what { display: block; overflow: visible; line-clamp: none; -webkit-line-clamp: none; }
  tr, .key, .lead, .line, .quote, .utterance, .disagreement, .course, .revision, .tree li, .timeline li li { break-inside: avoid; }
  .matrix thead { display: table-header-group; } summary { color: var(--muted); list-style: none; } details.fold:not([open]) > summary::after { content: " (not printed: open it on the page first)"; }
  .issue { grid-template-columns: 32mm minmax(0, 1fr); } .matrix thead th:first-child { width: 28mm; } .matrix th, .matrix td { padding-right: 3mm !important; }
}
`;
