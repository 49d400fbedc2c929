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

/** "Brazil must pay, the bank said": the stance is the bank's, not that of the one who must. */
function askerOf({ act, holder, evidence }: StanceProposal, parse: Parse): number | null {
  const verb = parse.tokens[holder]?.head ?? -1;
  if (act === "assess" || !/^nsubj/.test(parse.tokens[holder]?.relation ?? "") || verb < 0) return null;
  const modal = parse.children(verb).some((c) => OBLIGING.has(parse.tokens[c]?.lemma ?? ""));
  const index = modal ? spokenIn(evidence, parse.annotations.spoken) : null;
  const source = index === null ? null : parse.annotations.spoken[index]?.source;
  return source && (holder < parse.tokenAt(source.start) || holder >= parse.tokenAt(source.end))
    ? parse.headOf(source)
    : null;
}
