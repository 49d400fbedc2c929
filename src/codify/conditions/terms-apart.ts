import type { Act } from "../../domain/position.ts";
import type { Span } from "../../domain/span.ts";
import { ACCORDS, PROPOSALS } from "../../text/negotiation-nouns.ts";
import type { Parse } from "../parse.ts";
import type { ConditionSpan } from "./conditions.ts";
import { saysWhich } from "./silences.ts";

interface Stance {
  readonly act: Act;
  readonly evidence: Span;
}

const TRADES = "acquisition bid extension merger option pledge purchase sale swap takeover tender transaction".split(
  " ",
);
/** What may have terms, as a later sentence calls it: "the bid", "its proposed merger". */
const NOUN = `(?:${[...ACCORDS, ...PROPOSALS, "arrangement", "truce", ...TRADES].join("|")})s?`;
const NAMED = `\\b(?:the|its|their|his|her|this|that|any|such|both) (?:[\\w-]+ ){0,4}${NOUN}\\b`;

/** How a sentence tells terms, up to where the condition begins; and whose they are: what must be ratified is an agreement, no bid. */
const TERMS: readonly { readonly words: RegExp; readonly acts: readonly Act[] }[] = [
  {
    // "The bid remains subject to an audit."
    words: new RegExp(
      `${NAMED}[^.;:]{0,30}?\\b(?:subject to|condition(?:ed|al)? (?:up)?on|contingent (?:up)?on|dependent (?:up)?on|depend(?:s|ed)? (?:up)?on|hing(?:es|ed) on|exercisable (?:only )?(?:if|in the event that))\\s+`,
      "i",
    ),
    acts: ["accept", "commit", "offer"],
  },
  {
    // "The deal must be approved by the crews."
    words: new RegExp(
      `${NAMED}[^.;:]{0,60}?\\b(?:must|needs? to|needed to|ha[sd] to|(?:will|would) (?:have|need) to) (?:\\w+ )?be (?=(?:accepted|approved|backed|cleared|confirmed|endorsed|ratified)\\b)`,
      "i",
    ),
    acts: ["accept", "commit"],
  },
  {
    // "As a condition of its offer, the owners would have to open the books."
    words: new RegExp(`^["“]?As a condition (?:of|for) (?:[\\w-]+ ){0,4}${NOUN},\\s+(?:[\\w.]+ said,? )?`, "i"),
    acts: ["commit", "offer"],
  },
  {
    // "Among the conditions are that the owners open the books."
    words:
      /\b(?:among (?:the|its|their) conditions (?:are|is|was|were)|(?:the|its|their) (?:\w+ )?conditions (?:are|include|were))(?: that)?\s+/i,
    acts: ["accept", "commit", "offer"],
  },
];

/** Sentences back from the terms to what they are the terms of. */
const NEAR = 4;
/** What is made, and not agreed to, by one side alone. */
const ONE_SIDED = /\b(?:bid|offer|option|pledge|proposal|tender)s?\b/i;
const ABOUT = new RegExp(
  `\\b(?:${NOUN}|acquir\\w*|agree\\w*|buy\\w*|offer\\w*|propos\\w*|purchas\\w*|merg\\w*|sign\\w*)\\b`,
  "i",
);

/** For each stance the terms that a later sentence states: "The bid is conditional on an audit." */
export function termsApart(stances: readonly Stance[], parse: Parse): readonly (readonly ConditionSpan[])[] {
  const found: ConditionSpan[][] = stances.map(() => []);
  for (const [index, sentence] of parse.annotations.sentences.entries()) {
    const terms = termsIn(sentence, parse);
    if (!terms) continue;
    const giving = stances.flatMap(({ act, evidence }, i) => {
      const own = parse.tokens[parse.tokenAt(evidence.start)]?.sentence ?? -1;
      const isNear = own < index && index - own <= NEAR && terms.acts.includes(act);
      return isNear && ABOUT.test(parse.text(evidence)) ? [{ i, own }] : [];
    });
    const nearest = Math.max(...giving.map(({ own }) => own));
    for (const { i, own } of giving)
      if (own === nearest) found[i]?.push({ start: terms.start, end: terms.end, relation: "if" });
  }
  return found;
}

/** "The bid is conditional on an audit" states the terms of an offer, and is none. */
export function isTerms(evidence: Span, parse: Parse): boolean {
  const sentence = parse.annotations.sentences[parse.tokens[parse.tokenAt(evidence.start)]?.sentence ?? -1];
  const terms = sentence ? termsIn(sentence, parse) : null;
  return terms !== null && evidence.start >= terms.told && evidence.end > terms.start && evidence.end <= terms.end;
}

function termsIn(
  sentence: Span,
  parse: Parse,
): (Span & { readonly acts: readonly Act[]; readonly told: number }) | null {
  const words = parse.text(sentence);
  for (const { words: pattern, acts } of TERMS) {
    const match = pattern.exec(words);
    if (!match) continue;
    const start = sentence.start + match.index + match[0].length;
    const end = endOf(start, sentence.end, parse);
    const isAgreed = !ONE_SIDED.test(match[0]);
    if (end - start > 5 && saysWhich(parse.text({ start: start - 1, end })))
      return {
        start,
        end,
        told: sentence.start + match.index,
        acts: isAgreed ? acts : acts.filter((act) => act !== "accept"),
      };
  }
  return null;
}

/** The end of the sentence, without who said so. */
function endOf(start: number, sentenceEnd: number, parse: Parse): number {
  const said = parse.annotations.spoken
    .flatMap(({ source, cue }) => [source, cue])
    .filter((span) => span !== null && span.start > start && span.end <= sentenceEnd)
    .map((span) => span?.start ?? sentenceEnd);
  const words = parse.text({ start, end: Math.min(sentenceEnd, ...said) });
  return (
    start + words.replace(/[,;] (?:but|and|though|although|while)\b.*$/su, "").replace(/[\s.,;:”"'’–-]+$/, "").length
  );
}
