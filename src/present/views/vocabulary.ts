import type { DiscrepancyKind, Shift, Statement } from "../../domain/findings.ts";
import type { Act, Relation, Strength } from "../../domain/position.ts";
import type { IssueState } from "../deal-map/issue-state.ts";

/** One mark an act, read before any colour. docs/codebook.md. */
export const ACT_GLYPHS: Readonly<Record<Act, string>> = {
  offer: "○",
  demand: "△",
  accept: "●",
  reject: "✕",
  commit: "■",
  support: "+",
  accuse: "!",
  threaten: "⚡︎",
  assess: "·",
};

/** `[to do it, doing it, done]`: the three forms that the strengths need. */
const FORMS: Readonly<Record<Act, readonly [string, string, string]>> = {
  offer: ["offer", "offering", "offered"],
  demand: ["demand", "demanding", "demanded"],
  accept: ["accept", "accepting", "accepted"],
  reject: ["reject", "rejecting", "rejected"],
  commit: ["commit", "committing", "committed"],
  support: ["support", "supporting", "supported"],
  accuse: ["accuse", "accusing", "accused"],
  threaten: ["threaten", "threatening", "threatened"],
  assess: ["assess", "assessing", "assessed"],
};

/** What somebody does by the act. */
export const ACT_WORDS: Readonly<Record<Act, string>> = {
  offer: "offers",
  demand: "demands",
  accept: "accepts",
  reject: "rejects",
  commit: "commits",
  support: "supports",
  accuse: "accuses",
  threaten: "threatens",
  assess: "assesses",
};

/** "hints at accepting", "ready to accept", "accepts", "has accepted". An assessment is no firmer for being hinted at. */
export function actPhrase(act: Act, strength: Strength): string {
  if (act === "assess") return ACT_WORDS.assess;
  const [todo, doing, done] = FORMS[act];
  switch (strength) {
    case "hint":
      return `hints at ${doing}`;
    case "open":
      return `open to ${doing}`;
    case "ready":
      return `ready to ${todo}`;
    case "will":
      return ACT_WORDS[act];
    case "done":
      return `has ${done}`;
  }
}

export const RELATION_WORDS: Readonly<Record<Relation, string>> = {
  if: "if",
  "in-exchange-for": "in exchange for",
  unless: "unless",
  until: "until",
  without: "without",
  because: "because",
};

export const SHIFT_WORDS: Readonly<Record<Shift["kind"], string>> = {
  reversal: "reversed",
  softening: "softened",
  hardening: "hardened",
  "new-condition": "added a condition",
  "dropped-condition": "dropped a condition",
};

export const STATEMENT_WORDS: Readonly<Record<Statement["kind"], string>> = {
  "same-words": "the same words",
  translation: "in translation",
  paraphrase: "quoted and paraphrased",
};

/** What is told of an issue beside its name. A lone party contests nothing yet, and silence needs no word. */
export const STATE_WORDS: Readonly<Record<IssueState, string>> = {
  blocked: "blocked",
  contested: "contested",
  conditional: "conditional",
  agreed: "agreed",
  silent: "",
};

/** What those words say, for a key: `issue-state.ts` in short. */
export const STATE_MEANS: Readonly<Record<IssueState, string>> = {
  blocked: "one refuses what another asks or gives",
  contested: "neither agreed nor blocked",
  conditional: "nobody refuses; consent hangs on a condition or is yet to come",
  agreed: "given and accepted without condition",
  silent: "",
};

/** What a party's lines are that stand behind the one in force. */
export const HISTORY_WORDS = "earlier, or comments on others";

export const DISCREPANCY_WORDS: Readonly<Record<DiscrepancyKind, string>> = {
  stance: "Stance",
  figure: "Figure",
  "quote-variant": "Quotation",
  "headline-body": "Headline against body",
  attribution: "Who said it",
  date: "Date",
  name: "Name",
  office: "Office",
};

/** Said of a line with a low score. Of those the reports bear out one in three, of the others two (decision 0092). */
export const DOUBTFUL_WORD = "unsure";
export const DOUBTFUL_MEANS = "read with low confidence";
