import { NUMBER_WORDS } from "../../../text/numbers.ts";
import { type Draft, newDraft } from "../cast.ts";
import { BARE_GROUPS, UNNAMED } from "../names/words.ts";
import { DEFINITE, type NounPhrase } from "./noun-phrase.ts";

/** Words that count or single out members of a group, and tell nothing of who they are. */
const NUMBERS =
  /^(?:\d[\d,.]*|certain|major|main|leading|key|other|individual|top|senior|one|two|both|some|many|several|most|all|other|another|various|few|a|an|any|no|more|such|those|these)$/i;

/** "rubber producers"; later "producers" or "the producers" are the same group. `null` where the words tell no group: "the two sides". */
export function groupOf(phrase: NounPhrase): Draft | null {
  const role = roleOf(phrase);
  if (role) return role;
  const words = tellingWords(phrase);
  if (words === null) return null;
  const name = words.join(" ").replace(/ (['’])/g, "$1");
  const kind = UNNAMED.has((words.at(-1) ?? "").toLowerCase()) ? "unnamed" : "group";
  const wanted = words.map((w) => w.toLowerCase());
  const isKnown = (draft: Draft): boolean => {
    const own = draft.name.toLowerCase().split(" ");
    return (
      draft.kind === kind &&
      !/ of /.test(draft.name) &&
      own.at(-1) === wanted.at(-1) &&
      wanted.every((w) => own.includes(w))
    );
  };
  const group = phrase.cast.drafts.find(isKnown) ?? newDraft(phrase.cast.drafts, name, kind);
  group.aliases.add(name);
  return group;
}

/** "Consumer members", "producing countries": the consumers and producers that talks are between. */
function roleOf({ word, mention, cast, parse: { tokens } }: NounPhrase): Draft | null {
  if (!/^(?:countries|delegates|members|nations|states)$/.test(word)) return null;
  const stem = /^(consum|produc|export|import)(?:er|ing)$/i.exec(tokens[mention.head - 1]?.text ?? "")?.[1];
  if (!stem) return null;
  const plural = `${stem.toLowerCase()}ers`;
  return (
    cast.drafts.find((d) => d.kind === "group" && !/ of /.test(d.name) && d.name.toLowerCase().endsWith(plural)) ??
    newDraft(cast.drafts, plural, "group")
  );
}

/** What a phrase calls its group, without what only counts: "rubber producers" of "the three leading rubber producers". */
function tellingWords(phrase: NounPhrase): readonly string[] | null {
  const { mention, parse } = phrase;
  const words: string[] = [];
  for (const { text, pos } of parse.tokens.slice(mention.firstToken, mention.head + 1)) {
    const opens = words.length === 0 && DEFINITE.test(text);
    if (!opens && !NUMBERS.test(text) && !/^DT|^PRP|^VBG$|^CD$/.test(pos)) words.push(text);
  }
  const isBare = words.length === 1 && BARE_GROUPS.has(words[0]?.toLowerCase() ?? "");
  const count = isBare ? countBefore(phrase) : null;
  if (words.length === 0 || (isBare && count === null)) return null;
  return count === null ? words : [count, ...words];
}

/** Fewer than so many are named one by one. */
const FEWEST = 6;

/** "More than 30 countries" are a party under these words; "two" and "the four" were named before. */
function countBefore({ mention, isDefinite, parse: { tokens } }: NounPhrase): string | null {
  const { text = "", pos = "" } = tokens[mention.head - 1] ?? {};
  const value = Number(NUMBER_WORDS.get(text.toLowerCase()) ?? text.replaceAll(",", ""));
  return pos === "CD" && value >= FEWEST && !isDefinite ? text : null;
}
