import type { ActorId } from "../../domain/actor.ts";
import type { Attribution } from "../../domain/attribution.ts";
import type { LocalPosition, Topic } from "../../domain/coded-report.ts";
import type { Cast } from "../actors/cast.ts";
import type { Proposal } from "../acts/proposal.ts";
import type { Parse } from "../parse.ts";
import { matterOf } from "../topics/matter.ts";
import { codeOne } from "./code-one.ts";
import { eachHolder } from "./each-holder.ts";
import { eachMatter } from "./each-matter.ts";
import { hold } from "./hold.ts";
import { inOneList } from "./in-one-list.ts";
import { merge } from "./merge.ts";

/** Less likely proposals are dropped. Reconciling shows those from `SHOWN_FROM` and those that another report bears out. */
const LEAST_SCORE = 0.14;

/** From proposals to positions: holders become parties, equal ones become one, and each gets its issue, conditions and speaker. */
export function positionsOf(
  proposals: readonly Proposal[],
  attributions: readonly Attribution[],
  cast: Cast,
  parse: Parse,
): readonly LocalPosition[] {
  const held = proposals
    .flatMap((proposal) => eachHolder(proposal, cast, parse))
    .flatMap((proposal) => hold(proposal, cast, parse))
    .flatMap((one) => eachMatter(one, parse));
  const likely = merge(held).filter(({ score }) => score >= LEAST_SCORE);
  const stances = inOneList(likely, parse);
  const report = { parse, cast, attributions, matter: matterOf(cast, parse) };
  const lastTopic = new Map<ActorId, Topic>();
  return stances.map((stance) => {
    const position = codeOne(stance, lastTopic.get(stance.party.id) ?? null, report);
    lastTopic.set(position.party, position.topic);
    return position;
  });
}
