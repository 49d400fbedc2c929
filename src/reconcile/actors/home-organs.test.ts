import { expect, test } from "vitest";
import { type Written, written } from "../../../test/written-reports.ts";
import { reconcile } from "../reconcile.ts";
import { isOrgan } from "./home-organs.ts";

type Actors = NonNullable<Written["actors"]>;
const KENYA = { name: "Kenya", kind: "state" } as const;
const PERU = { name: "Peru", kind: "state" } as const;
const ministerOf = (state: string): Actors[number] => ({
  name: `Ida ${state}`,
  kind: "person",
  office: "minister",
  speaksFor: state,
});
const KENYAN: Actors = [KENYA, ministerOf("Kenya")];
const PERUVIAN: Actors = [PERU, ministerOf("Peru")];

/** The party of what `organ` refuses in the first report, which names `here` beside it; the other reports name `others`. */
function partyOf(organ: string, here: Actors, ...others: readonly Actors[]): string | undefined {
  const reports = [[...here, { name: organ }], ...others].map((actors, i) =>
    written({
      id: `r${i}`,
      published: "2031-05-02",
      text: "It refused the pact on the ferry dues.",
      actors,
      positions: i > 0 ? [] : [{ party: organ, act: "reject", topic: "ferry dues", words: "refused the pact" }],
    }),
  );
  const { positions, actors } = reconcile(reports, null);
  return actors.find((a) => a.id === positions[0]?.party)?.name;
}

test.each<readonly [string, string, Actors, readonly Actors[], string]>([
  ["the one state's of the story", "Ministry of Finance", [], [KENYAN, KENYAN, KENYAN], "Kenya"],
  ["also as a cabinet", "Cabinet", [], [KENYAN, KENYAN, KENYAN, PERUVIAN], "Kenya"],
  [
    "its own where two states speak as often",
    "Cabinet",
    [],
    [KENYAN, KENYAN, KENYAN, PERUVIAN, PERUVIAN, PERUVIAN],
    "Cabinet",
  ],
  ["its own where too few reports tell", "Cabinet", [], [KENYAN], "Cabinet"],
  ["its own where its report lets another state speak", "Cabinet", PERUVIAN, [KENYAN, KENYAN, KENYAN], "Cabinet"],
  [
    "its own where others tell for whom one of its people speaks",
    "Cabinet",
    [{ name: "Ida Peru", kind: "person" }],
    [KENYAN, KENYAN, KENYAN, PERUVIAN],
    "Cabinet",
  ],
  ["its own as a chamber", "Senate", [], [KENYAN, KENYAN, KENYAN], "Senate"],
])("an organ without its state is %s", (_, organ, here, others, party) =>
  expect(partyOf(organ, here, ...others)).toBe(party),
);

test("each state's cabinet is its own", () => {
  const reports = [KENYAN, PERUVIAN].map(([state, minister], i) =>
    written({
      id: `r${i}`,
      published: "2031-05-02",
      text: "It refused the pact on the ferry dues.",
      actors: [state, minister, { name: "Cabinet", speaksFor: state?.name ?? "" }].filter((a) => a !== undefined),
      positions: [{ party: "Cabinet", act: "reject", topic: "ferry dues", words: "refused the pact" }],
    }),
  );
  const { positions, actors } = reconcile(reports, null);
  expect(positions.map(({ party }) => actors.find((a) => a.id === party)?.name).sort()).toEqual(["Kenya", "Peru"]);
});

test.each([
  ["ministry finance", true],
  ["foreign ministry", true],
  ["cabinet", true],
  ["house", false],
  ["cabinet makers", false],
])("%s is an organ of a government: %s", (key, expected) => expect(isOrgan(key)).toBe(expected));
