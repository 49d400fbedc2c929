import { stateNamed } from "../../../text/states/states.ts";
import type { Parse } from "../../parse.ts";
import { type Cast, type Draft, type Mention, newDraft, note } from "../cast.ts";
import { cutUp, isSameBody, isSamePerson, type Name } from "../names/names.ts";
import { joinGlosses } from "./glosses.ts";

/** Makes one actor of all names of one: longer names first, so that "Obi" finds Ada Obi, and "DUM" the Dockers Union of Mala. */
export function nameActors(cast: Cast, parse: Parse): void {
  const names = cast.mentions.filter((m) => m.form === "state" || m.form === "name");
  const longestFirst = names.toSorted((a, b) => lengthOf(b) - lengthOf(a) || a.firstToken - b.firstToken);
  const naming = openNaming(cast.drafts, names);
  const drafted = new Map<Mention, Draft>(
    longestFirst.map((m) => [m, bodyInS(m, naming) ?? stateOf(m, naming) ?? draftFor(m, naming)]),
  );
  joinGlosses(drafted, cast.drafts, parse);
  for (const mention of names) {
    const draft = drafted.get(mention);
    if (draft) note(cast, draft, mention);
  }
}

const lengthOf = ({ firstToken, endToken }: Mention): number => endToken - firstToken;

/** The names of a report while it is told who goes by them. */
interface Naming {
  /** Who has been named so far. */
  readonly drafts: Draft[];
  /** A printed name, cut up once however often it is compared. */
  readonly read: (printed: string) => Name;
  /** How often the report prints a name, bare as it is. */
  readonly times: ReadonlyMap<string, number>;
  /** The states that it names, each once. */
  readonly states: readonly string[];
}

function openNaming(drafts: Draft[], names: readonly Mention[]): Naming {
  const known = new Map<string, Name>();
  const read = (printed: string): Name => {
    const name = known.get(printed) ?? cutUp(printed);
    known.set(printed, name);
    return name;
  };
  const times = new Map<string, number>();
  for (const { words } of names) times.set(read(words).bare, (times.get(read(words).bare) ?? 0) + 1);
  return { drafts, read, times, states: [...new Set(names.flatMap(({ state }) => state?.name ?? []))] };
}

/** "Rixon said", "Rixon's offer" in a report on Rixons: print drops the body's own s. */
function bodyInS({ form, words }: Mention, { drafts, read }: Naming): Draft | null {
  const [word, ...rest] = read(words).ofBody;
  if (form !== "name" || !rest.every((w) => w === "group")) return null;
  return drafts.find((d) => d.kind === "organisation" && read(d.name).ofBody[0] === `${word}s`) ?? null;
}

/** "Norway", "Norwegian", "Oslo": the state, by its English name; `null` of what names none. */
function stateOf({ state, words }: Mention, { drafts, read }: Naming): Draft | null {
  if (!state) return null;
  const draft = drafts.find((d) => d.name === state.name) ?? newDraft(drafts, state.name, state.kind);
  // Another report may know what no list has by its adjective alone.
  if (state.by !== "demonym" || stateNamed(words) === null) draft.aliases.add(read(words).bare);
  return draft;
}

/** The person or body of this name: one that the report has named before, or a new one. */
function draftFor({ words, kind }: Mention, naming: Naming): Draft {
  const { drafts, read } = naming;
  const printed = read(words).bare;
  const fits = (d: Draft): boolean => d.kind === kind && isCalled(d, printed, naming);
  const draft =
    (kind === "person" ? likeliest(drafts.filter(fits), printed, naming) : drafts.find(fits)) ??
    drafts.find((d) => d.name === printed && (d.kind === "person" || d.kind === "organisation")) ??
    calledShort(printed, naming) ??
    newDraft(drafts, printed, kind ?? "organisation");
  draft.aliases.add(printed);
  return draft;
}

const isCalled = ({ kind, name }: Draft, printed: string, { read }: Naming): boolean =>
  (kind === "person" ? isSamePerson : isSameBody)(read(name), read(printed));

/** One word may be anybody's, whatever the reader takes it for: "Obi", "Tern", "the Commission". */
const calledShort = (printed: string, naming: Naming): Draft | undefined =>
  printed.includes(" ")
    ? undefined
    : (naming.drafts.find((d) => isCalled(d, printed, naming)) ?? blocCalled(printed, naming));

/** Speaks for the Union with others; in reports on the Community before it, people keep the two apart. */
export const COMMISSION = "European Commission";
export const UNION = "European Union";

/** "The Commission", "the Union" where the European Union is named under any name. */
function blocCalled(noun: string, { drafts, states }: Naming): Draft | undefined {
  const name = [...states, ...(states.includes(UNION) ? [COMMISSION] : [])].find((one) => one.endsWith(` ${noun}`));
  const known = drafts.find((d) => d.kind === "bloc" && (d.name === name || d.name.endsWith(` ${noun}`)));
  return known ?? (name === UNION || name === COMMISSION ? newDraft(drafts, name, "bloc") : undefined);
}

/** Of people who may go by this name: one with this surname before one with this given name, then whom the report names in full most often. */
function likeliest(people: readonly Draft[], printed: string, { times }: Naming): Draft | undefined {
  const rank = ({ name }: Draft): number => (name.endsWith(printed) ? 1000 : 0) + (times.get(name) ?? 0);
  return people.length < 2 ? people[0] : people.toSorted((a, b) => rank(b) - rank(a))[0];
}
