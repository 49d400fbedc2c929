import type { Parse } from "../../parse.ts";
import type { Cast, Draft } from "../cast.ts";
import { FREE_OFFICES } from "../names/words.ts";
import { speakerOf } from "../speech.ts";

const OWN_WILL = new Set(["intend", "plan", "propose", "seek", "want", "wish"]);
const READY = new Set(["determined", "prepared", "ready", "unwilling", "willing"]);

/**
 * People whose party no office tells, bound by what they say of it: "his Obi Printing Co would bid", and, where nothing else binds
 * them, "Kesh said Danport was ready to talk": who announces a body's will speaks for it.
 */
export function bindBySpeech(cast: Cast, parse: Parse): void {
  for (const mention of cast.mentions) {
    const owner = cast.at[mention.firstToken - 1];
    const body = mention.form === "name" ? cast.at[mention.head] : null;
    const isOwners =
      /^(?:his|her)$/i.test(parse.tokens[mention.firstToken - 1]?.text ?? "") &&
      parse.tokens[mention.head]?.relation === "nsubj";
    if (isOwners && owner?.kind === "person" && owner.speaksFor === null && body?.kind === "organisation")
      owner.speaksFor = body;
  }
  for (const spoken of parse.annotations.spoken) {
    const speaker = speakerOf(spoken, cast, parse);
    if (!speaker || !isUnbound(speaker)) continue;
    for (const { start, end } of spoken.content) {
      const { first, end: past } = parse.tokensIn({ start, end });
      const willing = Array.from({ length: past - first }, (_, k) => first + k).find(
        (i) => !/^PRP/.test(parse.tokens[i]?.pos ?? "") && announcesWill(i, parse),
      );
      const party = willing === undefined ? null : cast.at[willing];
      if (party && (party.kind === "organisation" || party.kind === "state")) speaker.speaksFor = party;
    }
  }
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
