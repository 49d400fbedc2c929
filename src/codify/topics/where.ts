import type { Parse } from "../parse.ts";

/** What stands somewhere, whatever is done. */
const PLACING: ReadonlySet<string> = new Set(
  "aboard at behind beside in inside into near off outside under".split(" "),
);
/** What one moves along: "agree to the plan" is no place. */
const LEADING: ReadonlySet<string> = new Set("from onto to toward towards".split(" "));
const MOVING: ReadonlySet<string> = new Set(
  "bring carry come drive fly get go head leave move return run sail send ship sit stand stay take travel walk".split(
    " ",
  ),
);

/** "sit in a building", "come back to the table": the noun says where something is done, not to what. */
export function isWhere(noun: number, parse: Parse): boolean {
  const token = parse.tokens[noun];
  const verb = parse.tokens[token?.head ?? -1];
  if (token?.relation !== "nmod" || !verb || !/^VB/.test(verb.pos)) return false;
  return parse.children(noun).some((child) => {
    const { relation, lemma = "" } = parse.tokens[child] ?? {};
    return relation === "case" && (PLACING.has(lemma) || (LEADING.has(lemma) && MOVING.has(verb.lemma)));
  });
}
