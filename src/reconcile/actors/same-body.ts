import type { LocalActor } from "../../domain/coded-report.ts";
import { fold } from "../../text/fold.ts";
import { isBodyOf } from "../../text/members-of.ts";
import { stateNamed } from "../../text/states/states.ts";
import { UNION_LIKE } from "../../text/union-like.ts";
import { once } from "../once.ts";
import { skeletonOf } from "./person-names.ts";

/** Nouns of bodies that reports name by whom they unite, in whatever order and words. */
const NOUN =
  /^(?:alliance|association|brotherhood|chamber|coalition|commission|committee|confederation|consortium|council|federation|guild|league|panel|union)$/;
const LEAST_LETTERS = 4;

/** "Dockers' and Pilots' Union" cut up: its noun, and who is in it. */
interface Body {
  readonly key: string;
  readonly noun: string;
  readonly members: readonly string[];
}

/**
 * Pairs of names of one body that reports put otherwise: "union of dock workers" and "Dock and Harbour Workers Union", "bondholders'
 * committee" and "Committee of Bond Owners"; only where no third name fits. `keys` are names in small letters, without "of" and "the".
 */
export function otherwiseNamed(keys: readonly string[]): readonly (readonly [string, string])[] {
  const bodies = keys.flatMap((key): Body[] => {
    const words = key.split(" ").filter((word) => word !== "s");
    const noun = words.find((word) => NOUN.test(word));
    return noun && words.length > 1 ? [{ key, noun, members: words.filter((word) => word !== noun) }] : [];
  });
  const like = (a: Body): readonly Body[] => bodies.filter((b) => b !== a && b.noun === a.noun && areAlike(a, b));
  return bodies.flatMap((a) => {
    const [b, ...others] = like(a);
    return b && others.length === 0 && like(b).length === 1 && a.key < b.key ? [[a.key, b.key] as const] : [];
  });
}

/** Pairs of names that differ by the vowels of one word: "Mahel Movement" and "Mahil Movement", where no third one does. */
export function spelledOtherwise(keys: readonly string[]): readonly (readonly [string, string])[] {
  const bare = (key: string): string =>
    key
      .split(" ")
      .map((word) => (word.length >= LEAST_SPELLED ? `${word.length}${skeletonOf(word)}` : word))
      .join(" ");
  const differing = (a: string, b: string): number => {
    const words = b.split(" ");
    return a.split(" ").filter((word, i) => word !== words[i]).length;
  };
  const whole = keys.filter((key) => key.includes(" "));
  return [...Map.groupBy(whole, bare).values()].flatMap(([a = "", b = "", ...others]) =>
    b !== "" && others.length === 0 && differing(a, b) === 1 ? [[a, b] as const] : [],
  );
}

/** Shorter words that differ by a vowel are other words. */
const LEAST_SPELLED = 5;

/** Pairs of a body with its nationality and without: "Kenyan Harbour Commission" and "Harbour Commission", where no other state's is named. */
export function withNationality(keys: readonly string[]): readonly (readonly [string, string])[] {
  const bare = (key: string): string => {
    const [first = "", ...rest] = key.split(" ");
    const state = stateNamed(first.charAt(0).toUpperCase() + first.slice(1));
    return state?.by === "demonym" && rest.length > 1 && OFFICIAL.test(key) ? rest.join(" ") : "";
  };
  const whole = [...Map.groupBy(keys, bare)].filter(([key, all]) => key !== "" && all.length === 1);
  return whole.flatMap(([key, [full = ""]]) => (keys.includes(key) ? [[full, key] as const] : []));
}

/** Of what each state has one. */
const OFFICIAL = / (?:agency|authority|bank|board|commission|council|court|federation|office|regulator)$/;

/** Pairs of a group and the one body of all reports that unites it: "the dockers" of a report that does not name the Dockers' Union. */
export function bodiesOfMembers(actors: readonly LocalActor[]): readonly (readonly [LocalActor, LocalActor])[] {
  const byName = [...Map.groupBy(actors, foldedName).values()];
  const of = (kind: LocalActor["kind"]): typeof byName => byName.filter(([one]) => one?.kind === kind);
  return of("group").flatMap((members) => {
    const [group] = members;
    const [bodies, ...others] = of("organisation").filter(([one]) =>
      isBodyOf(group?.name.split(" ") ?? [], one?.name ?? ""),
    );
    const [body] = bodies ?? [];
    // Seafarers whom most reports name without a union are hostages, or migrants, rather than its members.
    const isActive = bodies && bodies.length > 1 && bodies.length >= LEAST_SHARE * members.length;
    return group && body && isActive && others.length === 0 ? [[group, body] as const] : [];
  });
}

const foldedName = once(({ name }: LocalActor) => fold(name));

/** In how many reports a union must stand for each that speaks of those who may be its members. */
const LEAST_SHARE = 0.5;

/** The body that a bare "union" means: the only one that is like a union and no employers'. */
export function theUnion(keys: readonly string[]): string | null {
  const named = keys.filter((key) => key.includes(" ") && UNION_LIKE.test(key) && !EMPLOYERS.test(key));
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** The body that a bare "movement" means: the only one by that noun, however it is spelled. */
export function theMovement(keys: readonly string[]): string | null {
  const [first = null, ...others] = keys.filter((key) => / movement$/.test(key));
  const pairs = spelledOtherwise(keys);
  return others.every((key) => pairs.some((pair) => pair.includes(key) && pair.includes(first ?? ""))) ? first : null;
}

const EMPLOYERS = /\b(?:companies|employers|exporters|industries|industry|manufacturers|owners|producers|shipowners)\b/;

function areAlike(a: Body, b: Body): boolean {
  const [few, many] = a.members.length <= b.members.length ? [a.members, b.members] : [b.members, a.members];
  return few.every((word) => many.some((other) => areOfOneStem(word, other)));
}

/** "Bondholders" and "bond". */
function areOfOneStem(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short === long || (short.length >= LEAST_LETTERS && long.startsWith(short.replace(/s$/, "")));
}
