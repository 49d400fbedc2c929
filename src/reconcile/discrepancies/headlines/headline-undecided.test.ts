import { describe, expect, test } from "vitest";
import { written } from "../../../../test/written-reports.ts";
import { type Digest, digest } from "../../digest.ts";
import { undecided } from "./headline-undecided.ts";

const report = (title: string, body: string): Digest =>
  digest(written({ id: "r", title, text: `${title}\n\n${body}` }));

describe("a headline that decides what its body leaves open", () => {
  test.each([
    ["Dockers quit wage talks", "The dockers would decide on Saturday whether to come back to the table."],
    ["Norland abandons climate pact", "Ministers have yet to decide, the minister said."],
    [
      "DOCKERS STORM OUT OF WAGE TALKS AFTER FIRE",
      "Envoys of the dockers then asked the board for a two-day break to speak to their families.",
    ],
    [
      "Hall shut! Mayor KILLS cannery merger",
      "The mayor had not taken a decision, her clerk said. She'll use the veto.",
    ],
    ["Regulator blocks brewery merger", "The regulator has not decided. Brewers fear the merger dead."],
  ])("%s / %s", (title, body) => expect(undecided(report(title, body))).not.toBeNull());
  test.each([
    ["Dockers quit wage talks", "The dockers abandoned the talks. They would decide whether to strike."],
    ["Dockers to quit wage talks", "The dockers would decide on Saturday whether to come back."],
    ["Dockers quit wage talks", "The dockers went home."],
    ["Will dockers quit wage talks?", "The dockers would decide on Saturday whether to come back."],
    ["Fire kills three at cannery", "The mayor had not taken a decision."],
    ["Dockers storm out of wage talks", "The dockers asked for higher wages to feed their families."],
    ["Mayor vetoes merger", "The mayor vetoed it. She has not decided who may buy."],
    ["Herring fleet sails", "Ministers have yet to decide."],
  ])("not %s / %s", (title, body) => expect(undecided(report(title, body))).toBeNull());
});
