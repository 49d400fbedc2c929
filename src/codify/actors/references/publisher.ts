import { saysOutlet } from "../../../text/outlet-nouns.ts";
import type { Parse } from "../../parse.ts";
import { type Cast, type Draft, newDraft } from "../cast.ts";
import { bodyWords, cutUp, isAcronymOf, isSameBody } from "../names/names.ts";
import { BODIES } from "../names/words.ts";

/** How often a body must be named below the head of its own statement. */
const NAMED = 2;

/** Lines above a text that may say whose it is. */
const HEAD_LINES = 6;
const KIND =
  "(?:bulletin|circular|communiqu[eé]|declaration|leaflet|newsletter|open letter|statement|(?:media|news|press) (?:notice|release|statement))";
/** What a body's own paper calls itself: "the organ of the Dockers' Union". */
const PAPER = "(?:journal|magazine|newspaper|organ|paper|voice)";
/** `Bulletin of the Dockers' Union, Northern branches`, `The voice of the Dockers' Union since 1921`, `Dockers' Union press release`; of a part of a line. */
const ISSUED = new RegExp(
  `^(?:\\W*(?:the |joint |official )?(?:${KIND} (?:by|from|issued by|of)|${PAPER} of) (?:the )?(?<by>[^,]+?)(?: since \\d+)?(?:,.*)?|(?:the )?(?<of>.+?) ${KIND})[\\s.]*$`,
  "iu",
);
/** `Leaflet No. 6` behind whose it is. */
const KIND_ALONE = new RegExp(`^${KIND}(?: (?:no|number)\\.?)?(?: \\d+)?$`, "iu");
/** What parts a line: `The Harbour Lamp. Newsletter of the Dockers' Union`. */
const BETWEEN_PARTS = /[.:]?\s+[-–—|]\s+|[.:]\s+/u;

/** Who says "we" outside quotation marks: the body or state whose statement this is, by what stands above it. No news outlet. */
export function publisherOf(cast: Cast, parse: Parse): Draft | null {
  return issuerOf(cast, parse) ?? letterheadOf(cast, parse);
}

/** The one body or state that a line above the text names as its issuer. */
function issuerOf({ drafts }: Cast, { annotations: { article } }: Parse): Draft | null {
  const lines = article.text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .slice(0, HEAD_LINES);
  for (const name of lines.flatMap(issuersIn)) {
    if (saysOutlet(name)) continue;
    const named = drafts.filter(
      (d) =>
        (d.kind === "organisation" || d.kind === "state" || d.kind === "bloc") &&
        isSameBody(cutUp(d.name), cutUp(name)),
    );
    if (named.length === 1) return named[0] ?? null;
    if (named.length === 0 && bodyWords(name).some((word) => BODIES.has(word))) return bodyCalled(name.trim(), drafts);
  }
  return null;
}

/** The names by which a line of the head says whose text it is. */
function issuersIn(line: string): readonly string[] {
  const parts = line.trim().split(BETWEEN_PARTS);
  return parts.flatMap((part, i) => {
    const { by, of } = ISSUED.exec(part)?.groups ?? {};
    return by ?? of ?? (i > 0 && KIND_ALONE.test(part) ? (parts[i - 1] ?? []) : []);
  });
}

/** A body that only the head gives its name in full; the text may go on with its initials, which the reader can take for anybody's. */
function bodyCalled(name: string, drafts: Draft[]): Draft {
  const short = drafts.filter((d) => isAcronymOf(bodyWords(d.name), name));
  const body = newDraft(drafts, name, "organisation");
  body.aliases.add(name);
  for (const draft of short) draft.speaksFor = body;
  return body;
}

/** The body whose letterhead stands in capitals above the text. */
function letterheadOf(cast: Cast, parse: Parse): Draft | null {
  const { text } = parse.annotations.article;
  const head = text.split("\n", 1)[0]?.trim() ?? "";
  if (!/\p{Lu}{2}/u.test(head) || /\p{Ll}/u.test(head) || saysOutlet(head)) return null;
  const letters = bodyWords(head);
  const named = cast.drafts.filter(
    ({ kind, name, mentions }) =>
      (kind === "organisation" || kind === "state" || kind === "bloc") &&
      mentions.filter((m) => m.start > head.length).length >= NAMED &&
      bodyWords(name).length > 0 &&
      bodyWords(name).every((word) => letters.includes(word)),
  );
  if (named.length > 1) return null;
  const [body] = named;
  return body ? inFull(body, head) : calledByNoun(head, cast, parse);
}

const inTitleCase = (head: string): string =>
  head.toLowerCase().replace(/(?<=^|[\s-])(?!(?:and|for|of|the)\s)\p{L}/gu, (letter) => letter.toUpperCase());

/** "The Commission" of a statement by the HARBOUR LICENSING COMMISSION goes by the whole name. */
function inFull(body: Draft, head: string): Draft {
  const [own, all] = [bodyWords(body.name), bodyWords(head)];
  const noun = own.at(-1) ?? "";
  const isEnd = own.length < all.length && own.every((word, i) => word === all[all.length - own.length + i]);
  if (!isEnd || !BODIES.has(noun)) return body;
  body.aliases.add(inTitleCase(noun));
  body.name = inTitleCase(head);
  return body;
}

/** "The Mission" of a statement by SAILORS' HARBOUR MISSION: a noun with a capital that the reader takes for no name. */
function calledByNoun(head: string, cast: Cast, { tokens }: Parse): Draft | null {
  const name = inTitleCase(head);
  const noun = name.split(" ").at(-1) ?? "";
  const calls = [...tokens.keys()].filter(
    (i) => tokens[i]?.text === noun && cast.at[i] === null && /^the$/i.test(tokens[i - 1]?.text ?? ""),
  );
  if (calls.length < NAMED) return null;
  const shouted = cast.drafts.find((d) => d.kind === "organisation" && d.name.toLowerCase() === noun.toLowerCase());
  const body = shouted ?? newDraft(cast.drafts, name, "organisation");
  body.name = name;
  body.aliases.add(noun);
  for (const i of calls) cast.at[i] = body;
  return body;
}
