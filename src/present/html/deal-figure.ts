import { graphlib, layout } from "@dagrejs/dagre";
import { chainSentence, type DealView, type Tie } from "../views/deal-view.ts";
import { STATE_WORDS } from "../views/vocabulary.ts";
import { clip, count, headingCase } from "../views/wording.ts";
import { claim } from "./evidence.ts";
import { html, type Markup } from "./markup.ts";
import { section } from "./sections.ts";

const NODE = { width: 172, height: 40 };
/** Roughly what a letter of the edge labels takes, in the drawing's units. */
const LETTER = 6.2;
const LABEL_LENGTH = 26;
/** A drawing of more than these is a tangle; the list beneath tells them all. */
const MAX_TIES = 24;
const MARGIN = 6;
/** Wider drawings may shrink, but not beyond reading: then they scroll. */
const WIDE = 700;

/** Issues with their state, drawn from left to right along what hangs on what; and told in words beneath, with the words that prove it. */
export function dealFigure(
  { nodes, ties, chains }: DealView,
  id: string,
  issueHref: (issue: string) => string | null,
): Markup {
  if (ties.length === 0) return html``;
  const list = html`<ul class="ties">${ties.map(
    (tie) =>
      html`<li><p><b>${tie.party}</b> would move on <b>${tie.from.label}</b> <span class="connective">${tie.connective}</span> <b>${tie.to.label}</b></p><details class="more"><summary>${count(tie.lines.length, "position")}</summary>${tie.lines.map((line) => claim(line, 1))}</details></li>`,
  )}</ul>`;
  const ways = html`<h3 class="sub">What would unblock it</h3><ul class="chains">${chains.map(
    (chain) => html`<li><b>${headingCase(chain.issue.label)}</b>: ${chainSentence(chain)}.</li>`,
  )}</ul>`;
  return section(
    id,
    "What is tied to what",
    html`<div class="drawing">${drawing({ nodes, ties: ties.slice(0, MAX_TIES) }, issueHref)}</div>${list}${chains.length > 0 && ways}`,
    "An arrow leads from what a party would move on to what it wants for it.",
  );
}

/** Layered from left to right by dagre (Gansner et al. 1993), which also bends edges around nodes. */
function drawing(
  { nodes, ties }: Pick<DealView, "nodes" | "ties">,
  issueHref: (issue: string) => string | null,
): Markup {
  const graph = new graphlib.Graph();
  graph.setGraph({ rankdir: "LR", nodesep: 22, edgesep: 14, ranksep: 46, marginx: MARGIN, marginy: MARGIN });
  graph.setDefaultEdgeLabel(() => ({}));
  const edges = [...Map.groupBy(ties, (tie) => `${tie.from.id} ${tie.to.id}`).values()];
  for (const { id } of nodes.filter((node) => ties.some((tie) => tie.from.id === node.id || tie.to.id === node.id)))
    graph.setNode(id, { ...NODE });
  for (const [first, ...more] of edges) {
    if (!first) continue;
    const label = labelOf([first, ...more]);
    graph.setEdge(first.from.id, first.to.id, { width: label.length * LETTER, height: 14, labelpos: "c" });
  }
  layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  const box = new Map(nodes.map((node) => [node.id, node]));
  return html`<svg class="deal${width > WIDE && " wide"}" viewBox="0 0 ${round(width)} ${round(height)}" width="${round(width)}" height="${round(height)}" role="group" aria-label="Deal map; the list beneath says the same">${edges.map(
    (alike) => {
      const [first] = alike;
      const route = first && graph.edge(first.from.id, first.to.id);
      if (!route?.points) return html``;
      return html`<g class="edge"><path d="${pathOf(route.points)}" marker-end="url(#arrow)"/><text x="${round(route.x ?? 0)}" y="${round((route.y ?? 0) + 4)}" text-anchor="middle">${labelOf(alike)}</text></g>`;
    },
  )}${graph.nodes().map((id: string) => {
    const { x = 0, y = 0 } = graph.node(id);
    const node = box.get(id);
    const state = node ? STATE_WORDS[node.state] : "";
    const figure = html`<g class="node ${node?.state ?? "silent"}"><rect x="${round(x - NODE.width / 2)}" y="${round(y - NODE.height / 2)}" width="${NODE.width}" height="${NODE.height}" rx="3"/><text x="${round(x)}" y="${round(state ? y - 2 : y + 4)}" text-anchor="middle">${clip(node?.label ?? id, 25)}</text>${state && html`<text class="state" x="${round(x)}" y="${round(y + 13)}" text-anchor="middle">${state}</text>`}</g>`;
    const href = issueHref(id);
    return href ? html`<a href="${href}">${figure}</a>` : figure;
  })}</svg>`;
}

const labelOf = (ties: readonly Tie[]): string =>
  clip([...new Set(ties.map(({ party }) => party))].join(", "), LABEL_LENGTH);

const round = (length: number): number => Math.round(length * 10) / 10;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A smooth line: each bend is a quadratic curve between the middles of its neighbours. */
function pathOf(points: readonly Point[]): string {
  const [first, ...rest] = points;
  const last = rest.at(-1);
  if (!first || !last) return "";
  const at = ({ x, y }: Point) => `${round(x)} ${round(y)}`;
  const bends = rest.slice(0, -1).map((bend, index) => {
    const next = rest[index + 1] ?? last;
    const middle = index === rest.length - 2 ? next : { x: (bend.x + next.x) / 2, y: (bend.y + next.y) / 2 };
    return `Q${at(bend)} ${at(middle)}`;
  });
  return `M${at(first)}${bends.join("")}L${at(last)}`;
}
