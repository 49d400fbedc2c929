import { describe, expect, test } from "vitest";
import { type Written, written } from "../../../test/written-reports.ts";
import { reconcile } from "../reconcile.ts";

type Actors = NonNullable<Written["actors"]>;
const KENYA = { name: "Kenya", kind: "state" } as const;
const PERU = { name: "Peru", kind: "state" } as const;
const TERN = { name: "Tern Ferries" } as const;
const marsh = (speaksFor: string | null, office?: string): Actors[number] => ({
  name: "Ida Marsh",
  kind: "person",
  ...(office ? { office } : {}),
  ...(speaksFor ? { speaksFor } : {}),
});

/** The party of what Ida Marsh refuses in the first of these reports, by its own word `party`. */
function partyOf(party: string, ...casts: readonly Actors[]): string | undefined {
  const reports = casts.map((actors, i) =>
    written({
      id: `r${i}`,
      published: "2031-05-02",
      text: "Ida Marsh refused the pact on the ferry dues.",
      actors,
      positions: i > 0 ? [] : [{ party, act: "reject", topic: "ferry dues", words: "refused the pact" }],
    }),
  );
  const spoken = reports.map((r, i) =>
    i > 0 ? r : { ...r, positions: r.positions.map((p) => ({ ...p, speaker: "ida-marsh" })) },
  );
  const { positions, actors } = reconcile(spoken, null);
  return actors.find((a) => a.id === positions[0]?.party)?.name;
}

describe("whom a speaker binds in the light of all reports", () => {
  test.each<readonly [string, string, readonly Actors[], string]>([
    ["a bare name speaks for whom others tell", "Ida Marsh", [[marsh(null)], [KENYA, marsh("Kenya")]], "Kenya"],
    [
      "what one report alone implies gives way to two",
      "Peru",
      [
        [PERU, marsh("Peru", "minister")],
        [KENYA, marsh("Kenya", "minister")],
        [KENYA, marsh("Kenya", "minister")],
      ],
      "Kenya",
    ],
    [
      "to one that tells it in the words of the office",
      "Peru",
      [
        [PERU, marsh("Peru", "minister")],
        [KENYA, marsh("Kenya", "Kenyan minister")],
      ],
      "Kenya",
    ],
    [
      "who speaks for herself in a report does so there, whatever the others tell",
      "Ida Marsh",
      [
        [KENYA, marsh("Ida Marsh", "Kenyan minister")],
        [KENYA, marsh("Kenya", "Kenyan minister")],
        [KENYA, marsh("Kenya", "Kenyan minister")],
      ],
      "Ida Marsh",
    ],
    [
      "and for her state in one that tells no more of her than that",
      "Kenya",
      [[KENYA, marsh("Kenya", "president")], [marsh("Ida Marsh", "candidate")], [marsh("Ida Marsh", "candidate")]],
      "Kenya",
    ],
    [
      "but stands where as many reports say so",
      "Peru",
      [
        [PERU, marsh("Peru", "minister")],
        [KENYA, marsh("Kenya", "minister")],
      ],
      "Peru",
    ],
    [
      "and where the report itself tells it",
      "Peru",
      [
        [PERU, marsh("Peru", "Peruvian minister")],
        [KENYA, marsh("Kenya", "minister")],
        [KENYA, marsh("Kenya", "minister")],
      ],
      "Peru",
    ],
    [
      "a minister who chairs a body speaks for it where her report says so",
      "Tern Ferries",
      [
        [TERN, marsh("Tern Ferries", "chairman")],
        [KENYA, marsh("Kenya", "Kenyan minister")],
        [KENYA, marsh("Kenya", "Kenyan minister")],
      ],
      "Tern Ferries",
    ],
    [
      "a position that the report gives to another party is not the speaker's",
      "Tern Ferries",
      [
        [TERN, PERU, marsh("Peru", "minister")],
        [KENYA, marsh("Kenya", "Kenyan minister")],
      ],
      "Tern Ferries",
    ],
    [
      "a department is the state's whose it is where a report tells",
      "Harbour Department",
      [
        [{ name: "Harbour Department" }, marsh("Harbour Department")],
        [KENYA, { name: "Harbour Department", speaksFor: "Kenya" }],
      ],
      "Kenya",
    ],
    [
      "not where reports tell of two states",
      "Harbour Department",
      [
        [{ name: "Harbour Department" }, marsh("Harbour Department")],
        [KENYA, { name: "Harbour Department", speaksFor: "Kenya" }],
        [PERU, { name: "Harbour Department", speaksFor: "Peru" }],
      ],
      "Harbour Department",
    ],
    [
      "a government that no report gives a state is that of its minister, as others tell",
      "government",
      [
        [{ name: "government" }, marsh("government", "minister")],
        [KENYA, marsh("Kenya", "Kenyan minister")],
      ],
      "Kenya",
    ],
    [
      "not where a report gives it one",
      "government",
      [
        [PERU, { name: "government", speaksFor: "Peru" }, marsh("government", "minister")],
        [KENYA, marsh("Kenya", "Kenyan minister")],
      ],
      "Peru",
    ],
    [
      "a second family name is the same person's",
      "Ida Marsh",
      [[marsh(null)], [KENYA, { ...marsh("Kenya"), name: "Ida Marsh Roth" }]],
      "Kenya",
    ],
    [
      "another given name is not",
      "Ida Marsh",
      [[marsh(null)], [KENYA, { ...marsh("Kenya"), name: "Ada Marsh Roth" }]],
      "Ida Marsh",
    ],
  ])("%s", (_, party, casts, expected) => expect(partyOf(party, ...casts)).toBe(expected));
});

test("a side that is a mediator's state gives way to what any other report implies", () => {
  const refusal = "Ida Marsh refused the pact on the ferry dues.";
  const reports = [[PERU, marsh("Peru", "minister")] as const, [KENYA, marsh("Kenya", "minister")] as const].map(
    (actors, i) =>
      written({
        id: `r${i}`,
        published: "2031-05-02",
        text: i === 0 ? `${refusal} Peru is mediating.` : refusal,
        actors,
        positions: i > 0 ? [] : [{ party: "Peru", act: "reject", topic: "ferry dues", words: "refused the pact" }],
      }),
  );
  const spoken = reports.map((r) => ({ ...r, positions: r.positions.map((p) => ({ ...p, speaker: "ida-marsh" })) }));
  const { positions, actors } = reconcile(spoken, null);
  expect(actors.find((a) => a.id === positions[0]?.party)?.name).toBe("Kenya");
});
