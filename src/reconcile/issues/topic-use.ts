import type { LocalPosition, Topic } from "../../domain/coded-report.ts";
import type { Word } from "../../text/content-words.ts";
import type { Digest } from "../digest.ts";

/** A topic where it stands: what it is about, and the words around it. */
export interface TopicUse {
  readonly report: Digest;
  readonly topic: Topic;
  /** The passage that the topic was read from. */
  readonly context: readonly Word[];
  /** What a stance hangs on, not what it is about. */
  readonly isPrice: boolean;
  /** What it is about, as a direction of length 1; `null` where the reader does not tell. */
  readonly about: Float64Array | null;
}

/** The positions of single reports that are likely enough to be shown, in the light of the other reports. */
export interface WithLikely {
  readonly likely: readonly LikelyPosition[];
}

/** One report's position, with what it and its conditions are about. */
export interface LikelyPosition {
  readonly report: Digest;
  readonly position: LocalPosition;
  /** Its chance of being right, in [0, 1], in the light of all reports. */
  readonly score: number;
  readonly use: TopicUse;
  /** One for each of its conditions; `null` where that has no topic. */
  readonly conditions: readonly (TopicUse | null)[];
}
