import countries from "i18n-iso-countries";
import { expect, test } from "vitest";
import { otherNamesOf, stateNamed } from "./states.ts";

test.each([
  ["Kyiv", "Ukraine", "seat"],
  ["the White House".slice(4), "United States", "seat"],
  ["Downing Street", "United Kingdom", "seat"],
  ["Norwegians", "Norway", "demonym"],
  ["Japanese", "Japan", "demonym"],
  ["U.S.", "United States", "name"],
  ["West German", "West Germany", "demonym"],
  ["Nato", "NATO", "name"],
  ["KENYA", "Kenya", "name"],
  ["Scottish", "Scotland", "demonym"],
  ["Holy See", "Vatican", "name"],
  ["Group of 24", "Group of 24", "name"],
  ["G-77", "Group of 77", "name"],
  ["Group of 7", "Group of Seven", "name"],
  ["Group of Ten", "Group of Ten", "name"],
])("%s stands for %s by its %s", (printed, name, by) => expect(stateNamed(printed)).toMatchObject({ name, by }));

test.each(["us", "turkey", "who", "Springfield", "", "polish", "Group of Friends", "G-2"])(
  "stays silent on %j",
  (printed) => expect(stateNamed(printed)).toBeNull(),
);

/** ISO 3166-1 entries that no state's government answers for apart from another's. */
const TERRITORIES =
  "AI AQ AS AW AX BL BM BQ BV CC CK CW CX EH FK FO GF GG GI GL GP GS GU HK HM IM IO JE KY MF MO MP MQ MS NC NF NU PF PM PN PR RE SH SJ SX TC TF TK UM VG VI WF YT";

test("every state of ISO 3166-1 is known by one of its English names", () => {
  const states = Object.keys(countries.getAlpha2Codes()).filter((code) => !TERRITORIES.split(" ").includes(code));
  const missing = states.filter((code) =>
    (countries.getName(code, "en", { select: "all" }) as unknown as string[])
      .map((name) => name.replace(/^(.+), (.+)$/, "$2 $1").replace(/^.*\((.+)\)$/, "$1"))
      .every((name) => stateNamed(name) === null),
  );
  expect(states.length).toBeGreaterThan(190);
  expect(missing).toEqual([]);
});

test("other names never include demonyms", () => expect(otherNamesOf("United Kingdom")).not.toContain("British"));
