import type { Parse } from "../parse.ts";
import { type Cast, type Draft, newDraft, partyOf } from "./cast.ts";
import { joinGlosses } from "./mentions/glosses.ts";
import { findMentions, type Mention } from "./mentions/mentions.ts";
import { bindNationals } from "./mentions/nationals.ts";
import { pronounOf, speakersOfQuotes, unquotedWe } from "./mentions/pronouns.ts";
import { publisherOf } from "./mentions/publisher.ts";
import { speakersOfTurns } from "./mentions/turns.ts";
import { MENS_NAMES, WOMENS_NAMES } from "./names/given-names.ts";
import { bareName, bodyWords, isSameBody, isSamePerson } from "./names/names.ts";
import { nominalOf } from "./references/nominals.ts";
import { bindByOffice } from "./sides/bind-by-office.ts";
import { bindBySpeech } from "./sides/bind-by-speech.ts";
import { guestsAmong, homeOf } from "./sides/home.ts";
import { bindOrgans, COMMISSION, UNION } from "./sides/organs.ts";

/** Everybody whom a report names, with their mentions, offices and the party that they speak for. */
export function castOf(parse: Parse): Cast {
  const mentions = findMentions(parse);
  const drafts: Draft[] = [];
  const at: (Draft | null)[] = parse.tokens.map(() => null);
  const note = (draft: Draft, mention: Mention): void => {
    draft.mentions.push(mention);
    for (let i = mention.firstToken; i < mention.endToken; i++) if (i === mention.head || at[i] === null) at[i] = draft;
  };

  const names = mentions.filter((m) => m.form === "state" || m.form === "name");
  const longestFirst = [...names].sort(
    (a, b) => b.endToken - b.firstToken - (a.endToken - a.firstToken) || a.firstToken - b.firstToken,
  );
  const drafted = new Map<Mention, Draft>(
    longestFirst.map((m) => [m, bodyInS(m, drafts) ?? draftFor(m, drafts, names)]),
  );
  joinGlosses(drafted, drafts, parse);
  for (const mention of names) note(drafted.get(mention) as Draft, mention);
  const guests = guestsAmong(drafts, parse);
  const cast: Cast = { drafts, mentions, at, guests, home: homeOf(drafts, guests) };
  bindNationals(cast, parse);

  const owned = bindByOffice(names, drafted, cast, parse);
  for (const draft of drafts) if (draft.kind === "person") draft.pronoun ??= pronounForName(draft.name);
  bindOrgans(cast, parse);

  // "Its president": whose, before who.
  for (const mention of mentions.toSorted((a, b) => a.firstToken - b.firstToken || a.endToken - b.endToken)) {
    const draft =
      mention.form === "nominal"
        ? nominalOf(mention, cast, parse)
        : mention.form === "pronoun"
          ? pronounOf(mention, cast, parse)
          : null;
    if (draft) note(draft, mention);
    // "Her campaign manager, Ada Obi": before "her" is somebody else.
    for (const { draft: holder, owner, implied } of owned) {
      if (owner !== mention.firstToken || mention.form !== "pronoun") continue;
      const party = draft ? partyOf(draft) : implied;
      if (party && party !== holder) holder.speaksFor ??= party;
    }
  }
  for (const [mention, draft] of [...speakersOfQuotes(cast, parse), ...speakersOfTurns(cast, parse)])
    note(draft, mention);
  const publisher = publisherOf(cast, parse);
  if (publisher) for (const mention of unquotedWe(cast, parse)) note(publisher, mention);
  bindBySpeech(cast, parse);
  // "Consumer demands" are the consumers'.
  for (const [i, token] of parse.tokens.entries())
    if (at[i] === null && token.pos === "NN" && token.relation === "compound")
      at[i] =
        drafts.find((d) => d.kind === "group" && d.name.toLowerCase().endsWith(`${token.text.toLowerCase()}s`)) ?? null;
  for (const draft of drafts) draft.name = draft.kind === "group" ? commonest(draft) : inSmallLetters(draft);
  return cast;
}

function pronounForName(name: string): "he" | "she" | null {
  const [given = "", ...rest] = name.toLowerCase().split(" ");
  if (rest.length === 0) return null;
  return WOMENS_NAMES.has(given) ? "she" : MENS_NAMES.has(given) ? "he" : null;
}

/** "Rixon said", "Rixon's offer" in a report on Rixons: print drops the body's own s. */
function bodyInS(mention: Mention, drafts: readonly Draft[]): Draft | null {
  const [word, ...rest] = bodyWords(mention.words);
  if (mention.form !== "name" || !rest.every((w) => w === "group")) return null;
  return drafts.find((d) => d.kind === "organisation" && bodyWords(d.name)[0] === `${word}s`) ?? null;
}

function draftFor(mention: Mention, drafts: Draft[], names: readonly Mention[]): Draft {
  const { state, kind } = mention;
  const printed = bareName(mention.words);
  if (state) {
    const known = drafts.find((d) => d.name === state.name) ?? newDraft(drafts, state.name, state.kind);
    if (state.by !== "demonym") known.aliases.add(printed);
    return known;
  }
  const isShort = !printed.includes(" ");
  const known =
    (kind === "person"
      ? likeliest(
          drafts.filter((d) => d.kind === kind && isSamePerson(d.name, printed)),
          printed,
          names,
        )
      : drafts.find((d) => d.kind === kind && isSameBody(d.name, printed))) ??
    drafts.find((d) => d.name === printed && (d.kind === "person" || d.kind === "organisation")) ??
    (isShort ? drafts.find((d) => (d.kind === "person" ? isSamePerson : isSameBody)(d.name, printed)) : undefined);
  const whole = isShort && !known ? blocCalled(printed, drafts, names) : undefined;
  const draft = known ?? whole ?? newDraft(drafts, printed, kind ?? "organisation");
  draft.aliases.add(printed);
  return draft;
}

/** "The Commission", "the Union" where the European Union is named under any name. */
function blocCalled(noun: string, drafts: Draft[], names: readonly Mention[]): Draft | undefined {
  const states = names.flatMap(({ state }) => (state ? [state.name] : []));
  const name = [...states, ...(states.includes(UNION) ? [COMMISSION] : [])].find((one) => one.endsWith(` ${noun}`));
  const known = drafts.find((d) => d.kind === "bloc" && (d.name === name || d.name.endsWith(` ${noun}`)));
  return known ?? (name === UNION || name === COMMISSION ? newDraft(drafts, name, "bloc") : undefined);
}

/** Of people who may go by this name: one with this surname before one with this given name, then whom the report names in full most often. */
function likeliest(people: readonly Draft[], printed: string, names: readonly Mention[]): Draft | undefined {
  const rank = ({ name }: Draft): number =>
    (name.endsWith(printed) ? 1000 : 0) + names.filter((m) => bareName(m.words) === name).length;
  return [...people].sort((a, b) => rank(b) - rank(a))[0];
}

/** What a report mostly calls a group: "producers" where "cocoa producers" stands but once. */
function commonest({ name, mentions }: Draft): string {
  const counts = new Map<string, number>();
  for (const { form, words } of mentions) {
    const bare = bareName(words).toLowerCase();
    if (form === "nominal") counts.set(bare, (counts.get(bare) ?? 0) + 1);
  }
  // "UNIONS" of a headline.
  if (!/\p{Ll}/u.test(name)) return name.toLowerCase();
  const [most = ""] = [...counts].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length)[0] ?? [];
  return most && name.toLowerCase().endsWith(most) ? name.slice(-most.length) : name;
}

/** "DOCKERS UNION" of a headline is "Dockers Union" where the report prints that as well. */
function inSmallLetters({ name, aliases }: Draft): string {
  const isShouted = name.includes(" ") && !/\p{Ll}/u.test(name);
  const calm = isShouted ? [...aliases].find((a) => a !== name && a.toLowerCase() === name.toLowerCase()) : undefined;
  return calm ?? name;
}
