import type { Parse } from "../parse.ts";
import { ACT_OF_VERB } from "./lexicon.ts";
import type { Proposal } from "./proposal.ts";
import { isDenied, willOf } from "./stance-words.ts";

/** Verbs of what is or befalls. */
const NO_DEEDS: ReadonlySet<string> = new Set(
  "appear be become depend exist fall happen have know lead mean rise seem suffer".split(" "),
);

/** "The union will ballot its members", "Norland won't lower the dam": what a party is to do, in whoever's words, it undertakes or refuses. */
export const futures = (parse: Parse): readonly Proposal[] =>
  parse.tokens.flatMap(({ pos, lemma }, verb) => {
    const holder = parse.child(verb, "nsubj");
    const isDeed = /^VB/.test(pos) && !NO_DEEDS.has(lemma) && !ACT_OF_VERB.has(lemma);
    if (!isDeed || willOf(verb, parse) !== "will" || holder === null || !/^NN/.test(parse.tokens[holder]?.pos ?? ""))
      return [];
    const act = isDenied(verb, parse) ? "reject" : "commit";
    return [{ holder, act, evidence: parse.subtree(verb), score: 0.2, by: "codify/act/future@1" }];
  });
