import { graphlib, layout } from "@dagrejs/dagre";
import type { IssueId } from "../../domain/issue.ts";
import type { DealNode, DealView, Tie } from "../views/deal-view.ts";
import { clip } from "../views/wording.ts";

/** A box with its middle at (x, y). Unit of all lengths: pixels at full size. */
export interface DrawnNode {
  readonly node: DealNode;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly left: number;
  readonly top: number;
}

/** All ties between two issues, in one direction, as one arrow. */
export interface DrawnEdge {
  readonly from: IssueId;
  readonly to: IssueId;
  readonly ties: readonly [Tie, ...Tie[]];
  /** An SVG path. */
  readonly path: string;
  /** Who moves, and what ties it: two short lines about (x, y). */
  readonly parties: string;
  readonly connective: string;
  readonly x: number;
  readonly y: number;
  /** The room that they take: the arrow is hidden beneath it. */
  readonly label: { readonly width: number; readonly height: number };
}

export interface DealDrawing {
  readonly width: number;
  readonly height: number;
  /** Size of each node. */
  readonly box: { readonly width: number; readonly height: number };
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
}

const NODE = { width: 172, height: 40 };
/** Roughly what a letter of the edge labels takes. */
const LETTER = 6.4;
const LINES = 30;
const LABEL_LENGTH = 26;
const MARGIN = 6;

/** Issues from left to right along what hangs on what, layered by dagre (Gansner et al. 1993), which also bends edges around nodes. */
export function dealDrawing({ nodes, ties }: Pick<DealView, "nodes" | "ties">): DealDrawing {
  const graph = new graphlib.Graph();
  graph.setGraph({ rankdir: "LR", nodesep: 22, edgesep: 14, ranksep: 46, marginx: MARGIN, marginy: MARGIN });
  graph.setDefaultEdgeLabel(() => ({}));
  const tied = nodes.filter(({ id }) => ties.some(({ from, to }) => from.id === id || to.id === id));
  for (const { id } of tied) graph.setNode(id, { ...NODE });
  const bundles = [...Map.groupBy(ties, ({ from, to }) => JSON.stringify([from.id, to.id])).values()].map((alike) => {
    const [first, ...more] = alike as [Tie, ...Tie[]];
    const label = labelOf(alike);
    const room = { width: round(Math.max(label.parties.length, label.connective.length) * LETTER), height: LINES };
    graph.setEdge(first.from.id, first.to.id, { ...room, labelpos: "c" });
    return { from: first.from.id, to: first.to.id, ties: [first, ...more] as const, ...label, label: room };
  });
  layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  return {
    width: round(width),
    height: round(height),
    box: NODE,
    nodes: tied.map((node) => {
      const { x = 0, y = 0 } = graph.node(node.id);
      const [left, top] = [round(x - NODE.width / 2), round(y - NODE.height / 2)];
      return { node, label: clip(node.label, 25), x: round(x), y: round(y), left, top };
    }),
    edges: bundles.map((bundle) => {
      const { points = [], x = 0, y = 0 } = graph.edge(bundle.from, bundle.to) ?? {};
      return { ...bundle, path: pathOf(points), x: round(x), y: round(y) };
    }),
  };
}

const labelOf = (ties: readonly Tie[]) => ({
  parties: clip([...new Set(ties.map(({ party }) => party))].join(", "), LABEL_LENGTH),
  connective: [...new Set(ties.map(({ connective }) => connective))].join(", "),
});

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
