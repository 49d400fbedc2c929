import type { SpokenSpan } from "../domain/annotation.ts";
import type { Attribution } from "../domain/attribution.ts";
import { contentId } from "../text/content-id.ts";
import type { Cast } from "./actors/cast.ts";
import { speakerOf } from "./actors/speech.ts";
import { type Parse, spansOf } from "./parse.ts";
import { saidOn } from "./positions/said-on.ts";

/** The reader's attributions with their speakers, in the order of `parse.annotations.spoken`. */
export function attributionsOf(cast: Cast, parse: Parse): readonly Attribution[] {
  const { article, spoken } = parse.annotations;
  return spoken.map((one) => ({
    id: contentId(article.id, ...spansOf(one).flatMap(({ start, end }) => [start, end])),
    article: article.id,
    source: one.source,
    cue: one.cue,
    content: one.content,
    speaker: speakerOf(one, cast, parse)?.id ?? null,
    via: one.via === null ? null : (viaOf(spoken[one.via], cast, parse) ?? null),
    kind: one.kind,
    said: one.content[0] ? saidOn(one.content[0], one, parse) : null,
  }));
}

const viaOf = (outer: SpokenSpan | undefined, cast: Cast, parse: Parse): string | undefined =>
  outer ? speakerOf(outer, cast, parse)?.id : undefined;
