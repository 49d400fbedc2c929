import { expect, test } from "vitest";
import { slug } from "./slug.ts";

test.each([
  ["Volodymyr Zelenskyy", "volodymyr-zelenskyy"],
  ["São Tomé and Príncipe", "sao-tome-and-principe"],
  ["the drivers’ union", "the-drivers-union"],
  ["U.S. Treasury", "u-s-treasury"],
  ["", ""],
])("slug of %j is %j", (name, expected) => expect(slug(name)).toBe(expected));
