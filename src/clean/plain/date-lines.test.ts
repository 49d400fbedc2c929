import { expect, test } from "vitest";
import { dateLines, isDateLine } from "./date-lines.ts";
import { linesOf } from "./lines.ts";

test.each([
  "The Quay Sentinel / 02:41 AM March 05, 2031",
  "Port Vila | Tuesday 4 March 2031 - 23:05 GMT",
  "Staff and agencies. March 4",
  "Port Vila, 4 March 2031",
  "Tue 4 Mar 2031 13.45 GMT",
  "March 4, 20316:32 AM ET",
  "Updated March 4, 2031 / 6:35 PM EST / QTV News",
  "Issued on: 04/03/2031 - 20:01Modified: 05/03/2031 - 08:16",
  "Tue, March 4, 2031 at 7:34 PM GMT+1·5 min read",
  "By Ada Brook and Jan Keel | March 4, 2031",
  "2031-03-04T20:10:00Z",
  "4-Mar-2031",
  "Port Vila | 04-03-2031",
  "4 March 2031. Newest first",
  "Quay Radio, transcript, 4 March 2031",
  "Press release | 4 March 2031",
  "No. 31 – Tuesday 4 March 2031 – late edition",
  "Actualizado: 4 de marzo de 2031, 14:05",
  "4 février 2031",
  "Mar. 4, 2031 | Updated 7:02 a.m.",
  "Tuesday, 4 March 2031 · all times local · latest entry on top",
])("is a date line: %s", (text) => expect(isDateLine({ text })).toBe(true));

test.each([
  "Dockers' Truce Begins March 4",
  "What we know of the dockers' truce on 4 March 2031",
  "Signed on March 4.",
  "4 March 2031 – 9 April 2031",
  "Call 555-04-2031",
  "4 March 2031. The port is first to speak",
  "The port spoke on March 4, 2031",
  "March 4, 2031: the port closes",
  "March 4 · the port closes",
  "The port closes · 4 March 2031 at the latest",
  "Port Vila, at noon",
])("is none: %s", (text) => expect(isDateLine({ text })).toBe(false));

test("stands above the story or ends it; between, others' days stand", () => {
  const story = "The dockers' union and the port met again on the quay, and neither gave way on night shifts. ".repeat(
    3,
  );
  const text = [
    "Talks resume",
    "4 March 2031",
    story,
    "1 February 2031",
    "Updated: 5 March 2031",
    "More",
    "Vila, 6 March 2031",
  ];
  const found = dateLines.find(linesOf(text.join("\n\n")), text.join("\n\n"));
  expect(found.map(({ start, end }) => text.join("\n\n").slice(start, end))).toEqual([
    "4 March 2031",
    "Updated: 5 March 2031",
    "Vila, 6 March 2031",
  ]);
});
