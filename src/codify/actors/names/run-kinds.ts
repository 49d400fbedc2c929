import { CAPITAL, type Print } from "./print.ts";
import { isTitle, isTitled } from "./titles.ts";
import type { Run } from "./towns.ts";
import { BODIES, BUSINESSES, COMPANY_ENDING, GROUPS, TRADES } from "./words.ts";

const CABINETS = /^(?:administration|cabinet|government)$/;
const ROYAL = /^(?:King|Prince|Princess|Queen)$/;

/** A stretch of words that make one name, and how many of them the reader takes for what. */
interface Stretch {
  readonly first: number;
  readonly end: number;
  readonly words: string;
  readonly isOneWord: boolean;
  readonly votes: Readonly<Record<"person" | "organisation" | "place" | "misc", number>>;
  /** What the reader takes such a word for elsewhere in the report, where it is one word. */
  readonly elsewhere: "person" | "organisation" | undefined;
  readonly print: Print;
}

/** What a name is the name of; `null` of what is nobody's. */
export function kindsOf(print: Print): (first: number, end: number) => Run["kind"] | null {
  const elsewhere = kindsByWord(print);
  return (first, end) => {
    const votes = { person: 0, organisation: 0, place: 0, misc: 0 };
    for (const entity of print.entityAt.slice(first, end)) if (entity) votes[entity.kind]++;
    const isOneWord = end - first === 1;
    const known = isOneWord ? elsewhere.get(print.text(first)) : undefined;
    const stretch = { first, end, words: print.words(first, end), isOneWord, votes, elsewhere: known, print };
    return KINDS.find(({ when }) => when(stretch))?.kind ?? null;
  };
}

/** What the reader takes a word for where it knows it as a name. */
function kindsByWord({ tokens, entityAt }: Print): ReadonlyMap<string, "person" | "organisation"> {
  return new Map(
    tokens.flatMap(({ text }, i) => {
      const kind = entityAt[i]?.kind;
      return (kind === "person" || kind === "organisation") && CAPITAL.test(text) ? [[text, kind] as const] : [];
    }),
  );
}

/** The first that holds: what words say of a name goes before what stands beside it, and both before what the reader takes it for. */
const KINDS: readonly { readonly when: (stretch: Stretch) => boolean; readonly kind: Run["kind"] | null }[] = [
  { when: isCommonNoun, kind: null },
  { when: saysBody, kind: "organisation" },
  { when: endsAsBody, kind: "organisation" },
  { when: isBehindTrade, kind: "organisation" },
  // "Secretary Obi", "King Obi".
  {
    when: ({ first, isOneWord, votes, print }) =>
      isTitled(first, print) && (!isOneWord || votes.organisation === 0 || ROYAL.test(print.text(first - 1))),
    kind: "person",
  },
  // "The Obi government".
  {
    when: ({ first, end, isOneWord, print }) =>
      isOneWord && CABINETS.test(print.text(end)) && /^NNP/.test(print.tokens[first]?.pos ?? ""),
    kind: "person",
  },
  // "Bundesbank President Obi".
  { when: isBeforeTitle, kind: "organisation" },
  { when: ({ votes }) => votes.person > 0 && votes.person >= votes.organisation, kind: "person" },
  // "ACME Metals".
  {
    when: ({ first, votes, print }) => votes.organisation > 0 || /^[\p{Lu}&.]{2,}$/u.test(print.text(first)),
    kind: "organisation",
  },
  // "Hearth and Harvest", "Dockers' Radicals".
  { when: ({ words }) => /(?: and| &|s['’]) /.test(words), kind: "organisation" },
  { when: ({ votes }) => votes.place > 0, kind: "place" },
  { when: ({ elsewhere }) => elsewhere === "person", kind: "person" },
  { when: ({ elsewhere }) => elsewhere === "organisation", kind: "organisation" },
  {
    when: ({ first, isOneWord, votes, print }) => votes.misc > 0 || (isOneWord && print.tokens[first]?.pos !== "NNP"),
    kind: null,
  },
  { when: () => true, kind: "organisation" },
];

/** "Dockers would go": not a man, unless the report has an Ida Dockers; nor are "UNIONS" a body. */
function isCommonNoun({ words, isOneWord, votes, print }: Stretch): boolean {
  const isGroup = isOneWord && GROUPS.has(words.toLowerCase()) && !isSurname(words, print);
  return isGroup && (votes.person > 0 || !/\p{Ll}/u.test(words));
}

const isSurname = (word: string, { parse, text }: Print): boolean =>
  parse.annotations.entities.some(
    (e) => e.kind === "person" && e.endToken - e.firstToken > 1 && text(e.endToken - 1) === word,
  );

/** "Front for Dignity and Land". */
function saysBody({ first, end, print: { tokens, text } }: Stretch): boolean {
  const isBodyOf = (i: number): boolean =>
    BODIES.has(text(i).toLowerCase()) && /^(?:for|of)$/.test(text(i + 1)) && i + 2 < end;
  return tokens.slice(first, end).some((_, k) => isBodyOf(first + k));
}

/** "Tern Lines", "Dockers Union", "Acme Inc", "Acme <ACM>". */
function endsAsBody({ end, words, isOneWord, print: { text } }: Stretch): boolean {
  const last = text(end - 1);
  const isBody = !isOneWord && (BUSINESSES.test(last) || BODIES.has(last.toLowerCase()));
  return isBody || COMPANY_ENDING.test(words) || /^</.test(text(end));
}

/** "The firm Vale Azul", "Israel's newspaper Haaretz". */
function isBehindTrade({ first, votes, print }: Stretch): boolean {
  const before = print.tokens[first - 1];
  return (
    before !== undefined &&
    (BODIES.has(before.text) || TRADES.has(before.text)) &&
    before.sentence === print.tokens[first]?.sentence &&
    votes.person + votes.place > 0 &&
    !isTitled(first, print)
  );
}

function isBeforeTitle({ end, print }: Stretch): boolean {
  return isTitle(end, print) && print.entityAt[end + 1]?.kind === "person";
}
