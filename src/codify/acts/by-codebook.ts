import type { Act } from "../../domain/position.ts";

interface Reading {
  readonly words: RegExp;
  /** What a proposer may have taken them for. */
  readonly from: readonly Act[];
  readonly is: Act;
}

/** Wordings whose act the codebook settles, whatever they look like: docs/codebook.md, the tables of the acts. The first that fits. */
const READINGS: readonly Reading[] = [
  // "Is ready to sign", "can live with eight per cent": what another proposed.
  {
    words:
      /\b(?:about|close|prepared|ready|willing)\b.{0,12}?\bto (?:(?:sign|endorse|ratify)\b(?! up)|(?:accept|agree to) (?:an?|it|that|the|this)\b)|\b(?:can|could|may|might|will|would) (?:be able to )?(?:agree to (?:it|that|this)\b|live with\b)/i,
    from: ["commit", "offer", "support"],
    is: "accept",
  },
  // "No longer objects", "dropped its opposition": the end of a refusal.
  {
    words:
      /\bno longer (?:objects?|opposes?|rejects?|rules? out)\b|(?<!\b(?:not|refus(?:al|es?|ed)) (?:to )?)\bdrop(?:s|ped)? (?:\w+ ){0,2}(?:objections?|opposition|resistance)\b/i,
    from: ["reject"],
    is: "accept",
  },
  // "Dropped its demand for", "is not insisting on": it gives way.
  {
    words:
      /\b(?:abandon(?:s|ed)|drop(?:s|ped)|gave up|withdrew) (?:\w+ ){0,3}(?:claim|condition|demand|insistence)s?\b|\b(?:not|no longer) insist/i,
    from: ["demand", "reject"],
    is: "offer",
  },
  {
    // To end a strike binds the strikers; to call off talks is a refusal.
    words:
      /\bcalled off (?:\S+ ){0,3}(?:action|blockade|boycott|protests?|siege|stoppage|strikes?|walkout)\b|\bwalked out\b/i,
    from: ["accept", "reject"],
    is: "commit",
  },
  { words: /\b(?:could|would) (?:be )?(?:called|call) off\b/i, from: ["reject", "threaten"], is: "offer" },
  { words: /\b(?:will|would) (?:back|support)\b/i, from: ["accept", "commit", "offer"], is: "support" },
  { words: /\bwelcom(?:es|ed)\b/i, from: ["accept"], is: "support" },
  { words: /\b(?:dismiss(?:es|ed)|denounc(?:es|ed)) (?:him|her|them) as\b/i, from: ["reject"], is: "accuse" },
  // The plea of inability is how the refusal is made.
  {
    words: /\b(?:impossible|out of the question|unacceptable|but not enough)\b/i,
    from: ["accuse", "assess"],
    is: "reject",
  },
];

export const actByCodebook = (act: Act, words: string): Act =>
  READINGS.find((one) => one.from.includes(act) && one.words.test(words))?.is ?? act;
