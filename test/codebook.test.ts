import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { ACTS, RELATIONS, STATED_BY, STRENGTHS } from "../src/domain/position.ts";

const codebook = readFileSync(resolve(import.meta.dirname, "../docs/codebook.md"), "utf8");
const tableRows = [...codebook.matchAll(/^\| `([^`]+)` +\|/gm)].map(([, word]) => word);

describe("docs/codebook.md", () => {
  test("has a section for each act, and for nothing else", () => {
    const sections = [...codebook.matchAll(/^### (.+)$/gm)].map(([, act]) => act);
    expect(sections).toEqual([...ACTS]);
  });

  test("defines each strength, relation and way of stating in a table row", () => {
    expect(new Set(tableRows)).toEqual(new Set([...STRENGTHS, ...RELATIONS, ...STATED_BY, "stated", "inferred"]));
  });
});
