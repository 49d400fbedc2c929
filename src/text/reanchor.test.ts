import fc from "fast-check";
import { expect, test } from "vitest";
import { anchorOf, reanchor } from "./reanchor.ts";

const BEFORE = "The talks in the town hall went on until midnight on Monday. ";
const QUOTE = "The union will not sign the offer of four percent";
const AFTER = ", its leader said after the meeting. The port asked for more time and the mediator agreed.";
const OLD = BEFORE + QUOTE + AFTER;
const anchor = anchorOf(OLD, { start: BEFORE.length, end: BEFORE.length + QUOTE.length });

test.each([
  ["the same text", OLD, "same", QUOTE],
  ["a correction further on", OLD.replace("more time", "a week"), "same", QUOTE],
  ["lines broken elsewhere", OLD.replaceAll(" not ", "\n not  "), "same", QUOTE.replace(" not ", "\n not  ")],
  ["a paragraph in front", `The port closed at noon.\n\n${OLD}`, "moved", QUOTE],
  ["another place, its context with it", `Ships waited.\n\n${AFTER.slice(2)}\n\n${BEFORE}${QUOTE}.`, "moved", QUOTE],
  ["a long quote alone", `A wholly different report says it in brief. “${QUOTE},” it adds.`, "moved", QUOTE],
  [
    "a new figure",
    OLD.replace("four percent", "five percent"),
    "changed",
    "The union will not sign the offer of five percent",
  ],
  ["a softer verb", OLD.replace("will not", "may not"), "changed", "The union may not sign the offer of four percent"],
  ["a cut text", BEFORE + AFTER, "gone", null],
  ["another text", "A storm kept the ferries in port on Sunday and the islands without mail.", "gone", null],
  [
    "a lookalike of another speaker",
    `${BEFORE}Nobody spoke. Far away the port will not sign the offer of nine percent, a clerk told the radio.`,
    "gone",
    null,
  ],
  ["nothing", "", "gone", null],
])("finds a quote in %s", (_, text, status, words) => {
  const found = reanchor(anchor, text);
  expect([found.fate, found.span && text.slice(found.span.start, found.span.end)]).toEqual([status, words]);
});

test("a short phrase that stands elsewhere, for another, is gone", () => {
  const old =
    "Asked about the plan, the minister paused. “Yes, he will accept it,” she told reporters in the corridor.";
  const quote = "he will accept it";
  const short = anchorOf(old, { start: old.indexOf(quote), end: old.indexOf(quote) + quote.length });
  const other = "The owner of the quay has a buyer. If the price is right he will accept it by June, brokers expect.";
  expect(reanchor(short, other)).toEqual({ fate: "gone", span: null });
});

test("a quote that could be at either of two places is gone", () => {
  expect(reanchor(anchor, `A note. ${OLD}\n\n${OLD}`)).toEqual({ fate: "gone", span: null });
});

const oneLine = (text: string) => text.trim().replace(/\s+/gu, " ");

test("whatever the texts, a span lies within the new one, and same or moved words are the quote's", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "b", " ", ".", "é", "🙂"), maxLength: 60 });
  fc.assert(
    fc.property(text, text, fc.nat(), fc.nat(), (old, next, a, b) => {
      const [start, end] = [a % (old.length + 1), b % (old.length + 1)].toSorted((x, y) => x - y) as [number, number];
      const quoted = anchorOf(old, { start, end });
      const { fate, span } = reanchor(quoted, next);
      if (!span) return;
      expect(0 <= span.start && span.start < span.end && span.end <= next.length).toBe(true);
      if (fate !== "changed") expect(oneLine(next.slice(span.start, span.end))).toBe(oneLine(quoted.exact));
    }),
    { numRuns: 300 },
  );
});
