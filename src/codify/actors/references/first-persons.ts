import type { Parse } from "../../parse.ts";
import { type Cast, type Draft, type Mention, note } from "../cast.ts";
import { speakerOf, spokenAround } from "../speech.ts";
import { FIRST_PERSON } from "./pronouns.ts";
import { publisherOf } from "./publisher.ts";
import { speakersOfTurns } from "./turns.ts";

/** Gives "I" and "we" to whose words they are: a quotation's speaker, or who has the turn in an interview. */
export function giveFirstPersons(cast: Cast, parse: Parse): void {
  const spoken = [...speakersOfQuotes(cast, parse), ...speakersOfTurns(cast, parse)];
  for (const [mention, draft] of spoken) note(cast, draft, mention);
}

/** Gives "we" outside quotation marks to the body or state whose statement this is. */
export function givePublisherItsWe(cast: Cast, parse: Parse): void {
  const publisher = publisherOf(cast, parse);
  if (publisher) for (const mention of unquotedWe(cast, parse)) note(cast, publisher, mention);
}

/** "we" and "I" between quotation marks are the quotation's speaker. */
function speakersOfQuotes(cast: Cast, parse: Parse): readonly (readonly [Mention, Draft])[] {
  return cast.mentions
    .filter((m) => m.form === "pronoun" && FIRST_PERSON.test(m.words))
    .flatMap((mention) => {
      const around = spokenAround(mention, parse);
      const speaker = around ? speakerOf(around, cast, parse) : speakerBeside(mention, cast, parse);
      return speaker ? [[mention, speaker] as const] : [];
    });
}

/** Of words in quotation marks that no verb of saying governs: the one who says all else that is quoted in their paragraph. */
function speakerBeside({ start }: Mention, cast: Cast, parse: Parse): Draft | null {
  const { annotations } = parse;
  const { text } = annotations.article;
  const [from, to] = [text.lastIndexOf("\n", start) + 1, text.indexOf("\n", start)];
  const before = text.slice(from, start);
  const [opened, closed, straight] = [/“/g, /”/g, /"/g].map((mark) => before.match(mark)?.length ?? 0);
  if ((opened ?? 0) <= (closed ?? 0) && (straight ?? 0) % 2 === 0) return null;
  const speakers = annotations.spoken.flatMap((one) => {
    const isHere = one.source && one.source.start >= from && (to < 0 || one.source.end <= to);
    return isHere && one.kind !== "indirect" ? [speakerOf(one, cast, parse)] : [];
  });
  return new Set(speakers).size === 1 ? (speakers[0] ?? null) : null;
}

/** "We" outside quotation marks that stands for nobody yet. */
const unquotedWe = (cast: Cast, { annotations }: Parse): readonly Mention[] =>
  cast.mentions.filter(
    ({ form, words, head, start, end }) =>
      form === "pronoun" &&
      /^(?:we|us|our|ours)$/i.test(words) &&
      cast.at[head] === null &&
      !annotations.spoken.some((s) => s.kind !== "indirect" && s.content.some((c) => c.start <= start && end <= c.end)),
  );
