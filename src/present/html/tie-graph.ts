import type { Tie } from "../views/ties.ts";

export interface GraphNode {
  readonly id: string;
  readonly label: string;
  readonly layer: number;
  /** Place within the layer, from the top. */
  readonly row: number;
}

export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  readonly ties: readonly Tie[];
}

export interface TieGraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly layers: number;
  readonly rows: number;
}

/**
 * What is given stands left of what it is given for. Longest-path layering (Sugiyama, Tagawa and Toda 1981); an edge
 * that would close a circle is drawn backwards. Rows follow the mean row of the neighbours to the left.
 */
export function tieGraph(ties: readonly Tie[]): TieGraph {
  const edges = [...Map.groupBy(ties, (tie) => `${tie.givesId} ${tie.getsId}`).values()].flatMap(
    (alike): GraphEdge[] => {
      const [first] = alike;
      return first ? [{ from: first.givesId, to: first.getsId, ties: alike }] : [];
    },
  );
  const labels = new Map(
    ties.flatMap(
      (tie) =>
        [
          [tie.givesId, tie.gives],
          [tie.getsId, tie.gets],
        ] as const,
    ),
  );
  const forward = withoutCircles([...labels.keys()], edges);
  const layerOf = new Map<string, number>();
  const place = (id: string): number => {
    const known = layerOf.get(id);
    if (known !== undefined) return known;
    const layer = Math.max(-1, ...forward.filter((edge) => edge.to === id).map((edge) => place(edge.from))) + 1;
    layerOf.set(id, layer);
    return layer;
  };
  const rowOf = new Map<string, number>();
  const byLayer = Map.groupBy(labels.keys(), place);
  for (const layer of [...byLayer.keys()].toSorted((a, b) => a - b)) {
    const pull = (id: string): number => {
      const rows = forward.filter((edge) => edge.to === id).map((edge) => rowOf.get(edge.from) ?? 0);
      return rows.length === 0 ? 0 : rows.reduce((sum, row) => sum + row, 0) / rows.length;
    };
    const inLayer = (byLayer.get(layer) ?? []).toSorted((a, b) => pull(a) - pull(b) || a.localeCompare(b));
    for (const [row, id] of inLayer.entries()) rowOf.set(id, row);
  }
  return {
    nodes: [...labels].map(([id, label]) => ({ id, label, layer: layerOf.get(id) ?? 0, row: rowOf.get(id) ?? 0 })),
    edges,
    layers: byLayer.size,
    rows: Math.max(0, ...[...byLayer.values()].map((ids) => ids.length)),
  };
}

/** The edges that are left when, walking from each node in turn, those that lead back to the path are dropped. */
function withoutCircles(ids: readonly string[], edges: readonly GraphEdge[]): readonly GraphEdge[] {
  const kept: GraphEdge[] = [];
  const state = new Map<string, "open" | "done">();
  const visit = (id: string): void => {
    state.set(id, "open");
    for (const edge of edges.filter(({ from }) => from === id)) {
      if (state.get(edge.to) === "open") continue;
      kept.push(edge);
      if (!state.has(edge.to)) visit(edge.to);
    }
    state.set(id, "done");
  };
  for (const id of ids.toSorted()) if (!state.has(id)) visit(id);
  return kept;
}
