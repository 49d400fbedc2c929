import type { Span } from "../../../domain/span.ts";
import { wordsIn } from "../../../text/content-words.ts";
import { fold } from "../../../text/fold.ts";
import { APART, HEADS, RANKS, SINGLE_FIELDS, WHOLE } from "../office-words.ts";

/** An office as printed beside a name: "the Kyrgyz deputy prime minister". */
export interface PrintedOffice {
  /** What it is at bottom: "minister", "spokesman". */
  readonly head: string;
  /** "deputy", "acting" or "of state"; `null` for the full office. */
  readonly rank: string | null;
  /** Of what: "prime"; "foreign"; "defence ministry". States are left out. */
  readonly field: ReadonlySet<string>;
  /** The state that it is printed with. */
  readonly state: string | null;
  readonly isFormer: boolean;
  readonly span: Span;
}

const OF = /^(?:at|for|in|of)$/;
const IDLE = new Set(
  "a affairs an and at for former her his in incoming its ministry mr ms new of office on outgoing s senior special the their then to top".split(
    " ",
  ),
);
/** "Vice-president" is two words. */
const WORD = /(?:vice|deputy)(?=-)|[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/giu;
/** Words before a name that may be its office: a run without a mark. */
const BEFORE = /(?:(?:[\p{L}\p{M}’'-]+|(?:\p{Lu}\.){2,}) ){1,7}$/u;
/** "Their spokesman, Colonel Ruiz,": the office leads, the name is its apposition. */
const LEADING =
  /\b(?:an?|his|her|its|our|the|their|\p{L}+[’']s?) ((?:[\p{L}\p{M}’'-]+ ){0,4}[\p{L}\p{M}-]+), (?:\p{Lu}[\p{L}.]+ )?$/iu;
/** An apposition, up to the mark or the clause that ends it. */
const AFTER =
  /^(?:, \d\d)?(?:, ?| \()((?!who|which|that|and |or )[\p{L}\p{M}’'-]+(?: [\p{L}\p{M}’'-]+){1,9}?)(?=[,.;:)]|$| (?:who|which|that|said|says|told|called|announced)\b)/u;

/** The offices that a text prints before and after a name. */
export function officesBeside(text: string, name: Span): PrintedOffice[] {
  const line = text.slice(Math.max(0, name.start - 80), name.start);
  const before = BEFORE.exec(line)?.[0] ?? "";
  const after = AFTER.exec(text.slice(name.end, name.end + 120));
  const lead = officeIn(before, "last");
  const leading = /^[,.;)]/.test(text.slice(name.end)) ? LEADING.exec(line) : null;
  const noun = leading?.[1] ? officeIn(leading[1], "last") : null;
  const tail = after?.[1] ? officeIn(after[1], "first") : null;
  const end = name.end + (after?.[0].length ?? 0);
  return [
    ...(lead ? [{ ...lead, span: { start: name.start - before.length + lead.from, end: name.end } }] : []),
    ...(noun && leading ? [{ ...noun, span: { start: name.start - leading[0].length, end: name.end } }] : []),
    ...(tail ? [{ ...tail, span: { start: name.start, end } }] : []),
  ];
}

/** Before a name the office's noun is its last word, or has its field behind it ("Secretary of State"); behind a name it is the first that is one. */
function officeIn(words: string, where: "first" | "last"): (Omit<PrintedOffice, "span"> & { from: number }) | null {
  const found = [...words.matchAll(WORD)].map((m) => ({ word: fold(m[0]), printed: m[0], at: m.index }));
  // "Chief delegate": the noun is behind it.
  const isHead = ({ word }: { readonly word: string }, i: number): boolean =>
    HEADS.has(word) &&
    !(word === "chief" && /^\p{Ll}/u.test(found[i + 1]?.printed ?? "") && !OF.test(found[i + 1]?.word ?? ""));
  const at = where === "last" ? found.findLastIndex(isHead) : found.findIndex(isHead);
  const head = found[at];
  const [next, ...more] = found.slice(at + 1);
  if (
    !head ||
    (where === "last" &&
      next &&
      !(
        /^(?:of|for)$/.test(next.word) &&
        more.every((w) => isCapital(w) || IDLE.has(w.word) || SINGLE_FIELDS.has(w.word))
      ))
  )
    return null;
  // "President Obama, Vice President Biden": the next one's title.
  if (where === "first" && next && isCapital(next)) return null;
  // Before a name only what is capitalised with it, or stands in the phrase of its article, belongs to the office.
  const from = where === "last" ? startOf(found, at) : 0;
  const phrase = found.slice(from);
  const named = phrase.map((w) => w.word);
  const isState = named.some((w, i) => w === "of" && named[i + 1] === "state") && head.word === "minister";
  const known = phrase.some((w) => w !== head && isCapital(w))
    ? wordsIn(words).filter((w) => w.key.startsWith("@"))
    : [];
  const field = phrase
    .filter((w) => w !== head && !IDLE.has(w.word) && !RANKS.has(w.word) && w.printed.length > 1)
    .filter((w) => !known.some((k) => k.start <= w.at && w.at < k.end) && !(isState && w.word === "state"))
    .map(({ word }) => SINGLE_FIELDS.get(word) ?? word);
  const own = WHOLE.get(head.word);
  const rank = named.find((w) => RANKS.has(w));
  return {
    head: HEADS.get(head.word) as string,
    rank: RANKS.get(rank ?? "") ?? (isState ? "of state" : null),
    field: new Set([...(own ? [own] : []), ...field]),
    state: known.find((k) => k.start >= (found[from]?.at ?? 0))?.key ?? null,
    isFormer: named.some((w) => FORMER.has(w)),
    from: found[from]?.at ?? 0,
  };
}

const FORMER = new Set(["ex", "former", "outgoing", "then"]);

const isCapital = ({ printed }: { readonly printed: string }): boolean => /^\p{Lu}/u.test(printed);

/** Backwards from the noun as long as the words are capitalised or lower-case words of offices. */
function startOf(found: readonly { readonly word: string; readonly printed: string }[], head: number): number {
  let from = head;
  while (from > 0) {
    const { word, printed } = found[from - 1] ?? { word: "", printed: "" };
    const belongs = SINGLE_FIELDS.has(word) || RANKS.has(word) || FORMER.has(word) || word === "health";
    if (!isCapital({ printed }) && !belongs) break;
    from--;
  }
  return from;
}

/** A chancellor is a head of government, a minister of finance or of foreign affairs. Two offices that one person can hardly have at one time: of two kinds, deputy here and in full there, or of other fields. */
export function areOtherOffices(a: PrintedOffice, b: PrintedOffice): boolean {
  if (a.isFormer || b.isFormer || isOwnChief(a, b) || a.field.has("chancellor") !== b.field.has("chancellor"))
    return false;
  if (a.head !== b.head) return APART.some((kind) => kind.has(a.head) && kind.has(b.head));
  if (isInitialled(a, b) || isInitialled(b, a)) return false;
  const isPart = isWithin(a.field, b.field) || isWithin(b.field, a.field) || areOneSingle(a, b);
  if (!isPart) return true;
  return a.rank !== b.rank && a.field.size > 0 && b.field.size > 0;
}

/** All words of the one are among the other's: "regional" in "of the Harbour region". */
const isWithin = (these: ReadonlySet<string>, those: ReadonlySet<string>): boolean =>
  [...these].every((word) => [...those].some((other) => word === other || word === `${other}al`));

/** One office of which a state has one, whatever else stands before it. */
function areOneSingle(a: PrintedOffice, b: PrintedOffice): boolean {
  const [these, those] = [a, b].map(({ field }) => new Set([...field].filter((f) => SINGLE_FIELDS.has(f))));
  return these !== undefined && those !== undefined && these.size > 0 && these.symmetricDifference(those).size === 0;
}

/** "HWU president" and "president of the Harbour Workers' Union". */
function isInitialled(a: PrintedOffice, b: PrintedOffice): boolean {
  const own = [...WHOLE.values()];
  const initials = [...b.field].flatMap((word) => (own.includes(word) ? [] : word.slice(0, 1))).join("");
  return initials.length > 1 && a.field.has(initials);
}

/** A bank's president is its governor. */
const isOwnChief = (a: PrintedOffice, b: PrintedOffice): boolean =>
  a.head !== b.head &&
  [a, b].some(({ field }) => field.has("president") && field.size > 1) &&
  !a.field.isDisjointFrom(b.field);

/** A state has one of them. */
export const isSingle = ({ head, rank, field }: PrintedOffice): boolean =>
  (head === "minister" || head === "secretary") &&
  rank === null &&
  field.size > 0 &&
  [...field].every((f) => SINGLE_FIELDS.has(f));
