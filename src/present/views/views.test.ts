import { expect, test } from "vitest";
import { at, SAMPLE } from "../../../test/sample-record.ts";
import { briefing } from "./briefing.ts";
import { coursesOf, newLines } from "./changes.ts";
import { dayLabel, plainDays, rangeLabel } from "./day-label.ts";
import { grantsOf } from "./deal-view.ts";
import { leadOf, sideBySide } from "./disagreements.ts";
import { headlineOf } from "./headline.ts";
import { lookup } from "./lookup.ts";
import { paragraphsOf, sentenceAround } from "./paragraphs.ts";
import { footnoteOf, passageOf, textFragment } from "./passage.ts";
import { revisionSummary } from "./revisions.ts";
import { columnParties } from "./state-of-play.ts";
import { actPhrase } from "./vocabulary.ts";
import { clip, headingCase, listed, unquoted } from "./wording.ts";

const [story] = briefing(SAMPLE).storylines;
if (!story) throw new Error("the sample has one storyline");

test("the headline counts reports and origins apart", () => {
  expect(headlineOf(story)).toBe("3 reports, 2 origins · 5–9 May 2031 · 5 positions of 2 parties on 2 issues");
});

test("a cell holds the latest stance, its history the ones before", () => {
  const bonus = story.stateOfPlay.rows.find((row) => row.issueId === "bonus");
  const port = bonus?.stands.find((stand) => stand.partyId === "port-authority");
  expect(port?.current.id).toBe("half-bonus");
  expect(port?.history.map((line) => line.id)).toEqual(["no-bonus"]);
});

test("what another party says of it never stands in the place of a party's own word", () => {
  const own = { ...SAMPLE.positions[0], id: "own", party: "port-authority", said: null };
  const record = { ...SAMPLE, positions: [...SAMPLE.positions, own as (typeof SAMPLE.positions)[number]] };
  const rows = briefing(record).storylines[0]?.stateOfPlay.rows;
  const stand = rows?.find((row) => row.issueId === "blockade")?.stands.find((one) => one.partyId === "port-authority");
  expect(stand?.current.id).toBe("own");
});

test.each([
  ["a thank-you does not hide what a party is ready to sign", "thanked the mediator for its patience", "half-bonus"],
  ["nor does backing another party", "voiced support for the strikers of Southport", "half-bonus"],
  ["backing a proposal is a stand", "backed the mediator's plan", "later"],
])("%s", (_, claim, expected) => {
  const half = SAMPLE.positions.find(({ id }) => id === "half-bonus") as (typeof SAMPLE.positions)[number];
  const later = { ...half, id: "later", act: "support" as const, claim, conditions: [] };
  const record = {
    ...SAMPLE,
    positions: [...SAMPLE.positions, { ...later, said: { date: "2031-05-30", basis: "stated" as const } }],
  };
  const bonus = briefing(record).storylines[0]?.stateOfPlay.rows.find((row) => row.issueId === half.issue);
  expect(bonus?.stands.find((stand) => stand.partyId === half.party)?.current.id).toBe(expected);
});

test("whom a party backs tells its stand where nothing else does", () => {
  const [one] = SAMPLE.positions;
  if (!one) throw new Error("the sample has positions");
  const backing = { ...one, id: "backing", issue: "rest", act: "support" as const, claim: "thanked the strikers" };
  const blaming = { ...backing, id: "blaming", act: "accuse" as const, claim: "blamed the port" };
  const issues = [...SAMPLE.issues, { id: "rest", label: "rest" }];
  const record = { ...SAMPLE, issues, positions: [...SAMPLE.positions, backing, blaming] };
  const row = briefing(record).storylines[0]?.stateOfPlay.rows.find(({ issueId }) => issueId === "rest");
  expect(row?.stands[0]?.current.id).toBe("backing");
});

test("a blocked issue with little to tell comes after a full one", () => {
  const [one] = SAMPLE.positions;
  if (!one) throw new Error("the sample has positions");
  const more = Array.from({ length: 40 }, (_, k) => ({ ...one, id: `more-${k}`, issue: "blockade" }));
  const order = (positions: typeof SAMPLE.positions) =>
    briefing({ ...SAMPLE, positions }).storylines[0]?.stateOfPlay.rows.map((row) => row.issueId);
  expect(order(SAMPLE.positions)).toEqual(["bonus", "blockade"]);
  expect(order([...SAMPLE.positions, ...more])).toEqual(["blockade", "bonus"]);
});

test("who deals comes before who only backs or comments", () => {
  const [one] = SAMPLE.positions;
  if (!one) throw new Error("the sample has positions");
  const backing = ["a", "b", "c", "d", "e", "f"].map((id) => ({
    ...{ ...one, id, party: "bystander", act: "support" as const, issue: id, toward: [], conditions: [] },
  }));
  const bystander = { ...(SAMPLE.actors[0] as (typeof SAMPLE.actors)[number]), id: "bystander", name: "Bystander" };
  const issues = [...SAMPLE.issues, ...backing.map(({ issue }) => ({ id: issue, label: issue }))];
  const record = { ...SAMPLE, issues, actors: [...SAMPLE.actors, bystander] };
  const [told] = briefing({ ...record, positions: [...SAMPLE.positions, ...backing] }).storylines;
  expect(told?.stateOfPlay.parties.map(({ id }) => id).at(-1)).toBe("bystander");
});

test("parties of the most shown issues get columns", () => {
  expect(columnParties(story.stateOfPlay, 1).map((party) => party.id)).toEqual(["port-authority"]);
  expect(columnParties(story.stateOfPlay, 4)).toHaveLength(2);
});

test("changes tell shifts, and since a day what is new", () => {
  expect(story.changes.shifts.map((shift) => [shift.verb, shift.isFromOneOrigin])).toEqual([["softened", true]]);
  const later = briefing(SAMPLE, { since: "2031-05-07" }).storylines[0]?.changes;
  expect(
    later && coursesOf(later).map(({ told, caution, lines }) => [told, caution, lines.map(({ id }) => id)]),
  ).toEqual([["softened", "one origin only", ["no-bonus", "half-bonus"]]]);
  expect(later && newLines(later).map(({ id }) => id)).toEqual(["wants-bonus", "accepts-half"]);
  expect(later?.reports).toEqual(["file ledger.txt", "=Copy & <b>Paste</b>"]);
  expect(later?.lines.map((line) => line.id)).toEqual(["accepts-half", "half-bonus", "wants-bonus"]);
  expect(briefing(SAMPLE, { since: "2032-01-01" }).storylines[0]?.changes.shifts).toEqual([]);
});

test("shifts of one party on one issue are told together, in order of time", () => {
  const [first] = SAMPLE.shifts;
  if (!first) throw new Error("the sample has a shift");
  const record = {
    ...SAMPLE,
    shifts: [first, { ...first, from: "half-bonus", to: "no-bonus", kind: "hardening" as const, origins: 2 }],
  };
  const changes = briefing(record).storylines[0]?.changes;
  expect(changes && coursesOf(changes).map(({ told, caution, lines }) => [told, caution, lines.length])).toEqual([
    ["hardened, then softened", "the latest from one origin only", 2],
  ]);
  const again = { ...SAMPLE, shifts: [first, { ...first, from: "half-bonus", to: "no-bonus" }] };
  const [course] = coursesOf(briefing(again).storylines[0]?.changes ?? { shifts: [] });
  expect(course?.told).toBe("softened twice");
});

test("disagreements that say the same of the same words are one in a briefing", () => {
  const [one] = story.disagreements;
  if (!one) throw new Error("the sample has a disagreement");
  const both = { ...one, explanation: "What the port asks differs: “this” (A), “that” (B)." };
  const [first, second] = one.passages;
  const told = sideBySide([
    both,
    { ...both, passages: first ? [first] : [] },
    { ...one, passages: second ? [second] : [] },
  ]);
  expect(told.map(({ explanation, passages }) => [explanation, passages.length])).toEqual([
    ["What the port asks differs", 2],
    ["One report has the port refuse any bonus, the other has it offer half", 1],
  ]);
});

test.each([
  ["Numbers differ: “two” (A), “three” (B).", "Numbers differ"],
  ["Quoted differently: A has “two”; B has “three”.", "Quoted differently"],
  ["The headline says “Deal: now”; its body: “no deal”.", "The headline says “Deal: now”; its body"],
  [
    "It is said to refuse, “no” (A) and “never” (B), and at the same time to give, “yes” (C).",
    "It is said to refuse, and at the same time to give",
  ],
  ["One report has it refuse, the other offer: twice.", "One report has it refuse, the other offer: twice"],
])("what differs in: %s", (explanation, lead) => {
  expect(leadOf(explanation)).toBe(lead);
});

test("what would unblock an issue is told from what would have to be granted", () => {
  const node = (id: string) => ({ id, label: id, state: "contested" as const });
  const step = (party: string, from: string, to: string) => ({
    party,
    from: node(from),
    to: node(to),
    connective: "if",
    lines: [],
  });
  const chain = (...steps: readonly ReturnType<typeof step>[]) => ({ issue: node("x"), steps });
  const chains = [
    chain(step("Norland", "herring", "harbour")),
    chain(step("Norland", "cod", "harbour")),
    chain(step("Sudania", "herring", "harbour")),
    chain(step("Norland", "tolls", "prisoners"), step("Sudania", "prisoners", "harbour")),
    chain(step("Sudania", "cod", "quotas")),
  ];
  expect(grantsOf({ chains }).map(({ issue, moves }) => [issue.label, moves])).toEqual([
    ["harbour", "Norland on herring and cod; Sudania on herring; Sudania on prisoners, and so Norland on tolls"],
    ["quotas", "Sudania on cod"],
  ]);
});

test("a report that changed tells which of its lines stand, in which words, and which are gone", () => {
  const [report, ...more] = story.changes.revisions;
  expect(more).toEqual([]);
  expect(report && revisionSummary(report)).toBe(
    "2 versions read, the last on 7 May 2031; 1 line stands, 1 in other words, 1 gone",
  );
  expect(report?.lines.map(({ told, now }) => [told, now?.words])).toEqual([
    ["words changed since 6 May 2031", "The port authority rejected any bonus."],
    ["no longer in the report, as it was on 6 May 2031", undefined],
  ]);
  expect(briefing(SAMPLE, { since: "2031-05-08" }).storylines[0]?.changes.revisions).toEqual([]);
  const marked = story.lines.filter(({ marks }) => marks.some(({ kind }) => kind === "reworded"));
  expect(marked.map(({ id }) => id)).toEqual(["no-bonus"]);
});

test("one utterance: alike wordings are one column, differing words are marked", () => {
  const [utterance] = story.utterances;
  expect(utterance?.wordings.map((wording) => wording.passages.map((passage) => passage.article))).toEqual([
    ["harbour", "copy"],
    ["ledger"],
  ]);
  expect(utterance?.wordings[1]?.runs.filter((run) => run.isShared).map((run) => run.text)).toEqual([
    "lift the blockade",
    "the bonus",
  ]);
});

test("a disagreement has its passages side by side", () => {
  expect(story.disagreements.map((one) => one.passages.map((passage) => passage.article))).toEqual([
    ["harbour", "ledger"],
  ]);
});

test("the timeline keeps the day of words from the day of reports", () => {
  const kinds = story.timeline.map(({ day, entries }) => [day, entries.map((entry) => entry.kind).join(" ")]);
  expect(kinds).toEqual([
    ["2031-05-05", "said said"],
    ["2031-05-06", "report"],
    ["2031-05-07", "shift report report"],
    ["2031-05-12", "event"],
  ]);
});

test("what two reports tell of one day is one event", () => {
  const [event] = SAMPLE.events;
  if (!event) throw new Error("the sample has an event");
  const again = { ...event, what: "Talks resume.", evidence: [at("ledger", "Monday")] };
  const days = briefing({ ...SAMPLE, events: [event, again] }).storylines[0]?.timeline;
  const told = days?.flatMap((day) => day.entries.filter((entry) => entry.kind === "event"));
  expect(told?.map(({ text, passages }) => [text, passages.length])).toEqual([["talks resume", 2]]);
});

test("a copy stands under its original with what it cut and added", () => {
  expect(story.sources.origins).toBe(2);
  const harbour = story.sources.tree.find((report) => report.article === "harbour");
  const [copy] = harbour?.copies ?? [];
  expect(copy?.copy?.of).toBe("Harbour Post");
  expect(copy?.copy?.added.at(-1)).toContain("added by the desk");
  expect(copy?.copy?.cut.join(" ")).toContain("rejected any bonus");
  expect(copy?.copy?.cut.join(" ")).not.toContain("ready to lift");
});

test("reports of an undated day say on what words it was worked out", () => {
  expect(story.sources.tree.find((report) => report.article === "ledger")?.dating).toBe("day worked out: “Monday”");
});

test("notes that say the same of one report are told once", () => {
  expect(story.notes).toEqual([
    {
      article: "ledger",
      source: "file ledger.txt",
      notes: [{ by: "clean", code: "undated", message: "No day is printed.", times: 2 }],
    },
  ]);
});

test("who is who: a party, its other names, and the people who speak for it", () => {
  expect(story.parties).toEqual([
    {
      name: "Port Authority",
      office: null,
      aliases: [],
      kind: "organisation",
      positions: 3,
      people: [{ name: "Olu Reyes", office: "director", aliases: [] }],
    },
    {
      name: "Dockers Union",
      office: null,
      aliases: ["the union"],
      kind: "organisation",
      positions: 2,
      people: [{ name: "Ada Brandt", office: "union leader", aliases: [] }],
    },
  ]);
});

test("the deal map is told with the lines that prove it", () => {
  expect(
    story.deal.ties.map((tie) => [tie.party, tie.from.label, tie.connective, tie.to.label, tie.lines.length]),
  ).toEqual([["Dockers Union", "blockade", "in exchange for", "bonus", 1]]);
});

test("a storyline holds only what has words in its articles; the rest of the notes stay", () => {
  const [whole] = SAMPLE.storylines;
  if (!whole) throw new Error("the sample has one storyline");
  const record = { ...SAMPLE, storylines: [{ ...whole, articles: ["harbour"] }] };
  const narrow = briefing(record);
  expect(narrow.storylines[0]?.lines.map((line) => line.id)).toEqual(["lift", "no-bonus"]);
  expect(narrow.storylines[0]?.disagreements).toEqual([]);
  expect(narrow.notes).toHaveLength(1);
});

test("a record without storylines is one briefing, an empty one too", () => {
  expect(briefing({ ...SAMPLE, storylines: [] }).storylines.map((one) => one.lines.length)).toEqual([5]);
  const empty = { ...SAMPLE, articles: [], positions: [], attributions: [], storylines: [], notes: [] };
  expect(briefing(empty).storylines[0]?.stateOfPlay.rows).toEqual([]);
});

test("a footnote has outlet, day, words, and an address that opens at them", () => {
  const passage = passageOf(lookup(SAMPLE), at("harbour", "There is no money,"));
  expect(passage && footnoteOf(passage)).toBe(
    "Harbour Post, 6 May 2031: “There is no money,” https://harbour.example/dockers-strike#:~:text=There%20is%20no%20money%2C",
  );
  expect(textFragment("one two three four five six seven eight nine well-known eleven")).toBe(
    "#:~:text=one%20two%20three%20four%20five,seven%20eight%20nine%20well%2Dknown%20eleven",
  );
});

test.each([
  ["2031-05-05", "2031-05-05", "5 May 2031"],
  ["2031-05-05", "2031-05-09", "5–9 May 2031"],
  ["2031-04-28", "2031-05-01", "28 Apr – 1 May 2031"],
  ["2030-12-30", "2031-01-02", "30 Dec 2030 – 2 Jan 2031"],
])("tells %s to %s as %s", (earliest, latest, label) => {
  expect(rangeLabel(earliest, latest)).toBe(label);
});

test.each([
  [
    "Dated 2031-05-06: it prints what A dates to 2031-05-05.",
    "Dated 6 May 2031: it prints what A dates to 5 May 2031.",
  ],
  ["files/2031-05-06-harbour.txt says nothing.", "files/2031-05-06-harbour.txt says nothing."],
  ["2031-05-06.txt says nothing.", "2031-05-06.txt says nothing."],
])("tells days plainly: %s", (text, plain) => {
  expect(plainDays(text)).toBe(plain);
});

test("words small and large", () => {
  expect(dayLabel("2031-01-09")).toBe("9 Jan 2031");
  expect([
    actPhrase("accept", "ready"),
    actPhrase("offer", "hint"),
    actPhrase("reject", "done"),
    actPhrase("assess", "hint"),
  ]).toEqual(["ready to accept", "hints at offering", "has rejected", "assesses"]);
  expect(clip("one two three four", 12)).toBe("one two…");
  expect(clip("short", 12)).toBe("short");
  expect(listed(["a", "b", "c"])).toBe("a, b and c");
  expect(headingCase("wage rise")).toBe("Wage rise");
});

test.each([
  ["“We are ready,”", "We are ready"],
  ["‘We aren’t ready,’", "We aren’t ready"],
  ['"We are ready"', "We are ready"],
  ["“We are ready", "We are ready"],
  ["“Yes” and “no”", "“Yes” and “no”"],
  ["‘Yes’ and ‘no’", "‘Yes’ and ‘no’"],
  ["called it “a start”", "called it “a start”"],
  ["we are ready,", "we are ready,"],
])("without its marks, %s is %s", (words, bare) => {
  expect(unquoted(words)).toBe(bare);
});

test.each([
  ["One. Two pay £9. Three.", "Two pay £9."],
  ["One. Mr. Ito of the U.S. port pays £9. Three.", "Mr. Ito of the U.S. port pays £9."],
  ["We pay £9", "We pay £9"],
])("the sentence around £9 in: %s", (text, sentence) => {
  const start = text.indexOf("£9");
  const around = sentenceAround(text, { start, end: start + 2 });
  expect(text.slice(around.start, around.end)).toBe(sentence);
});

test.each([
  ["blank lines part paragraphs", "One.\n\nTwo.", ["One.", "Two."]],
  ["a line that ends like a sentence before one that begins like one", "One.\nTwo.", ["One.", "Two."]],
  ["a wrapped line is no paragraph", "One that goes\non here.", ["One that goes\non here."]],
  ["a stripped link's full stop is none either", "peace\n. His remark", ["peace\n. His remark"]],
  ["white space around belongs to none", "\n  One.  \n\n", ["One."]],
  ["nothing", " \n ", []],
])("%s", (_name, text, paragraphs) => {
  expect(paragraphsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(paragraphs);
});
