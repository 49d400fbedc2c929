import { describe, expect, test } from "vitest";
import { ACTS, type Act } from "../../domain/position.ts";
import { decodeStances } from "./decode-stances.ts";
import type { StanceDecoding } from "./manifest.ts";
import { ANCHORS, CONDITION_TAGS, STANCE_LINK, STANCE_LINKS, STANCE_TAGS, type StanceScores } from "./stance-scores.ts";

const DECODING: StanceDecoding = {
  weights: [0.5, 0.1, 1, 0.3, 1],
  constants: ACTS.map(() => 0),
  least: 0.3,
  share: 0.25,
};

interface Said {
  readonly anchor: string;
  readonly act: Act;
  readonly holders: readonly string[];
  readonly evidence: readonly [first: string, last: string];
  readonly condition?: readonly string[];
  readonly names?: string;
  readonly sure?: number;
}

/** Scores of a model that is sure of these statements and of nothing else. */
function scoresOf(words: readonly string[], said: readonly Said[]): StanceScores {
  const [n, stride] = [words.length, 32];
  const at = (word: string) => words.indexOf(word);
  const stance = new Float32Array(stride * STANCE_TAGS).fill(-6);
  const inside = new Float32Array(stride * STANCE_TAGS).fill(-6);
  const condition = new Float32Array(stride * CONDITION_TAGS).fill(-6);
  const anchors = new Int32Array(ANCHORS).fill(stride * ACTS.length - 1);
  const stanceLink = new Float32Array(ANCHORS * STANCE_LINKS * stride).fill(-9);
  said.forEach(({ anchor, act, holders, evidence, condition: words_ = [], names, sure = 4 }, row) => {
    const a = ACTS.indexOf(act);
    const tag = (tags: Float32Array, word: number) => {
      tags[word * STANCE_TAGS] = sure;
      tags[word * STANCE_TAGS + 1 + a] = 4;
    };
    const link = (channel: number, word: string) => {
      stanceLink[(row * STANCE_LINKS + channel) * stride + at(word)] = 5;
    };
    anchors[row] = at(anchor) * ACTS.length + a;
    tag(stance, at(anchor));
    for (let i = at(evidence[0]); i <= at(evidence[1]); i++) tag(inside, i);
    for (const holder of holders) link(STANCE_LINK.holder, holder);
    link(STANCE_LINK.begin, evidence[0]);
    link(STANCE_LINK.end, evidence[1]);
    link(STANCE_LINK.toward, anchor);
    link(STANCE_LINK.name, names ?? anchor);
    for (const word of words_) {
      link(STANCE_LINK.condition, word);
      condition[at(word) * CONDITION_TAGS + 2] = 3;
    }
  });
  return { words: n, stride, stance, inside, condition, anchors, stanceLink };
}

const found = (text: string, said: readonly Said[]) => {
  const words = text.split(" ");
  return decodeStances(scoresOf(words, said), words, DECODING).map(({ holder, act, evidence, conditions }) => ({
    holder: words[holder],
    act: ACTS[act],
    evidence: words.slice(...evidence).join(" "),
    conditions: conditions.map((c) => [c.relation, words.slice(...c.words).join(" ")]),
  }));
};

describe("decodeStances", () => {
  test("gives holder, act and the words from begin to end", () => {
    const said: Said[] = [{ anchor: "refused", act: "reject", holders: ["Osei"], evidence: ["Osei", "accord"] }];
    expect(found("On Monday Osei refused the accord .", said)).toEqual([
      { holder: "Osei", act: "reject", evidence: "Osei refused the accord", conditions: [] },
    ]);
  });

  test("names in one list hold it together", () => {
    const said: Said[] = [{ anchor: "want", act: "demand", holders: ["Peru", "Chile"], evidence: ["Peru", "quotas"] }];
    expect(found("Peru and Chile want higher quotas .", said).map(({ holder }) => holder)).toEqual(["Peru", "Chile"]);
  });

  test("of two likely holders that stand in no list only the first counts", () => {
    const said: Said[] = [{ anchor: "want", act: "demand", holders: ["Peru", "Chile"], evidence: ["Peru", "Chile"] }];
    expect(found("Peru does want quotas from Chile .", said).map(({ holder }) => holder)).toEqual(["Peru"]);
  });

  test("carries the condition that belongs to it", () => {
    const said: Said[] = [
      {
        anchor: "sign",
        act: "reject",
        holders: ["We"],
        evidence: ["We", "drop"],
        condition: ["unless", "prices", "drop"],
      },
    ];
    expect(found("We will not sign unless prices drop .", said)[0]?.conditions).toEqual([[2, "unless prices drop"]]);
  });

  test("points at the words that name the party, and at none where none is in sight", () => {
    const words = "Kenora rose . She refused the quota .".split(" ");
    const said: Said = { anchor: "refused", act: "reject", holders: ["She"], evidence: ["She", "quota"] };
    const pointed = (more: Partial<Said>) => {
      const [one] = decodeStances(scoresOf(words, [{ ...said, ...more }]), words, DECODING);
      return one?.named.map(({ word }) => words[word]);
    };
    expect(pointed({ names: "Kenora" })).toEqual(["Kenora"]);
    expect(pointed({})).toEqual([]);
  });

  test("two anchors of one act in the same words are one proposal", () => {
    const said: Said[] = [
      { anchor: "insists", act: "demand", holders: ["Ghana"], evidence: ["Ghana", "aid"] },
      { anchor: "wants", act: "demand", holders: ["Ghana"], evidence: ["Ghana", "aid"] },
    ];
    expect(found("Ghana insists it wants aid .", said)).toHaveLength(1);
  });

  test.each([
    [
      "an anchor the model doubts",
      [{ anchor: "met", act: "offer", holders: ["They"], evidence: ["They", "met"], sure: -5 }],
    ],
    ["padding", []],
  ] satisfies [string, Said[]][])("stays silent on %s", (_, said) => {
    expect(found("They met on Friday .", said)).toEqual([]);
  });
});
