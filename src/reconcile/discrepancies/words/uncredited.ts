import type { Discrepancy } from "../../../domain/findings.ts";
import type { Span } from "../../../domain/span.ts";
import { isShortFor } from "../../../text/short-form.ts";
import { type Digest, nameOf } from "../../digest.ts";
import { into } from "../../groups.ts";
import { once } from "../../once.ts";
import { bodyOf, sharedPassages, shinglesOf } from "../../told/shared-passages.ts";
import { at, type Detector, discrepancy, quoted } from "../detector.ts";

/** Of so much of a text nobody doubts that it was taken over. */
const COPIED_SHARE = 0.3;
/** So many words in a row, outside quotation marks, are hardly written twice. */
const SENTENCE_WORDS = 16;
/** A dateline stands within so many. */
const TOP_CHARACTERS = 800;
/** A run is found again by its beginning. */
const OPENING_CHARACTERS = 40;

/** "Staff and agencies" names none. */
const VAGUE =
  /^(?:by )?(?:(?:our )?(?:own )?(?:staff|correspondents?|reporters?)(?: \w+)? and )?(?:news )?(?:agencies|agency reports|wire (?:reports|services))\b/im;
const AGENCY_NAME = /\b(?:Agency|News ?wire|Press Association|Wire(?: Service)?)$/i;

/** A report that carries an agency's words without naming it: the text of another that does. */
export const uncredited: Detector = {
  id: "reconcile/discrepancies/uncredited@2",
  detect: ({ reports, copies }) => {
    const byId = new Map(reports.map((r) => [r.id, r]));
    const taken = [...copies].flatMap(([id, { of, share, runs }]) => {
      const [copy, original] = [byId.get(id), byId.get(of)];
      const [run] = runs;
      if (!copy || !original || !run || share < COPIED_SHARE) return [];
      const [ours, theirs] = [creditIn(copy), creditIn(original)];
      const words = copy.article.text.slice(run.start, run.start + OPENING_CHARACTERS);
      if (theirs && !ours) return tell(original, theirs, copy, run.start, run.end);
      const start = original.article.text.indexOf(words);
      return ours && !theirs && start >= 0 ? tell(copy, ours, original, start, start + run.end - run.start) : [];
    });
    const known = new Set(taken.flatMap((d) => d.articles));
    return [...taken, ...sentencesTaken(reports.filter((r) => !known.has(r.id) || creditIn(r)))];
  },
};

/** Reports of their own that carry a long sentence or two of an agency, word for word. */
function sentencesTaken(reports: readonly Digest[]): Discrepancy[] {
  const credited = reports.flatMap((report) => {
    const credit = creditIn(report);
    return credit ? [{ report, credit }] : [];
  });
  const carriers = new Map<number, (typeof credited)[number][]>();
  for (const wire of credited) for (const sample of wire.report.samples) into(carriers, sample, wire);
  return reports.flatMap((silent) => {
    if (creditIn(silent)) return [];
    const sharing = new Set<(typeof credited)[number]>();
    for (const sample of silent.samples) for (const wire of carriers.get(sample) ?? []) sharing.add(wire);
    const [found] = [...sharing].flatMap(({ report, credit }) => {
      const { runs, longest } = sharedPassages(bodyIn(silent), bodyIn(report), shinglesIn(report));
      const [run] = runs.toSorted((a, b) => b.end - b.start - (a.end - a.start));
      return run && longest >= SENTENCE_WORDS ? [tell(report, credit, silent, run.start, run.end)] : [];
    });
    return found ?? [];
  });
}

const bodyIn = once(bodyOf);
const shinglesIn = once((report: Digest) => shinglesOf(bodyIn(report)));

function tell(credited: Digest, { name, span }: Credit, silent: Digest, start: number, end: number): Discrepancy[] {
  const { agency, outlet, text } = silent.article;
  if (agency !== null || isNamedIn(text, name) || isShortFor(name, outlet ?? "")) return [];
  const vague = VAGUE.exec(text.slice(0, TOP_CHARACTERS));
  const lead = silent.report.annotations.sentences.find((s) => s.start <= start && start < s.end);
  const carried = { start: lead?.start ?? start, end: Math.min(end, silent.article.text.length) };
  return [
    discrepancy(
      "attribution",
      [
        at(credited.id, span),
        ...(vague ? [at(silent.id, { start: vague.index, end: vague.index + vague[0].length })] : []),
        at(silent.id, carried),
      ],
      `${nameOf(silent)} carries words of ${name} ${vague ? `as of “${vague[0]}”` : "without naming it"}: ${quoted(silent, carried)}.`,
    ),
  ];
}

/** In full, in capitals, or by its initials: "GDA". */
function isNamedIn(text: string, name: string): boolean {
  const initials = name.match(/\b\p{Lu}/gu)?.join("") ?? "";
  const isInitialled = initials.length > 2 && new RegExp(`\\b${initials}\\b`).test(text);
  return isInitialled || text.toLowerCase().includes(name.toLowerCase());
}

interface Credit {
  readonly name: string;
  readonly span: Span;
}

/** The agency that a report is of or credits, where its text says so. */
function creditIn({ article: { agency, outlet, text } }: Digest): Credit | null {
  const dateline = /\(([A-Z][A-Za-z]{1,15})\) ?[-–—]/.exec(text.slice(0, TOP_CHARACTERS));
  if (dateline?.[1])
    return { name: dateline[1], span: { start: dateline.index, end: dateline.index + dateline[1].length + 2 } };
  const name = agency ?? (AGENCY_NAME.test(outlet ?? "") ? outlet : null);
  const start = name ? text.indexOf(name) : -1;
  return name && start >= 0 ? { name, span: { start, end: start + name.length } } : null;
}
