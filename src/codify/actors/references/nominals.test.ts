import { describe, expect, test } from "vitest";
import { partyAt } from "../../../../test/party-at.ts";
import { tagged, withSpoken } from "../../../../test/tagged-text.ts";

describe("what a noun stands for", () => {
  test.each<readonly [string, readonly string[], string, string]>([
    [
      "analysts judge for whom they work for",
      ["Analysts/NNS at/IN Corran@O/NNP Bank@O/NNP doubted/VBD it/PRP ./."],
      "Analysts",
      "Corran Bank",
    ],
    ["mayors are a group", ["Island/NN mayors/NNS refused/VBD ./."], "mayors", "Island mayors"],
    [
      "leaders of business are not the state's",
      ["Kenyan/JJ business/NN leaders/NNS refused/VBD ./."],
      "leaders",
      "Kenyan business leaders",
    ],
    ["leaders of a state are", ["Kenyan/JJ leaders/NNS refused/VBD ./."], "leaders", "Kenya"],
    [
      "an administration named for somebody unknown is the one state's that has them",
      [
        "Peru/NNP and/CC Kenya/NNP met/VBD U.S./NNP envoys/NNS ./.",
        "Otis@P/NNP Mala@P/NNP spoke/VBD ./.",
        "The/DT Mala@P/NNP administration/NN refused/VBD ./.",
      ],
      "administration",
      "United States",
    ],
    [
      "the community is the bloc of that name",
      ["The/DT European/NNP Community/NNP met/VBD ./.", "The/DT community/NN refused/VBD ./."],
      "community",
      "European Community",
    ],
    [
      "the government is the one whose the report says",
      [
        "Peru/NNP met/VBD Peru/NNP and/CC Peru/NNP ./.",
        "The/DT Kenyan/JJ government/NN came/VBD ./.",
        "The/DT government/NN refused/VBD ./.",
      ],
      "government",
      "Kenya",
    ],
    [
      "lawyers for a body speak for it",
      [
        "Lawyers/NNS/6/nsubj for/IN/5/case the/DT/5/det Dockers@O/NNPS/5/compound Union@O/NNP/1/nmod refused/VBD/0/root ./.",
      ],
      "Lawyers",
      "Dockers Union",
    ],
    [
      "its president is no president of whom the report does not tell the state",
      [
        "Kenya/NNP/2/nsubj met/VBD/0/root Kenya/NNP/2/dobj ./.",
        "President/NNP Otis@P/NNP Mala@P/NNP/4/nsubj left/VBD/0/root ./.",
        "Kenya/NNP/2/nsubj rejected/VBD/0/root it/PRP/2/dobj ,/, and/CC its/PRP$/7/nmod:poss president/NN/8/nsubj refused/VBD/2/conj ./.",
      ],
      "president",
      "Kenya",
    ],
    [
      "the interior minister is none of finance",
      [
        "Kenya/NNP met/VBD Kenya/NNP ./.",
        "Peruvian/JJ finance/NN minister/NN Otis@P/NNP Mala@P/NNP left/VBD ./.",
        "The/DT interior/NN minister/NN refused/VBD ./.",
      ],
      "minister",
      "Kenya",
    ],
    ["the opposition is one", ["The/DT opposition/NN refused/VBD ./."], "opposition", "opposition"],
    [
      "the members of a Group of states are the Group",
      ["The/DT G-7/NNP countries/NNS agreed/VBD ./."],
      "countries",
      "Group of Seven",
    ],
    [
      "producing countries are the producers",
      ["Producing/VBG countries/NNS refused/VBD ./."],
      "countries",
      "producers",
    ],
    [
      "many who are counted are a party of their own",
      ["Over/IN 30/CD countries/NNS agreed/VBD ./."],
      "countries",
      "30 countries",
    ],
    [
      "the federation is no company",
      ["Tern@O/NNP Ferries@O/NNPS paid/VBD ./.", "The/DT federation/NN refused/VBD ./."],
      "federation",
      "federation",
    ],
    [
      "a company is none that only the report's first line names",
      [
        "The/DT Pier@O/NNP :/: news/NN\n\n",
        "Tern@O/NNP Ferries@O/NNPS paid/VBD ./.",
        "The/DT company/NN refused/VBD ./.",
      ],
      "company",
      "Tern Ferries",
    ],
    [
      "its own president is the state's, not the last one spoken of",
      [
        "Peruvian/JJ President/NNP Ben@P/NNP Roth@P/NNP left/VBD ./.",
        "Kenya/NNP/2/nsubj said/VBD/0/root its/PRP$ president/NN/5/nsubj refused/VBD ./.",
      ],
      "president",
      "Kenya",
    ],
    [
      "its chief, named beside, is no other chief",
      [
        "The/DT Dockers@O/NNPS League@O/NNP/3/nsubj met/VBD/0/root ./.",
        "Its/PRP$ chief/NN/5/nsubj ,/, Ida@P/NNP Marsh@P/NNP/2/appos ,/, left/VBD/0/root ./.",
        "She/PRP/2/nsubj agreed/VBD/0/root ./.",
      ],
      "She",
      "Dockers League",
    ],
    [
      "the mediator, named beside, is who she is next",
      [
        "Ben@P/NNP Roth@P/NNP left/VBD ./.",
        "The/DT mediator/NN/6/nsubj ,/, Ida@P/NNP Marsh@P/NNP/2/appos waits/VBZ/0/root ./.",
        "She/PRP/2/nsubj agreed/VBD/0/root ./.",
      ],
      "She",
      "Ida Marsh",
    ],
    [
      "it may be a state with a plural name",
      [
        "Kenya/NNP met/VBD ./.",
        "The/DT Philippines/NNPS/3/nsubj left/VBD/0/root ./.",
        "It/PRP/2/nsubj agreed/VBD/0/root ./.",
      ],
      "It",
      "Philippines",
    ],
  ])("%s", (_, sentences, word, party) => expect(partyAt(tagged(...sentences), word)).toBe(party));

  test("members, in the words of who speaks for a body, are the body's", () => {
    const text = tagged(
      "Dockers@O/NNPS Union@O/NNP president/NN Ida@P/NNP Marsh@P/NNP said/VBD members/NNS/8/nsubj refused/VBD ./.",
    );
    const said = withSpoken(text, "Ida Marsh", "said", "members refused");
    expect(partyAt(said, "members")).toBe("Dockers Union");
    expect(partyAt(text, "members")).toBeNull();
  });

  test.each<readonly [string, readonly string[], string]>([
    [
      "a diplomat is not the capital's that he lives in",
      ["A/DT diplomat/NN in/IN Nairobi/NNP agreed/VBD ./."],
      "diplomat",
    ],
    ["four countries were named before", ["Four/CD countries/NNS agreed/VBD ./."], "countries"],
    [
      "her president could be any before she is known",
      ["Peruvian/JJ President/NNP Ben@P/NNP Roth@P/NNP left/VBD ./.", "Her/PRP$ president/NN refused/VBD ./."],
      "president",
    ],
    [
      "the two countries could be any of three",
      ["Peru/NNP ,/, Kenya/NNP and/CC Norway/NNP met/VBD ./.", "Both/DT countries/NNS agreed/VBD ./."],
      "countries",
    ],
  ])("%s", (_, sentences, word) => expect(partyAt(tagged(...sentences), word)).toBeNull());
});
