import { expect, test } from "vitest";
import { tagged } from "../../../../test/tagged-text.ts";
import { parseOf } from "../../parse.ts";
import { castOf } from "../actors.ts";
import { type Asked, AT_HAND, mostSalient } from "./salience.ts";

/** The words of the name that stands out most where the last of these sentences is read. */
function mostSalientIn(sentences: readonly string[], how: Pick<Asked, "atLeast" | "goesOn"> = {}): string | null {
  const parse = parseOf(tagged(...sentences));
  const among = castOf(parse)
    .mentions.filter(({ form }) => form === "name")
    .toReversed();
  return mostSalient({ among, sentence: sentences.length - 1, ...how }, parse)?.words ?? null;
}

const ACME = "Acme@O/NNP/2/nsubj left/VBD/0/root ./.";
const ABOUT_TERN = "Nobody/NN/2/nsubj told/VBD/0/root Tern@O/NNP/2/dobj ./.";
const NONE = "It/PRP/2/nsubj rained/VBD/0/root ./.";

test.each<readonly [string, readonly string[], string]>([
  ["a subject before what is only named", ["Acme@O/NNP/2/nsubj told/VBD/0/root Tern@O/NNP/2/dobj ./.", NONE], "Acme"],
  ["a subject of the sentence before, too", [ACME, ABOUT_TERN], "Acme"],
  ["of two subjects the last", [ACME, "Tern@O/NNP/2/nsubj came/VBD/0/root ./.", NONE], "Tern"],
  ["what is named far back gives way to what is named here", [ACME, NONE, NONE, ABOUT_TERN], "Tern"],
])("%s", (_, sentences, name) => expect(mostSalientIn(sentences)).toBe(name));

test.each<readonly [string, readonly string[], string | null]>([
  ["a subject two sentences back is at hand", [ACME, NONE, NONE], "Acme"],
  ["one farther back is not", [ACME, NONE, NONE, NONE], null],
  ["nor what was only named in the sentence before", [ABOUT_TERN, NONE], null],
])("%s", (_, sentences, name) => expect(mostSalientIn(sentences, { atLeast: AT_HAND })).toBe(name));
