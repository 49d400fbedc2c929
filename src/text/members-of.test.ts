import { expect, test } from "vitest";
import { isBodyOf } from "./members-of.ts";

test.each([
  ["dockers", "Dockers’ Union"],
  ["dockers", "Dock and Ferry Workers' Union"],
  ["miners", "Union of Mine Workers"],
  ["quarrymen", "Quarry and Allied Workers' Union"],
  ["bus drivers", "Association of Bus Drivers"],
])("%s are in the %s", (words, name) => expect(isBodyOf(words.split(" "), name)).toBe(true));

test.each([
  ["workers", "Quarry Workers' Union"],
  ["bankers", "Bank Workers' Union"],
  ["dockers", "Dock Company"],
  ["tram drivers", "Association of Bus Drivers"],
  ["dockers", "Dock Owners' Association"],
  ["", "Dockers’ Union"],
])("%s are not in the %s", (words, name) => expect(isBodyOf(words.split(" ").filter(Boolean), name)).toBe(false));
