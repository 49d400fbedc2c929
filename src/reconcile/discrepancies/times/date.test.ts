import { expect, test } from "vitest";
import { found, type Told } from "../../../../test/found-discrepancies.ts";

const told = (words: string, published?: string): Told => ({ text: `${words}.`, ...(published && { published }) });

test("finds one event on two days, with its sentence", () => {
  expect(
    found("date", [
      told("Ana Lindqvist said on Monday that the northern waters belong to her fishermen"),
      told("On Tuesday Ana Lindqvist said that the northern waters belong to her fishermen"),
    ]),
  ).toEqual([
    [
      "Ana Lindqvist said on Monday that the northern waters belong to her fishermen.",
      "On Tuesday Ana Lindqvist said that the northern waters belong to her fishermen.",
    ],
  ]);
});
test.each([
  [
    "weekdays",
    "The herring fleet of the north sails for the outer bank on Monday",
    "On Tuesday the herring fleet of the north sails for the outer bank",
  ],
  [
    "hours",
    "The herring fleet of the north sails for the outer bank at 6 am today",
    "At eight in the morning the herring fleet of the north sails for the outer bank",
  ],
  [
    "a weekday and yesterday",
    "Ninety sailors crossed the outer sluice at Norhaven on Saturday",
    "Over the outer sluice, which they crossed yesterday, ninety sailors came to Norhaven to eat herring",
  ],
  [
    "calendar days",
    "The harbour court of the north was burned down on February 21",
    "The harbour court of the north was burned down on 23 February",
  ],
  [
    "years",
    "The guild asked for a review of the herring levy in 2038 that could lower it",
    "A review of the herring levy in 2036 that could lower it was asked for",
  ],
  [
    "months",
    "The guild asked for a vote of all crews on the herring levy by June",
    "A vote of all crews on the herring levy in September is what was asked for",
  ],
])("finds one event at two %s", (_, a, b) => expect(found("date", [told(a), told(b)])).toHaveLength(1));
test.each([
  ["a beginning and an end", "The herring truce begins on Monday", "The herring truce expires on Tuesday"],
  [
    "two events",
    "The herring fleet of the north sails for the outer bank on Monday",
    "On Tuesday widows will be paid by the harbour chest",
  ],
  [
    "one hour",
    "The herring fleet of the north sails for the outer bank at 6 am today",
    "At six in the morning the herring fleet of the north sails for the outer bank",
  ],
  [
    "both days in both",
    "Ninety sailors go home over the sluice in two groups on Thursday and on Friday",
    "Ninety sailors go home over the sluice in two groups on Thursday and on Friday",
  ],
  [
    "a plan and what came",
    "The herring fleet of the north will sail for the outer bank on Friday",
    "The herring fleet of the north sailed for the outer bank on Thursday",
  ],
])("stays silent on %s", (_, a, b) => expect(found("date", [told(a), told(b)])).toEqual([]));
test("stays silent on years that moved from one day to another", () => {
  const review = "review of the herring levy that could lower it";
  const [first, then] = [`The guild asked for a ${review} in 2038`, `A ${review} in 2036 was asked for`];
  expect(found("date", [told(first, "2031-03-03"), told(then, "2031-03-06")])).toEqual([]);
});
test("stays silent on what happens again after a report came out", () => {
  const strike = "Guns of the fort struck the fish market of the north on";
  expect(
    found("date", [
      told(`${strike} Monday, wounding nobody`, "2031-03-03"),
      told(`${strike} Wednesday and a school burned`, "2031-03-06"),
    ]),
  ).toEqual([]);
});

const since = (day: string, words: string): Told => told(`${words} since ${day}`);
test.each([
  ["another day than the rest", "6 January", 1],
  ["the same day", "January 8", 0],
  ["a day long before", "3 November", 0],
])("what all tell of began on one day: %s", (_, day, count) => {
  const most = [since("January 8", "No cod was landed"), since("January 8", "Nets have hung dry")];
  const third = since("8 January", "The sea has been closed");
  expect(found("date", [...most, third, since(day, "Widows have been unpaid")])).toHaveLength(count);
});
