import type { IssueId } from "../../domain/issue.ts";
import { listed } from "../../text/listed.ts";
import type { DealEdge, DealMap } from "../deal-map/deal.ts";
import type { IssueState } from "../deal-map/issue-state.ts";
import type { ClaimLine } from "./claim-line.ts";
import type { Lookup } from "./lookup.ts";
import { withoutTwins } from "./twins.ts";
import { RELATION_WORDS } from "./vocabulary.ts";
import { clip, nameCase } from "./wording.ts";

export interface DealNode {
  readonly id: IssueId;
  readonly label: string;
  readonly state: IssueState;
}

/** "Norland would move on herring in exchange for a lit harbour": what hangs on what, in the report's words, with the lines that prove it. */
export interface Tie {
  readonly party: string;
  readonly from: DealNode;
  readonly to: DealNode;
  /** What the party does on `from`: "would move on", "holds out on". */
  readonly does: string;
  /** The short word for the arrow. */
  readonly connective: string;
  /** What it hangs on, as printed: "until the prisoners are freed"; the issue's label where the words name it elsewhere. */
  readonly terms: string;
  readonly lines: readonly ClaimLine[];
}

/** What hangs on what: only the issues that something ties, and the shortest ways to unblock one. */
export interface DealView {
  readonly nodes: readonly DealNode[];
  readonly ties: readonly Tie[];
  readonly chains: readonly { readonly issue: DealNode; readonly steps: readonly Tie[] }[];
}

export function dealView(look: Lookup, lines: readonly ClaimLine[], deal: DealMap): DealView {
  const lineOf = new Map(lines.map((line) => [line.id, line]));
  const stateOf = new Map(deal.issues.map(({ issue, state }) => [issue, state]));
  const node = (id: IssueId): DealNode => ({ id, label: look.labelOf(id), state: stateOf.get(id) ?? "silent" });
  const tie = (edge: DealEdge): Tie => {
    const held = withoutTwins(edge.positions.flatMap((id) => lineOf.get(id) ?? []));
    return {
      party: nameCase(look.nameOf(edge.party)),
      from: node(edge.from),
      to: node(edge.to),
      does: doesOf(held),
      connective: connectiveOf(look, edge),
      terms: termsOf(held, edge, look),
      lines: held,
    };
  };
  const ties = deal.edges.map(tie).filter((one) => one.lines.length > 0);
  const tied = new Set(ties.flatMap(({ from, to }) => [from.id, to.id]));
  return {
    nodes: [...tied].map(node),
    ties,
    chains: deal.chains.map(({ issue, steps }) => ({ issue: node(issue), steps: steps.map(tie) })),
  };
}

/** Longest terms shown, in letters. */
const TERMS = 110;

/** The condition as printed, the shortest that has its connective: what a reader understands without the issue's label. */
function termsOf(lines: readonly ClaimLine[], { to }: DealEdge, look: Lookup): string {
  const [printed] = lines
    .toSorted((a, b) => Number(a.act === "reject") - Number(b.act === "reject"))
    .flatMap(({ conditions }) => conditions.filter(({ issueId }) => issueId === to))
    .toSorted((a, b) => Number(a.words.startsWith("“")) - Number(b.words.startsWith("“")));
  return printed ? clip(`${printed.connective} ${printed.words}`, TERMS) : `once it gets ${look.labelOf(to)}`;
}

/** A refusal holds out until its terms are met, a threat presses for them; who has acted has moved already. */
function doesOf(lines: readonly ClaimLine[]): string {
  if (lines.every(({ act }) => act === "threaten")) return "presses with";
  if (lines.every(({ act }) => act === "reject" || act === "threaten")) return "holds out on";
  return lines.every(({ strength, act }) => strength === "done" && act !== "demand") ? "has moved on" : "would move on";
}

/** A refusal moves once what it lacks is there: "unless", "without" and "because it held no …" come to one. */
function connectiveOf(look: Lookup, edge: DealEdge): string {
  const isRefusal = edge.positions.every((id) => /^(?:reject|threaten)$/.test(look.positions.get(id)?.act ?? ""));
  return isRefusal ? "once it gets" : TIE_WORDS[relationOf(look, edge)];
}

/** An issue stands where a clause stood in the report: "if they leave" becomes "given withdrawal"; a reason to move is what the move is for. */
const TIE_WORDS: typeof RELATION_WORDS = { ...RELATION_WORDS, if: "given", because: "for" };

const relationOf = ({ record }: Lookup, { party, from, to }: DealEdge) =>
  record.linkages.find((link) => link.party === party && link.gives === from && link.gets === to)?.relation ?? "if";

/** What would move if one thing were granted, through any number of steps. */
export interface Grant {
  readonly issue: DealNode;
  /** As a party put it, told as what would have to be: "if the harbour is lit", "once they are home"; empty where its words do not say. */
  readonly terms: string;
  /** "Ukraine on ceasefire and war; Canada and Japan on peace settlement". */
  readonly moves: string;
}

/** The ways to unblock, told from their ends: what moves most comes first. */
export function grantsOf({ chains }: Pick<DealView, "chains">): readonly Grant[] {
  const ends = [...Map.groupBy(chains, ({ steps }) => steps.at(-1)?.to.id ?? "").values()];
  return ends
    .toSorted((a, b) => b.length - a.length)
    .flatMap((ways) => {
      const last = ways[0]?.steps.at(-1);
      return last
        ? [{ issue: last.to, terms: granted(last.terms), moves: movesOf(ways.map(({ steps }) => steps)) }]
        : [];
    });
}

/** No more of the ways through several steps can be followed in a sentence. */
const FURTHER = 2;

/** What stands in the way, as what would clear it: "until they are home" → "once they are home". */
function granted(terms: string): string {
  const [, opening = "", rest = ""] =
    /^(until|till|before|unless|without|because|while|once it gets|in the absence of)\b\s*(.*)$/u.exec(terms) ?? [];
  const cleared = { until: "once", till: "once", before: "once", unless: "if", without: "with" }[opening];
  return opening === "" ? terms : cleared ? `${cleared} ${rest}` : "";
}

/** A party with all that it would move on; parties that would move on the same together; longer ways last, step by step: what one begins with is not told before it as well. */
function movesOf(ways: readonly (readonly Tie[])[]): string {
  const longer = ways.filter((steps) => steps.length > 1);
  const toldLonger = longer.length - FURTHER > 1 ? longer.slice(0, FURTHER) : longer;
  const begun = new Set(
    toldLonger.flatMap((steps) => steps.at(-1) ?? []).map(({ party, from }) => `${party} ${from.id}`),
  );
  const direct = ways
    .flatMap((steps) => (steps.length === 1 ? steps : []))
    .filter(({ party, from }) => !begun.has(`${party} ${from.id}`));
  const ofParty = [...Map.groupBy(direct, ({ party }) => party)].map(
    ([party, ties]) => [party, listed(ties.map(({ from }) => from.label))] as const,
  );
  const together = [...Map.groupBy(ofParty, ([, issues]) => issues)].map(
    ([issues, alike]) => `${listed(alike.map(([party]) => party))} on ${issues}`,
  );
  const further = toldLonger.map((steps) =>
    steps
      .toReversed()
      .map(({ party, from }) => `${party} on ${from.label}`)
      .join(", and so "),
  );
  const rest = longer.length - toldLonger.length;
  return [...together, ...further, ...(rest > 0 ? [`and ${rest} longer ways`] : [])].join("; ");
}
