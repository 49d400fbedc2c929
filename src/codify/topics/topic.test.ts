import { describe, expect, test } from "vitest";
import { tagged } from "../../../test/tagged-text.ts";
import { castOf } from "../actors/actors.ts";
import { parseOf } from "../parse.ts";
import { matterOf } from "./matter.ts";
import { topicOf, topicOfCondition } from "./topic.ts";

const read = (
  sentence: string | readonly string[],
  words: string,
  hangsOn: readonly string[] = [],
  before: string | null = null,
) => {
  const annotations = tagged(...[sentence].flat());
  // "¶" ends a line.
  const text = annotations.article.text.replace("¶ ", " \n");
  const parse = parseOf({ ...annotations, article: { ...annotations.article, text } });
  const at = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });
  const cast = castOf(parse);
  const matter = matterOf(cast, parse);
  const earlier = before === null ? null : { phrase: before, head: before, words: [before] };
  return {
    stance: topicOf(at(words), hangsOn.map(at), earlier, matter, parse)?.phrase ?? null,
    conditions: hangsOn.map((part) => topicOfCondition(at(part), matter, cast, parse)?.phrase ?? null),
  };
};

const RESIGN =
  "Ada@P/NNP Obi@P/NNP/4/nsubj is/VBZ/4/cop willing/JJ/0/root to/TO/6/mark resign/VB/4/xcomp if/IN/9/mark it/PRP/9/nsubj brings/VBZ/6/advcl peace/NN/9/dobj ./.";
const ASKED =
  "If/IN/3/mark they/PRP/3/nsubj need/VBP/8/advcl us/PRP/3/dobj to/TO/6/mark withdraw/VB/3/xcomp we/PRP/8/nsubj are/VBP/0/root ready/JJ/8/dep ./.";
const POINTS = "We/PRP/3/nsubj can/MD/3/aux trade/VB/0/root this/DT/3/dobj for/IN/6/case oil/NN/3/nmod ./.";

const PAYS =
  "They/PRP/2/nsubj pay/VBP/0/root 40/CD/5/nummod million/CD/5/nummod dollars/NNS/2/dobj for/IN/8/case the/DT/8/det harbour/NN/2/nmod ./.";
const PROPS = "They/PRP/2/nsubj prop/VBP/0/root the/DT/4/det dollar/NN/2/dobj ./.";
test.each([
  ["no sum of money", PAYS, "pay 40 million dollars for the harbour", "harbour"],
  [
    "no sum of a state's money",
    "They/PRP/2/nsubj pay/VBP/0/root 40/CD/4/compound million/CD/6/nummod Norland/JJ/6/amod dollars/NNS/2/dobj for/IN/9/case the/DT/9/det harbour/NN/2/nmod ./.",
    "pay 40 million Norland dollars for the harbour",
    "harbour",
  ],
  ["a currency", PROPS, "prop the dollar", "dollar"],
  [
    "people whom it frees, though they speak elsewhere",
    "Prisoners/NNS/2/nsubj wrote/VBD/0/root ./. They/PRP/2/nsubj free/VBP/0/root 40/CD/4/nummod prisoners/NNS/2/dobj near/IN/7/case the/DT/7/det harbour/NN/2/nmod ./.",
    "free 40 prisoners near the harbour",
    "prisoners",
  ],
  ["mines", "They/PRP/2/nsubj lift/VBP/0/root the/DT/4/det mines/NNS/2/dobj ./.", "lift the mines", "mines"],
  [
    "nothing that the line above it names",
    "Harbour/NN/4/compound desk/NN/4/compound ¶/./4/punct toll/NN/5/nsubj rejected/VBN/0/root ./.",
    "toll",
    "toll",
  ],
])("a stance is about %s", (_, sentence, words, phrase) => expect(read(sentence, words).stance).toBe(phrase));

describe("what a stance with conditions is about", () => {
  test("is its deed, not what it hangs on", () =>
    expect(read(RESIGN, "willing to resign if it brings peace", ["if it brings peace"])).toEqual({
      stance: "resign",
      conditions: ["peace"],
    }));
  test("is the deed that a condition asks for", () =>
    expect(read(ASKED, "we are ready", ["If they need us to withdraw"]).stance).toBe("withdraw"));
  test("is what the stance before it was about, where it only points there", () =>
    expect(read(POINTS, "We can trade this for oil", ["for oil"], "harbour")).toEqual({
      stance: "harbour",
      conditions: ["oil"],
    }));
});

const OIL = "They/PRP/2/nsubj want/VBP/0/root oil/NN/2/dobj ./.";
const PATROLS = "They/PRP/2/nsubj object/VBP/0/root to/IN/4/case patrols/NNS/2/nmod ./.";

test.each([
  ["it, is about what the sentence before tells of", "it/PRP/3/dobj", "accept it", "patrols"],
  ["nothing, is about what the report is about", "tomorrow/RB/3/advmod", "accept tomorrow", "oil"],
])("a stance that points to %s", (_, object, words, phrase) => {
  const stance = `He/PRP/3/nsubj will/MD/3/aux accept/VB/0/root ${object} ./.`;
  expect(read([OIL, OIL, OIL, OIL, OIL, OIL, PATROLS, stance], words).stance).toBe(phrase);
});

test("what a stance itself names comes before what its report speaks of more", () => {
  const stance =
    "Norland@O/NNP/6/nsubj ,/,/1/punct which/WDT/4/nsubj sells/VBZ/1/acl:relcl oil/NN/4/dobj wants/VBZ/0/root patrols/NNS/6/dobj ./.";
  expect(read([...Array<string>(12).fill(OIL), stance], "wants patrols").stance).toBe("patrols");
});

describe("what joins and leaves", () => {
  test.each([
    [
      "Norland/NNP/2/nsubj trades/VBZ/0/root fish/NN/2/dobj for/IN/5/case entry/NN/2/nmod into/IN/7/case NATO/NNP/5/nmod ./.",
      "for entry into NATO",
      "NATO membership",
    ],
    [
      "Norland/NNP/2/nsubj trades/VBZ/0/root fish/NN/2/dobj for/IN/7/case its/PRP$/7/nmod:poss NATO/NNP/7/compound bid/NN/2/nmod ./.",
      "for its NATO bid",
      "NATO membership",
    ],
    [
      "Norland/NNP/2/nsubj trades/VBZ/0/root fish/NN/2/dobj for/IN/5/case NATO/NNP/2/nmod ./.",
      "for NATO",
      "NATO membership",
    ],
    [
      "He/PRP/2/nsubj left/VBD/0/root until/IN/6/mark it/PRP/6/nsubj was/VBD/6/cop cheap/JJ/2/advcl ./.",
      "until it was cheap",
      null,
    ],
  ])("%s: %s is about %s", (sentence, condition, topic) =>
    expect(read(sentence, "", [condition]).conditions).toEqual([topic]),
  );
  test("a person's departure is one from office", () =>
    expect(
      read(
        "Ada@P/NNP Obi@P/NNP/3/nsubj trades/VBZ/0/root Obi@P/NNP/6/nmod:poss 's/POS/4/case departure/NN/3/dobj for/IN/8/case votes/NNS/3/nmod ./.",
        "departure",
        ["for votes"],
      ).stance,
    ).toBe("departure from office"));
});

describe("what names an issue", () => {
  test.each([
    [
      "Norland@O/NNP/2/nsubj wants/VBZ/0/root lower/JJR/5/amod harbour/NN/5/compound fees/NNS/2/dobj ./.",
      "harbour fees",
    ],
    ["Norland@O/NNP/2/nsubj ends/VBZ/0/root coal/NN/4/compound power/NN/2/dobj ./.", "coal"],
    ["Norland@O/NNP/2/nsubj raises/VBZ/0/root the/DT/5/det pension/NN/5/compound question/NN/2/dobj ./.", "pension"],
    ["Norland@O/NNP/2/nsubj wants/VBZ/0/root a/DT/5/det three-year/JJ/5/amod levy/NN/2/dobj ./.", "levy"],
    ["Norland@O/NNP/2/nsubj wants/VBZ/0/root a/DT/5/det fiscal/JJ/5/amod compact/NN/2/dobj ./.", "fiscal compact"],
    ["Norland@O/NNP/2/nsubj dislikes/VBZ/0/root the/DT/5/det clumsy/JJ/5/amod levy/NN/2/dobj ./.", "levy"],
  ])("%s: %s", (sentence, topic) => expect(read(sentence, topic).stance).toBe(topic));
  test.each([
    "Norland@O/NNP/2/nsubj thanks/VBZ/0/root the/DT/4/det farmers/NNS/2/dobj ./.",
    "Norland@O/NNP/2/nsubj waits/VBZ/0/root for/IN/4/case October/NNP/2/nmod ./.",
    "Norland@O/NNP/2/nsubj waits/VBZ/0/root for/IN/4/case Sept./NNP/2/nmod ./.",
    "Norland@O/NNP/2/nsubj thanks/VBZ/0/root everyone/NN/2/dobj ./.",
    "Norland@O/NNP/2/nsubj voices/VBZ/0/root regret/NN/2/dobj ./.",
    "Norland@O/NNP/2/nsubj went/VBD/0/root home/NN/2/advmod ./.",
    "Tonight/NNP/2/nsubj Norland@O/NNP/2/nsubj waits/VBZ/0/root ./.",
    "Norland@O/NNP/2/nsubj joins/VBZ/0/root the/DT/5/det climate/NN/5/compound conference/NN/2/dobj ./.",
    "Norland@O/NNP/2/nsubj met/VBD/0/root Ms/NNP/2/dobj ./.",
    "Norland@O/NNP/2/nsubj sees/VBZ/0/root it/PRP/2/dobj as/IN/6/case a/DT/6/det prerequisite/NN/2/nmod ./.",
  ])("people, times and feelings do not: %s", (sentence) => expect(read(sentence, "Norland").stance).toBeNull());
});
