import type { StanceProposal } from "../../domain/annotation.ts";
import type { Parse } from "../parse.ts";
import { spokenIn } from "../spoken-in.ts";
import { OBLIGING } from "./lexicon.ts";
import { type Proposal, READER } from "./proposal.ts";

/** What the reader model itself proposes. */
export const modelProposals = (parse: Parse): readonly Proposal[] =>
  parse.annotations.stances.map((stance) => ({
    ...stance,
    holder: askerOf(stance, parse) ?? stance.holder,
    by: READER,
  }));

/**
 * "Brazil must pay, the bank said", "“If they want to sell, they must offer more,” the bank said": the stance is the bank's, not that of the
 * one who must, however the one who must is called.
 */
function askerOf({ act, holder, evidence }: StanceProposal, parse: Parse): number | null {
  const verb = parse.tokens[holder]?.head ?? -1;
  if (act === "assess") return null;
  const isTold = /^nsubj/.test(parse.tokens[holder]?.relation ?? "") && verb >= 0 && isObliged(verb, parse);
  const isAsked = act === "demand" && isObliged(parse.headOf(evidence), parse);
  const index = isTold || isAsked ? spokenIn(evidence, parse) : null;
  const spoken = index === null ? undefined : parse.annotations.spoken[index];
  if (!spoken?.source || (!isTold && spoken.kind === "indirect")) return null;
  return holder < parse.tokenAt(spoken.source.start) || holder >= parse.tokenAt(spoken.source.end)
    ? parse.headOf(spoken.source)
    : null;
}

const isObliged = (verb: number, { tokens, children }: Parse): boolean =>
  children(verb).some((c) => OBLIGING.has(tokens[c]?.lemma ?? ""));
