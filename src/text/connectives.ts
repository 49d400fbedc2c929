/**
 * Words that open what something hangs on, as sources of regular expressions: codify finds conditions by them, and present shows a
 * condition with those that it opens with. Where they open none, `codify/conditions/markers.ts` knows.
 */
export const CONNECTIVES = {
  inReturn: "in (?:exchange|return) for",
  for: "for",
  condition: "on (?:the )?condition(?: that| of)?",
  provided: "(?:provided|providing) that",
  asLong: "(?:for )?(?:as|so) long as|as soon as",
  dependsOn:
    "subject to|conditional (?:up)?on|conditioned (?:up)?on|contingent (?:up)?on|dependent on|depend(?:s|ed|ing)? (?:up)?on|hing(?:es|ed|ing) on|in the event (?:of|that)|in case of",
  onlyIf: "only (?:if|when|after|once)",
  if: "if",
  once: "once",
  when: "when",
  should: "should",
  unless: "unless",
  until: "until|till",
  before: "before",
  absence: "in the absence of",
  without: "without",
  since: "since",
  because:
    "because(?: of)?|owing to|given that|on (?:the )?grounds? (?:that|of)|in view of|on account of|as a result of",
  as: "as",
} as const;

/** What opens a condition that only the reader finds: too rare for a rule of codify, or more often something else. */
const RARER = [
  "provided",
  "providing",
  "assuming(?: that)?",
  "as part of",
  "pending",
  "given",
  "(?:arguing|believing|citing|claiming|contending|fearing)(?: that)?",
  "due to",
  "while",
];

/** The words, where a text begins with them. `but`: a look at what follows. */
export const opens = (words: string, but = ""): RegExp => new RegExp(`^(?:${words})\\b${but}`, "i");

const OPENINGS = [...Object.values(CONNECTIVES), ...RARER].map((words) => opens(words, "(?= )"));

/** The connective that a condition opens with, as printed: the longest, "on condition that" before "on condition"; `null` where it opens with none. */
export const connectiveOf = (condition: string): string | null =>
  OPENINGS.flatMap((words) => words.exec(condition)?.[0] ?? []).sort((a, b) => b.length - a.length)[0] ?? null;
