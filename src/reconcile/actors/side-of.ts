import type { ActorId } from "../../domain/actor.ts";
import type { LocalActor } from "../../domain/coded-report.ts";
import { stateNamed } from "../../text/states/states.ts";
import type { Digest } from "../digest.ts";
import { mostFrequent } from "../groups.ts";
import { once } from "../once.ts";
import type { Appearance } from "./appearance.ts";

/** How many reports that only imply a side one weighs that tells it: "the Kenyan President" against "the President". */
const TOLD = 3;

/**
 * The side that most reports give to an actor, those that tell it in the words of the office before those that imply it. That she speaks
 * for herself holds where it is told: a minister spoke for her state before she resigned.
 */
export function sideOf(
  group: readonly Pick<Appearance, "report" | "actor">[],
  idOf: (report: Digest, local: ActorId) => ActorId | null,
): ActorId | null {
  const own = group[0] ? idOf(group[0].report, group[0].actor.id) : null;
  return mostFrequent(group.flatMap((one) => votesOf(one, idOf)).filter((side) => side !== own));
}

/** The side that one report gives, as often as its word counts. */
export function votesOf(
  { report, actor }: Pick<Appearance, "report" | "actor">,
  idOf: (report: Digest, local: ActorId) => ActorId | null,
): readonly ActorId[] {
  const side = actor.speaksFor && idOf(report, actor.speaksFor);
  if (!side) return [];
  const party = report.report.actors.find((a) => a.id === actor.speaksFor);
  return Array.from({ length: party && party !== actor && isTold(actor, party) ? TOLD : 1 }, () => side);
}

const statesIn = once((actor: LocalActor): readonly string[] => {
  const words = (actor.office ?? "").split(/(?:['’]s)?[\s,]+/u);
  const pairs = words.map((word, i) => `${word} ${words[i + 1] ?? ""}`);
  return [...words, ...pairs].flatMap((w) => stateNamed(w)?.name ?? []);
});

/** Where somebody comes from is no office: "the Finnish diplomat" may lead any mission. */
const ORIGIN = /\b(?:diplomat|national)$/i;

/** Do the words of the office name this party? */
const isTold = (actor: LocalActor, { name, aliases }: LocalActor): boolean =>
  !ORIGIN.test(actor.office ?? "") &&
  (statesIn(actor).includes(name) ||
    [name, ...aliases].some((n) => ` ${actor.office?.toLowerCase()} `.includes(` ${n.toLowerCase()} `)));
