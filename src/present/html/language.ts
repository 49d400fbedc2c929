/** Colours, type and sizes: the one palette of the briefing and the workspace, light and dark. */
export const TOKENS = `
:root {
  color-scheme: light dark;
  --paper: #fcfbf8; --raised: #ffffff; --ink: #1d1c1a; --muted: #67635b; --rule: #e3dfd6; --accent: #0a5a87; --wash: #fff0b8; --shade: rgb(0 0 0 / .22);
  --offer: #0067a5; --accept: #00694f; --commit: #00694f; --support: #1f6c8a; --demand: #865700;
  --reject: #ad3800; --threaten: #ad3800; --accuse: #972d71; --assess: #67635b;
  --sans: -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Liberation Sans", Arial, sans-serif;
  --serif: Charter, "Iowan Old Style", "Source Serif 4", "Palatino Linotype", Georgia, "Liberation Serif", serif;
  --small: .8125rem; --body: .9375rem; --large: 1.25rem; --title: 2rem;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #17181a; --raised: #1e1f22; --ink: #e7e5e0; --muted: #a39f97; --rule: #303236; --accent: #83bde4; --wash: #514514; --shade: rgb(255 255 255 / .25);
    --offer: #6fb6ef; --accept: #52c49f; --commit: #52c49f; --support: #73c6de; --demand: #dfa740;
    --reject: #ff9166; --threaten: #ff9166; --accuse: #e690c9; --assess: #a39f97;
  }
}
`;

/** How what they share looks everywhere: headings, links, acts and states, conditions, and the parts of a quoted sentence. */
export const LANGUAGE = `
* { box-sizing: border-box; }
html { scroll-behavior: smooth; scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; }
h1, h2, h3, p, figure, blockquote, ul, ol, dl, dd { margin: 0; padding: 0; }
ul, ol { list-style: none; }
h1 { font-size: var(--title); line-height: 1.15; font-weight: 650; letter-spacing: -.015em; max-width: 30ch; text-wrap: balance; }
h2 { font-size: var(--large); line-height: 1.25; font-weight: 650; letter-spacing: -.005em; }
h3 { font-size: var(--body); font-weight: 400; }
b { font-weight: 650; }
a { color: inherit; text-decoration: none; }
a:hover { text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: .2em; text-decoration-color: var(--accent); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
cite { font-style: normal; }
summary { cursor: pointer; color: var(--accent); font-size: var(--small); }
summary span { color: var(--muted); }
.meta, .lead, .key { color: var(--muted); font-size: var(--small); line-height: 1.45; }
.off, .skip { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip:focus { position: fixed; z-index: 3; top: .5rem; left: .5rem; width: auto; height: auto; clip-path: none; padding: .5rem .8rem; background: var(--raised); }
.defs { position: absolute; }
.g { width: .72em; height: .72em; margin-right: .42em; vertical-align: -.02em; flex: none; }
.act.offer, .g.offer { color: var(--offer); } .act.accept, .g.accept { color: var(--accept); } .act.commit, .g.commit { color: var(--commit); }
.act.support, .g.support { color: var(--support); } .act.demand, .g.demand { color: var(--demand); } .act.reject, .g.reject { color: var(--reject); }
.act.threaten, .g.threaten { color: var(--threaten); } .act.accuse, .g.accuse { color: var(--accuse); } .act.assess, .g.assess { color: var(--assess); }
.g.s0 { opacity: .55; } .g.s1 { opacity: .7; } .g.s2 { opacity: .85; }
.act { font-weight: 600; }
.connective { font-variant-caps: all-small-caps; letter-spacing: .04em; font-weight: 600; }
.condition { font-family: var(--serif); }
.mark { color: var(--accent); }
/* Names written from right to left turn round nothing beside them. */
a, b, cite, .meta, .mark, .what, .when, .support { unicode-bidi: isolate; }
.state { font-size: var(--small); font-weight: 400; color: var(--muted); }
.state.blocked { color: var(--reject); } .state.contested { color: var(--demand); } .state.conditional { color: var(--offer); } .state.agreed { color: var(--accept); }
.doubtful { color: var(--muted); }
.differs { font-weight: inherit; text-decoration: underline; text-decoration-color: var(--accent); text-decoration-thickness: 1.5px; text-underline-offset: .2em; }
.on-words { color: var(--ink); background: var(--wash); box-shadow: 0 .12em 0 var(--wash), 0 -.12em 0 var(--wash); }
.text .on-source, .on-source { text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: .22em; }
.text .on-cue, .on-cue { text-decoration: underline dotted; text-decoration-thickness: 2px; text-underline-offset: .22em; }
.on-content:not(.on-words) { color: var(--ink); background: color-mix(in srgb, var(--wash) 45%, transparent); }
.deal { display: block; font: 500 13px var(--sans); }
.deal rect { fill: var(--raised); stroke: var(--rule); stroke-width: 1.2; } .deal text { fill: var(--ink); }
.deal .state { font-size: 11px; font-weight: 400; } .deal .blocked rect { stroke: var(--reject); } .deal .contested rect { stroke: var(--demand); } .deal .conditional rect { stroke: var(--offer); } .deal .agreed rect { stroke: var(--accept); }
.deal .blocked .state { fill: var(--reject); } .deal .contested .state { fill: var(--demand); } .deal .conditional .state { fill: var(--offer); } .deal .agreed .state { fill: var(--accept); }
.deal a:hover { text-decoration: none; } .deal a:hover rect { fill: var(--paper); }
.deal .edge path { fill: none; stroke: var(--muted); stroke-width: 1.2; } #arrow path { fill: var(--muted); }
.deal .edge text { fill: var(--muted); font-size: 11.5px; font-weight: 400; } .deal .edge rect { fill: var(--paper); stroke: none; }
.deal .edge .connective { font-size: 13px; }
/* A shade at either edge beyond which there is more to scroll to (after L. Verou); print has room for all. */
.drawing { overflow-x: auto; background: linear-gradient(to right, var(--paper) 30%, transparent) 0 0 / 3rem 100% local, linear-gradient(to left, var(--paper) 30%, transparent) 100% 0 / 3rem 100% local,
  linear-gradient(to right, var(--shade), transparent) 0 0 / 1rem 100% scroll, linear-gradient(to left, var(--shade), transparent) 100% 0 / 1rem 100% scroll; background-repeat: no-repeat; }
@media screen and (max-width: 52rem) { .drawing.wide::after { content: "Wider than the screen: scroll it sideways."; position: sticky; left: 0; color: var(--muted); font-size: var(--small); } }
@media print { .drawing { overflow: visible; background: none; } .deal { max-width: 100%; height: auto; } }
.lanes { display: block; max-width: 100%; overflow: visible; font: 400 13px var(--sans); font-variant-numeric: tabular-nums; }
.lanes text { fill: var(--muted); } .lanes .label { fill: var(--ink); } .lanes .more { fill: var(--accent); font-size: 12px; }
.lanes path, .lanes circle { fill: none; stroke: var(--muted); } .lanes .rule, .lanes .gap { stroke: var(--rule); } .lanes .grid { stroke: var(--rule); stroke-dasharray: 1 4; } .lanes .at { stroke: var(--accent); stroke-width: 1.5; }
.lanes .event { stroke: var(--ink); stroke-width: 1.4; } .lanes .event.planned, .lanes .by { stroke-dasharray: 2 1.5; }
.lanes .report { fill: var(--muted); } .lanes .report.interval { fill: none; stroke: var(--muted); stroke-width: 1.4; stroke-dasharray: 2 1.5; }
.lanes .tail { opacity: .7; } .lanes .hit { fill: transparent; } .lanes .shift { stroke: var(--accent); stroke-width: 1.2; }
.lanes .s0 { opacity: .55; } .lanes .s1 { opacity: .7; } .lanes .s2 { opacity: .85; }
`;
