import type { Topic } from "../../domain/coded-report.ts";
import type { Cast } from "../actors/cast.ts";
import type { Parse } from "../parse.ts";

const JOINING: ReadonlySet<string> = new Set(["accession", "admission", "entry", "membership"]);
/** Membership is what is meant where a bloc stands before them: "its NATO bid". */
const ASPIRING: ReadonlySet<string> = new Set(["ambition", "aspiration", "bid", "hope"]);
const LEAVING: ReadonlySet<string> = new Set(["departure", "exit", "ouster", "removal"]);
const POSTS: ReadonlySet<string> = new Set(["job", "post", "presidency"]);

/** "Entry into NATO" is NATO membership; a person's departure is one from office, and a post traded is left. `null` for any other noun. */
export function membershipAt(noun: number, cast: Cast, parse: Parse): Topic | null {
  const { lemma = "", relation = "" } = parse.tokens[noun] ?? {};
  if (JOINING.has(lemma) || ASPIRING.has(lemma)) {
    const body = parse
      .children(noun)
      .find(
        (c) => /^NN/.test(parse.tokens[c]?.pos ?? "") && /^(?:nmod|compound)$/.test(parse.tokens[c]?.relation ?? ""),
      );
    const isMeant = body !== undefined && (JOINING.has(lemma) || cast.at[body]?.kind === "bloc");
    return isMeant ? memberOf(body, cast, parse) : null;
  }
  const owner = parse.child(noun, "nmod:poss");
  if (owner === null || cast.at[owner]?.kind !== "person") return null;
  return LEAVING.has(lemma) || (POSTS.has(lemma) && relation === "dobj")
    ? { phrase: "departure from office", head: lemma, words: ["leave", "office", lemma] }
    : null;
}

/** What is given "for NATO" is given for membership of it. */
export function membershipOf(tokens: readonly number[], cast: Cast, parse: Parse): Topic | null {
  const bloc = tokens.find((i) => cast.at[i]?.kind === "bloc");
  const isAlone = tokens.every((i) => i === bloc || /^(?:IN|TO|DT)$/.test(parse.tokens[i]?.pos ?? ""));
  return bloc !== undefined && isAlone ? memberOf(bloc, cast, parse) : null;
}

function memberOf(body: number, cast: Cast, parse: Parse): Topic {
  const { text = "", lemma = "" } = parse.tokens[body] ?? {};
  const name = cast.at[body]?.kind === "bloc" ? (cast.at[body]?.name ?? text) : lemma;
  return { phrase: `${name} membership`, head: "membership", words: [name.toLowerCase(), "membership"] };
}
