import { describe, expect, test } from "vitest";
import { written } from "../../../../test/written-reports.ts";
import { digest } from "../../digest.ts";
import { claimOf, reverseOf } from "./headline-turned.ts";

describe("the direction of a headline", () => {
  test.each([
    ["Norland agrees to drop harbour claim", -1],
    ["NORLAND WALKS AWAY FROM HERRING DEAL", -1],
    ["Dockers refuse to give up night bonus", 1],
    ["Norland ready to sign herring deal, says minister", 1],
    ["Lindqvist rules out quota cut", -1],
    ["Union fails to back pension plan", -1],
  ])("%s: %i", (headline, direction) => expect(claimOf(headline)?.direction).toBe(direction));
  test.each([
    "Herring talks resume in Norland",
    "Will Norland drop its harbour claim?",
    "Rejects offer",
    "Norland and Sudmark at odds over harbour",
    "Union accepts deal",
  ])("none: %s", (headline) => expect(claimOf(headline)).toBeNull());
});

const reverse = (title: string, body: string): string | null => {
  const text = `${title}\n\n${body}`;
  const found = reverseOf(digest(written({ id: "r", title, text })));
  return found && text.slice(found.start, found.end).trim();
};

describe("a body that says the reverse", () => {
  test.each([
    [
      "a claim dropped, and pressed",
      "Norland agrees to drop harbour claim",
      "Norland would hand over its fleet if that secured the harbour.",
    ],
    [
      "a deal left, and taken",
      "NORLAND WALKS AWAY FROM HERRING DEAL",
      "“We are ready to sign the herring deal,” the minister said.",
    ],
    [
      "an offer taken, and refused",
      "Dockers accept bonus offer",
      "The dockers have rejected the bonus that the port offered.",
    ],
    [
      "a denial against its verb",
      "Norland to sign herring treaty",
      "Norland said it was not ready to sign the herring treaty.",
    ],
  ])("%s", (_, title, body) => expect(reverse(title, body)).toBe(body));
  test.each([
    ["says it", "Norland agrees to drop harbour claim", "Norland would give up the harbour for herring."],
    [
      "says both: a turn is news",
      "Dockers accept bonus offer",
      "The dockers rejected the bonus in March. On Monday they accepted the bonus.",
    ],
    ["only names the matter", "Norland agrees to drop harbour claim", "The harbour of Norland froze over."],
    ["speaks of another matter", "Norland agrees to drop harbour claim", "Norland wants more herring."],
    ["tells what somebody else wants", "Norland agrees to drop harbour claim", "Sudmark wants the harbour."],
    [
      "shares one word of several",
      "EC ministers back harbour spending curbs",
      "EC officials rejected spending on coal.",
    ],
    ["keeps what the headline keeps", "Dockers refuse to give up night bonus", "The dockers want to keep the bonus."],
    ["asks", "Will Norland drop its harbour claim?", "Norland wants the harbour."],
  ])("silent where the body %s", (_, title, body) => expect(reverse(title, body)).toBeNull());
});
