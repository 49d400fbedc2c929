import type { ActorId } from "./actor.ts";
import type { ArticleId } from "./article.ts";
import type { DatedBy } from "./day.ts";
import type { IssueId } from "./issue.ts";
import type { PloverRoot } from "./plover-roots.ts";
import type { Span } from "./span.ts";

/** What a party does about an issue. Definitions and borderline cases: docs/codebook.md. */
export const ACTS = [
  "offer",
  "demand",
  "accept",
  "reject",
  "commit",
  "support",
  "accuse",
  "threaten",
  "assess",
] as const;
export type Act = (typeof ACTS)[number];

/** Acts by which a party gives, or agrees to, what is at issue. */
export const GIVING: ReadonlySet<Act> = new Set(["accept", "commit", "offer", "support"]);

/** Acts by which a party gives, asks or refuses something: they say where it stands. To support is easy for whoever has nothing to give. */
export const DEALING: ReadonlySet<Act> = new Set(["offer", "demand", "accept", "reject", "commit", "threaten"]);

/** How firm it is, weakest first: hinted at, open to, ready to, will, has done. */
export const STRENGTHS = ["hint", "open", "ready", "will", "done"] as const;
export type Strength = (typeof STRENGTHS)[number];

export const RELATIONS = ["if", "in-exchange-for", "unless", "until", "without", "because"] as const;
export type Relation = (typeof RELATIONS)[number];

/** Whose mouth it comes from: the party's own, another's, or the report's. */
export const STATED_BY = ["self", "other", "narrator"] as const;
export type StatedBy = (typeof STATED_BY)[number];

/**
 * How its issue is known: `stated` where its words, those around them in the sentence or those that they point at name it; `inferred` where
 * nothing but the rest of the reports speaks for it: of those hardly more than one in four is right.
 */
export const ISSUE_BASES = ["stated", "inferred"] as const;
export type IssueBasis = (typeof ISSUE_BASES)[number];

/** Words in one article that prove a line of the record. Never empty. */
export interface Evidence extends Span {
  readonly article: ArticleId;
}

/** What a position hangs on, with its words. */
export interface Condition extends Evidence {
  readonly relation: Relation;
  readonly issue: IssueId | null;
  /** Who would have to act, when the words say so. */
  readonly party: ActorId | null;
}

/** One per (party, act, issue, set of conditions): an offer at either of two prices is two positions. */
export interface Position {
  readonly id: string;
  readonly party: ActorId;
  readonly speaker: ActorId | null;
  readonly act: Act;
  readonly strength: Strength;
  /** What its words do by PLOVER's roots, whatever the act; `null` when none says. An event's root is `ploverOf` both. */
  readonly deed: PloverRoot | null;
  readonly issue: IssueId;
  readonly issueBasis: IssueBasis;
  readonly toward: readonly ActorId[];
  /** One plain sentence built from the words of the evidence. */
  readonly claim: string;
  readonly conditions: readonly Condition[];
  readonly statedBy: StatedBy;
  /** Day it was expressed, never the day of publication; `null` when the text does not say. */
  readonly said: DatedBy | null;
  readonly evidence: readonly Evidence[];
  /** Ids of the attributions that carry it. */
  readonly attributions: readonly string[];
  /** Articles that carry it. */
  readonly reports: number;
  /** Independent ones among them, with reprints and agency copies counted once. */
  readonly origins: number;
  /** Uncalibrated, in [0, 1]; comparable only within one `madeBy`. */
  readonly score: number;
  /** The rules or the model that proposed it: `codify/act/offer@1`. */
  readonly madeBy: readonly string[];
}
