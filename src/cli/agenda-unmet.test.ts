import { expect, test } from "vitest";
import { SAMPLE } from "../../test/sample-record.ts";
import { tellUnmet, unmet } from "./agenda-unmet.ts";

const issue = (label: string) => ({ label, aliases: [] });
const party = (name: string) => ({ name, kind: null, aliases: [], members: [] });
const known = { issues: SAMPLE.issues.map(({ label }) => issue(label)), parties: [], year: null };
const NONE = { issues: [], parties: [], year: null };

test("says which names of an agenda no report tells of", () => {
  expect(unmet({ ...known, parties: [party("Dockers Union")] }, SAMPLE)).toEqual([]);
  const agenda = {
    ...known,
    issues: [...known.issues, issue("holidays")],
    parties: [party("dockers union"), party("Norland")],
  };
  expect(unmet(agenda, SAMPLE)).toEqual(["the issue “holidays”", "the party “Norland”"]);
});

test("names the first of many, and is silent where there is nothing to say", () => {
  const said: string[] = [];
  const io = { err: (text: string) => void said.push(text) };
  tellUnmet(io, NONE, SAMPLE);
  tellUnmet(io, { ...NONE, issues: Array.from({ length: 11 }, (_, at) => issue(`matter ${at}`)) }, SAMPLE);
  expect(said).toEqual([expect.stringMatching(/“matter 7” and 3 more; aliases are/u)]);
});
