import type { Annotations } from "../domain/annotation.ts";
import type { CodedReport } from "../domain/coded-report.ts";
import type { Outcome } from "../domain/outcome.ts";
import { castOf } from "./actors/actors.ts";
import { localActors } from "./actors/local-actors.ts";
import { modelProposals } from "./acts/model.ts";
import { ACT_RULES } from "./acts/rules.ts";
import { attributionsOf } from "./attributions.ts";
import { eventsOf } from "./events/events.ts";
import { figuresOf } from "./figures/figures.ts";
import { parseOf } from "./parse.ts";
import { positionsOf } from "./positions/positions.ts";

/**
 * From what was said to who offered, demanded, accepted or refused what: one annotated report, coded by docs/codebook.md. Who is who comes
 * first, then who says what; the reader and a few rules propose stances; and each that somebody holds becomes a position.
 */
export function codify(annotations: Annotations): Outcome<CodedReport> {
  const parse = parseOf(annotations);
  const cast = castOf(parse);
  const attributions = attributionsOf(cast, parse);
  const proposals = [...modelProposals(parse), ...ACT_RULES.flatMap((rule) => rule(parse))];
  const positions = positionsOf(proposals, attributions, cast, parse);
  const value = {
    annotations,
    actors: localActors(cast),
    attributions,
    positions,
    events: eventsOf(cast, parse),
    figures: figuresOf(cast, parse),
    notes: [],
  };
  return { value, notes: [] };
}
