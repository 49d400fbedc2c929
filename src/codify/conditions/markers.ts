import type { Act, Relation } from "../../domain/position.ts";
import type { Place } from "./place.ts";
import {
  isAskedIf,
  isConcession,
  isContrast,
  isDueToDo,
  isInverted,
  isLasting,
  isManner,
  isMerelyEarlier,
  isNoPart,
  isNoReason,
  isNotGiven,
  isNoVerdict,
  isOnce,
  isPendingCase,
  isSinceWhen,
  isVerb,
  isWhenever,
} from "./silences.ts";

export interface Marker {
  readonly words: RegExp;
  readonly relation: Relation;
  /** Where the same words open no condition. */
  readonly silent?: (place: Place) => boolean;
  /** Its own words say nothing to a reader: the condition begins after them. */
  readonly drops?: true;
  /** It closes a sentence and speaks of all of it: what it says need not stand beside the evidence. */
  readonly reaches?: true;
}

const TRADING: readonly Act[] = ["accept", "commit", "demand", "offer", "reject", "support", "threaten"];
const judges = ({ act }: Place): boolean => !TRADING.includes(act);
const givesNothing = ({ act }: Place): boolean => act === "demand" || !TRADING.includes(act);

/** Words that open a condition, longest first where one begins another. The condition is what follows. */
export const MARKERS: readonly Marker[] = [
  { words: /^in (?:exchange|return) for\b/i, relation: "in-exchange-for", silent: judges, reaches: true },
  // "Offers talks in a bid for recognition": what it is given for.
  {
    words: /^in (?:(?:an?|its|his|her|their) )?(?:bid|attempt|effort) (?:for|to (?:gain|get|obtain|secure|win))\b/i,
    relation: "in-exchange-for",
    silent: givesNothing,
  },
  { words: /^as (?:compensation|payment|repayment) for\b/i, relation: "in-exchange-for" },
  // "An audit as a condition for new loans": what it is the condition of is what it would buy.
  {
    words:
      /^(?:(?:as )?(?:an?|the) (?:\w+ )?(?:pre-?condition|condition|prerequisite)|as (?:an?|the) price) (?:for|of|to)\b/i,
    relation: "in-exchange-for",
    silent: ({ act }) => act !== "demand",
  },
  // What a step leads to is what it is taken for: "it will be the first step toward recognition".
  {
    words: /^(?:a|the) (?:\w+ ){0,2}step towards?\b/i,
    relation: "in-exchange-for",
    silent: givesNothing,
    drops: true,
  },
  { words: /^on (?:the )?condition(?: that| of)?\b/i, relation: "if", reaches: true },
  { words: /^(?:provided|providing)(?: that)?\b/i, relation: "if", silent: isVerb, reaches: true },
  { words: /^assuming(?: that)?\b/i, relation: "if", silent: isVerb },
  // "Will stay as long as it is wanted" tells how long.
  { words: /^(?:for )?(?:as|so) long as\b/i, relation: "until", silent: (at) => !isLasting(at) },
  { words: /^(?:(?:as|so) long as|as soon as(?! (?:\w+ly )?(?:feasible|possible|practicable)))\b/i, relation: "if" },
  {
    words:
      /^(?:subject to|conditional (?:up)?on|conditioned (?:up)?on|contingent (?:up)?on|dependent on|depend(?:s|ed|ing)? (?:up)?on|hing(?:es|ed|ing) on|in the event (?:of|that)|in case of)(?! change\b)\b/i,
    relation: "if",
  },
  { words: /^as part of\b/i, relation: "if", silent: isNoPart },
  { words: /^only (?:if|when|after|once)\b/i, relation: "if" },
  { words: /^if\b(?! (?:any|not|only|ever|so)\b)/i, relation: "if", silent: (at) => isConcession(at) || isAskedIf(at) },
  { words: /^once\b/i, relation: "if", silent: isOnce },
  { words: /^when\b(?! it comes)/i, relation: "if", silent: isWhenever },
  { words: /^should\b/i, relation: "if", silent: (at) => !isInverted(at) },
  { words: /^unless\b/i, relation: "unless", reaches: true },
  { words: /^(?:until|till)\b/i, relation: "until" },
  { words: /^while\b/i, relation: "until", silent: isContrast },
  { words: /^before\b/i, relation: "until", silent: isMerelyEarlier },
  { words: /^pending\b/i, relation: "until", silent: (at) => !isPendingCase(at) },
  { words: /^in the absence of\b/i, relation: "without" },
  { words: /^without\b(?! (?:delay|exception|prejudice|regard|respect)\b)/i, relation: "without", silent: isManner },
  { words: /^given\b(?! that)/i, relation: "because", silent: isNotGiven },
  { words: /^since\b/i, relation: "because", silent: isSinceWhen },
  {
    words: /^(?:arguing|believing|citing|claiming|contending|fearing)(?: that)?\b/i,
    relation: "because",
    silent: isNoReason,
  },
  { words: /^due to\b/i, relation: "because", silent: isDueToDo },
  {
    words:
      /^(?:because(?: of)?|owing to|given that|on (?:the )?grounds? (?:that|of)|in view of|on account of|as a result of)\b/i,
    relation: "because",
  },
  { words: /^as\b/i, relation: "because", silent: isNoVerdict },
];
