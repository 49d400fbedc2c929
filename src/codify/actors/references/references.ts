import type { Parse } from "../../parse.ts";
import { type Cast, type Draft, type Mention, note, partyOf } from "../cast.ts";
import { COLLECTIVES } from "./collectives.ts";
import { nominalOf } from "./nominals.ts";
import { bodyByItsPhrase } from "./own-party.ts";
import { pronounOf } from "./pronouns.ts";

/** Gives noun phrases and pronouns to whom they stand for, in order of text: "a union … it". "Its president": whose, before who. */
export function resolveReferences(cast: Cast, parse: Parse): void {
  const inOrder = cast.mentions.toSorted((a, b) => a.firstToken - b.firstToken || a.endToken - b.endToken);
  for (const mention of inOrder) {
    const draft =
      mention.form === "nominal"
        ? standsFor(mention, cast, parse)
        : mention.form === "pronoun"
          ? pronounOf(mention, cast, parse)
          : null;
    if (draft) note(cast, draft, mention);
    if (mention.form === "pronoun" || mention.form === "nominal") bindOwned(mention, draft, cast, parse);
  }
}

function standsFor(mention: Mention, cast: Cast, parse: Parse): Draft | null {
  const told = nominalOf(mention, cast, parse);
  return told && (bodyByItsPhrase(mention, told, cast, parse) ?? told);
}

/**
 * "Her campaign manager, Ada Obi", "the council's president, Ada Obi": once it is told who "her" is, and what "the council". Before it is
 * told she is somebody else; a council, whatever the report told of before is none.
 */
function bindOwned({ head }: Mention, whose: Draft | null, { owned }: Cast, { tokens }: Parse): void {
  const isCollective = COLLECTIVES.test(tokens[head]?.text ?? "");
  for (const { draft, owner, implied } of owned) {
    const party = whose ? partyOf(whose) : isCollective ? null : implied;
    if (owner === head && party && party !== draft) draft.speaksFor ??= party;
  }
}

/** "Consumer demands" are the consumers'. */
export function giveNounsBefore({ drafts, at }: Cast, { tokens }: Parse): void {
  const groups = drafts.filter(({ kind }) => kind === "group");
  for (const [i, { pos, relation, text }] of tokens.entries()) {
    if (at[i] !== null || pos !== "NN" || relation !== "compound") continue;
    const plural = `${text.toLowerCase()}s`;
    at[i] = groups.find(({ name }) => name.toLowerCase().endsWith(plural)) ?? null;
  }
}
