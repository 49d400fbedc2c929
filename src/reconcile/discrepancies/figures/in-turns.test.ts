import { expect, test } from "vitest";
import { found, inTags, type Told } from "../../../../test/found-discrepancies.ts";

const has = (share: string): string =>
  `Tarn/NNP/2/compound Lines/NNP/3/nsubj has/VBZ/0/root ${share}/CD/5/nummod %/NN/3/dobj of/IN/9/case the/DT/9/det grain/NN/9/compound quay/NN/5/nmod at/IN/11/case Norhaven/NNP/9/nmod ./.`;
const weighs = (share: string): string =>
  `A/DT/2/det court/NN/3/nsubj weighs/VBZ/0/root the/DT/7/det ${share}/CD/7/nummod per/IN/7/case cent/NN/3/dobj holding/VBG/7/acl in/IN/13/case the/DT/13/det Norhaven/NNP/13/compound grain/NN/13/compound quay/NN/8/nmod ./.`;
const on = (day: string, tags: string): Told => ({
  ...inTags(tags),
  published: `2031-03-${day}` as Told["published"] & string,
});

test("finds what was so before and is so again", () =>
  expect(found("figure", [on("04", has("40")), on("14", weighs("49")), on("24", has("40"))])).toHaveLength(1));
test.each([
  ["what moved and stayed", [on("04", has("40")), on("14", weighs("49")), on("24", has("49"))]],
  ["what is the same", [on("04", has("40")), on("14", weighs("40")), on("24", has("40"))]],
])("is silent on %s", (_, reports) => expect(found("figure", reports)).toEqual([]));
