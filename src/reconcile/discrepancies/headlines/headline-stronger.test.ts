import { describe, expect, test } from "vitest";
import { written } from "../../../../test/written-reports.ts";
import { type Digest, digest } from "../../digest.ts";
import { lessThanSaid, notThatMuch, otherMagnitude } from "./headline-stronger.ts";

const report = (title: string, body: string): Digest =>
  digest(written({ id: "r", title, text: `${title}\n\n${body}` }));

describe("a headline that tells more than has happened", () => {
  test.each([
    ["Harbour chief sacked over quotas", "The harbour chief resigned on Friday, her office said."],
    ["Guild buys cannery", "The guild has made an offer for the cannery."],
    ["Pickets killed at mill", "Three pickets were wounded at the mill."],
  ])("%s / %s", (title, body) => expect(lessThanSaid(report(title, body))).not.toBeNull());
  test.each([
    ["its word stands there, too", "Harbour chief sacked", "The board sacked its chief. He had not resigned."],
    ["it asks", "Harbour chief sacked?", "The harbour chief resigned."],
    ["it only foresees", "Harbour chief to be sacked", "The harbour chief resigned."],
    ["far down in the body", "Harbour chief sacked", "It rained. It blew. It snowed. A clerk resigned."],
  ])("not: %s", (_, title, body) => expect(lessThanSaid(report(title, body))).toBeNull());
});

describe("a headline's double that is none", () => {
  test.each([
    ["Guild doubles strike pay", "The guild raised strike pay to $55 a week from $50."],
    ["Board halves harbour dues", "Dues fall to $90 from $100."],
  ])("%s / %s", (title, body) => expect(notThatMuch(report(title, body))).not.toBeNull());
  test.each([
    ["it is", "Guild doubles strike pay", "The guild raised strike pay to $102 a week from $50."],
    ["numbers that go the other way", "Guild doubles strike pay", "Its funds fell to $40 from $50."],
    ["another word", "Guild raises strike pay", "The guild raised strike pay to $55 a week from $50."],
  ])("not: %s", (_, title, body) => expect(notThatMuch(report(title, body))).toBeNull());
});

describe("a headline's sum at another power of ten", () => {
  test("£12bn for £1.2bn", () =>
    expect(otherMagnitude(report("Guild claims £12bn", "The guild claims £1,200m."))).not.toBeNull());
  test.each([
    ["both stand there", "Guild claims £12bn", "The guild claims £12bn, of which £1,200m now."],
    ["other figures", "Guild claims £12bn", "The guild claims £1,300m."],
    ["one figure only", "Guild claims £2bn", "A loan of £20bn was paid."],
  ])("not: %s", (_, title, body) => expect(otherMagnitude(report(title, body))).toBeNull());
});
