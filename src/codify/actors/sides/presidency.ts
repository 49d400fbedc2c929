import type { Parse } from "../../parse.ts";
import { type Cast, type Draft, type Mention, newDraft } from "../cast.ts";
import { bodyNamed } from "../mentions/bodies.ts";
import type { Office } from "./offices.ts";

const CHAIRS = /^(?:chair|chairman|chairperson|chairwoman|president)$/;
const MEETING = /\b(?:conference|summit)\b/i;
const TALKS = /\b(?:conference|negotiations|summit|talks)\b/i;

/** Who chairs a conference of states speaks for the conference, wherever she comes from. One that a bloc holds is the bloc's. */
export function conferenceIn(office: Office, cast: Cast): Draft | null {
  const [noun] = MEETING.exec(office.words.toLowerCase()) ?? [];
  if (!CHAIRS.test(office.noun) || !noun || isHeldByBloc(cast)) return null;
  return bodyNamed(noun, office.first, cast) ?? bodyOf(office.noun === "president" ? PRESIDENCY : noun, cast);
}

/** "Minister of Kenya and chair of the Alliance of Island States": the alliance. */
export function chairedIn({ first, end }: Office, cast: Cast, { tokens }: Parse): Draft | null {
  const words = { start: tokens[first]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
  const chaired = cast.mentionsNear(words).find(({ firstToken, head }) => {
    const of = tokens[firstToken - 1]?.pos === "DT" ? firstToken - 2 : firstToken - 1;
    const isChaired = tokens[of]?.text === "of" && CHAIRS.test(tokens[of - 1]?.text.toLowerCase() ?? "");
    const body = cast.at[head];
    return isChaired && of - 1 >= first && head < end && body && body.kind !== "state" && isOfStates(body);
  });
  return chaired ? (cast.at[chaired.head] ?? null) : null;
}

/** "Chair of the least developed countries", "who leads the group of island states": states that are told by what they are, as one party. */
export function groupHeaded({ words }: Office, cast: Cast): Draft | null {
  const name = HEADS.exec(words)?.groups?.who;
  if (!name) return null;
  const wanted = name.split(" ");
  const known = cast.drafts.find((d) => d.kind === "group" && wanted.every((word) => d.name.split(" ").includes(word)));
  return known ?? newDraft(cast.drafts, name, "group");
}

const HEADS =
  /\b(?:chair(?:man|person|s|woman)?|coordinator|heads?|leads|president|spokes(?:man|person|woman)) (?:for |of )?(?:the )?(?:(?:bloc|group) of )?(?:\d+ )?(?<who>(?:\p{Ll}[\p{L}-]+ ){1,3}(?:countries|nations|states))\b/u;

/** Blocs, conferences, "the Alliance of Island States": what states sit in. */
export const isOfStates = ({ kind, name }: Draft): boolean =>
  kind === "bloc" ||
  (kind === "organisation" && (MEETING.test(name) || OF_STATES.test(name))) ||
  (kind === "group" && /\b(?:countries|nations|states)$/.test(name));

const OF_STATES =
  /\b(?:alliance|association|coalition|community|forum|group|league|organi[sz]ation|union) of .*\b(?:countries|nations|states)\b/i;

/** "The presidency of the talks", and "the presidency" where it is told that somebody presides over a conference. */
export function presidencyCalled({ endToken }: Mention, cast: Cast, parse: Parse): Draft | null {
  const known = cast.drafts.find(({ name }) => name === PRESIDENCY);
  if (known) return known;
  const behind = parse.text({
    start: parse.tokens[endToken]?.start ?? 0,
    end: parse.tokens[endToken + REACH]?.end ?? 0,
  });
  return /^of\b/.test(behind) && TALKS.test(behind) && !isHeldByBloc(cast) ? bodyOf(PRESIDENCY, cast) : null;
}

/** How many words of "of the United Nations climate talks" are read. */
const REACH = 5;
/** The party that whoever presides over a conference of states speaks for. */
export const PRESIDENCY = "conference presidency";

const bodyOf = (name: string, cast: Cast): Draft =>
  cast.drafts.find((d) => d.kind === "organisation" && d.name === name) ?? newDraft(cast.drafts, name, "organisation");

/** Does the report tell of a bloc more than of any state? The United Nations are where states meet. */
function isHeldByBloc({ drafts }: Cast): boolean {
  const [most] = drafts
    .filter(({ kind, name }) => kind === "state" || (kind === "bloc" && name !== "United Nations"))
    .toSorted((a, b) => b.mentions.length - a.mentions.length);
  return most?.kind === "bloc";
}
