import { expect, test } from "vitest";
import type { RawReport } from "../domain/raw-report.ts";
import { clean } from "./clean.ts";

const STORY =
  "The dockers' union said on Tuesday that it would return to work if the port dropped its plan for night shifts. The port has not replied to the offer, and the talks will go on in the town hall on Friday.";

const read = async (text: string, known: Partial<RawReport> = {}) => {
  const nothing = { url: null, outlet: null, title: null, byline: null, published: null, notes: [] };
  const bytes = new TextEncoder().encode(text);
  const { value } = await clean({ name: "a.txt", file: "a.txt", mediaType: "text/plain", bytes, ...nothing, ...known });
  return value;
};

test.each([
  [
    "a masthead that says what it is",
    `Tidewater Evening News\n\nPort talks resume\n\n${STORY}`,
    "Tidewater Evening News",
  ],
  ["a masthead and its section", `The Northern Post | World\n\nPort talks resume\n\n${STORY}`, "The Northern Post"],
  [
    "a masthead and its place",
    `The Quay Times (Lome)\n9 March 2031\n\nPort talks resume\n\n${STORY}`,
    "The Quay Times",
  ],
  ["an edition", `LE QUAI (English edition)\n\nPort talks resume\n\n${STORY}`, "LE QUAI"],
  ["a broadcaster", `Radio Harbour - transcript of the bulletin\n10.03.2031, 19:00\n\n${STORY}`, "Radio Harbour"],
  [
    "a name with its initials",
    `CPA - Coast Press Agency\nWed, 8 March 2031\n\nPort talks resume\n\n${STORY}`,
    "Coast Press Agency",
  ],
  [
    "an agency above its initials",
    `Port talks resume\n\nAGENCE QUAI PRESSE\n8 March 2031\n\nLOME (AQP) - ${STORY}`,
    "AGENCE QUAI PRESSE",
  ],
  [
    "a broadcaster beside its day",
    `Radio Harbour, transcript, 10 March 2031\n\nHOST: Welcome.\n\n${STORY}`,
    "Radio Harbour",
  ],
  [
    "a masthead below the byline",
    `Port talks resume\n\nBy Ada Brook\nThe Northern Post\nMarch 3, 2031\n\n${STORY}`,
    "The Northern Post",
  ],
  ["a masthead below the headline", `Port talks resume\n\nCoast Wire\n8 March 2031\n\n${STORY}`, "Coast Wire"],
  [
    "a masthead that the rights confirm",
    `Port talks resume\n\nHarbour Monitor - on the quay since 1909\n\n${STORY}\n\n© Harbour Monitor.`,
    "Harbour Monitor",
  ],
  ["a byline with its paper", `Port talks resume\n\nBy Ada Brook, Harbour Tribune\n\n${STORY}`, "Harbour Tribune"],
  ["staff", `Port talks resume\n\nBy Quayside Staff\n\n${STORY}`, "Quayside"],
  ["staff at the end", `Port talks resume\n\n${STORY}\n\nAdditional reporting by Beacon staff`, "Beacon"],
  [
    "rights",
    `Port talks resume\n\n${STORY}\n\n© 2031 The Harbour Post Company Ltd. All rights reserved.`,
    "The Harbour Post",
  ],
  [
    "where it first appeared",
    `Port talks resume\n\n${STORY}\n\nThis article was originally published by The Harbour Post.`,
    "The Harbour Post",
  ],
  [
    "its own reporter",
    `Port talks resume\n\n${STORY} Al Mina's Ada Brook, reporting from Lome, said the gates were shut.`,
    "Al Mina",
  ],
  [
    "its own question",
    `Port talks resume\n\n${STORY} The port did not reply to The Quay's request for comment.`,
    "The Quay",
  ],
  [
    "its own policy",
    `Port talks resume\n\n${STORY}\n\nThe views expressed here are the author's own and do not necessarily reflect Al Mina's editorial policy.`,
    "Al Mina",
  ],
  [
    "its own appeal",
    `Port talks resume\n\n${STORY}\n\nYour support keeps our reporters at the quay. The Harbour Post asks what others will not. Your donation pays for our journalism.`,
    "The Harbour Post",
  ],
  ["a site behind the headline", `Port talks resume | Harbour News\n\n${STORY}`, "Harbour News"],
  ["a field", `Source: Quayside\n\nPort talks resume\n\n${STORY}`, "Quayside"],
])("tells the outlet by %s", async (_, text, outlet) => {
  expect((await read(text)).outlet).toBe(outlet);
});

test.each([
  ["nothing", `Port talks resume\n\n${STORY}`],
  ["a kicker", `WORLD NEWS\n\nPort talks resume\n\n${STORY}`],
  ["a section", `WEST AFRICA\n\nPort talks resume\n\n${STORY}`],
  ["a review of the press", `PRESS REVIEW\n\nPort talks resume\n\n${STORY}`],
  ["a headline in capitals", `PORT POST OFFICE CLOSES\n\nUnion sees a way out\n\n${STORY}`],
  ["a headline that cites a paper", `Port will yield on shifts - Harbour Post\n\n${STORY}`],
  ["a headline led by a paper", `Harbour Post: port will yield on shifts\n\n${STORY}`],
  ["a name below a byline", `Port talks resume\n\nBy Ada Brook\nWest Africa\n8 March 2031\n\n${STORY}`],
  ["a name below the headline", `Port talks resume\n\nAda Brook\n8 March 2031\n\n${STORY}`],
  [
    "an agency that signs",
    `Port talks resume\n\nLOME (MNA) - ${STORY}\n\n(Reporting by Ada Brook; editing by Jan Keel)`,
  ],
  ["an agency's rights", `Port talks resume\n\n${STORY}\n\nCopyright 2031 Meridian News Agency. All rights reserved.`],
  ["a byline with its agency", `Port talks resume\n\nBy Ada Brook, Associated Press\n\n${STORY}`],
  ["a byline with a place", `Port talks resume\n\nBy Ada Brook, Lome\n\n${STORY}`],
  ["a byline with an office", `Port talks resume\n\nBy Ada Brook, Labour Editor\n\n${STORY}`],
  ["staff of nobody", `Port talks resume\n\nBy our own staff\n\n${STORY}`],
  ["a picture's rights", `Port talks resume\n\n${STORY}\n\n© Getty Images`],
  ["whom somebody told", `Port talks resume\n\n${STORY} “We are ready,” the owner told the Harbour Post.`],
  [
    "an author's employer",
    `Port talks resume\n\n${STORY}\n\nHer views do not reflect those of the World Maritime Fund.`,
  ],
])("tells no outlet from %s", async (_, text) => {
  expect((await read(text)).outlet).toBeNull();
});

test("what came with a report beats what it prints, and an address stands in where it prints nothing", async () => {
  const signed = `The Harbour Post\n\nPort talks resume\n\n${STORY}`;
  expect((await read(signed, { outlet: "Post Online" })).outlet).toBe("Post Online");
  const url = "https://www.quay.example/2031/talks";
  expect((await read(signed, { url })).outlet).toBe("The Harbour Post");
  expect((await read(STORY, { url })).outlet).toBe("quay.example");
});

test("a headline leaves out the masthead above it and the site behind it", async () => {
  for (const head of ["ALMERY SIGNAL\n\nPort talks resume", "Port talks resume | Harbour News"])
    expect((await read(`${head}\n\n${STORY}`)).title).toBe("Port talks resume");
});

test.each([
  ["above the day", `The Quay Times\nPort talks resume\n8 March 2031\n\n${STORY}`],
  ["above the story", `The Quay Times\nPort talks resume\n\n${STORY}`],
  ["below a motto", `The Quay Times\nOn the quay since 1909\n\nPort talks resume\n\n${STORY}`],
  ["above a byline, in a wrapped text", `Port talks resume\nBy Ada Brook\n\n${STORY.replace(/(.{1,50}) /gu, "$1\n")}`],
  ["below a section", `The Quay Times\n\nWORLD\n\nPort talks resume\n\n${STORY}`],
  ["below the way to it", `THE QUAY LAMP | World\n\nPort talks resume\n\nBy Ada Brook\n\n${STORY}`],
  ["below an edition", `Quayposten in English\n\nPort talks resume\n\nBy Ada Brook\n\n${STORY}`],
  ["below a name and what it is", `QUAY LAMP – news from the island\n\nPort talks resume\n\nBy Ada Brook\n\n${STORY}`],
  ["above its deck", `WORLD\n\nPort talks resume\n\nUnion of Almery sees a way out of it\n\n${STORY}`],
])("a headline stands %s", async (_, text) => expect((await read(text)).title).toBe("Port talks resume"));

test.each([
  ["a name", `The Quay Lamp\n\nPort talks with union resume\n\n${STORY}`],
  ["a name and a motto", `The Quay Lamp\n\nFor whoever cannot sleep\n\nPort talks with union resume\n\n${STORY}`],
])("a headline below %s that says no outlet has some words", async (_, text) =>
  expect((await read(text)).title).toBe("Port talks with union resume"),
);

test("an agency behind a byline is a credit", async () => {
  const { agency, byline } = await read(`Port talks resume\n\nBy Ada Brook, Associated Press\n\n${STORY}`);
  expect([agency, byline]).toEqual(["Associated Press", "Ada Brook"]);
});
