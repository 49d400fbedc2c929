import type { Span } from "../../../domain/span.ts";
import type { Parse } from "../../parse.ts";
import type { Cast, Draft, Mention } from "../cast.ts";
import { FREE_OFFICES } from "../names/words.ts";
import { speakerOf } from "../speech.ts";

const OWN_WILL = new Set(["intend", "plan", "propose", "seek", "want", "wish"]);
const READY = new Set(["determined", "prepared", "ready", "unwilling", "willing"]);

/**
 * People whose party no office tells, bound by what they say of it: "his Obi Printing Co would bid", and, where nothing else binds
 * them, "Kesh said Danport was ready to talk": who announces a body's will speaks for it.
 */
export function bindBySpeech(cast: Cast, parse: Parse): void {
  for (const mention of cast.mentions) bindToOwn(mention, cast, parse);
  for (const spoken of parse.annotations.spoken) {
    const speaker = speakerOf(spoken, cast, parse);
    if (speaker && isUnbound(speaker))
      for (const content of spoken.content) speaker.speaksFor = bodyWilling(content, cast, parse) ?? speaker.speaksFor;
  }
}

/** "His Obi Printing Co would bid". */
function bindToOwn({ form, firstToken, head }: Mention, cast: Cast, { tokens }: Parse): void {
  const owner = cast.at[firstToken - 1];
  const body = form === "name" ? cast.at[head] : null;
  const isOwners = /^(?:his|her)$/i.test(tokens[firstToken - 1]?.text ?? "") && tokens[head]?.relation === "nsubj";
  if (isOwners && owner?.kind === "person" && owner.speaksFor === null && body?.kind === "organisation")
    owner.speaksFor = body;
}

/** Of whose will these words tell first, where that is a body or state: "Danport was ready to talk". */
function bodyWilling(content: Span, cast: Cast, parse: Parse): Draft | null {
  const { first, end } = parse.tokensIn(content);
  for (let i = first; i < end; i++) {
    if (/^PRP/.test(parse.tokens[i]?.pos ?? "") || !announcesWill(i, parse)) continue;
    const party = cast.at[i];
    return party?.kind === "organisation" || party?.kind === "state" ? party : null;
  }
  return null;
}

const isUnbound = (draft: Draft): boolean =>
  draft.kind === "person" &&
  draft.speaksFor === null &&
  draft.office !== null &&
  !draft.office.split(/\s+/).some((word) => FREE_OFFICES.has(word.toLowerCase()));

/** Token `i` is the subject of a will: "would sell", "is ready to", "wants". */
function announcesWill(i: number, parse: Parse): boolean {
  const token = parse.tokens[i];
  if (token?.relation !== "nsubj" || token.head < 0) return false;
  const verb = parse.tokens[token.head];
  const modal = parse
    .children(token.head)
    .some((c) => /^(?:will|would|'ll)$/.test(parse.tokens[c]?.text.toLowerCase() ?? ""));
  return (modal && /^VB/.test(verb?.pos ?? "")) || OWN_WILL.has(verb?.lemma ?? "") || READY.has(verb?.lemma ?? "");
}
