import type { Tie } from "../views/ties.ts";
import { clip, count } from "../views/wording.ts";
import { claim } from "./evidence.ts";
import { html, type Markup } from "./markup.ts";
import { section } from "./sections.ts";
import { type GraphNode, tieGraph } from "./tie-graph.ts";

const COLUMN = 300;
const ROW = 64;
const NODE_WIDTH = 168;
const NODE_HEIGHT = 36;
const MARGIN = 8;
/** A drawing of more than these is a tangle; the list beneath tells them all. */
const MAX_EDGES = 24;

/** What each gives and gets: drawn from left to right, and told in words beneath with the words that prove it. */
export function dealMap(ties: readonly Tie[], id: string): Markup {
  if (ties.length === 0) return html``;
  const list = html`<ul class="ties">${ties.map(
    (tie) =>
      html`<li><p class="tie"><b>${tie.party}</b> gives <b>${tie.gives}</b> <span class="connective">${tie.connective}</span> <b>${tie.gets}</b></p><details class="more"><summary>${count(tie.lines.length, "position")}</summary>${tie.lines.map((line) => claim(line, 1))}</details></li>`,
  )}</ul>`;
  return section(
    id,
    "What is tied to what",
    html`<div class="drawing">${drawing(ties)}</div>${list}`,
    "Read from left to right: what a party would give, and what it wants for it.",
  );
}

function drawing(ties: readonly Tie[]): Markup {
  const graph = tieGraph(ties.slice(0, MAX_EDGES));
  const at = new Map(graph.nodes.map((node) => [node.id, node]));
  const x = (node: GraphNode) => MARGIN + node.layer * COLUMN;
  const y = (node: GraphNode) => MARGIN + node.row * ROW + NODE_HEIGHT / 2;
  const width = 2 * MARGIN + (graph.layers - 1) * COLUMN + NODE_WIDTH;
  const height = 2 * MARGIN + (graph.rows - 1) * ROW + NODE_HEIGHT;
  const edges = graph.edges.map((edge) => {
    const [from, to] = [at.get(edge.from), at.get(edge.to)];
    if (!from || !to) return html``;
    const isBack = to.layer <= from.layer;
    const [x1, y1, x2, y2] = isBack
      ? [x(from), y(from) + 8, x(to) + NODE_WIDTH + 5, y(to) + 8]
      : [x(from) + NODE_WIDTH, y(from), x(to) - 5, y(to)];
    const bend = isBack ? -40 : (x2 - x1) / 2;
    const parties = clip(edge.ties.map(({ party }) => party).join(", "), 22);
    const [labelX, labelY] = [(x1 + x2) / 2, (y1 + y2) / 2 - 5];
    return html`<g class="edge"><path d="M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}" marker-end="url(#arrow)"/><text x="${labelX}" y="${labelY}" text-anchor="middle">${parties}</text></g>`;
  });
  const nodes = graph.nodes.map(
    (node) =>
      html`<g class="node"><rect x="${x(node)}" y="${y(node) - NODE_HEIGHT / 2}" width="${NODE_WIDTH}" height="${NODE_HEIGHT}" rx="3"/><text x="${x(node) + NODE_WIDTH / 2}" y="${y(node) + 4.5}" text-anchor="middle">${clip(node.label, 24)}</text></g>`,
  );
  return html`<svg class="deal" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="Deal map; the list beneath says the same"><defs><marker id="arrow" viewBox="0 0 8 8" refX="6" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 .5 7 4 0 7.5Z"/></marker></defs>${edges}${nodes}</svg>`;
}
