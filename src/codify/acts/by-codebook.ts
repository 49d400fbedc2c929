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
      /\b(?:about|close|prepared|ready|willing)\b.{0,12}?\bto (?:(?:sign|endorse|ratify)\b(?! up)|(?:accept|agree to) (?:an?|it|that|the|this)\b)|(?<!\bnot (?:said|say) (?:that )?\w+ )\b(?:can|could|may|might|prepared to|ready to|will|willing to|would) (?:be able to )?(?:(?:accept|agree to|go along with) (?:(?:it|that|this)\b|[$£€]?\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)|live with\b|sign (?:an?|any|here|it|such|that|the|this)\b)|\b(?:close to|near|nearing|(?:brink|verge) of) signing\b/i,
    from: ["assess", "commit", "offer", "support"],
    is: "accept",
  },
  // "No longer objects", "dropped its opposition": the end of a refusal.
  {
    words:
      /\bno longer (?:objects?|opposes?|rejects?|rules? out)\b|(?<!\b(?:not|refus(?:al|es?|ed)) (?:to )?)\bdrop(?:s|ped)? (?:\w+ ){0,2}(?:objections?|opposition|resistance)\b/i,
    from: ["reject"],
    is: "accept",
  },
  // A denied refusal: "will not object to observers", "would not appeal".
  {
    words:
      /(?:\b(?:never|not)|n['’]t) (?:to )?(?:appeal(?! (?:for|to)\b)|contest|object|oppose|veto|stand in (?:her|his|its|the|their) way)\b/i,
    from: ["assess", "commit", "offer", "reject", "support"],
    is: "accept",
  },
  // "Is not insisting on": it gives way. To have dropped a demand binds whoever made it.
  { words: /\b(?:not|no longer) insist/i, from: ["demand", "reject"], is: "offer" },
  {
    words:
      /\b(?:abandon(?:s|ed)|drop(?:s|ped)|gave up|withdrew) (?:\w+ ){0,3}(?:claim|condition|demand|insistence)s?\b/i,
    from: ["demand", "offer", "reject"],
    is: "commit",
  },
  { words: /\b(?:gave|given) up (?:an?|her|his|its|the|their)\b/i, from: ["accept", "offer", "reject"], is: "commit" },
  // What is one's own to drop is nothing that another proposed.
  {
    words:
      /\b(?:abandon(?:s|ed)|drop(?:s|ped)|gave up|withdrew) (?:her|his|its|their) (?:\w+ ){0,2}(?:plan|proposal)s?\b/i,
    from: ["accept", "demand", "offer", "reject"],
    is: "commit",
  },
  {
    // To end a strike binds the strikers; to call off talks is a refusal.
    words:
      /\bcalled off (?:\S+ ){0,3}(?:action|blockade|boycott|protests?|siege|stoppage|strikes?|walkout)\b|\bagreed (?:\w+ )?to (?:call off|end|halt|postpone|put off|suspend) (?:\S+ ){0,3}(?:blockade|boycott|go-slow|protests?|siege|stoppage|strikes?|walkout)\b|\bwalked out\b/i,
    from: ["accept", "reject"],
    is: "commit",
  },
  { words: /\b(?:could|would) (?:be )?(?:called|call) off\b/i, from: ["reject", "threaten"], is: "offer" },
  { words: /\b(?:will|would) (?:back|support)\b/i, from: ["accept", "commit", "offer"], is: "support" },
  {
    words: /\b(?:['’](?:d|ll)|intend(?:s|ed)? to|plan(?:s|ned)? to|will|would) vote (?:for|in favou?r)\b/i,
    from: ["accept", "commit"],
    is: "support",
  },
  { words: /\bwelcom(?:es|ed)\b/i, from: ["accept"], is: "support" },
  { words: /\b(?:dismiss(?:es|ed)|denounc(?:es|ed)) (?:him|her|them) as\b/i, from: ["reject"], is: "accuse" },
  // A verdict on a proposal refuses it.
  {
    words:
      /\b(?:brand(?:s|ed)|call(?:s|ed)|denounc(?:es|ed)|dismiss(?:es|ed)) (?:her|his|its|that|the|their|this) (?:[\w'’.,%€$£-]+ ){0,3}(?:accord|agreement|bid|clause|compromise|deal|draft|idea|offer|pact|plan|proposal|terms|text)s?\b/i,
    from: ["accuse"],
    is: "reject",
  },
  // The plea of inability is how the refusal is made.
  {
    words: /\b(?:impossible|out of the question|unacceptable|but not enough|not (?:for sale|negotiable|up for))\b/i,
    from: ["accuse", "assess", "support"],
    is: "reject",
  },
  // A promise binds whoever gives it, unless it has a price or is to do harm.
  {
    words:
      /(?<!\b(?:an?|any|been|earlier|her|his|its|my|never|no|not|nothing|of|on|our|such|that|the|their|this|was|were) )(?<!\b(?:been|never|not|nothing) \w+ )\b(?:pledge[ds]?|promise[ds]?|undertakes?|undertaken|undertook|vow(?:ed|s))\b(?! to ["“]?(?:be|block|bring|close|consider|impose|retaliate|rip|shut|strike|tear|veto)\b)(?!.*\b(?:if|in (?:exchange|return)|provided|unless)\b)/i,
    from: ["accept", "assess", "offer", "threaten"],
    is: "commit",
  },
  // To leave or to sue is a harm, and so is a strike before it begins.
  {
    words:
      /\b(?:could|may|might|will|would) (?:go to court|sue|take (?:(?:\w+ ){1,3}elsewhere|(?:\w+ )?(?:case|claim|complaint|dispute|matter|quarrel) to))\b|\b(?:intends?|plans?|planned|will|would)(?: to)? (?:down tools|go on strike|stop work|strike(?! (?:an?|out|up))|walk out)\b/i,
    from: ["commit", "demand", "offer"],
    is: "threaten",
  },
  {
    words:
      /\b(?:['’](?:d|ll)|could|may|might|shall|will|would) (?:\w+ly )?(?:block|cut (?:off|power)|hit back|hold (?:\w+ )?hostage|hold up|lapse|retaliate|scuttle|shut down|strike back|turn back|veto)\b|\b(?:ready|prepared|willing) to (?:\w+ly )?(?:attack|board|fight(?! for)|impose|retaliate|strike(?! (?:an?|out|up))|sue|use force|veto|walk out)\b|\btake (?:\w+ ){1,4}to (?:another|somebody else|someone else)\b|\b(?:promis(?:es|ed)|vow(?:s|ed)) an? (?:boycott|lawsuit|strike|veto)\b/i,
    from: ["accept", "commit", "offer"],
    is: "threaten",
  },
  // "Has given the crews until noon to sail or be sacked".
  {
    words:
      /\b(?:gave|gives?|given) (?:[\w'’-]+ ){1,8}?(?:until|till|(?:an?|\d+|[a-z]+) (?:days?|hours?|weeks?|months?))\b.*\bor\b/i,
    from: ["commit", "demand", "offer"],
    is: "threaten",
  },
  // A deal put to one's members with a word for it.
  {
    words:
      /\brecommend(?:s|ed|ing)? (?:(?:an?|its|that|the|this) )?(?:\w+ )?(?:acceptance|approval|deal|offer|terms|text|yes)\b/i,
    from: ["accept", "commit", "demand", "offer"],
    is: "support",
  },
  // Thanks back nobody's position.
  { words: /\bthank(?:ed|ful|s)?\b/i, from: ["support"], is: "assess" },
  // Who has not decided judges at most.
  {
    words:
      /\b(?:has|have|had) (?:yet to decide|not (?:yet )?(?:decided|formed a view|made up))\b|\bstill (?:considering|studying|weighing)\b/i,
    from: ["accept", "commit", "demand", "offer", "reject", "support"],
    is: "assess",
  },
  // Not to have been asked is a grievance.
  {
    words:
      /\b(?:nobody|no one) (?:\w+ )?(?:asked|consulted|informed|phoned|told|warned) (?:me|them|us)\b|\bkept in the dark\b|\bbehind (?:her|his|its|our|their) backs?\b/i,
    from: ["assess", "demand", "reject"],
    is: "accuse",
  },
];

export const actByCodebook = (act: Act, words: string): Act =>
  READINGS.find((one) => one.from.includes(act) && one.words.test(words))?.is ?? act;
