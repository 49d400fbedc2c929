import type { ActorId, ActorKind } from "../../domain/actor.ts";
import type { Span } from "../../domain/span.ts";
import { freeSlug } from "../../text/slug.ts";
import type { StateName } from "../../text/states/states.ts";
import type { Parse } from "../parse.ts";

/** A stretch of words that may stand for an actor. `firstToken` to `endToken` are token indices, `end` exclusive; `head` is the token that others hang on. */
export interface Mention extends Span {
  readonly firstToken: number;
  readonly endToken: number;
  readonly head: number;
  readonly form: "state" | "name" | "nominal" | "pronoun";
  /** What the reader or the list of states took it for; nominals and pronouns are `null` until resolved. */
  readonly kind: ActorKind | null;
  readonly state: StateName | null;
  /** The words without determiner, as printed. */
  readonly words: string;
}

/** An actor while its report is being read. */
export interface Draft {
  readonly id: ActorId;
  name: string;
  readonly kind: ActorKind;
  readonly aliases: Set<string>;
  readonly mentions: Mention[];
  office: string | null;
  /** Nouns of the offices held: "minister", "president". */
  readonly nouns: Set<string>;
  /** Itself where the report tells that it speaks for nobody else; `null` where it does not tell. */
  speaksFor: Draft | null;
  /** Was that side found by what the report is about, where no words beside the name tell it? */
  isImplied: boolean;
  /** As titles and offices tell it; `null` when they do not. */
  pronoun: "he" | "she" | null;
}

/** Somebody whose office is told as another's: `owner` is the token of "her" in "her campaign manager". */
export interface Owned {
  readonly draft: Draft;
  readonly owner: number;
  /** What her office implies, should nobody be found whose it is. */
  readonly implied: Draft | null;
}

/** Who is who in one report, as far as the steps of `actors.ts` have told. */
export interface Cast {
  readonly drafts: Draft[];
  /** All of the report, in order of text. */
  readonly mentions: readonly Mention[];
  /** Those that stand there or near, in order of text. */
  readonly mentionsNear: (words: Span) => readonly Mention[];
  /** The actor that a token stands for, or `null`. */
  readonly at: (Draft | null)[];
  /** The state that most of the report's names of states mean: whose "government" it is when none is named. */
  home: Draft | null;
  /** States of which the report tells nothing but whose companies or towns some are. */
  guests: ReadonlySet<Draft>;
  /** States that stand between the parties. */
  mediators: ReadonlySet<Draft>;
  /** The one state of whose government the report speaks: "the Kenyan government". */
  governing: Draft | null;
  /** Whose side waits for a pronoun to be told. */
  readonly owned: Owned[];
}

/** The party whose position it is when this actor takes one. */
export function partyOf(draft: Draft): Draft {
  for (let [party, hops] = [draft, 0]; ; hops++) {
    if (!party.speaksFor || party.speaksFor === party || hops > 4) return party;
    party = party.speaksFor;
  }
}

/** The mentions of a sentence, in order of text. */
export function mentionsIn(
  sentence: number,
  { mentionsNear }: Cast,
  { annotations, tokens }: Parse,
): readonly Mention[] {
  const span = annotations.sentences[sentence];
  return span ? mentionsNear(span).filter(({ head }) => tokens[head]?.sentence === sentence) : [];
}

export function newDraft(drafts: Draft[], name: string, kind: ActorKind): Draft {
  const draft: Draft = {
    id: freeSlug(name, (id) => drafts.some((d) => d.id === id)),
    name,
    kind,
    aliases: new Set(),
    mentions: [],
    office: null,
    nouns: new Set(),
    speaksFor: null,
    isImplied: false,
    pronoun: null,
  };
  drafts.push(draft);
  return draft;
}

/** Adds a mention to an actor. A token that stands for another already goes on doing so, unless it is the mention's head. */
export function note({ at }: Cast, draft: Draft, mention: Mention): void {
  draft.mentions.push(mention);
  for (let i = mention.firstToken; i < mention.endToken; i++) if (i === mention.head || at[i] === null) at[i] = draft;
}
