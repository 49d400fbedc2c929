import type { Correction, Quote } from "../domain/correction.ts";
import type { Note } from "../domain/note.ts";
import type { ParleyRecord } from "../domain/record.ts";
import { dismissConflict } from "./conflicts.ts";
import { concerns } from "./find-line.ts";
import { addLine, confirmLine, correctLine, rejectLine } from "./lines.ts";
import { merge, rename, split } from "./names-changed.ts";
import { fateOf } from "./quote.ts";
import { standing } from "./standing.ts";
import { tidy } from "./tidy.ts";

/**
 * The machine's record with what people said about it, in the order in which they said it. Each change finds its line by
 * its words, party and act, so that it holds for whatever a newer reader makes of the same texts. A change whose words
 * are gone is told in a note (`correction-lost`), and so is one whose words the report has changed (`correction-outdated`): a
 * person spoke of other words. One about other articles than the record's is passed over.
 * Pure: `record` is the machine's, untouched.
 */
export function applyCorrections(record: ParleyRecord, corrections: readonly Correction[]): ParleyRecord {
  return standing(corrections).reduce((before, correction) => {
    const quotes = quotesOf(correction);
    if (quotes !== null && !concerns(before, quotes)) return before;
    const after = applied(before, correction);
    return after === null ? withNote(before, lost(before, correction, quotes ?? [])) : after;
  }, record);
}

function applied(record: ParleyRecord, correction: Correction): ParleyRecord | null {
  const { change } = correction;
  const drawnAnew = (after: ParleyRecord | null) => after && tidy(record, after);
  switch (change.kind) {
    case "confirm":
      return drawnAnew(confirmLine(record, correction, change.line));
    case "reject":
      return drawnAnew(rejectLine(record, change.line));
    case "correct":
      return drawnAnew(correctLine(record, correction, change.line, change.set));
    case "add":
      return drawnAnew(addLine(record, correction, change.line));
    case "split":
      return drawnAnew(split(record, change));
    case "merge":
      return merge(record, change);
    case "rename":
      return rename(record, change);
    case "dismiss-conflict":
      return dismissConflict(record, change.conflict);
    case "confirm-conflict":
    case "undo":
      return record;
  }
}

/** The words that a change is about; `null` for a change of names. */
function quotesOf({ change }: Correction): readonly Quote[] | null {
  if ("line" in change) return change.line.evidence;
  return "conflict" in change ? change.conflict.evidence : null;
}

const withNote = (record: ParleyRecord, note: Note): ParleyRecord => ({ ...record, notes: [...record.notes, note] });

function lost({ articles }: ParleyRecord, { by, at, change }: Correction, quotes: readonly Quote[]): Note {
  const fates = quotes.map((quote) => ({ quote, ...fateOf(quote, articles) }));
  const { quote, span, article } = fates.find(({ fate }) => fate === "changed") ?? fates[0] ?? {};
  const said = `What ${by} said on ${at.slice(0, 10)} (${change.kind})`;
  const words = `“${quote?.exact ?? ""}”`;
  if (!span)
    return {
      article: quote?.article ?? null,
      by: "correct",
      code: "correction-lost",
      message: `${said} no longer finds its words ${words}.`,
    };
  const now = articles.find(({ id }) => id === article)?.text.slice(span.start, span.end);
  return {
    article: article ?? null,
    by: "correct",
    code: "correction-outdated",
    message: `${said} was about ${words}, where the report now has “${now}”. Look at it again.`,
    at: span,
  };
}
