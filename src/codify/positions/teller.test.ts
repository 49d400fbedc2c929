import { expect, test } from "vitest";
import { isTeller } from "./teller.ts";

const report = { outlet: "The Harbour Post", agency: "MNA" };

test.each(["Harbour Post", "HARBOUR POST", "MNA", "Reuters", "Associated Press"])("%s only tells", (name) =>
  expect(isTeller(name, report)).toBe(true),
);

test.each(["Harbour Board", "Post", "PA", "AP", "Coast Courier"])("%s may be a party", (name) =>
  expect(isTeller(name, report)).toBe(false),
);

test("what a party itself puts out is its word", () =>
  expect(isTeller("Halm Ferries", { outlet: "Halm Ferries", agency: null })).toBe(false));
