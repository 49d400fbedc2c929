import { expect, test } from "vitest";
import { SAMPLE } from "../../test/sample-record.ts";
import { toAgendaYaml } from "../present/agenda-yaml.ts";
import { parseAgenda } from "./agenda-file.ts";

test("what is suggested can be read back", () => {
  const { issues, parties } = parseAgenda(toAgendaYaml(SAMPLE), "agenda.yaml");
  expect(issues.map((issue) => issue.label)).toEqual(["bonus", "blockade"]);
  expect(parties.find((party) => party.name === "Dockers Union")).toEqual({
    name: "Dockers Union",
    kind: "organisation",
    aliases: ["the union"],
    members: ["Ada Brandt"],
  });
});

test.each([
  ["an empty file", "", { issues: [], parties: [], year: null }],
  ["labels alone", "issues:\n  - label: wages", { issues: [{ label: "wages", aliases: [] }], parties: [], year: null }],
  ["a year", "year: 2031", { issues: [], parties: [], year: 2031 }],
  [
    "lists left empty",
    "issues:\nparties:\n  - name: Norland\n    aliases:\n",
    { issues: [], parties: [{ name: "Norland", kind: null, aliases: [], members: [] }], year: null },
  ],
])("%s is an agenda", (_name, yaml, agenda) => {
  expect(parseAgenda(yaml, "agenda.yaml")).toEqual(agenda);
});

test("every mistyped field is told, with the one that is meant", () => {
  const yaml =
    "partys:\n  - name: Norland\nissues:\n  - label: wages\n    alias: [pay]\n  - label: hours\n    weather: fine";
  expect(() => parseAgenda(yaml, "agenda.yaml")).toThrow(
    "issues, entry 1: there is no “alias”; is “aliases” meant?; issues, entry 2: there is no “weather”; only label and aliases; at its top: there is no “partys”; is “parties” meant? docs/codebook.md",
  );
});

test.each([
  ["broken YAML", "issues: [", "line 1"],
  ["a field that there is not", "issue:\n  - label: wages", "issue"],
  ["an alias that is no text", "issues:\n  - label: wages\n    aliases: [1]", "issues, entry 1, aliases, entry 1"],
  [
    "a kind that there is not",
    "parties:\n  - name: Norland\n    kind: country",
    "parties, entry 1, kind: must be one of person, state",
  ],
  ["a text instead of lists", "wages", "at its top: must be fields and their values"],
  ["a bare issue", "issues:\n  - night work", "issues, entry 1: must be fields and their values .“- label: …”."],
  ["a bare party", "parties:\n  - Norland", "parties, entry 1: must be fields and their values .“- name: …”."],
  ["one word instead of a list", "issues: wages", "issues: must be a list"],
  ["a saved record", '{"format": "parley/1", "issues": []}', "it is a saved record; parley agenda suggest makes"],
  [
    "a file with faults without end",
    `issues:\n${"  - name: pay\n".repeat(9)}`,
    "issues, entry 1, label: must be words.*; issues, entry 2.*; and 15 more",
  ],
  ["a year of two figures", "year: 31", "year: not a year between 1900 and 2100"],
  ["a year in words", "year: this one", "year: must be a year in figures, such as 2031"],
  ["a number for a name", "parties:\n  - name: 5", "parties, entry 1, name: must be words"],
])("%s is told with its place", (_name, yaml, place) => {
  expect(() => parseAgenda(yaml, "agenda.yaml")).toThrow(
    new RegExp(`The agenda agenda.yaml cannot be used: .*${place}`),
  );
});
