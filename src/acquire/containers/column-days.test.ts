import { expect, test } from "vitest";
import { columnDays } from "./column-days.ts";

test.each([
  ["2031-05-04T23:30:00-05:00", "2031-05-04"],
  ["20310504", "2031-05-04"],
  ["Sun, 04 May 2031 10:00:00 GMT", "2031-05-04"],
  ["May 4, 2031", "2031-05-04"],
  ["10:30 May 4, 2031", "2031-05-04"],
  ["04.05.2031", "2031-05-04"],
  ["25/04/2031", "2031-04-25"],
  ["04/25/2031 08:00", "2031-04-25"],
  ["05/05/2031", "2031-05-05"],
  ["05/04/2031", "ambiguous"],
  ["May 4", null],
  ["soon", null],
  ["31/31/2031", null],
  ["", null],
])("of %s alone: %s", (cell, day) => expect(columnDays([cell])(cell)).toBe(day));

test.each([
  ["days first", ["05/04/2031", "13/04/2031", "04/04/2031"], "2031-04-05"],
  ["months first", ["05/04/2031", "04/13/2031"], "2031-05-04"],
  ["either", ["05/04/2031", "13/04/2031", "04/13/2031"], "ambiguous"],
  ["dots settle nothing for slashes", ["05/04/2031", "13.04.2031"], "ambiguous"],
])("a column with %s", (_, cells, day) => expect(columnDays(cells)("05/04/2031")).toBe(day));
