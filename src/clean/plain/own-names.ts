import { isAgency, saysOutlet } from "../../text/outlet-nouns.ts";
import { appeals } from "./appeals.ts";
import { headerFields } from "./header.ts";
import type { Line } from "./lines.ts";

const WORD = "\\p{Lu}(?:[\\p{L}\\d&'’-]|\\.(?=\\p{L}))*";
const NAME = `(?:[Tt]he )?${WORD}(?: (?:(?:of|and|&) )?${WORD}){0,5}`;
const POLICY = "editorial (?:line|policy|position|stance)";
const shape = (pattern: string) => new RegExp(pattern.replaceAll("NAME", `(?<name>${NAME}?)`), "u");

/** Words that only an outlet prints, and of itself, whatever it is called. */
const SURE: readonly RegExp[] = [
  // `By Beacon staff`, `Additional reporting by Beacon staff`.
  shape("^(?:(?:Additional )?[Rr]eporting )?[Bb]y NAME (?:[Ss]taff|[Nn]ewsroom)\\b"),
  // `The Harbour Post's Ada Brook, reporting from Rotterdam, said …`
  shape("(?:^|[.,;”\"] )NAME[’']s? \\p{Lu}\\p{L}+ \\p{Lu}[\\p{L}-]+, reporting from \\p{Lu}"),
  // `… did not reply to The Harbour Post's request for comment.`
  shape("\\b(?:repl(?:y|ied)|respond(?:ed)?) to NAME[’']s? (?:\\w+ )?requests? for (?:comment|an interview)\\b"),
  // `… do not necessarily reflect The Harbour Post's editorial policy.`
  shape(`\\breflect NAME[’']s ${POLICY}`),
  shape(`\\breflect the ${POLICY} of NAME(?=[.,]|$)`),
];
/** Words of a publisher, who may be another's: the name must say what it is. */
const LIKELY: readonly RegExp[] = [
  // `© 2026 The Harbour Post. All rights reserved.`
  shape(
    "^(?:©|\\([Cc]\\)|[Cc]opyright(?: ©)?)\\s*(?:\\d{4}(?:[-–]\\d{2,4})?,? )?(?:by )?NAME(?=[.,|]|$| \\d{4}| [Aa]ll )",
  ),
  // `This article was originally published by The Harbour Post.`
  shape(
    "^[(\\[*]*(?:This \\w+ (?:was|has been) )?(?:[Oo]riginally|[Ff]irst) (?:appeared|published) (?:by|in|on) NAME(?=[.,)\\]]|$| on )",
  ),
  shape("\\b(?:opinions|views) .{0,120}\\breflect (?:those|the (?:opinions|views)) of NAME(?=[.,]|$)"),
];
/** `The Harbour Post Company Ltd`. */
const COMPANY = /(?: (?:Company|Corp|Corporation|Group|Holdings|Inc|Limited|LLC|Ltd|Media|plc)\.?)+$/;

/**
 * What a report calls its own outlet outside the masthead, the surest first. An agency is left out: a paper that carries its words
 * credits it in the same places.
 */
export function ownNames(lines: readonly Line[], text: string): readonly string[] {
  const bylines = headerFields(lines).flatMap(({ of }) => of ?? []);
  const [sure, likely] = [SURE, LIKELY].map((shapes) =>
    shapes.flatMap((one) => lines.flatMap((line) => one.exec(line.text)?.groups?.name?.replace(COMPANY, "") ?? [])),
  );
  return [...(sure ?? []), ...[...bylines, ...(likely ?? []), ...askedBy(lines, text)].filter(saysOutlet)].filter(
    (name) => !isAgency(name),
  );
}

/** `Tide after tide, The Harbour Post asks what others will not.` */
const askedBy = (lines: readonly Line[], text: string): readonly string[] =>
  appeals
    .find(lines, text)
    .flatMap(({ start, end }) =>
      [...text.slice(start, end).matchAll(new RegExp(`The ${NAME}`, "gu"))].map(([name]) => name),
    );
