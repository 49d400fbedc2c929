import { expect, test } from "vitest";
import { tagged } from "../../../test/tagged-text.ts";
import type { Act } from "../../domain/position.ts";
import { parseOf } from "../parse.ts";
import { inOneList } from "./in-one-list.ts";

const CREWS = { name: "Crews" };

/** For each of these stretches of the text: which list it stands in, by number, and the words that lead to it. */
function listed(sentence: string, stretches: readonly string[], acts: readonly Act[] = [], parties = [CREWS]) {
  const text = tagged(sentence);
  const printed = text.article.text;
  const positions = stretches.map((words, i) => ({
    party: parties[i] ?? CREWS,
    act: acts[i] ?? ("demand" as const),
    evidence: { start: printed.indexOf(words), end: printed.indexOf(words) + words.length },
  }));
  const found = inOneList(positions, parseOf(text));
  const ids = [...new Set(found.flatMap(({ list }) => list ?? []))];
  return found.map(({ list, lead }) => [
    list === null ? null : ids.indexOf(list),
    lead && printed.slice(lead.start, lead.end).trim(),
  ]);
}

const URGED =
  "Crews/NNS/2/nsubj urged/VBD/0/root Kenya/NNP/2/dobj to/TO/5/mark free/VB/2/xcomp them/PRP/5/dobj ,/,/5/punct and/CC/5/cc to/TO/10/mark open/VB/5/conj the/DT/12/det gate/NN/10/dobj ./.";
const WANT =
  "Crews/NNS/2/nsubj want/VBP/0/root six/CD/4/nummod percent/NN/2/dobj ,/,/4/punct a/DT/7/det floor/NN/4/conj and/CC/4/cc a/DT/10/det vote/NN/4/conj ./.";
const WHOSE =
  "Crews/NNS/2/nsubj want/VBP/0/root a/DT/4/det quota/NN/2/dobj ,/,/4/punct which/WDT/7/nsubj rises/VBZ/4/acl:relcl ,/,/4/punct a/DT/10/det gift/NN/4/appos ./.";

test("what one verb asks for, and then another like it, is a list; the later one is led by the words before both", () =>
  expect(listed(URGED, ["Crews urged Kenya to free them", "to open the gate"])).toEqual([
    [0, null],
    [0, "Crews urged Kenya"],
  ]));

test("a list may have more than two; each is led by the same words", () =>
  expect(listed(WANT, ["Crews want six percent", "a floor", "a vote"])).toEqual([
    [0, null],
    [0, "Crews want"],
    [0, "Crews want"],
  ]));

test.each<readonly [string, ReturnType<typeof listed>]>([
  ["another act", listed(URGED, ["Crews urged Kenya to free them", "to open the gate"], ["demand", "offer"])],
  ["another party", listed(URGED, ["Crews urged Kenya to free them", "to open the gate"], [], [CREWS, { name: "X" }])],
  ["words between", listed(WANT, ["Crews want six percent", "a vote"])],
  ["what is told of the first", listed(WHOSE, ["Crews want a quota", "which rises"])],
  ["the first in other words", listed(WHOSE, ["which rises", "a gift"])],
])("no list: %s", (_, found) => expect(found.map(([list]) => list)).toEqual(found.map(() => null)));
