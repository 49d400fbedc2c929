import type { Line } from "./lines.ts";
import { type BoilerplateRule, whole } from "./rule.ts";

/** Its hour or an address tells a mailer's line from a writer's ("On 3 May the minister wrote:", above a quotation in Markdown). Some mailers quote that line, too. */
const WROTE = /^(?:> ?)*On\b.{0,160}(?:\d[:.]\d\d|@).{0,160}\bwrote:$/;
const QUOTED = /^>/;
/** RFC 3676, 4.3: what stands behind two dashes is the sender's signature. */
const SIGNATURE = /^--$/;
const SIGNATURE_LINES = 8;
/** With fewer words of its own a mail only hands on what it quotes, and that is the story. */
const OWN_WORDS = 25;

/** The earlier mail that a mail answers, quoted line by line, and the signature below it: neither says what its sender says. */
export const answeredMail: BoilerplateRule = {
  id: "clean/answered-mail@1",
  find: (lines) => [...quotedLines(lines), ...signature(lines)].map((line) => whole(line, "metadata")),
};

function quotedLines(lines: readonly Line[]): readonly Line[] {
  const first = lines.findIndex((_, at) => headBefore(lines, at) > 0);
  if (first < 0) return [];
  const head = first - headBefore(lines, first);
  const own = lines.slice(0, head).flatMap(({ text }) => text.match(/\p{L}+/gu) ?? []);
  if (own.length < OWN_WORDS) return [];
  return [...lines.slice(head, first), ...lines.slice(first).filter(({ text }) => QUOTED.test(text))];
}

/** How many lines above a quoted one say who wrote it: one, or two where a mailer has wrapped it; else 0. */
const headBefore = (lines: readonly Line[], at: number): number =>
  QUOTED.test(lines[at]?.text ?? "")
    ? ([1, 2].find((count) => {
        const head = lines.slice(Math.max(0, at - count), at);
        return WROTE.test(head.map(({ text }) => text).join(" "));
      }) ?? 0)
    : 0;

function signature(lines: readonly Line[]): readonly Line[] {
  const at = lines.findLastIndex(({ text }) => SIGNATURE.test(text));
  const below = lines.length - at - 1;
  return at > 0 && below > 0 && below <= SIGNATURE_LINES ? lines.slice(at) : [];
}
