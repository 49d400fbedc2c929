import type { IssueId } from "../../domain/issue.ts";
import type { Condition, Evidence, Position, Relation } from "../../domain/position.ts";
import { connectiveOf } from "../../text/connectives.ts";
import type { Lookup } from "./lookup.ts";
import { RELATION_WORDS } from "./vocabulary.ts";
import { bare, clip, closed } from "./wording.ts";

/** What a position hangs on, as a reader meets it: "if" + "it ends the war". */
export interface ConditionLine {
  /** As printed where the words open with one; else the relation's own word. */
  readonly connective: string;
  /** Verbatim, without the connective; in quotation marks where the report prints no connective before them. */
  readonly words: string;
  readonly issueId: IssueId | null;
  readonly issue: string | null;
  readonly relation: Relation;
  /** Who would have to act. */
  readonly party: string | null;
  /** Where it is printed. */
  readonly at: Evidence;
  /** The claim says it already. */
  readonly isInClaim: boolean;
}

function conditionLine(look: Lookup, condition: Condition, claim: string): ConditionLine | null {
  const printed = look.wordsAt(condition.article, condition);
  if (!printed) return null;
  const opening = connectiveOf(printed);
  const words = opening ? printed.slice(opening.length).trimStart() : printed;
  return {
    connective: opening?.toLowerCase() ?? RELATION_WORDS[condition.relation],
    words: opening ? closed(words) : `“${words}”`,
    issueId: condition.issue,
    issue: condition.issue ? look.labelOf(condition.issue) : null,
    relation: condition.relation,
    party: condition.party ? look.nameOf(condition.party) : null,
    at: { article: condition.article, start: condition.start, end: condition.end },
    isInClaim: ` ${bare(claim)} `.includes(` ${bare(words)} `),
  };
}

/** The conditions of a position, each once: reports print the same one in longer, shorter and other words. Those with their connective go first. */
export function conditionLines(look: Lookup, { conditions, claim }: Position): readonly ConditionLine[] {
  const lines = conditions
    .flatMap((one) => conditionLine(look, one, claim) ?? [])
    .toSorted((a, b) => Number(a.words.startsWith("“")) - Number(b.words.startsWith("“")));
  const words = lines.map((line) => ` ${bare(line.words)} `);
  const distinct = lines.filter((_, at) => {
    const own = words[at] ?? "";
    return !words.some((other, index) => index !== at && other.includes(own) && (other !== own || index < at));
  });
  return distinct.filter((line, at) => {
    const told = distinct.filter((other, index) => other.isInClaim || (index < at && !line.isInClaim));
    return line.isInClaim || !told.some((other) => isReworded(line, other));
  });
}

const CELL_LENGTH = 60;

/** What the cell of a matrix says that a stance hangs on, beside its claim: an offer without its terms would be another offer. */
export function termOf({ conditions }: { readonly conditions: readonly ConditionLine[] }): CellTerm | null {
  const term = conditions.find((one) => !one.isInClaim);
  return term ? { connective: term.connective, words: clip(term.words, CELL_LENGTH) } : null;
}

type CellTerm = Pick<ConditionLine, "connective" | "words">;

/** One report's words for what is told in another's. */
const isReworded = (line: ConditionLine, told: ConditionLine): boolean =>
  line.at.article !== told.at.article &&
  line.relation === told.relation &&
  line.issueId !== null &&
  line.issueId === told.issueId;
