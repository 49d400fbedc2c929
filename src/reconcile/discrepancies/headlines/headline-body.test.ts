import { describe, expect, test } from "vitest";
import { found, type Told } from "../../../../test/found-discrepancies.ts";

describe("headline-body", () => {
  const title = "Norland agrees to drop its harbour claim";
  const report = (body: string): Told => ({
    title,
    text: `${title}\n\n${body}`,
    positions: [{ party: "Norland", act: "offer", topic: "harbour claim", words: "drop its harbour claim" }],
  });
  const other = { text: "Norland spoke of the harbour." };
  test("finds a headline that no sentence carries", () => {
    expect(
      found("headline-body", [
        report("Norland insisted that Sudania accept its title to the quay. Sailors watched the harbour."),
        other,
      ]),
    ).toHaveLength(1);
  });
  test.each([
    ["a body that says it", "Norland agreed on Monday to drop the claim to the harbour."],
    ["a body that says it in other words", "Norland agreed on Monday to renounce the harbour that it claims."],
  ])("stays silent on %s", (_, body) => expect(found("headline-body", [report(body), other])).toEqual([]));
  test("shows other reports that say the reverse, too, and those of another time not", () => {
    const turned = { title, text: `${title}\n\nNorland would hand over its fleet if that secured the harbour.` };
    const same = { text: "Norland wants to keep the harbour, whatever its headlines say." };
    expect(found("headline-body", [turned, same])[0]?.slice(2)).toEqual([same.text]);
    expect(found("headline-body", [turned, { ...same, published: "2031-02-04" }])[0]?.slice(2)).toEqual([]);
    expect(found("headline-body", [turned, other])[0]?.slice(2)).toEqual([]);
  });
});
