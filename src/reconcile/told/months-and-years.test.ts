import { expect, test } from "vitest";
import { longTimesIn } from "./months-and-years.ts";

test.each([
  ["The lock is to open by 2037", ["2037"]],
  ["They asked for a vote in September on the herring levy", ["9"]],
  ["The herring pact of 1994, which expires until late March", ["1994", "3"]],
  ["It closed in May 2031", ["5"]],
  ["From 2031 to 2036 the lock was shut", ["2031", "2036"]],
])("%s: %j", (text, printed) => {
  const times = longTimesIn(text);
  expect(times.map((t) => t.printed)).toEqual(printed);
  for (const { start, end } of times) expect(text.slice(start, end)).toMatch(/^(?:\d{4}|\p{Lu}\p{Ll}+)$/u);
});

test.each([
  ["a day", "It opened on March 4, 2031"],
  ["a day that opens a stretch", "It is shut from March 4"],
  ["a count", "A union of 2000 sailors struck"],
  ["a verb", "They said they may march"],
  ["a name", "The letter for May Holm"],
  ["a share", "It fell by 2000%"],
])("none, %s: %s", (_, text) => expect(longTimesIn(text)).toEqual([]));
