import { describe, expect, test } from "vitest";
import { areOtherOffices, officesBeside, type PrintedOffice } from "./printed-office.ts";

const officeIn = (text: string): PrintedOffice | undefined => {
  const start = text.indexOf("Ana Lindqvist");
  return officesBeside(text, { start, end: start + "Ana Lindqvist".length })[0];
};

describe("an office beside a name", () => {
  test.each([
    ["Norwegian Foreign Minister Ana Lindqvist left.", "minister", null, ["foreign"]],
    ["Then Deputy Prime Minister Ana Lindqvist left.", "minister", "deputy", ["prime"]],
    ["Ana Lindqvist, the deputy prime minister who leads them, left.", "minister", "deputy", ["prime"]],
    ["Ana Lindqvist, Norway's minister of state for fisheries, left.", "minister", "of state", ["fisheries"]],
    ["Ana Lindqvist, a spokeswoman for the harbour board, left.", "spokesman", null, ["harbour", "board"]],
    ["President Ana Lindqvist left.", "minister", null, ["president"]],
    ["U.S. Secretary of State Ana Lindqvist left.", "secretary", null, ["state"]],
    ["The prime minister, Ana Lindqvist, left.", "minister", null, ["prime"]],
    ["The deputy minister of foreign affairs, Ana Lindqvist, left.", "minister", "deputy", ["foreign"]],
    ["The spokeswoman of the presidency, Ana Lindqvist, left.", "spokesman", null, ["president"]],
  ])("%s", (text, head, rank, field) => {
    const office = officeIn(text);
    expect([office?.head, office?.rank, [...(office?.field ?? [])]]).toEqual([head, rank, field]);
  });
  test.each([
    "Ana Lindqvist left.",
    "Ana Lindqvist, the guild's chief delegate, left.",
    "Ana Lindqvist, who met the minister, left.",
    "Ana Lindqvist, Vice President Per Hauge and others left.",
    "The minister. Ana Lindqvist left.",
    "With the minister, Ana Lindqvist and others left.",
    "Ana Lindqvist, and the Norwegian envoy, Per Hauge, left.",
  ])("none: %s", (text) => expect(officeIn(text)).toBeUndefined());
});

describe("two offices of one person", () => {
  test.each([
    ["Foreign Minister Ana Lindqvist", "Deputy Foreign Minister Ana Lindqvist"],
    ["Foreign Minister Ana Lindqvist", "Ana Lindqvist, the prime minister,"],
    ["Their spokeswoman, Ana Lindqvist, left", "Ana Lindqvist, minister of fisheries,"],
    ["Ana Lindqvist, 51, a cook on the quay,", "Ana Lindqvist, a nurse from Norhaven,"],
    ["Colonel Ana Lindqvist", "General Ana Lindqvist"],
    ["Foreign Minister Ana Lindqvist", "Ana Lindqvist, the Norwegian vice-president who leads them,"],
    ["Ana Lindqvist, a spokeswoman for the president,", "Ana Lindqvist, the harbour board's spokeswoman,"],
  ])("%s / %s", (a, b) =>
    expect(areOtherOffices(officeIn(a) as PrintedOffice, officeIn(b) as PrintedOffice)).toBe(true),
  );
  test.each([
    ["Norwegian Foreign Minister Ana Lindqvist", "Ana Lindqvist, the foreign minister,"],
    ["Minister Ana Lindqvist", "Deputy Foreign Minister Ana Lindqvist"],
    ["Ana Lindqvist, the chief negotiator,", "Foreign Minister Ana Lindqvist"],
    ["Premier Ana Lindqvist", "Prime Minister Ana Lindqvist"],
    ["Home Secretary Ana Lindqvist", "Ana Lindqvist, the interior secretary,"],
    ["former Foreign Minister Ana Lindqvist", "Prime Minister Ana Lindqvist"],
    ["Ana Lindqvist, a lawyer,", "Foreign Minister Ana Lindqvist"],
    ["Norwegian Chancellor Ana Lindqvist", "Foreign Minister Ana Lindqvist"],
    ["HWU president Ana Lindqvist", "Ana Lindqvist, president of the Harbour Workers' Union,"],
    ["Ana Lindqvist, president of the Harbour region,", "Regional president Ana Lindqvist"],
    ["Sulphur-tongued foreign minister Ana Lindqvist", "Norlandish Foreign Minister Ana Lindqvist"],
    ["Harbour Bank President Ana Lindqvist", "Harbour Bank Governor Ana Lindqvist"],
  ])("not %s / %s", (a, b) =>
    expect(areOtherOffices(officeIn(a) as PrintedOffice, officeIn(b) as PrintedOffice)).toBe(false),
  );
});
