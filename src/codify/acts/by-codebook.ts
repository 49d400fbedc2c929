import type { Act } from "../../domain/position.ts";

interface Reading {
  readonly words: RegExp;
  /** What a proposer may have taken them for. */
  readonly from: readonly Act[];
  readonly is: Act;
}

/**
 * Wordings whose act the codebook settles, whatever they look like: docs/codebook.md, "accept". The first that fits. The second and
 * third are rare; they keep a page from showing the end of a refusal as a refusal, and one that is yet to come as a consent.
 */
const READINGS: readonly Reading[] = [
  // "Is ready to sign", "can live with eight per cent": what another proposed.
  {
    words:
      /\b(?:about|close|prepared|ready|willing)\b.{0,12}?\bto (?:(?:sign|endorse|ratify)\b(?! up)|(?:accept|agree to) (?:an?|it|that|the|this)\b)|(?<!\bnot (?:said|say) (?:that )?\w+ )\b(?:can|could|may|might|prepared to|ready to|will|willing to|would) (?:be able to )?(?:(?:accept|agree to|go along with) (?:(?:it|that|this)\b|[$£€]?\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)|live with\b|sign (?:an?|any|here|it|such|that|the|this)\b)|\b(?:close to|near|nearing|(?:brink|verge) of) signing\b/i,
    from: ["assess", "commit", "offer", "support"],
    is: "accept",
  },
  // A refusal that is denied or ends: "will not object to observers", "no longer opposes it", "dropped its opposition".
  {
    words:
      /(?:\b(?:never|not)|n['’]t) (?:to )?(?:appeal(?! (?:for|to)\b)|contest|object|oppose|veto|stand in (?:her|his|its|the|their) way)\b|\bno longer (?:objects?|opposes?|rejects?|rules? out)\b|(?<!\b(?:not|refus(?:al|es?|ed)) (?:to )?)\bdrop(?:s|ped)? (?:\w+ ){0,2}(?:objections?|opposition|resistance)\b/i,
    from: ["assess", "commit", "offer", "reject", "support"],
    is: "accept",
  },
  // Who has not refused has not accepted: "had not rejected the idea", "did not rule out a visit". What is threatened stays so.
  {
    words:
      /(?:\b(?:did|had|has|have) (?:never|not)|n['’]t) (?:yet )?(?:refused?|reject(?:ed)?|ruled? out)\b|\b(?:had|has|have) (?:refused|rejected|ruled out) nothing\b/i,
    from: ["accept", "reject"],
    is: "offer",
  },
];

export const actByCodebook = (act: Act, words: string): Act =>
  READINGS.find((one) => one.from.includes(act) && one.words.test(words))?.is ?? act;
