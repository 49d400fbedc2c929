import type { Span } from "../../domain/span.ts";
import { fold } from "../../text/fold.ts";
import { stateNamed } from "../../text/states/states.ts";

/** An office as printed beside a name: "the Kyrgyz deputy prime minister". */
export interface PrintedOffice {
  /** What it is at bottom: "minister", "spokesman". */
  readonly head: string;
  /** "deputy", "acting" or "of state"; `null` for the full office. */
  readonly rank: string | null;
  /** Of what: "prime"; "foreign"; "defence ministry". States are left out. */
  readonly field: ReadonlySet<string>;
  readonly span: Span;
}

/** Nouns of offices, with the one that stands for those that say the same. Sorted. */
const HEADS: Readonly<Record<string, string>> = {
  adviser: "adviser",
  advisor: "adviser",
  ambassador: "ambassador",
  chairman: "chair",
  chairwoman: "chair",
  chancellor: "minister",
  chief: "chief",
  commander: "commander",
  commissioner: "commissioner",
  coordinator: "coordinator",
  director: "director",
  envoy: "envoy",
  governor: "governor",
  head: "chief",
  mayor: "mayor",
  mediator: "mediator",
  minister: "minister",
  negotiator: "negotiator",
  premier: "minister",
  president: "minister",
  secretary: "secretary",
  spokesman: "spokesman",
  spokesperson: "spokesman",
  spokeswoman: "spokesman",
};
/** Heads that are an office of their own without a field. */
const WHOLE = new Set(["chancellor", "premier", "president"]);
const RANKS = new Set(["acting", "assistant", "deputy", "interim", "vice"]);
const IDLE = new Set(
  "a affairs an and at for former her his in incoming its ministry mr ms new of office on outgoing s senior special the their then to top".split(
    " ",
  ),
);
const WORD = /[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu;
/** Words before a name that may be its office: a run without a mark. */
const BEFORE = /(?:[\p{L}\p{M}’'-]+ ){1,7}$/u;
/** An apposition, up to the mark or the clause that ends it. */
const AFTER =
  /^(?:, ?| \()((?!who|which|that)[\p{L}\p{M}’'-]+(?: [\p{L}\p{M}’'-]+){1,9}?)(?=[,.;:)]|$| (?:who|which|that|said|says|told|called|announced)\b)/u;

/** The offices that a text prints before and after a name. */
export function officesBeside(text: string, name: Span): PrintedOffice[] {
  const before = BEFORE.exec(text.slice(Math.max(0, name.start - 80), name.start))?.[0] ?? "";
  const after = AFTER.exec(text.slice(name.end, name.end + 120));
  const lead = officeIn(before, "last");
  const tail = after?.[1] ? officeIn(after[1], "first") : null;
  const end = name.end + (after?.[0].length ?? 0);
  return [
    ...(lead ? [{ ...lead, span: { start: name.start - before.length + lead.from, end: name.end } }] : []),
    ...(tail ? [{ ...tail, span: { start: name.start, end } }] : []),
  ];
}

/** Before a name the office's noun is its last word; behind it the first that is one. */
function officeIn(words: string, where: "first" | "last"): (Omit<PrintedOffice, "span"> & { from: number }) | null {
  const found = [...words.matchAll(WORD)].map((m) => ({ word: fold(m[0]), printed: m[0], at: m.index }));
  const at = where === "last" ? found.length - 1 : found.findIndex(({ word }) => word in HEADS);
  const head = found[at];
  if (!head || !(head.word in HEADS)) return null;
  // "President Obama, Vice President Biden": the next one's title.
  if (where === "first" && /^\p{Lu}/u.test(found[at + 1]?.printed ?? "")) return null;
  // Before a name only what is capitalised with it, or stands in the phrase of its article, belongs to the office.
  const from = where === "last" ? startOf(found, at) : 0;
  const phrase = found.slice(from);
  const named = phrase.map((w) => w.word);
  const isState = named.some((w, i) => w === "of" && named[i + 1] === "state") && head.word === "minister";
  const field = phrase
    .filter(
      (w) => w !== head && !IDLE.has(w.word) && !RANKS.has(w.word) && !stateNamed(w.printed.replace(/[’']s?$/, "")),
    )
    .map((w) => w.word);
  const own = WHOLE.has(head.word) ? [head.word] : [];
  return {
    head: HEADS[head.word] as string,
    rank: named.find((w) => RANKS.has(w)) ?? (isState ? "of state" : null),
    field: new Set([...own, ...field.filter((w) => !(isState && w === "state"))]),
    from: found[from]?.at ?? 0,
  };
}

/** Backwards from the noun as long as the words are capitalised or lower-case words of offices. */
function startOf(found: readonly { readonly word: string; readonly printed: string }[], head: number): number {
  let from = head;
  while (from > 0) {
    const { word, printed } = found[from - 1] ?? { word: "", printed: "" };
    if (!/^\p{Lu}/u.test(printed) && !OF_OFFICES.has(word) && !RANKS.has(word)) break;
    from--;
  }
  return from;
}

const OF_OFFICES = new Set(
  "defence defense economy energy finance foreign health home interior justice minister prime state trade treasury".split(
    " ",
  ),
);

/** Two offices that one person can hardly have at one time, of one kind: deputy here and in full there, or of other fields. */
export function areOtherOffices(a: PrintedOffice, b: PrintedOffice): boolean {
  if (a.head !== b.head) return false;
  const isPart = a.field.isSubsetOf(b.field) || b.field.isSubsetOf(a.field);
  if (!isPart) return true;
  return a.rank !== b.rank && a.field.size > 0 && b.field.size > 0;
}
