import type { Change, Line } from "../../domain/correction.ts";
import { listed } from "../../text/listed.ts";
import { dayLabel } from "./day-label.ts";
import { ACT_WORDS, DISCREPANCY_WORDS } from "./vocabulary.ts";
import { clip, count } from "./wording.ts";

const WORDS = 110;

/** What a person said about the record, as one sentence after their name: "rejected Ukraine’s “…”: the narrator’s view". */
export function changeSentence(change: Change): string {
  switch (change.kind) {
    case "confirm":
      return `confirmed ${told(change.line)}`;
    case "reject":
      return `rejected ${told(change.line)}${change.reason ? `: ${change.reason}` : ""}`;
    case "correct":
      return `corrected ${told(change.line)}: ${listed(whatWasSet(change.set))}`;
    case "add":
      return `added ${told(change.line)}`;
    case "confirm-conflict":
      return `confirmed that reports disagree (${DISCREPANCY_WORDS[change.conflict.kind].toLowerCase()})`;
    case "dismiss-conflict":
      return `dismissed a disagreement (${DISCREPANCY_WORDS[change.conflict.kind].toLowerCase()}): ${change.reason}`;
    case "merge":
      return `merged ${listed(change.from)} into ${change.into}`;
    case "split": {
      const what = [
        change.aliases.length > 0 && listed(change.aliases),
        change.lines.length > 0 && count(change.lines.length, "claim"),
      ].filter((part) => part !== false);
      return `split ${change.into} from ${change.from} with ${listed(what)}`;
    }
    case "rename":
      return `renamed ${change.from} to ${change.to}`;
    case "undo":
      return "took a correction back";
  }
}

const told = ({ party, claim }: Line): string => `${party}: “${clip(claim, WORDS)}”`;

function whatWasSet({ party, act, strength, issue, claim, conditions, said, evidence }: Partial<Line>): string[] {
  return [
    party !== undefined && `party ${party}`,
    act !== undefined && ACT_WORDS[act],
    strength !== undefined && `firmness ${strength}`,
    issue !== undefined && `issue ${issue}`,
    said !== undefined && (said ? `said on ${dayLabel(said.date)}` : "no day"),
    conditions !== undefined && count(conditions.length, "condition"),
    claim !== undefined && "its wording",
    evidence !== undefined && "its words",
  ].filter((part) => part !== false);
}
