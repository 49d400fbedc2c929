import { negating } from "../../text/negation.ts";
import type { Place } from "./place.ts";

const word = ({ parse }: Place, token: number): string => parse.tokens[token]?.text.toLowerCase() ?? "";

/** "At once", "for once". */
export const isOnce = (at: Place): boolean =>
  /^(?:at|for)$/.test(word(at, at.first - 1)) || at.clause.end - at.clause.start < 8;

/** "As if", "even if": a likeness, a concession. */
export const isConcession = (at: Place): boolean => /^(?:as|even|what)$/.test(word(at, at.first - 1));

/** "Will leave when the inquiry permits" waits for it; "left when it rained" and "when asked" tell a time. */
export const isWhenever = ({ parse, first, clause, evidence }: Place): boolean => {
  const { tokens } = parse;
  const verb = tokens[first]?.head ?? -1;
  const main = tokens[verb]?.head ?? -1;
  const isNow = [verb, ...parse.children(verb)].some((c) => /^VB[PZ]$/.test(tokens[c]?.pos ?? ""));
  const isToCome = parse.children(main).some((c) => /^(?:can|shall|will|wo|'ll|’ll)$/i.test(tokens[c]?.text ?? ""));
  const isOwn = (tokens[main]?.start ?? -1) >= evidence.start && (tokens[main]?.end ?? 0) <= evidence.end;
  const isDated = parse.annotations.times.some(({ start, end }) => clause.start <= start && end <= clause.end);
  return !(isNow && isToCome && isOwn && !isDated && parse.child(verb, "nsubj", "nsubjpass") !== null);
};

const ASKING = /^(?:ask|check|clear|consider|decide|doubt|know|learn|see|sure|tell|unclear|unsure|wonder)$/;

/** "She asked if": the question, not what an answer hangs on. */
export const isAskedIf = ({ parse, first }: Place): boolean => ASKING.test(parse.tokens[first - 1]?.lemma ?? "");

const DENIAL = negating("nobody", "refusing", "unlikely");
const CONDITIONAL = /\b(?:would|could|might|cannot|can)\b/i;

/**
 * "No truce without observers" and "it would fail without aid" tell what is needed; "elected without a contest" and "return them without
 * delay" tell how.
 */
export function isManner({ parse, act, evidence, clause }: Place): boolean {
  if (act === "reject") return false;
  const around = parse.text({ start: Math.min(evidence.start, clause.start), end: clause.start });
  const words = around.trim() === "" ? parse.text(evidence) : around;
  return !(DENIAL.test(words) || (act === "assess" && CONDITIONAL.test(words)));
}

/** "Should the talks fail": the verb before its subject. */
export const isInverted = ({ parse, first }: Place): boolean => {
  const verb = parse.tokens[first]?.head ?? -1;
  const subject = parse.child(verb, "nsubj", "nsubjpass");
  return (
    parse.tokens[first]?.relation === "aux" &&
    subject !== null &&
    subject > first &&
    verb > subject &&
    parse.child(verb, "mark") === null
  );
};

/** "Will not vote before there is an audit", "insists on an audit before lending"; not "met before the vote". */
export const isMerelyEarlier = ({ act, parse, first, clause, evidence }: Place): boolean => {
  const isClause = parse.tokens[first]?.relation === "mark";
  if (act === "reject")
    return !isClause && !DENIAL.test(parse.text({ start: Math.min(evidence.start, clause.start), end: clause.start }));
  return act !== "demand" || !isClause || parse.tokens[parse.tokens[first]?.head ?? -1]?.pos !== "VBG";
};

const REFUSING: ReadonlySet<string> = new Set([
  "brush",
  "denounce",
  "dismiss",
  "rebuff",
  "refuse",
  "reject",
  "spurn",
  "turn",
]);

/** "Rejected the bid as too low" tells why; "refused to act as a judge" does not, nor does "dismissed him as a liar". */
export function isNoVerdict({ act, parse, first }: Place): boolean {
  const verb = parse.tokens[parse.tokens[first]?.head ?? -1]?.head ?? -1;
  const isWhat = parse.tokens[first]?.relation === "case" && REFUSING.has(parse.tokens[verb]?.lemma ?? "");
  const object = parse.tokens[parse.child(verb, "dobj", "nsubjpass") ?? -1];
  const isWho = object !== undefined && /^(?:PRP|NNP)/.test(object.pos) && object.text.toLowerCase() !== "it";
  return act !== "reject" || !isWhat || isWho;
}

/** "Since it would cost jobs" says why; "since it took office" says when. */
export const isSinceWhen = ({ parse, first }: Place): boolean => {
  const verb = parse.tokens[first]?.head ?? -1;
  const { relation = "" } = parse.tokens[first] ?? {};
  const isNow = [verb, ...parse.children(verb)].some((c) => /^(?:VBP|VBZ|MD)$/.test(parse.tokens[c]?.pos ?? ""));
  return relation !== "mark" || !isNow;
};

const TIME =
  /\b(?:\d[\d.:/-]*(?:st|nd|rd|th)?|(?:jan|febr)uary|march|april|may|june|july|august|(?:sept|nov|dec)ember|october|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)|(?:sun|mon|tues|wednes|thurs|fri|satur)day|(?:mid)?night|noon|today|tomorrow|tonight|now|then|end|start|beginning|middle|early|later?|earliest|latest|least|any|rate|next|this|last|further|notice|(?:mid-?)?(?:second|minute|hour|day|week|month|quarter|year|decade|spring|summer|autumn|fall|winter|morning|afternoon|evening|noon)s?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|first|third|gmt|est|am|pm|local|time|of|the|in|on|at|a|to)\b/gi;

/** "Until the end of May": time alone is no condition (docs/codebook.md). */
export const isTimeAlone = (words: string): boolean => !/\p{L}/u.test(words.replace(TIME, ""));
