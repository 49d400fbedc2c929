import type { Parse } from "../../parse.ts";
import { type Cast, type Draft, type Mention, newDraft, note } from "../cast.ts";
import { bareName, bodyWords, isSameBody, isSamePerson } from "../names/names.ts";
import { joinGlosses } from "./glosses.ts";

/** Makes one actor of all names of one: longer names first, so that "Obi" finds Ada Obi, and "DUM" the Dockers Union of Mala. */
export function nameActors(cast: Cast, parse: Parse): void {
  const { drafts } = cast;
  const names = cast.mentions.filter((m) => m.form === "state" || m.form === "name");
  const longestFirst = names.toSorted((a, b) => lengthOf(b) - lengthOf(a) || a.firstToken - b.firstToken);
  const drafted = new Map<Mention, Draft>(
    longestFirst.map((m) => [m, bodyInS(m, drafts) ?? stateOf(m, drafts) ?? draftFor(m, drafts, names)]),
  );
  joinGlosses(drafted, drafts, parse);
  for (const mention of names) {
    const draft = drafted.get(mention);
    if (draft) note(cast, draft, mention);
  }
}

const lengthOf = ({ firstToken, endToken }: Mention): number => endToken - firstToken;

/** "Rixon said", "Rixon's offer" in a report on Rixons: print drops the body's own s. */
function bodyInS(mention: Mention, drafts: readonly Draft[]): Draft | null {
  const [word, ...rest] = bodyWords(mention.words);
  if (mention.form !== "name" || !rest.every((w) => w === "group")) return null;
  return drafts.find((d) => d.kind === "organisation" && bodyWords(d.name)[0] === `${word}s`) ?? null;
}

/** "Norway", "Norwegian", "Oslo": the state, by its English name; `null` of what names none. */
function stateOf({ state, words }: Mention, drafts: Draft[]): Draft | null {
  if (!state) return null;
  const draft = drafts.find((d) => d.name === state.name) ?? newDraft(drafts, state.name, state.kind);
  if (state.by !== "demonym") draft.aliases.add(bareName(words));
  return draft;
}

/** The person or body of this name: one that the report has named before, or a new one. */
function draftFor(mention: Mention, drafts: Draft[], names: readonly Mention[]): Draft {
  const printed = bareName(mention.words);
  const fits = (d: Draft): boolean => d.kind === mention.kind && isSame(d, printed);
  const draft =
    (mention.kind === "person" ? likeliest(drafts.filter(fits), printed, names) : drafts.find(fits)) ??
    drafts.find((d) => d.name === printed && (d.kind === "person" || d.kind === "organisation")) ??
    calledShort(printed, drafts, names) ??
    newDraft(drafts, printed, mention.kind ?? "organisation");
  draft.aliases.add(printed);
  return draft;
}

const isSame = ({ kind, name }: Draft, printed: string): boolean =>
  (kind === "person" ? isSamePerson : isSameBody)(name, printed);

/** One word may be anybody's, whatever the reader takes it for: "Obi", "Tern", "the Commission". */
const calledShort = (printed: string, drafts: Draft[], names: readonly Mention[]): Draft | undefined =>
  printed.includes(" ") ? undefined : (drafts.find((d) => isSame(d, printed)) ?? blocCalled(printed, drafts, names));

/** Speaks for the Union with others; in reports on the Community before it, people keep the two apart. */
export const COMMISSION = "European Commission";
export const UNION = "European Union";

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
  return people.length < 2 ? people[0] : people.toSorted((a, b) => rank(b) - rank(a))[0];
}
