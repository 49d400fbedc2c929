import { expect, test } from "vitest";
import { at, SAMPLE } from "../../../test/sample-record.ts";
import { briefing } from "./briefing.ts";
import { plainDays, rangeLabel } from "./day-label.ts";
import { headlineOf } from "./headline.ts";
import { lookup } from "./lookup.ts";
import { marksOf } from "./marks.ts";
import { notesOf } from "./notes.ts";
import { footnoteOf, passageOf, textFragment } from "./passage.ts";
import { whoIsWho } from "./who-is-who.ts";
import { alikeWords, retold } from "./wordings.ts";

const [story] = briefing(SAMPLE).storylines;
if (!story) throw new Error("the sample has one storyline");

test("the headline counts reports and origins apart", () => {
  expect(headlineOf(story)).toBe("3 reports, 2 origins · 5–9 May 2031 · 5 positions of 2 parties on 2 issues");
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

test("wordings that only copies print, or that are one, are counted and not set side by side", () => {
  const [one] = story.utterances;
  const [wording] = one?.wordings ?? [];
  if (!one || !wording) throw new Error("the sample has a statement");
  const copied = { ...one, id: "copied", origins: 1 };
  const same = { ...one, id: "same", wordings: [wording] };
  const { told, alike } = retold([one, copied, same]);
  expect([told.map(({ id }) => id), alike]).toEqual([[one.id], 2]);
  expect(alikeWords(1)).toMatch(/^1 more is printed/u);
  expect(alikeWords(2)).toMatch(/^2 more are printed/u);
});

test.each([
  ["files/harbour.txt: it prints no year.", "It prints no year."],
  ["My reports/harbour.txt: it prints no year.", "It prints no year."],
  ["https://harbour.example/dockers-strike: only the summary was read.", "Only the summary was read."],
  ["Dated 6 May: harbour.txt: says so.", "Dated 6 May: harbour.txt: says so."],
])("a note beside its report's name does not repeat it: %s", (message, shown) => {
  const notes = [{ article: "harbour", by: "clean", code: "undated", message }] as typeof SAMPLE.notes;
  expect(notesOf(lookup({ ...SAMPLE, notes }))[0]?.notes[0]?.message).toBe(shown);
});

test.each([
  ["Its president", "president"],
  ["The league's chief executive", "league's chief executive"],
  ["minister of theatres", "minister of theatres"],
  ["Theatre director", "Theatre director"],
])("an office is told as a title: %s", (office, title) => {
  const actors = SAMPLE.actors.map((actor) => (actor.id === "ada-brandt" ? { ...actor, office } : actor));
  const people = whoIsWho(lookup({ ...SAMPLE, actors })).flatMap((party) => party.people);
  expect(people.find(({ name }) => name === "Ada Brandt")?.office).toBe(title);
});

test("a party without a name of its own begins with a capital", () => {
  const [party] = SAMPLE.positions.map(({ party }) => party);
  const actors = SAMPLE.actors.map((actor) => (actor.id === party ? { ...actor, name: "dockers" } : actor));
  expect(whoIsWho(lookup({ ...SAMPLE, actors })).map(({ name }) => name)).toContain("Dockers");
});

test.each([
  ["A person familiar with the talks", "according to a person familiar with the talks"],
  ["Reuters", "according to Reuters"],
  ["the foreign minister, Mr Ito,", "according to the foreign minister, Mr Ito"],
  ["he", "as others tell it"],
  ["a man who stood at the gate for the whole of the night and saw it", "as others tell it"],
])("who tells it where nobody named does: %s", (source, label) => {
  const [article] = SAMPLE.articles;
  const [lift] = SAMPLE.positions;
  if (!article || !lift) throw new Error("the sample has both");
  const text = `${source} ${article.text}`;
  const told = { id: "told", article: article.id, source: { start: 0, end: source.length }, cue: null, content: [] };
  const record = {
    ...SAMPLE,
    articles: [{ ...article, text }],
    attributions: [{ ...told, speaker: null, via: null, kind: "indirect" as const, said: null }],
  };
  const position = { ...lift, speaker: null, statedBy: "other" as const, attributions: ["told"] };
  expect(marksOf(lookup(record), position, null).map((mark) => mark.label)).toContain(label);
});
