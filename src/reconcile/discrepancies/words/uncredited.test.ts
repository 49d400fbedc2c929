import { describe, expect, test } from "vitest";
import { found, type Told } from "../../../../test/found-discrepancies.ts";

describe("copies", () => {
  const wire = `Norland and Sudania opened talks on herring quotas in the old customs house on Tuesday after months of quarrels at sea. ${"Envoys walked past barrels of salted fish and did not greet each other before the doors were closed. "}`;
  const copy = (text: string): Told => ({ text, published: "2031-03-04" });
  test("finds an agency's words that name no agency", () => {
    const found_ = found("attribution", [{ ...copy(`HARBOUR (NWA) - ${wire}`), agency: "NWA" }, copy(wire)]);
    expect(found_.map(([credit]) => credit)).toEqual(["(NWA)"]);
  });
  test("finds an agency's words under a credit that names nobody", () => {
    const vague = found("attribution", [
      { ...copy(`HARBOUR (NWA) - ${wire}`), agency: "NWA" },
      copy(`Staff and agencies\n\n${wire}`),
    ]);
    expect(vague.map(([, credit]) => credit)).toEqual(["Staff and agencies"]);
  });
  test("finds the words of an outlet that is an agency by its name", () => {
    const agency = { ...copy(`NORTH WATERS AGENCY\n\n${wire}`), outlet: "NORTH WATERS AGENCY" };
    expect(found("attribution", [agency, copy(wire)])).toHaveLength(1);
  });
  test.each([
    ["in capitals", "North Waters Newswire", "NORTH WATERS NEWSWIRE"],
    ["by its initials", "North Waters Newswire", "NWN"],
  ])("stays silent on an agency that is named %s", (_, name, credit) => {
    const original = { ...copy(`HARBOUR (${name}) - ${wire}`), agency: name };
    expect(found("attribution", [original, copy(`${credit}\n\n${wire}`)])).toEqual([]);
  });
  const own = (words: string): Told => ({
    text: `Our man on the quay saw gulls, nets and rain, and little else worth a line. ${words} Then he went to supper with a mate of the trawler that had come in last, and slept.`,
  });
  const taken =
    "Envoys of the two fisheries ministries walked past barrels of salted fish at the old customs house and did not greet each other before the doors were closed.";
  test.each([
    ["a long sentence of an agency in a report of its own", taken, 1],
    ["a shorter one", "Envoys walked past barrels of salted fish.", 0],
    ["one that somebody said", `“${taken}”`, 0],
  ])("%s", (_, words, n) =>
    expect(
      found("attribution", [{ text: `HARBOUR (NWA) - Talks opened. ${taken}`, agency: "NWA" }, own(words)]),
    ).toHaveLength(n),
  );
  test("finds a day that the copy changed", () => {
    expect(found("date", [copy(wire), copy(wire.replace("Tuesday", "Thursday"))])).toHaveLength(1);
  });
});
