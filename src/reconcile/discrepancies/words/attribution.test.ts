import { expect, test } from "vitest";
import { found, type Told } from "../../../../test/found-discrepancies.ts";
import { isDescribed, isNamedBy } from "./attribution.ts";

const WORDS = "the northern herring waters belong to nobody but her fishermen";
const told = (by: string, tail: string, kind: "person" | "unnamed" | "state" | "organisation" = "person"): Told => ({
  text: `${by} said ${tail} that ${WORDS}.`,
  actors: [{ name: by, kind }],
  said: [{ by, words: WORDS, cue: "said" }],
});
const quoted = (by: string, words: string): Told => ({
  text: `${words} said ${by} there.`,
  actors: [{ name: by, kind: "person" }],
  said: [{ by, words, cue: "said" }],
});

test("finds one utterance under two speakers, with source and cue", () => {
  expect(found("attribution", [told("Ana Lindqvist", "there"), told("Per Hauge", "here")])).toEqual([
    [`Ana Lindqvist said there that ${WORDS}`, `Per Hauge said here that ${WORDS}`],
  ]);
});
test.each([
  ["a named and an unnamed speaker", told("Ana Lindqvist", "there"), told("a diplomat", "here", "unnamed")],
  [
    "a spokesman and somebody of another office",
    told("Ana Lindqvist", "there"),
    told("A fleet commander", "here", "unnamed"),
  ],
  [
    "three words, quoted",
    quoted("Ana Lindqvist", "“No herring for a photograph with a handshake,”"),
    quoted("Per Hauge", "“Not one herring for a photograph and a handshake,”"),
  ],
  [
    "a quotation in a sentence of the speaker's own",
    quoted("Ana Lindqvist", "“Pay the old herring before you eat a new one,”"),
    quoted("Per Hauge", "Rich fleets should “pay the old herring before they eat a new one”,"),
  ],
  [
    "half a quotation, where both are named with it",
    quoted("Ana Lindqvist", "“A quota is a net with knots on it,”"),
    quoted("Per Hauge", "“A quota is nothing but a net with holes in it,”"),
  ],
])("finds %s", (_, a, b) => expect(found("attribution", [a, b])).toHaveLength(1));
test.each<[string, Told, Told]>([
  ["two unnamed sources", told("a diplomat", "there", "unnamed"), told("an official", "here", "unnamed")],
  [
    "an unnamed source who is of the named one",
    told("Ana Lindqvist", "there"),
    told("an aide to Lindqvist", "here", "unnamed"),
  ],
  [
    "an unnamed source of the same office",
    told("spokesman Per Hauge", "there"),
    told("a spokesman", "here", "unnamed"),
  ],
  ["a person whom no report gives a side", told("Ana Lindqvist", "here"), told("Norland", "there", "state")],
  [
    "somebody who tells what the other said, under another spelling",
    told("Ana Lindqvist", "there"),
    {
      text: `Lindkvist said that ${WORDS}, said Per Hauge.`,
      actors: [{ name: "Per Hauge", kind: "person" as const }],
      said: [{ by: "Per Hauge", words: `Lindkvist said that ${WORDS}`, cue: "said" }],
    },
  ],
  [
    "a speaker who tells of somebody else's quotation",
    quoted("Ana Lindqvist", "“Pay the old herring, captain, before you eat a new one tonight in harbour,”"),
    quoted(
      "Per Hauge",
      "A guild whose clerks spoke of “pay the old herring before you eat a new one” had lost its way,",
    ),
  ],
  [
    "a speaker who tells behind a quotation who said it",
    quoted("Ana Lindqvist", "“Pay the old herring, captain, before you eat a new one tonight in harbour,”"),
    quoted(
      "Per Hauge",
      "The rule “pay the old herring before you eat a new one” was told him as a boy in the northern mill by a miller,",
    ),
  ],
  [
    "somebody who tells what the other said, by her office",
    { ...told("Ana Lindqvist", "there"), actors: [{ name: "Ana Lindqvist", kind: "person", office: "secretary" }] },
    {
      text: `Per Hauge said here their secretary swore ${WORDS}.`,
      actors: [{ name: "Per Hauge", kind: "person" }],
      said: [{ by: "Per Hauge", words: `their secretary swore ${WORDS}`, cue: "said" }],
    },
  ],
  ["bodies whose names share a state", told("Norland", "here", "state"), told("Norland and Sudania", "there", "state")],
  [
    "a body that does something and one that says it",
    told("Sudania", "here", "state"),
    {
      text: `Norland signed there that ${WORDS}.`,
      actors: [{ name: "Norland", kind: "state" as const }],
      said: [{ by: "Norland", words: WORDS, cue: "signed" }],
    },
  ],
  ["a body called it", told("Ana Lindqvist", "here"), { ...told("it", "there", "organisation") }],
])("stays silent on %s", (_, a, b) => expect(found("attribution", [a, b])).toEqual([]));

test.each([
  ["the Danish cannery", "Norfish", true],
  ["the cannery", "Norfish Cannery", false],
  ["Norfish", "Norfish", false],
])("%s for %s is a guess: %s", (printed, name, is) =>
  expect(isDescribed(printed, { kind: "organisation", name })).toBe(is),
);

test.each([
  ["Minister Åse Lindqvist", "Ase Lindqvist", true],
  ["its leader, Lindqvist", "Ase Lindqvist", true],
  ["she", "Ase Lindqvist", false],
  ["the minister", "Ase Lindqvist", false],
  ["she", "", false],
])("%s names %s: %s", (printed, name, is) => expect(isNamedBy(printed, name)).toBe(is));
