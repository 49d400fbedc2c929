import type { Attribution } from "../../domain/attribution.ts";
import type { LocalCondition, LocalPosition, Topic } from "../../domain/coded-report.ts";
import type { Act } from "../../domain/position.ts";
import { contentId } from "../../text/content-id.ts";
import type { Cast } from "../actors/cast.ts";
import type { ConditionSpan } from "../conditions/conditions.ts";
import { hangsOn } from "../conditions/hangs-on.ts";
import type { Parse } from "../parse.ts";
import { rootOfStance } from "../roots/root-between.ts";
import { spokenIn, spokenWithin } from "../spoken-in.ts";
import type { Matter } from "../topics/matter.ts";
import { topicOf, topicOfCondition } from "../topics/topic.ts";
import { claimOf } from "./claim.ts";
import type { Listed } from "./in-one-list.ts";
import type { Merged } from "./merge.ts";
import { saidOn } from "./said-on.ts";
import { statedBy } from "./stated-by.ts";
import { strengthOf } from "./strength.ts";
import { towardOf } from "./toward.ts";

/** What is known of a report when its stances are coded. */
export interface ReadReport {
  readonly parse: Parse;
  readonly cast: Cast;
  readonly attributions: readonly Attribution[];
  readonly matter: Matter;
}

/** A stance with what of the record can be told of it within its report. `topicBefore`: what its party's stance before is about. */
export function codeOne(stance: Merged & Listed, topicBefore: Topic | null, report: ReadReport): LocalPosition {
  const { evidence, actor, party, act, holder, lead } = stance;
  const { parse, cast, attributions, matter } = report;
  const { article, spoken } = parse.annotations;
  const index = spokenIn(evidence, parse) ?? spokenWithin(evidence, parse);
  const around = index === null ? null : (spoken[index] ?? null);
  const { by, speaker } = statedBy(party, holder, around, cast, parse);
  const voice = actor.kind === "person" ? actor : by === "self" && speaker?.kind === "person" ? speaker : null;
  const conditions = hangsOn(stance, parse);
  return {
    id: contentId(article.id, party.name, act, evidence.start, evidence.end),
    party: party.id,
    speaker: voice?.id ?? null,
    act,
    strength: strengthOf(act, parse.text(evidence)),
    deed: rootOfStance(holder, evidence, parse),
    topic: topicOf(evidence, TRADING_ACTS.has(act) ? conditions : [], topicBefore, matter, parse) ?? SOMETHING,
    toward: towardOf(stance, party, cast, parse).map(({ id }) => id),
    claim: claimOf(lead ? [lead, evidence] : [evidence], holder, party, voice, cast, parse),
    conditions: conditions.map((condition) => codeCondition(condition, stance, report)),
    statedBy: by,
    said: saidOn(evidence, around, parse),
    evidence: [{ article: article.id, ...evidence }],
    attributions: index === null ? [] : attributions.slice(index, index + 1).map(({ id }) => id),
    score: stance.score,
    madeBy: stance.madeBy,
    list: stance.list,
  };
}

function codeCondition(
  { start, end, relation }: ConditionSpan,
  { party }: Merged,
  { parse, cast, matter }: ReadReport,
): LocalCondition {
  const whoActs = towardOf({ evidence: { start, end } }, party, cast, parse)[0] ?? null;
  return {
    article: parse.annotations.article.id,
    start,
    end,
    relation,
    topic: topicOfCondition({ start, end }, matter, cast, parse),
    party: whoActs?.id ?? null,
  };
}

/** Acts whose condition is a price and no part of what they are about. What a judgement hangs on is what it is about. */
const TRADING_ACTS: ReadonlySet<Act> = new Set([
  "accept",
  "commit",
  "demand",
  "offer",
  "reject",
  "support",
  "threaten",
]);

/** What a stance is about when its words hold no noun: reconciling looks at its neighbours. */
const SOMETHING: Topic = { phrase: "", head: "", words: [] };
