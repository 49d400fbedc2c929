import { describe, expect, test } from "vitest";
import { found } from "../../../../test/found-discrepancies.ts";

describe("headline-body", () => {
  const title = "Norland agrees to drop its harbour claim";
  const other = { text: "Norland spoke of the harbour." };
  test("finds nothing where the body says it in quite other words", () => {
    const text = `${title}\n\nNorland insisted that Sudania accept its title to the quay. Sailors watched the harbour.`;
    expect(found("headline-body", [{ title, text }, other])).toEqual([]);
  });
  test("shows other reports that say the reverse, too, and those of another time not", () => {
    const turned = { title, text: `${title}\n\nNorland would hand over its fleet if that secured the harbour.` };
    const same = { text: "Norland wants to keep the harbour, whatever its headlines say." };
    expect(found("headline-body", [turned, same])[0]?.slice(2)).toEqual([same.text]);
    expect(found("headline-body", [turned, { ...same, published: "2031-02-04" }])[0]?.slice(2)).toEqual([]);
    expect(found("headline-body", [turned, other])[0]?.slice(2)).toEqual([]);
  });
});
