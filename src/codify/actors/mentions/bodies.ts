import { stateNamed } from "../../../text/states/states.ts";
import { UNION_LIKE } from "../../../text/union-like.ts";
import type { Parse } from "../../parse.ts";
import { type Cast, type Draft, type Mention, newDraft, partyOf } from "../cast.ts";
import { speakerOf, spokenAround } from "../speech.ts";
import { mostSalient } from "./salience.ts";

/** The body last named that has this noun in its name, or else the one that the report names later: "Dockers Union" for "union". */
export function bodyNamed(noun: string, before: number, cast: Cast): Draft | null {
  const bodies: ReadonlySet<Draft | null | undefined> = new Set(
    cast.drafts.filter(
      ({ kind, name }) =>
        (kind === "bloc" || kind === "organisation") && name.toLowerCase().split(/\s+/).includes(noun),
    ),
  );
  if (bodies.size === 0) return null;
  const named = cast.mentions.filter(
    (m) => (m.form === "name" || (m.form === "state" && OF_STATES.test(noun))) && bodies.has(cast.at[m.head]),
  );
  const own = named.findLast((m) => m.endToken <= before) ?? named[0];
  return own ? (cast.at[own.head] ?? null) : null;
}

/** Nouns that blocs go by for short, and little else: "the community", "the commission". */
const OF_STATES = /^(?:commission|community)$/;

/** What is one says so in its name. */
export const TELL_THEMSELVES: ReadonlySet<string> = new Set("community front movement party".split(" "));

/** Names tell what a body is not: no committee is "the union", no union "the company". */
export const mayBe = (noun: string, name: string): boolean =>
  !(noun === "union" && (CHAMBER.test(name) || NO_UNION.test(name))) &&
  !(COMMERCIAL.test(noun) && NOT_COMMERCIAL.test(name));

/** The body that "the union", "the bank", "the company" means here: one with the word in its name, else the one most talked of just before. */
export function bodyCalled(noun: string, before: number, cast: Cast, parse: Parse): Draft | null {
  if (/^(?:administration|cabinet|government|ministry|parliament)$/.test(noun))
    return governmentCalled(noun, before, cast, parse);
  const own = bodyNamed(noun, before, cast);
  if (own || TELL_THEMSELVES.has(noun)) return own;
  const named = bodiesBefore(noun, before, cast, parse);
  const union = UNIONS.test(noun) ? unionCalled(noun, named, cast) : null;
  if (union) return union;
  const best = mostSalient({ among: named, sentence: parse.tokens[before]?.sentence ?? 0, goesOn: true }, parse);
  return best ? (cast.at[best.head] ?? null) : null;
}

/** "The government": that of whoever says so, else the one at home. */
const governmentCalled = (noun: string, before: number, cast: Cast, parse: Parse): Draft | null =>
  (noun === "ministry" ? departmentIn(before, cast) : null) ??
  (noun === "parliament" ? null : stateOfSpeaker(before, cast, parse)) ??
  cast.governing ??
  cast.home ??
  governmentIn(cast, parse);

/** Names of bodies that may go by this noun, the last ones first. */
function bodiesBefore(noun: string, before: number, cast: Cast, parse: Parse): readonly Mention[] {
  const bodies: ReadonlySet<Draft | null | undefined> = new Set(
    cast.drafts.filter((d) => isBody(d, noun) && mayBe(noun, d.name) && !isMasthead(d, parse)),
  );
  return cast.mentions
    .filter((m) => m.endToken <= before && m.form !== "nominal" && m.form !== "pronoun" && bodies.has(cast.at[m.head]))
    .filter((m) => !isPlace(m, parse) && !isTold(m, parse))
    .reverse();
}

/** "The union" where one by its name is a union under another word, or where nothing that the report names may be one. */
function unionCalled(noun: string, named: readonly Mention[], cast: Cast): Draft | null {
  const kin = noun === "union" ? named.find((m) => UNION_LIKE.test(cast.at[m.head]?.name ?? "")) : undefined;
  if (kin) return cast.at[kin.head] ?? null;
  // A report that names no union has one under that word; only initials may hide what a body is.
  const mayHide = (m: Mention): boolean => /^\p{Lu}[\p{Lu}-]+$/u.test(m.words) || cast.at[m.head]?.kind === "bloc";
  return named.some(mayHide) ? null : unnamedUnion(noun, cast);
}

/** "The government", in the words of a minister: her own. */
function stateOfSpeaker(at: number, cast: Cast, parse: Parse): Draft | null {
  const token = parse.tokens[at];
  const around = token ? spokenAround(token, parse) : null;
  const speaker = around ? speakerOf(around, cast, parse) : null;
  const party = speaker ? partyOf(speaker) : null;
  return party?.kind === "state" ? party : null;
}

/** What workers' bodies are called for short: no company is "the federation". */
const UNIONS = /^(?:brotherhood|federation|guild|union)$/;

/** A body named in the report's first line only is who prints it. */
const isMasthead = (draft: Draft | null | undefined, { annotations }: Parse): boolean => {
  const { text } = annotations.article;
  const end = text.indexOf("\n");
  return end > 0 && !!draft && draft.kind === "organisation" && draft.mentions.every((m) => m.end <= end);
};

/** "The Department of Ports said … The ministry". */
const departmentIn = (before: number, cast: Cast): Draft | null =>
  bodyNamed("ministry", before, cast) ?? bodyNamed("department", before, cast);

/** Where a report names no state, its government is a party under that name: "transport minister Ada Obi". */
export function governmentIn(cast: Cast, { tokens }: Parse): Draft | null {
  if (cast.home) return null;
  const state = nationalityOf(cast);
  if (state) return state;
  if (!tokens.some((t) => /^(?:cabinet|government|parliament)$/i.test(t.text))) return null;
  return (
    cast.drafts.find((d) => d.kind === "organisation" && d.name === "government") ??
    newDraft(cast.drafts, "government", "organisation")
  );
}

/** "Transport Minister Ada Obi" in a report that names no state, but the Kenyan Pilots Guild. */
function nationalityOf(cast: Cast): Draft | null {
  const states = cast.drafts.flatMap(({ kind, name }) => {
    const state = kind === "organisation" ? stateNamed(name.split(" ")[0] ?? "") : null;
    return state?.kind === "state" && state.by === "demonym" ? [state.name] : [];
  });
  const [only] = states;
  if (!only || new Set(states).size > 1) return null;
  return cast.drafts.find((d) => d.name === only) ?? newDraft(cast.drafts, only, "state");
}

/** One union goes by whichever of these nouns it was first called. */
const unnamedUnion = (noun: string, { drafts }: Cast): Draft =>
  drafts.find((d) => d.kind === "organisation" && UNIONS.test(d.name)) ?? newDraft(drafts, noun, "organisation");

const isPlace = (m: Mention, parse: Parse): boolean =>
  parse.entitiesNear(m).some((e) => e.kind === "place" && e.firstToken <= m.firstToken && m.endToken <= e.endToken);

/** "Officials told the Courier that the company would sell": the paper is not the company. */
const isTold = ({ head }: Mention, { tokens }: Parse): boolean =>
  /^(?:dobj|iobj)$/.test(tokens[head]?.relation ?? "") && tokens[tokens[head]?.head ?? -1]?.lemma === "tell";

/** States that act together may be called by these nouns too: "the conference", "the group". */
const JOINT_BODIES = /^(?:alliance|bloc|cartel|club|community|conference|council|group|organi[sz]ation|union)$/;
const isBody = (draft: Draft | null | undefined, noun: string): boolean =>
  draft?.kind === "organisation" || (draft?.kind === "bloc" && JOINT_BODIES.test(noun));

/** Whose members speak for themselves. */
export const CHAMBER = /\b(?:commission|committee|council|court|house|senate)\b/i;
/** Last words of bodies that nobody calls "the union". */
const NO_UNION =
  /\b(?:agency|authority|bank|club|company|corporation|department|foundation|fund|institute|league|ministry|office|party|university)$/i;
const COMMERCIAL =
  /^(?:airline|carrier|company|concern|corporation|firm|maker|manufacturer|producer|publisher|retailer|subsidiary)$/;
const NOT_COMMERCIAL =
  /\b(?:association|bank|board|commission|committee|council|court|department|federation|ministry|party|senate|teamsters|union|workers)\b/i;
