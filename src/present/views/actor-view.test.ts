import { expect, test } from "vitest";
import { SAMPLE } from "../../../test/sample-record.ts";
import { actorView } from "./actor-view.ts";
import { lookup } from "./lookup.ts";

const look = lookup(SAMPLE);

test("a person's printed names stand in order of time, with the reports that use each", () => {
  expect(actorView(look, "ada-brandt")).toMatchObject({
    speaksFor: "Dockers Union",
    people: [],
    printed: [{ printed: "Ada Brandt", reports: 3, first: "2031-05-06", span: "6–7 May 2031" }],
  });
});

test("a party has the people who speak for it", () => {
  const view = actorView(look, "dockers-union");
  expect([view?.speaksFor, view?.people, view?.printed]).toEqual([
    null,
    [{ id: "ada-brandt", name: "Ada Brandt", office: "union leader" }],
    [],
  ]);
});

test("nobody of that id", () => expect(actorView(look, "nobody")).toBeNull());
