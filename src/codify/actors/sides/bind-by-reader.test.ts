import { expect, test } from "vitest";
import { tagged } from "../../../../test/tagged-text.ts";
import { parseOf } from "../../parse.ts";
import { castOf } from "../actors.ts";
import { partyOf } from "../cast.ts";

const TEXT = [
  "Forest@O/NNP Directorate@O/NNP head/NN Ida@P/NNP Marsh@P/NNP stayed/VBD ./.",
  "Pilots@O/NNP Union@O/NNP head/NN Rosa@P/NNP Paz@P/NNP of/IN town/NN stayed/VBD ./.",
  "Coast@O/NNP Movement@O/NNP head/NN Ana@P/NNP Luz@P/NNP stayed/VBD ./.",
  "Peru/NNP waits/VBZ ./.",
  "Talks/NNS of/IN/3/case Harbour@O/NNP Line@O/NNP/1/nmod and/CC Dockers@O/NNP Guild@O/NNP went/VBD on/RP ./.",
  "Ada@P/NNP Obi@P/NNP/3/nsubj refused/VBD/0/root the/DT/5/det rise/NN/3/dobj ./.",
  "Tern@P/NNP waits/VBZ ,/, and/CC Mr./NNP Brekke@P/NNP waits/VBZ ./.",
  "The/DT ministry/NN/3/nsubj waits/VBZ ,/, the/DT director/NN/7/nsubj waits/VBZ ./.",
  "Whoever/WP/2/nsubj strikes/VBZ/3/csubj loses/VBZ/0/root ,/, warned/VBD/3/parataxis officials/NNS/5/nsubj ./.",
];

/** For whom the holder speaks once the reader has pointed at these words as the names of her party, each with its chance. */
function partyOfHolder(holder: string, named: Readonly<Record<string, number>>): string | null {
  const annotations = tagged(...TEXT);
  const at = (word: string) => annotations.tokens.findIndex(({ text }) => text === word);
  const stance = {
    holder: at(holder),
    act: "reject" as const,
    anchor: at("refused"),
    evidence: { start: 0, end: 5 },
    toward: null,
    about: null,
    named: Object.entries(named).map(([word, chance]) => ({ token: at(word), chance })),
    conditions: [],
    score: 0.5,
  };
  const parse = parseOf({ ...annotations, stances: [stance] });
  const draft = castOf(parse).at[at(holder)];
  return draft ? partyOf(draft).name : null;
}

test.each([
  ["a person whom no words bind speaks for the party that is named", "Obi", { Guild: 0.8 }, "Dockers Guild"],
  ["the names of one party add up", "Obi", { Guild: 0.35, Dockers: 0.35 }, "Dockers Guild"],
  ["the likelier of two", "Obi", { Guild: 0.7, Line: 0.2 }, "Dockers Guild"],
  ["a party that is taken for a person, of whom nothing is told", "Obi", { Tern: 0.7 }, "Tern"],
  ["no person of whom a title is", "Obi", { Brekke: 0.7 }, "Ada Obi"],
  ["what is too unsure binds nobody", "Obi", { Guild: 0.4 }, "Ada Obi"],
  ["nor does a word that names nobody", "Obi", { rise: 0.9 }, "Ada Obi"],
  ["whose body may be an organ of the state that is named", "Marsh", { Peru: 0.7 }, "Peru"],
  ["not where the body is named as well", "Marsh", { Peru: 0.5, Directorate: 0.3 }, "Forest Directorate"],
  ["no union is one", "Paz", { Peru: 0.7 }, "Pilots Union"],
  ["nor any movement", "Luz", { Peru: 0.7 }, "Coast Movement"],
  ["a word that stood for nobody stands for the party", "Whoever", { Line: 0.6 }, "Harbour Line"],
  ["unless that is unsure", "Whoever", { Line: 0.4 }, null],
  ["no ministry stands for a company, where a state is named", "ministry", { Line: 1 }, "Peru"],
  ["a name stands for itself", "Line", { Guild: 1 }, "Harbour Line"],
])("%s", (_, holder, named, party) => expect(partyOfHolder(holder, named)).toBe(party));
