import { expect, test } from "vitest";
import { isShortFor } from "./short-form.ts";

test.each([
  ["MNA", "Meridian News Agency", true],
  ["MNA", "The Meridian News Agency", true],
  ["HTP", "Harbour Trust of Pilots", true],
  ["ANH", "Agence Nord-Harbour", true],
  ["Meridian", "Meridian News Agency", true],
  ["The Harbour Post", "HARBOUR POST", true],
  ["Post", "Outpost Weekly", false],
  ["Meridian News Agency", "Meridian", false],
  ["M", "Meridian", false],
  ["MNA", "Meridian Newsroom", false],
  ["", "Meridian", false],
])("%s stands for %s: %s", (short, long, is) => {
  expect(isShortFor(short, long)).toBe(is);
});
