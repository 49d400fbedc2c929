import type { Route } from "../route.ts";
import { ARTICLE_ROUTES } from "./articles.ts";
import { CORRECTION_ROUTES } from "./corrections.ts";
import { SEARCH_ROUTES } from "./search.ts";
import { SOURCE_ROUTES } from "./sources.ts";
import { STORYLINE_ROUTES } from "./storylines.ts";

/** The API, in the order in which its description lists it. */
export const ROUTES: readonly Route[] = [
  ...STORYLINE_ROUTES,
  ...ARTICLE_ROUTES,
  ...SEARCH_ROUTES,
  ...CORRECTION_ROUTES,
  ...SOURCE_ROUTES,
];
