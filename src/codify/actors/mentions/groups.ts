import type { Parse } from "../../parse.ts";
import { type Cast, type Draft, newDraft } from "../cast.ts";
import { BARE_GROUPS, BODIES, GROUPS, OFFICES, STAFF, UNNAMED } from "../names/words.ts";
import { saysArms, theOneInArms } from "./fighters.ts";

/** The group of people that "consumer" or "consumers" names; a new one where the report has none. */
export function groupCalled(i: number, cast: Cast, parse: Parse): Draft | null {
  const { tokens } = parse;
  if (!/^NNS?$/.test(tokens[i]?.pos ?? "")) return null;
  const word = (tokens[i]?.text ?? "").toLowerCase();
  const plural = word.endsWith("s") ? word : `${word}s`;
  const inArms = saysArms(word) ? theOneInArms(cast, parse) : null;
  if (inArms) return inArms;
  if (
    !GROUPS.has(plural) ||
    UNNAMED.has(plural) ||
    BARE_GROUPS.has(plural) ||
    OFFICES.has(word) ||
    STAFF.has(plural) ||
    (BODIES.has(word) && !areMany(word, tokens))
  )
    return null;
  return (
    cast.drafts.find((d) => d.kind === "group" && d.name.toLowerCase().split(" ").at(-1) === plural) ??
    newDraft(cast.drafts, plural, "group")
  );
}

/** "Producer" in a report on producers that tells of no one producer. */
const areMany = (noun: string, tokens: Parse["tokens"]): boolean =>
  tokens.some(({ text }) => text.toLowerCase() === `${noun}s`) &&
  !tokens.some(({ text }, i) => text.toLowerCase() === noun && /^(?:a|an|the|this)$/i.test(tokens[i - 1]?.text ?? ""));
