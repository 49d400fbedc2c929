import { describe, expect, test } from "vitest";
import { WEEKDAYS } from "../../text/calendar.ts";
import { ownWeekdays } from "./own-weekday.ts";

const STORY =
  "\n\nThe crews of the western islands wait for a mackerel quota and nobody on the quay knows when the council will set one, they say.";
const daysOf = (text: string): string[] => ownWeekdays(text, 250).map(({ weekday }) => WEEKDAYS[weekday] ?? "");

describe("the weekday on which a report came out stands", () => {
  test.each([
    ["alone beside an issue", "HERRING WEEKLY\nIssue 45 · Friday", "Fri"],
    ["alone in a line", "HERRING WEEKLY\nFriday", "Fri"],
    ["cut short before an hour", "TV NORLAND TEXT  p. 131  ABROAD     Thu 06:12", "Thu"],
    ["in the name of an edition", "THE HAWSER\nNo. 31 - Friday edition - pass it on", "Fri"],
    ["in the name of a paper", "La Gazette\nAnalysis — from our Wednesday paper, translated", "Wed"],
    ["in what a weekly says of itself", "The Lagoon Post\nThe islands' own weekly. Every Thursday", "Thu"],
    ["behind who posted it", "Nets & Knots\nposted by Ada, Tuesday evening, kettle on", "Tue"],
    ["a day before yesterday's", "HERRING WEEKLY\n\nSince yesterday, Monday, nobody talks of nets.", "Tue"],
    ["as today's", "HERRING WEEKLY\n\nThe council met today (Monday) on the quay.", "Mon"],
  ])("%s", (_, head, day) => expect(daysOf(head + STORY)).toEqual([day]));

  test.each([
    ["a headline that ends with one", "Mackerel talks to resume Monday"],
    ["a headline that begins with one", "MONDAY, MIDNIGHT, ALL OUT"],
    ["a headline with a dash", "Ferries back – Monday"],
    ["what is every week, not the report", "Ferries sail on Fridays only"],
    ["two that contradict one another", "HERRING WEEKLY\nFriday\nThursday edition"],
  ])("not in %s", (_, head) => expect(daysOf(head + STORY)).toEqual([]));
  test("not below the story's first paragraph", () =>
    expect(daysOf(`HERRING WEEKLY${STORY}\n\nOur Friday edition has more.`)).toEqual([]));
});

test("it is found where the weekday is printed", () => {
  const text = `HERRING WEEKLY\nIssue 45 · Friday${STORY}`;
  const [found] = ownWeekdays(text, 250);
  expect(text.slice(found?.start, found?.end)).toBe("Friday");
});
