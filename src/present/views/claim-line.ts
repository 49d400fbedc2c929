import type { ActorId } from "../../domain/actor.ts";
import type { ArticleId } from "../../domain/article.ts";
import type { IsoDate } from "../../domain/day.ts";
import type { IssueId } from "../../domain/issue.ts";
import type { Act, Evidence, Position, Strength } from "../../domain/position.ts";
import { publishedDay } from "../../text/published.ts";
import { isToldAsPast } from "../../text/told-as-past.ts";
import { isDoubtful } from "../doubt.ts";
import { type ConditionLine, conditionLines } from "./condition-line.ts";
import { dayLabel, publishedLabel, rangeLabel } from "./day-label.ts";
import type { Lookup } from "./lookup.ts";
import { type Mark, marksOf } from "./marks.ts";
import { type Passage, passageOf } from "./passage.ts";
import { shownIssue } from "./unplaced.ts";
import { ACT_GLYPHS, actPhrase } from "./vocabulary.ts";
import { closed, headingCase, nameCase, oneLine, supportOf } from "./wording.ts";

/** When a position was expressed, or else when the first report of it appeared: the two are never mixed up. */
export interface When {
  readonly day: IsoDate;
  /** The day of the last report that tells it, where none says when it was said: until then at least it stood. */
  readonly until: IsoDate;
  readonly label: string;
  readonly basis: "stated" | "inferred" | "reported";
}

/** One line of the record, the same in list, cell, drawer and print: `partsOf` says in which order. */
export interface ClaimLine {
  /** The position's id. */
  readonly id: string;
  readonly partyId: ActorId;
  readonly party: string;
  /** That of `UNPLACED` where its words do not tell it. */
  readonly issueId: IssueId;
  readonly issue: string;
  readonly act: Act;
  readonly strength: Strength;
  readonly glyph: string;
  /** "ready to accept". */
  readonly phrase: string;
  /** The claim; where it opens with the party's name, without it, so that it reads on from the name: "is ready to sign…". */
  readonly claim: string;
  readonly readsOn: boolean;
  /** Who says it for the party, where the claim opens with the name: it stands beside the party's; `null` else. */
  readonly voice: string | null;
  readonly conditions: readonly ConditionLine[];
  readonly toward: readonly string[];
  readonly when: When | null;
  /** "5 reports, 2 origins". */
  readonly support: string;
  readonly marks: readonly Mark[];
  readonly passages: readonly Passage[];
  /** How many more there are: a view of thousands of reports shows the first few of each line. */
  readonly morePassages: number;
  /** Told as what was held before: "had asked for". */
  readonly isPast: boolean;
  /** A low score: shown muted, never hidden. */
  readonly isDoubtful: boolean;
  /** In [0, 1], uncalibrated. */
  readonly score: number;
  readonly madeBy: readonly string[];
}

export type PartKind = "glyph" | "party" | "claim" | "connective" | "condition" | "when" | "support" | "mark";
export interface Part {
  readonly kind: PartKind;
  readonly text: string;
}

export interface ClaimOptions {
  /** Positions first reported on or after this day are marked as new. */
  readonly since?: IsoDate | null;
  /** Passages shown; all without it. */
  readonly passages?: number;
  /** The report on whose page the line stands: its passages come first. */
  readonly ofReport?: ArticleId;
}

export function claimLine(
  look: Lookup,
  position: Position,
  { since = null, passages, ofReport }: ClaimOptions = {},
): ClaimLine {
  const party = look.nameOf(position.party);
  const shown = inOrder(look, position.evidence, ofReport).slice(0, passages);
  const claim = closed(oneLine(position.claim).replace(FULL_STOP, ""));
  // A claim begins with a capital, whatever the name has: "Observers: …" of "observers".
  const names = [party, ...(look.actors.get(position.party)?.aliases ?? [])].flatMap((name) => [name, nameCase(name)]);
  const rest = afterName(withoutAside(claim, names), names);
  const issue = shownIssue(look, position);
  const told = asPredicate(rest?.text ?? claim, rest?.readsOn ?? false, position);
  return {
    id: position.id,
    partyId: position.party,
    party: nameCase(party),
    issueId: issue.id,
    issue: issue.label,
    act: position.act,
    strength: position.strength,
    glyph: ACT_GLYPHS[position.act],
    phrase: actPhrase(position.act, position.strength),
    ...told,
    ...withVoice(look, position, told),
    conditions: conditionLines(look, position),
    toward: position.toward.map(look.nameOf),
    when: whenOf(look, position),
    support: supportOf(position),
    marks: marksOf(look, position, since),
    passages: shown.flatMap((evidence) => passageOf(look, evidence, position.attributions) ?? []),
    morePassages: position.evidence.length - shown.length,
    isPast: isToldAsPast(position, (id) => look.attributions.get(id)),
    isDoubtful: isDoubtful(position),
    score: position.score,
    madeBy: position.madeBy,
  };
}

/** That of a sentence, not of "U.S." */
const FULL_STOP = /(?<!\.\p{L})\.$/u;

/** Who wrote the words is credited before who reprints them, and is what a footnote quotes. */
function inOrder({ originOf }: Lookup, evidence: readonly Evidence[], ofReport?: ArticleId): readonly Evidence[] {
  const rank = ({ article }: Evidence): number => (article === ofReport ? 0 : originOf(article) === article ? 1 : 2);
  return evidence.toSorted((a, b) => rank(a) - rank(b));
}

/** The line in reading order. Renderings choose which kinds they have room for and how each looks, nothing else. */
export function partsOf(line: ClaimLine): readonly Part[] {
  return [
    { kind: "glyph", text: line.glyph },
    { kind: "party", text: nameBefore(line) },
    { kind: "claim", text: line.claim },
    ...line.conditions
      .filter((one) => !one.isInClaim)
      .flatMap((one): Part[] => [
        { kind: "connective", text: one.connective },
        { kind: "condition", text: one.words },
      ]),
    { kind: "when", text: line.when?.label ?? "undated" },
    { kind: "support", text: line.support },
    ...line.marks.map((mark): Part => ({ kind: "mark", text: `${mark.glyph} ${mark.label}`.trim() })),
  ];
}

/** The party's name before its claim: "Norland" where the claim reads on from it, else "Norland:", "Norland (Ada Obi):". */
export const nameBefore = ({ party, readsOn, voice }: ClaimLine): string =>
  readsOn ? party : `${party}${voice === null ? "" : ` (${voice})`}:`;

/** The claim as a sentence of its own: the party's name leads where the claim only reads on from it, and who says it does. */
export const sentenceOf = ({ party, claim, readsOn, voice }: ClaimLine): string =>
  readsOn ? `${party} ${claim}` : voice === null ? headingCase(claim) : `${voice}: ${claim}`;

/** Oldest first; the undated before all, since nothing says that they are current; ties on id. */
export const byDay = (a: ClaimLine, b: ClaimLine): number =>
  (a.when?.day ?? "").localeCompare(b.when?.day ?? "") || a.id.localeCompare(b.id);

/** "to sign the deal", "what the union asked for" is no sentence, with or without a name before it: then the act leads, "accepts: to sign the deal". */
function asPredicate(
  claim: string,
  readsOn: boolean,
  { act, strength }: Position,
): Pick<ClaimLine, "claim" | "readsOn"> {
  return NO_SENTENCE.test(claim)
    ? {
        claim: `${actPhrase(act, strength)}: ${claim.replace(/^(?:Despite|What)\b/u, (word) => word.toLowerCase())}`,
        readsOn: true,
      }
    : { claim, readsOn };
}

const NO_SENTENCE = /^(?:[“"]?to \p{Ll}|[Dd]espite [^,]*$|[Ww]hat (?!.*\b(?:are|be|is|was|were)\b)[^?]*$)/u;

/** "Ada Obi: the deal is close" of Norland: she stands beside the party's name. */
function withVoice(
  look: Lookup,
  { party, speaker }: Position,
  { claim, readsOn }: Pick<ClaimLine, "claim" | "readsOn">,
): Pick<ClaimLine, "claim" | "voice"> {
  const actor = speaker === null || speaker === party ? undefined : look.actors.get(speaker);
  const voice = readsOn
    ? undefined
    : [actor?.name, ...(actor?.aliases ?? [])].find((name) => name && claim.startsWith(`${name}: `));
  return voice === undefined ? { claim, voice: null } : { claim: claim.slice(voice.length + 2), voice };
}

/** "Norland, which has one trawler, threatened to …" → "Norland threatened to …": the words beneath have it all. */
function withoutAside(claim: string, names: readonly string[]): string {
  const name = names.find((one) => claim.startsWith(`${one}, `));
  const [aside] = ASIDE.exec(claim.slice(name?.length ?? claim.length)) ?? [];
  return name && aside ? `${name} ${claim.slice(name.length + aside.length)}` : claim;
}
const ASIDE = /^, (?:an?|the|which|who|whose) [^,;:“”"]+, (?!(?:all|an?|and|both|but|or|the)\b)(?=\p{Ll})/u;

/** What follows the name, and whether it reads on from it ("Ukraine is ready…") or stands for itself ("Ukraine: “…”"); `null` without a name. */
function afterName(
  claim: string,
  names: readonly string[],
): { readonly text: string; readonly readsOn: boolean } | null {
  for (const name of names.toSorted((a, b) => b.length - a.length)) {
    if (claim.startsWith(`${name}: `)) return { text: claim.slice(name.length + 2), readsOn: false };
    for (const opening of [`${name} `, `The ${name} `, `the ${name} `])
      if (claim.startsWith(opening)) return { text: claim.slice(opening.length), readsOn: true };
  }
  return null;
}

/**
 * Where nothing says when it was said, the first day on which a report of it can have appeared. Nothing is said after a report
 * has told it: a day worked out to be later is that of something else, a deed to come or another report's.
 */
function whenOf(look: Lookup, { said, evidence }: Position): When | null {
  const reports = evidence
    .map((one) => look.articles.get(one.article)?.published ?? null)
    .filter((published) => published !== null)
    .toSorted((a, b) => a.earliest.localeCompare(b.earliest));
  const isTooLate = said?.basis === "inferred" && reports.some(({ latest }) => latest < said.date);
  if (said && !isTooLate) return { day: said.date, until: said.date, label: dayLabel(said.date), basis: said.basis };
  const [first] = reports;
  const day = publishedDay(first ?? null);
  if (!first || !day) return null;
  const last = reports.reduce((a, b) => (b.latest > a.latest ? b : a));
  const until = publishedDay(last) ?? day;
  const label =
    until > day ? rangeLabel(first.date ?? first.earliest, last.date ?? last.latest) : publishedLabel(first);
  return { day, until, label: `reported ${label}`, basis: "reported" };
}
