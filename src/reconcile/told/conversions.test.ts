import { expect, test } from "vitest";
import { wordsIn } from "../../text/content-words.ts";
import { amountsIn } from "./amounts.ts";
import { withoutConversions } from "./conversions.ts";

const figuresOf = (text: string): string[] => {
  const amounts = amountsIn(text, [{ start: 0, end: text.length }], ({ start, end }) =>
    wordsIn(text).filter((w) => w.start >= start && w.end <= end),
  );
  return withoutConversions(amounts, text).map(({ at }) => text.slice(at.start, at.end).trim());
};

test.each([
  ["a length", "The guns move back 4 km (2.5 miles) from the ridge.", ["4"]],
  ["an area", "They give up 300 hectares (741 acres) of forest.", ["300"]],
  ["a sum", "The fund asks for 900 million crowns (€80 million) a year.", ["900 million"]],
  ["a sum, by about", "The fund asks for €80 million (about $92 million) a year.", ["€80 million"]],
])("%s in brackets behind the same is no figure of its own", (_name, text, left) =>
  expect(figuresOf(text)).toEqual(left),
);

test.each([
  ["another length", "The guns move back 4 km (10 miles in the north).", ["4", "10"]],
  [
    "another sum of the same money",
    "The fund asks for €80 million (€60 million last year).",
    ["€80 million", "€60 million"],
  ],
  ["a count", "All 42 sailors (7 of them officers) go home.", ["42", "7"]],
  ["a length without brackets", "The guns move back 4 km, or 2.5 miles.", ["4", "2.5"]],
  ["a share", "Pay rises by 4 per cent (3 per cent in the ports).", ["4 per cent", "3 per cent"]],
])("%s is", (_name, text, left) => expect(figuresOf(text)).toEqual(left));
