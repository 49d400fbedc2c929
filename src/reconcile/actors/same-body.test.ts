import { expect, test } from "vitest";
import type { LocalActor } from "../../domain/coded-report.ts";
import {
  bodiesOfMembers,
  otherwiseNamed,
  spelledOtherwise,
  theMovement,
  theUnion,
  withNationality,
} from "./same-body.ts";

test.each([
  ["quarry allied workers union", "union quarry workers"],
  ["bondholders committee", "committee bond owners"],
  ["bus drivers association", "association bus coach drivers"],
])("%s is %s", (a, b) => expect(otherwiseNamed([a, b]).map((pair) => [...pair].sort())).toEqual([[a, b].sort()]));

test.each([
  ["another noun", ["quarry workers union", "quarry workers league"]],
  ["other members", ["dock workers union", "quarry workers union"]],
  ["three that are alike", ["dock workers union", "union dock workers", "harbour dock workers union"]],
  ["companies", ["tern bank", "bank tern mala"]],
])("two bodies: %s", (_, keys) => expect(otherwiseNamed(keys)).toEqual([]));

test.each([
  ["no employers'", ["quarry workers union", "federation quarry owners"], "quarry workers union"],
  ["the only one like it", ["bus drivers association", "tern ferries"], "bus drivers association"],
  ["none of two", ["quarry workers union", "bus drivers union"], null],
  ["none where there is none", ["tern ferries"], null],
])("a bare union is %s", (_, keys, expected) => expect(theUnion(keys)).toBe(expected));

test.each([
  ["one state's", ["kenyan harbour commission", "harbour commission"], 1],
  ["two states'", ["kenyan harbour commission", "peruvian harbour commission", "harbour commission"], 0],
  ["a charity's", ["kenyan red star", "red star"], 0],
  ["a bare noun's", ["kenyan commission", "commission"], 0],
  ["another word before it", ["tern harbour commission", "harbour commission"], 0],
])("a body with its nationality and without: %s", (_, keys, pairs) =>
  expect(withNationality(keys)).toHaveLength(pairs),
);

test.each([
  ["a vowel of one word", ["mahel movement", "mahil movement"], 1],
  ["its last letter", ["marina board", "marine board"], 0],
  ["a short word", ["mal board", "mil board"], 0],
  ["two words", ["mahel motor board", "mahil meter board"], 0],
  ["three of them", ["mahel movement", "mahil movement", "mahol movement"], 0],
])("names that differ by %s", (_, keys, pairs) => expect(spelledOtherwise(keys)).toHaveLength(pairs));

test.each([
  ["the only one", ["mahel movement", "tern ferries"], "mahel movement"],
  ["the only one, spelled in two ways", ["mahel movement", "mahil movement"], "mahel movement"],
  ["none of two", ["mahel movement", "coast movement"], null],
  ["none where there is none", ["movement", "tern ferries"], null],
])("a bare movement is %s", (_, keys, expected) => expect(theMovement(keys)).toBe(expected));

const local = (name: string, kind: LocalActor["kind"]): LocalActor => ({
  id: name,
  name,
  kind,
  aliases: [],
  office: null,
  speaksFor: null,
  mentions: [],
});
const UNION = local("Dock Workers' Union", "organisation");

test.each<readonly [string, readonly LocalActor[], number]>([
  ["their union's, where reports go on naming it", [local("dockers", "group"), UNION, UNION], 1],
  [
    "their union's, whatever apostrophe prints it",
    [local("dockers", "group"), UNION, local("Dock Workers’ Union", "organisation")],
    1,
  ],
  ["nobody's where one report names a union once", [local("dockers", "group"), UNION], 0],
  [
    "nobody's where most reports speak of them alone",
    [...Array.from({ length: 5 }, () => local("dockers", "group")), UNION, UNION],
    0,
  ],
  ["nobody's of two unions", [local("dockers", "group"), UNION, UNION, local("Dockers' League", "organisation")], 0],
  ["nobody's who are in no union", [local("pilots", "group"), UNION, UNION], 0],
])("members are %s", (_, actors, pairs) => expect(bodiesOfMembers(actors)).toHaveLength(pairs));
