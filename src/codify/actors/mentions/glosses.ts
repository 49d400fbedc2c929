import type { Parse } from "../../parse.ts";
import type { Draft, Mention } from "../cast.ts";

/**
 * Joins a body's short name to the whole one that it is set beside: "Dockers Union of Mala (Dumal)", "Harbour Workers, the HWU, said", "SDM
 * (Syndicat des Dockers de Mala)". After that the report calls it by either.
 */
export function joinGlosses(drafted: Map<Mention, Draft>, drafts: Draft[], parse: Parse): void {
  for (const wholeOf of [inFullBehind, shortBehind])
    for (const { mention, own, beside, other } of pairsIn(drafted, parse)) {
      const whole = wholeOf(mention, own, beside, other, parse);
      if (whole) join(whole, whole === own ? other : own, drafted, drafts);
    }
}

/** Names with the next name but a mark and an article behind, where that is another actor's: "Dockers Union of Mala, the | DUM". */
function* pairsIn(drafted: ReadonlyMap<Mention, Draft>, { tokens }: Parse) {
  const startingAt = new Map([...drafted.keys()].map((m) => [m.firstToken, m]));
  for (const [mention, own] of drafted) {
    const next = mention.endToken + (tokens[mention.endToken + 1]?.text === "the" ? 2 : 1);
    const beside = startingAt.get(next);
    const other = beside && drafted.get(beside);
    if (other && other !== own) yield { mention, own, beside, other };
  }
}

function join(body: Draft, short: Draft, drafted: Map<Mention, Draft>, drafts: Draft[]): void {
  for (const [mention, draft] of drafted) if (draft === short) drafted.set(mention, body);
  for (const alias of short.aliases) body.aliases.add(alias);
  drafts.splice(drafts.indexOf(short), 1);
}

/** Which of two bodies, one set beside the other, goes by the whole name; `null` where they are no two names of one. */
type WholeOf = (mention: Mention, own: Draft, beside: Mention, other: Draft, parse: Parse) => Draft | null;

/** "SDM (Syndicat des Dockers de Mala)". */
const inFullBehind: WholeOf = (initials, short, whole, body, { tokens }) => {
  const isInitials = /^\p{Lu}{3,}$/u.test(initials.words) && initials.words[0] === whole.words[0];
  const isGloss = tokens[initials.endToken]?.text === "(" && tokens[whole.endToken]?.text === ")";
  const areBodies = body.kind === "organisation" && short.kind === "organisation";
  return isInitials && isGloss && areBodies && whole.words.split(" ").length >= 3 ? body : null;
};

/** "Dockers Union of Mala (Dumal)", "Harbour Workers, HWU, said"; the reader may take the short name for a person's. */
const shortBehind: WholeOf = (whole, body, short, other, { tokens }) => {
  const [open, close] = [tokens[whole.endToken]?.text, tokens[short.endToken]?.text];
  const isInitials = /^\p{Lu}{2,}$/u.test(short.words) && mayShorten(short.words, body.name.replace(/^the /i, ""));
  const isGloss = (open === "(" && close === ")") || (open === "," && close === "," && isInitials);
  const isShort = short.endToken === short.firstToken + 1 && whole.endToken - whole.firstToken > 1;
  const mayBeOne = body.kind === "organisation" && (other.kind === "organisation" || other.kind === "person");
  return isGloss && isShort && mayBeOne ? body : null;
};

/** "DUM" of "Dockers Union of Mala", "NPG" of "Pilots' Guild": initials that begin as the name does, or hold all of its capitals in order. */
function mayShorten(initials: string, name: string): boolean {
  const capitals = name.match(/(?<!\p{L})\p{Lu}/gu) ?? [];
  const inOrder = new RegExp(capitals.join(".*"), "u");
  return initials[0] === name[0] || (capitals.length > 1 && inOrder.test(initials));
}
