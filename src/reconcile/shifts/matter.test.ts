import { expect, test } from "vitest";
import { tagged } from "../../../test/tagged-text.ts";
import { written } from "../../../test/written-reports.ts";
import { digest } from "../digest.ts";
import { isOneMatter, matterOf } from "./matter.ts";

function matter(words: string) {
  const { article, tokens, sentences } = tagged(words);
  const report = written({ id: "r", text: article.text });
  const read = digest({ ...report, annotations: { ...report.annotations, tokens, sentences } });
  return matterOf([{ article: "r", start: 0, end: article.text.length }], () => read, new Set());
}

const NO_SUBSIDY = "They/PRP/2/nsubj refused/VBD/0/root to/TO/4/mark pay/VB/2/xcomp any/DT/6/det subsidy/NN/4/dobj";
const A_REPORT = "They/PRP/2/nsubj promised/VBD/0/root to/TO/4/mark fund/VB/2/xcomp the/DT/6/det survey/NN/4/dobj";
const WILL_NOT_RESIGN = "He/PRP/4/nsubj will/MD/4/aux not/RB/4/neg resign/VB/0/root";
const RESIGNS = "He/PRP/2/nsubj is/VBZ/3/cop ready/JJ/0/root to/TO/5/mark resign/VB/3/xcomp";
const FUNDS_SUBSIDY = "They/PRP/3/nsubj will/MD/3/aux fund/VB/0/root the/DT/5/det subsidy/NN/3/dobj";
const READY = "He/PRP/2/nsubj is/VBZ/3/cop ready/JJ/0/root";
const RELEASES = "They/PRP/3/nsubj will/MD/3/aux release/VB/0/root the/DT/5/det crew/NN/3/dobj";
const RELEASES_THEM = "They/PRP/4/nsubj will/MD/4/aux not/RB/4/neg release/VB/0/root them/PRP/4/dobj";
const RELEASES_SHIP = "They/PRP/3/nsubj will/MD/3/aux release/VB/0/root the/DT/5/det ferry/NN/3/dobj";

test.each([
  ["a thing", NO_SUBSIDY, FUNDS_SUBSIDY],
  ["a deed", WILL_NOT_RESIGN, RESIGNS],
  ["a deed, done to whom one of them does not say again", RELEASES, RELEASES_THEM],
])("one matter: %s", (_, a, b) => expect(isOneMatter(matter(a), matter(b))).toBe(true));

test.each([
  ["other things", NO_SUBSIDY, A_REPORT],
  ["a deed done to other things", RELEASES, RELEASES_SHIP],
  ["readiness for this and for that", READY, RESIGNS],
])("two matters: %s", (_, a, b) => expect(isOneMatter(matter(a), matter(b))).toBe(false));
