import type { Attribution } from "../../domain/attribution.ts";
import type { LocalCondition, LocalPosition, Topic } from "../../domain/coded-report.ts";
import type { Act } from "../../domain/position.ts";
import { SHOWN_FROM } from "../../domain/shown-from.ts";
import type { Span } from "../../domain/span.ts";
import { contentId } from "../../text/content-id.ts";
import { isWithin, overlaps } from "../../text/spans.ts";
import { type Cast, type Draft, partyOf } from "../actors/cast.ts";
import { actByCodebook } from "../acts/by-codebook.ts";
import { isNoStance } from "../acts/no-stance.ts";
import { isOrElse } from "../acts/or-else.ts";
import { type Proposal, READER } from "../acts/proposal.ts";
import { type ConditionSpan, conditionsOf } from "../conditions/conditions.ts";
import { inReturn } from "../conditions/in-return.ts";
import { isTerms, termsApart } from "../conditions/terms-apart.ts";
import { wholeConditions } from "../conditions/whole-conditions.ts";
import type { Parse } from "../parse.ts";
import { rootOfStance } from "../roots/root-between.ts";
import { spokenIn } from "../spoken-in.ts";
import { type Matter, matterOf } from "../topics/matter.ts";
import { topicOf, topicOfCondition } from "../topics/topic.ts";
import { beforeCondition } from "./before-condition.ts";
import { claimOf } from "./claim.ts";
import { eachHolder } from "./each-holder.ts";
import { eachMatter } from "./each-matter.ts";
import { holderTold } from "./holder-told.ts";
import { inOneList, type Listed } from "./in-one-list.ts";
import { mayHold } from "./may-hold.ts";
import { saidOn } from "./said-on.ts";
import { saysNothing } from "./says-nothing.ts";
import { statedBy } from "./stated-by.ts";
import { strengthOf } from "./strength.ts";
import { isTeller } from "./teller.ts";
import { towardOf } from "./toward.ts";

/** Less likely proposals are dropped. Reconciling shows those from `SHOWN_FROM` and those that another report bears out. */
const LEAST_SCORE = 0.14;

/** A proposal whose holder is known. */
interface Held extends Proposal {
  /** The act that its proposer took the words for, before the codebook settled it. */
  readonly takenFor: Act;
  readonly actor: Draft;
  readonly party: Draft;
}

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
  const matter = matterOf(cast, parse);
  const coded: LocalPosition[] = [];
  const shown = inOneList(
    merge(held).filter(({ score }) => score >= LEAST_SCORE),
    parse,
  );
  // Terms that another sentence states are those of a stance that is sure enough to be shown by itself.
  const likely = shown.filter(({ score }) => score >= SHOWN_FROM);
  const terms = termsApart(likely, parse);
  const apart = new Map(likely.map((one, i) => [one, terms[i] ?? []]));
  for (const one of shown) {
    const before = coded.findLast(({ party }) => party === one.party.id);
    coded.push(codeOne(one, apart.get(one) ?? [], before?.topic ?? null, matter, attributions, cast, parse));
  }
  return coded;
}

function hold(proposal: Proposal, cast: Cast, parse: Parse): readonly Held[] {
  const actor = holderTold(proposal, cast, parse);
  if (!actor) return [];
  const party = partyOf(actor);
  if (!mayHold(party, proposal.act)) return [];
  if (isTeller(party.name, parse.annotations.article)) return [];
  const { start, end } = trim(behindDateline(inOneParagraph(proposal.evidence, parse), parse), parse);
  const words = parse.text({ start, end });
  if (GIVING.has(proposal.act) && isTerms({ start, end }, parse)) return [];
  if (saysNothing(words) || isNoStance(proposal, { start, end }, parse)) return [];
  return end > start && !isBoilerplate({ start, end }, parse)
    ? [
        {
          ...proposal,
          act: isOrElse(proposal.act, { start, end }, parse) ? "threaten" : actByCodebook(proposal.act, words),
          takenFor: proposal.act,
          evidence: { start, end },
          actor,
          party,
        },
      ]
    : [];
}

/** Acts whose terms a report may tell in a sentence of their own. */
const GIVING: ReadonlySet<Act> = new Set(["commit", "offer"]);

/**
 * One party, one act, overlapping words: one proposal, in the names of all who made it. Each adds its chance of being right to the others',
 * as if they erred independently; but what the reader takes for either of two acts, and the codebook for one, has the chances of both.
 */
function merge(held: readonly Held[]): readonly (Held & { readonly madeBy: readonly string[] })[] {
  const kept: (Held & { readonly madeBy: readonly string[]; readonly readAs: readonly Act[] })[] = [];
  for (const one of [...held].sort(bySurest)) {
    const at = kept.findIndex((k) => k.party === one.party && k.act === one.act && overlaps(k.evidence, one.evidence));
    const same = kept[at];
    if (!same) kept.push({ ...one, madeBy: [one.by], readAs: [one.takenFor] });
    else if (one.by === READER && !same.readAs.includes(one.takenFor))
      kept[at] = { ...same, score: Math.min(1, same.score + one.score), readAs: [...same.readAs, one.takenFor] };
    else if (!same.madeBy.includes(one.by))
      kept[at] = { ...same, score: 1 - (1 - same.score) * (1 - one.score), madeBy: [...same.madeBy, one.by] };
  }
  return kept.sort((a, b) => a.evidence.start - b.evidence.start || a.act.localeCompare(b.act));
}

/** The reader's proposals before those of rules, whose evidence is cruder; then by score. */
const bySurest = (a: Held, b: Held): number =>
  Number(b.by === READER) - Number(a.by === READER) ||
  b.score - a.score ||
  a.evidence.start - b.evidence.start ||
  a.by.localeCompare(b.by);

function codeOne(
  held: Held & Listed & { readonly madeBy: readonly string[] },
  statedApart: readonly ConditionSpan[],
  before: Topic | null,
  matter: Matter,
  attributions: readonly Attribution[],
  cast: Cast,
  parse: Parse,
): LocalPosition {
  const { evidence, actor, party, act, holder } = held;
  const { article, spoken } = parse.annotations;
  const index = spokenIn(evidence, parse) ?? spokenAround(holder, attributions, evidence, parse);
  const around = index === null ? null : (spoken[index] ?? null);
  const { by, speaker } = statedBy(party, holder, around, cast, parse);
  const voice = actor.kind === "person" ? actor : by === "self" && speaker?.kind === "person" ? speaker : null;
  // Words that open a condition are surer than what the reader takes for one without them.
  const marked = [...conditionsOf(act, evidence, parse), ...inReturn(act, evidence, parse)];
  const beside = marked.length > 0 ? marked : wholeConditions(held.conditions ?? [], evidence, parse);
  const hangsOn = [...beside, ...statedApart];
  const conditions: LocalCondition[] = hangsOn.map(({ start, end, relation }) => {
    const inside = towardOf({ evidence: { start, end } }, party, cast, parse)[0] ?? null;
    return {
      article: article.id,
      start,
      end,
      relation,
      topic: topicOfCondition({ start, end }, matter, cast, parse),
      party: inside?.id ?? null,
    };
  });
  const told = beforeCondition(evidence, hangsOn, article.text);
  return {
    id: contentId(article.id, party.name, act, evidence.start, evidence.end),
    party: party.id,
    speaker: voice && voice !== party ? voice.id : actor === party && actor.kind === "person" ? actor.id : null,
    act,
    strength: strengthOf(act, parse.text(evidence)),
    deed: rootOfStance(holder, evidence, parse),
    topic: topicOf(evidence, TRADING_ACTS.has(act) ? hangsOn : [], before, matter, parse) ?? SOMETHING,
    toward: towardOf(held, party, cast, parse).map(({ id }) => id),
    claim: claimOf(held.lead ? [held.lead, told] : [told], holder, party, voice, cast, parse),
    conditions,
    statedBy: by,
    said: saidOn(evidence, around, parse),
    evidence: [{ article: article.id, ...evidence }],
    attributions: index === null ? [] : [attributions[index]?.id ?? ""].filter((id) => id !== ""),
    score: held.score,
    madeBy: held.madeBy,
    list: held.list,
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

/** Evidence that takes in its own cue ("the union said it would strike") stands in that attribution too. */
function spokenAround(
  holder: number,
  attributions: readonly Attribution[],
  evidence: Span,
  { spokenNear }: Parse,
): number | null {
  const index = spokenNear(evidence).find((i) => {
    const { cue = null, content = [] } = attributions[i] ?? {};
    return cue !== null && isWithin(cue, evidence) && content.some((c) => overlaps(c, evidence));
  });
  return index === undefined || holder < 0 ? null : index;
}

/** A headline ends without a stop, and the first sentence must not go on with it: of evidence that runs over a blank line, the longest part. */
function inOneParagraph({ start, end }: Span, parse: Parse): Span {
  let longest = { start, end: start };
  for (const { 0: words, index } of parse.text({ start, end }).matchAll(/(?:(?!\n[^\S\n]*\n).)+/gsu))
    if (words.length > longest.end - longest.start)
      longest = { start: start + index, end: start + index + words.length };
  return longest;
}

/** "GENEVA, March 3 - The union refused": where and when it was written is no part of what was done. */
function behindDateline(span: Span, parse: Parse): Span {
  const marks = parse.annotations.article.boilerplate.filter(
    (b) => b.start <= span.start && span.start < b.end && b.end < span.end,
  );
  return { start: Math.max(span.start, ...marks.map(({ end }) => end)), end: span.end };
}

function trim(span: Span, parse: Parse): Span {
  const { text } = parse.annotations.article;
  let { start, end } = span;
  while (start < end && /[\s,;:]/.test(text[start] ?? "")) start++;
  while (end > start && /[\s,;:.]/.test(text[end - 1] ?? "")) end--;
  return { start, end };
}

const isBoilerplate = (span: Span, parse: Parse): boolean =>
  parse.annotations.article.boilerplate.some((b) => isWithin(span, b));
