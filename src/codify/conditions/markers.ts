import type { Relation } from "../../domain/position.ts";

/**
 * Words that open a condition, longest first where one begins another. `after`: the condition is what follows.
 * "only if" and "even if" read as "if": what is not enough is still what the words name.
 */
export const MARKERS: readonly { readonly words: RegExp; readonly relation: Relation }[] = [
  { words: /^in (?:exchange|return) for\b/i, relation: "in-exchange-for" },
  { words: /^as (?:compensation|payment|repayment) for\b/i, relation: "in-exchange-for" },
  // What a step leads to is what it is taken for: "it will be the first step toward recognition".
  { words: /^(?:a|the) (?:\w+ ){0,2}step towards?\b/i, relation: "in-exchange-for" },
  { words: /^(?:provided|providing|assuming|on (?:the )?condition)(?: that)?\b/i, relation: "if" },
  { words: /^(?:as|so) long as\b/i, relation: "if" },
  {
    words:
      /^(?:subject to|contingent (?:up)?on|dependent on|conditional (?:up)?on|depending on|in case of|in the event of)\b/i,
    relation: "if",
  },
  { words: /^as part of\b/i, relation: "if" },
  { words: /^(?:only|even) (?:if|when|after)\b/i, relation: "if" },
  { words: /^(?:if|once)\b/i, relation: "if" },
  { words: /^unless\b/i, relation: "unless" },
  { words: /^(?:until|till|pending)\b/i, relation: "until" },
  { words: /^without\b/i, relation: "without" },
  {
    words: /^(?:because(?: of)?|due to|owing to|given that|on the grounds? that|in view of|on account of)\b/i,
    relation: "because",
  },
];

/** Verbs that trade their object for what follows "for": "trade his seat for a vote". */
export const TRADING: ReadonlySet<string> = new Set(["barter", "exchange", "offer", "swap", "trade"]);
