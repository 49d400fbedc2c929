import type { ActorKind } from "../../domain/actor.ts";
import { type Cast, type Draft, partyOf } from "../actors/cast.ts";
import type { Parse } from "../parse.ts";

const STATES = /^(?:capitals|countries|governments|nations|neighbours|states)$/i;
const BODIES = /^(?:companies|firms|unions)$/i;
const ANY = /^(?:delegations|parties|sides?)$/i;
/** "Both unions", "the two unions", "the sides", "each side". */
const TWO = /(?:\bboth \p{L}+|\bthe two \p{L}+|\bthe sides|\b(?:each|either|neither) side)$/iu;

/** Tokens that name the two whom "both sides", "the two companies", "the former" or "the latter" means, in order; `null` where they may be others. */
export function theTwo(holder: number, cast: Cast, parse: Parse): readonly number[] | null {
  const { tokens } = parse;
  const noun = tokens[holder]?.text ?? "";
  const before = [tokens[holder - 1], tokens[holder - 2]].map((t) => t?.text.toLowerCase() ?? "");
  const nth = before[0] === "the" ? ["former", "latter"].indexOf(noun.toLowerCase()) : -1;
  if (nth >= 0) return pairBefore(holder, ANY_PARTY, cast, parse)?.slice(nth, nth + 1) ?? null;
  const kinds = STATES.test(noun) ? STATE : BODIES.test(noun) ? BODY : ANY.test(noun) ? ANY_PARTY : null;
  if (!kinds || !TWO.test(`${before[1]} ${before[0]} ${noun}`)) return null;
  return pairBefore(holder, kinds, cast, parse) ?? mostSpokenOf(holder, kinds, cast);
}

const STATE: readonly ActorKind[] = ["state"];
const BODY: readonly ActorKind[] = ["organisation"];
const ANY_PARTY: readonly ActorKind[] = ["state", "organisation", "group"];

/** How many sentences may lead from two who are named together to what is told of both. */
const REACH = 2;

/** The two whom the sentences before join by "and", where they join no others: "Kenya and Peru met. Both sides agreed". */
function pairBefore(holder: number, kinds: readonly ActorKind[], cast: Cast, parse: Parse): readonly number[] | null {
  const { tokens } = parse;
  const here = tokens[holder]?.sentence ?? 0;
  const { start = 0 } = parse.annotations.sentences[here - REACH] ?? {};
  const pairs = cast.mentionsNear({ start, end: tokens[holder]?.end ?? 0 }).flatMap(({ head, endToken }) => {
    const far = here - (tokens[head]?.sentence ?? 0);
    if (endToken > holder || far > REACH) return [];
    const joined = parse.children(head).filter((c) => tokens[c]?.relation === "conj" && cast.at[c]);
    const both = [head, ...joined];
    const parties = both.flatMap((i) => (cast.at[i] ? [partyOf(cast.at[i])] : []));
    const isPair =
      both.length === 2 && new Set(parties).size === 2 && parties.every(({ kind }) => kinds.includes(kind));
    return isPair ? [both] : [];
  });
  const names = new Set(
    pairs.map((both) =>
      both
        .map((i) => (cast.at[i] as Draft).id)
        .sort()
        .join(" "),
    ),
  );
  return names.size === 1 ? (pairs.at(-1) ?? null) : null;
}

/** The two of a report on two. */
function mostSpokenOf(holder: number, kinds: readonly ActorKind[], cast: Cast): readonly number[] | null {
  const last = new Map<Draft, number>();
  const times = new Map<Draft, number>();
  for (const { head, endToken } of cast.mentions) {
    const draft = cast.at[head];
    const party = draft && endToken <= holder ? partyOf(draft) : null;
    if (!party || !kinds.includes(party.kind)) continue;
    last.set(party, head);
    times.set(party, (times.get(party) ?? 0) + 1);
  }
  const [one, other, third] = [...times].sort((a, b) => b[1] - a[1]);
  if (!one || !other || other[1] < 2 || other[1] < CLEARLY * (third?.[1] ?? 0)) return null;
  return [one, other].map(([draft]) => last.get(draft) as number);
}

/** How many times as often as the next both of the two are spoken of. */
const CLEARLY = 1.34;
