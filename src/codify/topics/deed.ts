import type { Topic } from "../../domain/coded-report.ts";
import { ACT_OF_VERB } from "../acts/lexicon.ts";
import type { Parse } from "../parse.ts";
import { EMPTY_VERBS } from "./empty-verbs.ts";

/** Verbs by which one asks a deed of another: "if you need me to step down". */
const ASKING: ReadonlySet<string> = new Set(["ask", "need", "require", "want"]);

/** What somebody would do, where no noun says it: "willing to step down", "would walk out". `null` when no verb tells a deed. */
export function deedIn(tokens: readonly number[], parse: Parse): Topic | null {
  const verb = tokens.find((i) => {
    const token = parse.tokens[i];
    return (
      token?.pos === "VB" &&
      !EMPTY_VERBS.has(token.lemma) &&
      !ACT_OF_VERB.has(token.lemma) &&
      parse.child(i, "dobj", "cop") === null
    );
  });
  return verb === undefined ? null : deedOf(verb, parse);
}

/** The deed that a condition asks for is no price of it: the stance is about it. */
export function deedWanted(tokens: readonly number[], parse: Parse): Topic | null {
  const asking = tokens.find((i) => ASKING.has(parse.tokens[i]?.lemma ?? "") && parse.child(i, "xcomp") !== null);
  return asking === undefined
    ? null
    : deedIn(
        tokens.filter((i) => i > asking),
        parse,
      );
}

function deedOf(verb: number, parse: Parse): Topic {
  const lemma = parse.tokens[verb]?.lemma ?? "";
  const particle = parse.tokens[parse.child(verb, "compound:prt", "prt") ?? -1]?.lemma;
  const words = particle ? [lemma, particle] : [lemma];
  return { phrase: words.join(" "), head: lemma, words };
}
