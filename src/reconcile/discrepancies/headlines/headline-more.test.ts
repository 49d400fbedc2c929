import { describe, expect, test } from "vitest";
import { written } from "../../../../test/written-reports.ts";
import { type Digest, digest } from "../../digest.ts";
import { countedOtherwise, notOfAll } from "./headline-more.ts";

const report = (title: string, body: string): Digest =>
  digest(written({ id: "r", title, text: `${title}\n\n${body}` }));

describe("a headline that counts otherwise than its body", () => {
  test.each([
    ["16 Danish welders held at border", "Fifteen Danish welders were held on Friday."],
    ["Merger to cost 240 clerks their desks", "The bank would let go 210 clerks."],
  ])("%s / %s", (title, body) => expect(countedOtherwise(report(title, body))).not.toBeNull());
  test.each([
    ["its number stands there, too", "16 welders held at border", "Of 16 welders 15 welders were held."],
    ["a rounded number", "240 clerks lose their desks", "The bank lets go 243 clerks, about 240 by its own count."],
    ["a part", "240 clerks to lose their desks", "The first 60 clerks go in May."],
    ["another thing", "16 welders held at border", "Fifteen buses waited."],
    ["two kinds of one nation", "16 Danish welders held", "The 15 Danish buses waited."],
  ])("not: %s", (_, title, body) => expect(countedOtherwise(report(title, body))).toBeNull());
});

describe("a headline that makes all of some", () => {
  test.each([
    ["All pickets freed after night in cells", "Nine pickets are still being held."],
    ["Valley emptied before the flood", "Some 300 people remain in the valley."],
    ["All members sign cod quota", "Two members have yet to sign the quota."],
    ["Every shareholder backs merger", "The funds did not back it, though other shareholders did."],
  ])("%s / %s", (title, body) => expect(notOfAll(report(title, body))).not.toBeNull());
  test.each([
    ["All pickets freed after night in cells", "The nine pickets were freed at dawn."],
    ["Pickets freed after night in cells", "Nine pickets are still being held."],
    ["All members sign cod quota", "All the members have signed the quota. Two have yet to ratify it."],
    ["All members sign cod quota", "The weather has yet to turn."],
    ["Are all pickets free?", "Nine pickets are still being held."],
  ])("not %s / %s", (title, body) => expect(notOfAll(report(title, body))).toBeNull());
});
