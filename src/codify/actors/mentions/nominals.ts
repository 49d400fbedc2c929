import { NUMBER_WORDS } from "../../../text/number-words.ts";
import type { Parse } from "../../parse.ts";
import { type Cast, clearHome, type Draft, newDraft, partyOf } from "../cast.ts";
import { BARE_GROUPS, BODIES, FORMER, GROUPS, OFFICES, STAFF, STATE_OFFICES, UNNAMED } from "../names/words.ts";
import { groupCalled, RUNNING } from "../sides/affiliation.ts";
import { GUEST } from "../sides/home.ts";
import { presidencyCalled } from "../sides/presidency.ts";
import { bodyCalled, bodyNamed } from "./bodies.ts";
import { bodyOfMembers, unionOf } from "./members.ts";
import { isOfMen, type Mention } from "./mentions.ts";
import { companyFrom } from "./nationals.ts";
import { holderOf, lastCalled, runnerCalled, unboundHolder } from "./office-holders.ts";

const DEFINITE = /^(?:the|this|that|these|those|its|his|her|their|our)$/i;
/** Offices that speak for whoever was last said to have them. */
const MOUTHPIECES = /^(?:aide|negotiator|official|representative|spokesman|spokesperson|spokeswoman)$/;
const NUMBERS =
  /^(?:\d[\d,.]*|certain|major|main|leading|key|other|individual|top|senior|one|two|both|some|many|several|most|all|other|another|various|few|a|an|any|no|more|such|those|these)$/i;

/**
 * Whom a noun phrase stands for: "the Norwegian president" its holder, "Norwegian officials" Norway, "the union" the union last named,
 * "cocoa producers" a group of that name. `null` when it could be anybody.
 */
export function nominalOf(mention: Mention, cast: Cast, parse: Parse): Draft | null {
  const { tokens } = parse;
  const noun = tokens[mention.head];
  if (!noun) return null;
  const word = noun.text.toLowerCase();
  // Who was once somebody's speaks for nobody.
  const owners = FORMER.test(mention.words) ? [] : ownersOf(mention, cast, parse);
  const state = owners.find((d) => d.kind === "state" || d.kind === "bloc") ?? null;
  const body = owners.find((d) => d.kind === "organisation") ?? null;
  const person = owners.find((d) => d.kind === "person") ?? null;
  const isDefinite = DEFINITE.test(tokens[mention.firstToken]?.text ?? "");
  const isPlural = /^NNP?S$/.test(noun.pos);
  const company = state && isDefinite && GUEST.test(word) ? companyFrom(state, cast, parse) : null;
  if (company) return company;

  if (RUNNING.test(word) && !isPlural) return isDefinite ? runnerCalled(mention, cast) : null;
  if (OFFICES.has(word) && !isPlural) {
    const isOwned = /^(?:her|his|its|their)$/i.test(tokens[mention.firstToken]?.text ?? "");
    const owner = state ?? body ?? (isOwned && person ? partyOf(person) : null);
    // "Her president" before it is told who she is could be any president.
    if (isOwned && cast.at[mention.firstToken] === null && !state && !body) return null;
    const holder = holderOf(word, owner, mention, cast) ?? (isOwned ? unboundHolder(word, mention, cast, parse) : null);
    // "A union spokesman … The spokesman, Ada Obi, said": what the first spoke for, she does.
    if (holder && isDefinite && holder.speaksFor === null && MOUTHPIECES.test(word))
      holder.speaksFor = lastCalled(word, mention, cast, parse);
    if (holder && (isDefinite || state)) return holder;
    if (isDefinite && !state && !body && !person && MOUTHPIECES.test(word)) {
      const before = lastCalled(word, mention, cast, parse);
      if (before) return before;
    }
    if (state ?? body) return state ?? body;
    if (person) return partyOf(person);
    // "The prime minister's spokesman".
    const master = wordBefore(mention, parse, OFFICES);
    const served = master === null ? null : holderOf(master, null, mention, cast);
    if (served) return served;
    const kindOfBody = wordBefore(mention, parse, BODIES);
    if (kindOfBody) return bodyCalled(kindOfBody, mention.firstToken, cast, parse);
    const group = mention.head > mention.firstToken ? groupCalled(mention.head - 1, cast, parse) : null;
    if (group) return group;
    if (STATE_OFFICES.has(word)) return isDefinite ? clearHome(cast) : null;
    return STAFF.has(word) && !GUESTS.test(word) ? bodyCalled("", mention.firstToken, cast, parse) : null;
  }
  if (word === "leaders" && state && leadsInTrade(mention, cast, parse)) return groupOf(mention, cast, parse);
  if (STAFF.has(word) || STAFF.has(noun.lemma)) {
    if (body && word !== "group") return body;
    if (state && !/^(?:board|side|team)$/.test(word)) return state;
    if (state) return state;
    const isNamed = !/^PRP/.test(tokens[mention.firstToken]?.pos ?? "");
    if (person) return CABINETS.test(word) && isNamed ? cabinetOf(person, word, cast) : partyOf(person);
    const kindOfBody = wordBefore(mention, parse, BODIES);
    if (kindOfBody) return bodyCalled(kindOfBody, mention.firstToken, cast, parse);
    const group = mention.head > mention.firstToken ? groupCalled(mention.head - 1, cast, parse) : null;
    if (group) return group;
    if (isDefinite && BODIES.has(word)) return bodyCalled(word, mention.firstToken, cast, parse);
    // "EC ministers met … Ministers agreed": whose they were when last spoken of.
    if (isPlural && !/^(?:delegate|diplomat)s$/.test(word) && mention.head - mention.firstToken <= Number(isDefinite)) {
      const before = lastCalled(word, mention, cast, parse);
      if (before) return before;
    }
  }
  // "The republic is ready to buy": the state that the report is about.
  if (/^(?:kingdom|republic)$/.test(word)) return isDefinite && !isPlural ? (state ?? cast.home) : null;
  if (word === "presidency") return isDefinite ? (state ?? presidencyCalled(mention, cast, parse)) : null;
  if (COLLECTIVES.test(word) && !isPlural && !state && !body) return collectiveOf(mention, cast, parse);
  const union = isPlural ? null : unionOf(mention, cast, parse);
  if (union) return union;
  if (BODIES.has(word) && !isPlural)
    return isDefinite ? (body ?? bodyCalled(word, mention.firstToken, cast, parse)) : null;
  if (word === "sources" && (body ?? state)) return body ?? state;
  const employer = UNNAMED.has(word) ? employerOf(mention, cast, parse) : null;
  if (employer) return employer;
  // "The G-7 countries" are the G-7: it has no seat of its own to speak from.
  if (/^(?:countries|governments|members|nations|states)$/.test(word) && state?.name.startsWith("Group of "))
    return state;
  // "Opposition to the sale" is nobody.
  if (word === "opposition" && (person ?? body ?? tokens[mention.endToken]?.text === "to")) return null;
  // "Her members would reject it": those of the body that she speaks for.
  const led = word === "members" && person ? partyOf(person) : null;
  if (led && led !== person && led.kind !== "state") return led;
  if (GROUPS.has(word) || UNNAMED.has(word) || isOfMen(word))
    return bodyOfMembers(mention, cast, parse) ?? groupOf(mention, cast, parse);
  return null;
}

/** "Kenyan business leaders": of what is no body, and no part of a government. */
function leadsInTrade({ head, firstToken }: Mention, cast: Cast, { tokens }: Parse): boolean {
  const { text = "", pos = "" } = tokens[head - 1] ?? {};
  const isCommon = pos === "NN" && /^\p{Ll}+$/u.test(text) && head - 1 > firstToken && cast.at[head - 1] === null;
  return isCommon && ![BODIES, STAFF, OFFICES].some((list) => list.has(text));
}

/** Who lives in a capital without speaking for it. */
const GUESTS = /^(?:bankers?|diplomats?|observers?)$/i;

/** Actors that the phrase names: its modifiers and possessors, and what it is "of", "for" or "from". */
function ownersOf(mention: Mention, cast: Cast, parse: Parse): readonly Draft[] {
  const inside: number[] = [];
  for (let i = mention.firstToken; i < mention.head; i++) inside.push(i);
  const isGuest = GUESTS.test(parse.tokens[mention.head]?.text ?? "");
  const after = parse
    .children(mention.head)
    .filter((c) => parse.tokens[c]?.relation === "nmod" && c > mention.head)
    // "Diplomats in Nairobi" are not Kenya's.
    .filter((c) =>
      (isGuest ? /^(?:of|for|from|with)$/i : /^(?:of|for|from|at|with|in)$/i).test(
        parse.tokens[parse.child(c, "case") ?? -1]?.text ?? "",
      ),
    );
  return [...inside, ...after].map((i) => cast.at[i]).filter((draft): draft is Draft => !!draft);
}

/** "Analysts at Corran Bank", "an economist with Acme": they judge for the body that they work for. */
function employerOf(mention: Mention, cast: Cast, parse: Parse): Draft | null {
  const { tokens } = parse;
  if (!/^(?:at|from|of|with)$/.test(tokens[mention.endToken]?.text ?? "")) return null;
  const first = mention.endToken + (tokens[mention.endToken + 1]?.pos === "DT" ? 2 : 1);
  const body = cast.mentions.find((m) => m.firstToken === first && m.form === "name");
  const draft = body ? cast.at[body.head] : null;
  return draft?.kind === "organisation" ? draft : null;
}

/** Nouns for many who act as one. A report introduces such a body by its own words ("a group of investors led by Obi") and goes on with "the group". */
const COLLECTIVES = /^(?:chamber|coalition|committee|consortium|council|court|group|panel|syndicate|tribunal)$/;

function collectiveOf(mention: Mention, cast: Cast, parse: Parse): Draft | null {
  const { tokens } = parse;
  const noun = (tokens[mention.head]?.text ?? "").toLowerCase();
  const head = tokens[mention.head];
  const named = head?.relation === "appos" ? cast.at[head.head] : null;
  const own = named?.kind === "organisation" ? named : bodyNamed(noun, mention.firstToken, cast);
  if (own) return own;
  let first = mention.firstToken;
  while (
    first < mention.head &&
    /^(?:DT|PRP\$|CD)$|^JJ$/.test(tokens[first]?.pos ?? "") &&
    !/^\p{L}+$/u.test(tokens[first]?.text ?? "")
  )
    first++;
  if (/^(?:DT|PRP\$)$/.test(tokens[first]?.pos ?? "")) first++;
  while (first < mention.head && /\d/.test(tokens[first]?.text ?? "")) first++;
  const known = cast.drafts.find((d) => d.kind === "group" && d.nouns.has(noun));
  const isBare = first === mention.head;
  const of = isBare && tokens[mention.head + 1]?.text === "of" ? parse.child(mention.head, "nmod") : null;
  const end = of !== null && of > mention.head && of - mention.head < 6 ? of + 1 : mention.endToken;
  const name = parse.text({ start: tokens[first]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 }).replace(/\s+/g, " ");
  const leader = leaderOf(mention, cast, parse);
  if (leader) return groupAround(leader, noun, cast);
  if (isBare && end === mention.endToken)
    return known ?? (noun === "group" ? bodyCalled(noun, mention.firstToken, cast, parse) : null);
  const states = OF_STATES.exec(name)?.[1];
  const told = states && cast.drafts.find((d) => d.kind === "group" && d.name === states);
  const group = known ?? (told || newDraft(cast.drafts, states ?? name, "group"));
  group.nouns.add(noun);
  group.aliases.add(name);
  return group;
}

/** "The group of 45 least developed countries" are the least developed countries. */
const OF_STATES = /^(?:bloc|group) of (?:\d+ )?(.+ (?:countries|nations|states))$/;

/** Who led, headed or formed a group as the report introduces it. */
function leaderOf(mention: Mention, cast: Cast, parse: Parse): Draft | null {
  const { tokens } = parse;
  const by = tokens.findIndex(
    (t, i) =>
      i > mention.head &&
      i < mention.head + 8 &&
      t.text === "by" &&
      /^(?:form|head|lead|organi[sz]e)$/.test(tokens[i - 1]?.lemma ?? ""),
  );
  const leader =
    by < 0
      ? null
      : cast.mentions.find(
          (m) => m.firstToken > by && m.form === "name" && tokens[m.head]?.sentence === tokens[by]?.sentence,
        );
  return leader ? (cast.at[leader.head] ?? null) : null;
}

function groupAround(leader: Draft, noun: string, cast: Cast): Draft {
  const name = `${leader.name} ${noun}`;
  const group = cast.drafts.find((d) => d.kind === "group" && d.name === name) ?? newDraft(cast.drafts, name, "group");
  group.nouns.add(noun);
  return group;
}

/** Whose governments go by their presidents' names wherever another state's would be told. */
const ADMINISTERED = "United States";
const CABINETS = /^(?:administration|cabinet|government)$/;
/** "The Mala administration" is Mala's party under another name: the state, once some report says which. */
function cabinetOf(person: Draft, noun: string, cast: Cast): Draft {
  if (noun === "administration" && partyOf(person) === person)
    person.speaksFor = cast.drafts.find((d) => d.name === ADMINISTERED) ?? clearHome(cast);
  const party = partyOf(person);
  party.aliases.add(`${person.name.split(" ").at(-1)} ${noun}`);
  return party;
}

function wordBefore(mention: Mention, parse: Parse, list: ReadonlySet<string>): string | null {
  for (let i = mention.head - 1; i >= mention.firstToken; i--) {
    const word = (parse.tokens[i]?.text ?? "").toLowerCase();
    if (list.has(word)) return word;
  }
  return null;
}

/** "More than 30 countries" are a party under these words; "two" and "the four" were named before. */
function countBefore(head: number, opening: string, { tokens }: Parse): string | null {
  const { text = "", pos = "" } = tokens[head - 1] ?? {};
  const value = Number(NUMBER_WORDS.get(text.toLowerCase()) ?? text.replaceAll(",", ""));
  return pos === "CD" && value >= FEWEST && !DEFINITE.test(opening) ? text : null;
}

/** Fewer than so many are named one by one. */
const FEWEST = 6;

/** "Consumer members", "producing countries": the consumers and producers that talks are between. */
function roleOf(mention: Mention, cast: Cast, { tokens }: Parse): Draft | null {
  if (!/^(?:countries|delegates|members|nations|states)$/i.test(tokens[mention.head]?.text ?? "")) return null;
  const stem = /^(consum|produc|export|import)(?:er|ing)$/i.exec(tokens[mention.head - 1]?.text ?? "")?.[1];
  if (!stem) return null;
  const plural = `${stem.toLowerCase()}ers`;
  return (
    cast.drafts.find((d) => d.kind === "group" && !/ of /.test(d.name) && d.name.toLowerCase().endsWith(plural)) ??
    newDraft(cast.drafts, plural, "group")
  );
}

/** "rubber producers"; later "producers" or "the producers" are the same group. */
function groupOf(mention: Mention, cast: Cast, parse: Parse): Draft | null {
  const { tokens } = parse;
  const role = roleOf(mention, cast, parse);
  if (role) return role;
  const words: string[] = [];
  for (let i = mention.firstToken; i <= mention.head; i++) {
    const text = tokens[i]?.text ?? "";
    if (
      /^DT|^PRP|^VBG$|^CD$/.test(tokens[i]?.pos ?? "") ||
      NUMBERS.test(text) ||
      (words.length === 0 && DEFINITE.test(text))
    )
      continue;
    words.push(text);
  }
  if (words.length === 1 && BARE_GROUPS.has(words[0]?.toLowerCase() ?? "")) {
    const count = countBefore(mention.head, tokens[mention.firstToken]?.text ?? "", parse);
    if (count === null) return null;
    words.unshift(count);
  }
  if (words.length === 0) return null;
  const name = words.join(" ").replace(/ (['’])/g, "$1");
  const kind = UNNAMED.has((words.at(-1) ?? "").toLowerCase()) ? "unnamed" : "group";
  const wanted = words.map((w) => w.toLowerCase());
  const known = cast.drafts.find((d) => {
    if (d.kind !== kind || / of /.test(d.name)) return false;
    const own = d.name.toLowerCase().split(" ");
    return own.at(-1) === wanted.at(-1) && wanted.every((w) => own.includes(w));
  });
  const group = known ?? newDraft(cast.drafts, name, kind);
  group.aliases.add(name);
  return group;
}
