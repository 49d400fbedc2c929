import type { Topic } from "../../domain/coded-report.ts";
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
}
