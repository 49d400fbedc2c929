/**
 * Words that open what something hangs on, as sources of regular expressions: codify finds conditions by them, and present shows a
 * condition with those that it opens with. Where they open none, `codify/conditions/markers.ts` knows.
 */
export const CONNECTIVES = {
  inReturn: "in (?:exchange|return) for",
  // "Offers talks in a bid for recognition": what it is given for.
  bid: "in (?:(?:an?|its|his|her|their) )?(?:bid|attempt|effort) (?:for|to (?:gain|get|obtain|secure|win))",
  payment: "as (?:compensation|payment|repayment) for",
  // "An audit as a condition for new loans": what it is the condition of is what it would buy.
  price:
    "(?:(?:as )?(?:an?|the) (?:\\w+ )?(?:pre-?condition|condition|prerequisite)|as (?:an?|the) price) (?:for|of|to)",
  // What a step leads to is what it is taken for: "it will be the first step toward recognition".
  step: "(?:a|the) (?:\\w+ ){0,2}step towards?",
  for: "for",
  condition: "on (?:the )?condition(?: that| of)?",
  provided: "(?:provided|providing)(?: that)?",
  assuming: "assuming(?: that)?",
  // "Will stay as long as it is wanted" tells how long.
  stays: "(?:for )?(?:as|so) long as",
  asLong: "(?:as|so) long as|as soon as",
  dependsOn:
    "subject to|conditional (?:up)?on|conditioned (?:up)?on|contingent (?:up)?on|dependent on|depend(?:s|ed|ing)? (?:up)?on|hing(?:es|ed|ing) on|in the event (?:of|that)|in case of",
  asPart: "as part of",
  onlyIf: "only (?:if|when|after|once)",
  if: "if",
  once: "once",
  when: "when",
  should: "should",
  unless: "unless",
  until: "until|till",
  while: "while",
  before: "before",
  pending: "pending",
  absence: "in the absence of",
  without: "without",
  given: "given",
  since: "since",
  arguing: "(?:arguing|believing|citing|claiming|contending|fearing)(?: that)?",
  dueTo: "due to",
  because:
    "because(?: of)?|owing to|given that|on (?:the )?grounds? (?:that|of)|in view of|on account of|as a result of",
  as: "as",
} as const;

/** The words, where a text begins with them. `but`: a look at what follows. */
export const opens = (words: string, but = ""): RegExp => new RegExp(`^(?:${words})\\b${but}`, "i");

const OPENINGS = Object.values(CONNECTIVES).map((words) => opens(words, "(?= )"));

/** The connective that a condition opens with, as printed: the longest, "on condition that" before "on condition"; `null` where it opens with none. */
export const connectiveOf = (condition: string): string | null =>
  OPENINGS.flatMap((words) => words.exec(condition)?.[0] ?? []).sort((a, b) => b.length - a.length)[0] ?? null;
