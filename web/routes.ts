import type { Component } from "svelte";
import Corrections from "./pages/Corrections.svelte";
import DealMap from "./pages/DealMap.svelte";
import Disagreements from "./pages/Disagreements.svelte";
import Figures from "./pages/Figures.svelte";
import Follow from "./pages/Follow.svelte";
import LineLink from "./pages/LineLink.svelte";
import Names from "./pages/Names.svelte";
import Report from "./pages/Report.svelte";
import Search from "./pages/Search.svelte";
import Sources from "./pages/Sources.svelte";
import Statements from "./pages/Statements.svelte";
import StateOfPlay from "./pages/StateOfPlay.svelte";
import Storylines from "./pages/Storylines.svelte";
import Timeline from "./pages/Timeline.svelte";

/** A view of one storyline: a tab, an address, and a letter after `g`. */
export interface View {
  readonly path: string;
  readonly label: string;
  readonly letter: string;
  readonly page: Component<{ storyline: string }>;
}

/** In the order of the tabs; the first is a storyline's home. */
export const VIEWS: readonly View[] = [
  { path: "", label: "State of play", letter: "s", page: StateOfPlay },
  { path: "timeline", label: "Timeline", letter: "t", page: Timeline },
  { path: "deal-map", label: "Deal map", letter: "d", page: DealMap },
  { path: "figures", label: "Figures", letter: "n", page: Figures },
  { path: "statements", label: "Statements", letter: "w", page: Statements },
  { path: "disagreements", label: "Disagreements", letter: "x", page: Disagreements },
  { path: "sources", label: "Sources", letter: "r", page: Sources },
  { path: "names", label: "Actors and issues", letter: "a", page: Names },
];

/** Pages outside a storyline, by the first part of their address. */
export const PAGES: Readonly<Record<string, Component<Record<string, never>>>> = {
  "": Storylines,
  corrections: Corrections,
  follow: Follow,
  search: Search,
};

/** Pages of one thing, whose id is the second part of the address. */
export const ITEMS: Readonly<Record<string, Component<{ id: string }>>> = {
  report: Report,
  line: LineLink,
};
