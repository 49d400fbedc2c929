import { expect, test } from "vitest";
import { machine } from "./corrected.contract.ts";
import { retitle } from "./rewrite.ts";

const titled = (title: string, others: readonly string[], name: string) =>
  retitle(
    { ...machine, storylines: machine.storylines.map((one) => ({ ...one, title })) },
    others,
    name,
  ).storylines.map((one) => one.title);

test.each([
  [
    "Ferry Line, Seafarers Union: pay, night duty",
    ["Ferry Line"],
    "Blue Ferries",
    "Blue Ferries, Seafarers Union: pay, night duty",
  ],
  ["Ferry Line, Seafarers Union: pay, night duty", ["night duty"], "pay", "Ferry Line, Seafarers Union: pay"],
  ["Ferry Line, Line, Seafarers Union: pay", ["Line"], "Ferry Line", "Ferry Line, Seafarers Union: pay"],
  [
    "Ferry Line Workers, Seafarers Union: pay",
    ["Ferry Line"],
    "Blue Ferries",
    "Ferry Line Workers, Seafarers Union: pay",
  ],
  ["Talks in the port go on", ["port"], "harbour", "Talks in the port go on"],
])("%s, where %j is %s: %s", (title, others, name, now) => expect(titled(title, others, name)).toEqual([now]));
