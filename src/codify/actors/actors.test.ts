import { describe, expect, test } from "vitest";
import { partyAt } from "../../../test/party-at.ts";
import { tagged } from "../../../test/tagged-text.ts";

describe("a person's party is what the report says", () => {
  test.each([
    ["Norwegian/JJ Foreign/NNP Minister/NNP Aino@P/NNP Lehto@P/NNP said/VBD no/DT ./.", "Lehto", "Norway"],
    ["Aino@P/NNP Lehto@P/NNP ,/, Kenya/NNP 's/POS trade/NN envoy/NN ,/, said/VBD no/DT ./.", "Lehto", "Kenya"],
    [
      "Acme@O/NNP Corp@O/NNP <@O/NN ACM/NN >/NN chairman/NN Ben@P/NNP Roth@P/NNP said/VBD no/DT ./.",
      "Roth",
      "Acme Corp",
    ],
    [
      "Ben@P/NNP Roth@P/NNP ,/, president/NN of/IN the/DT Dockers@O/NNPS Union@O/NNP ,/, said/VBD no/DT ./.",
      "Roth",
      "Dockers Union",
    ],
    ["Foreign/NNP Secretary/NNP Ida@P/NNP Marsh@P/NNP said/VBD no/DT ./.", "Marsh", "United Kingdom"],
    ["Qatari/JJ mediator/NN Omar@P/NNP al-Haddad@P/NNP said/VBD no/DT ./.", "al-Haddad", "Qatar"],
    ["Peru/NNP 's/POS Rosa@P/NNP Paz@P/NNP said/VBD no/DT ./.", "Paz", "Peru"],
    ["Peru/NNP 's/POS King/NNP Otis@P/NNP said/VBD no/DT ./.", "Otis", "Peru"],
    [
      "Kenyan/JJ Energy@O/NNP and/CC Mines@O/NNP Minister/NNP Ida@P/NNP Marsh@P/NNP said/VBD no/DT ./.",
      "Marsh",
      "Kenya",
    ],
    [
      "Peru/NNP said/VBD no/DT :/: Economic@O/NNP Planning@O/NNP Secretary/NNP Solita@O/NNP Paz@P/NNP left/VBD ./.",
      "Paz",
      "Peru",
    ],
    ["Peru/NNP 's/POS deputy/NN PM/NN Ida@P/NNP Marsh@P/NNP said/VBD no/DT ./.", "Marsh", "Peru"],
    ["Consumer/NN spokesman/NN Ben@P/NNP Roth@P/NNP said/VBD no/DT ./.", "Roth", "consumers"],
    [
      "Ben@P/NNP Roth@P/NNP of/IN Peru/NNP ,/, speaking/VBG on/IN behalf/NN of/IN the/DT growers/NNS ,/, agreed/VBD ./.",
      "Roth",
      "growers",
    ],
    ["Landbank@P/NNP President/NNP Otto@P/NNP Roth@P/NNP said/VBD no/DT ./.", "Roth", "Landbank"],
    ["Aino@P/NNP Lehto@P/NNP of/IN Norway/NNP said/VBD no/DT ./.", "Lehto", "Norway"],
    ["EC/NNP Farm/NNP Commissioner/NNP Ida@P/NNP Marsh@P/NNP said/VBD no/DT ./.", "Marsh", "European Commission"],
    [
      "The/DT UN/NNP sent/VBD Secretary/NNP General/NNP Ida@P/NNP Marsh@P/NNP to/IN Peru/NNP ./.",
      "Marsh",
      "United Nations",
    ],
    ["Britain/NNP sent/VBD Ida@P/NNP Marsh@P/NNP ,/, secretary/NN for/IN trade/NN ./.", "Marsh", "United Kingdom"],
    [
      "Transport/NN minister/NN Ida@P/NNP Marsh@P/NNP said/VBD the/DT government/NN pays/VBZ ./.",
      "Marsh",
      "government",
    ],
    ["The/DT EC/NNP heard/VBD its/PRP$ EC/NNP Delegation@O/NNP ./.", "Delegation", "European Community"],
    ["The/DT firm/NN Mala@P/NNP Azul@P/NNP refused/VBD ./.", "Azul", "Mala Azul"],
    [
      "Dockers@O/NNPS Union@O/NNP Secretary-Treasurer/NNP Ida@P/NNP Marsh@P/NNP refused/VBD ./.",
      "Marsh",
      "Dockers Union",
    ],
    ["Brussels/NNP refused/VBD ./.", "Brussels", "European Union"],
    ["The/DT EC/NNP met/VBD ./. Brussels/NNP refused/VBD ./.", "Brussels", "European Community"],
  ])("%s → %s speaks for %s", (sentence, word, party) => expect(partyAt(tagged(sentence), word)).toBe(party));

  test.each([
    ["Former/JJ Norwegian/JJ minister/NN Aino@P/NNP Lehto@P/NNP said/VBD no/DT ./.", "Lehto", "Aino Lehto"],
    ["Economist/NN Ida@P/NNP Marsh@P/NNP said/VBD no/DT ./.", "Marsh", "Ida Marsh"],
    ["Republican/JJ hopeful/NN Ida@P/NNP Marsh@P/NNP said/VBD no/DT ./.", "Marsh", "Ida Marsh"],
    ["Senate@O/NNP Majority/NNP Leader/NNP Ida@P/NNP Marsh@P/NNP said/VBD no/DT ./.", "Marsh", "Ida Marsh"],
    ["New@L/NNP York@L/NNP investor/NN Ida@P/NNP Marsh@P/NNP said/VBD no/DT ./.", "Marsh", "Ida Marsh"],
    ["The/DT chairman/NN Ida@P/NNP Marsh@P/NNP of/IN Peru/NNP left/VBD ./.", "Marsh", "Ida Marsh"],
    ["Sens./NNP Ida@P/NNP Marsh@P/NNP and/CC Otis@P/NNP Roth@P/NNP refused/VBD ./.", "Marsh", "Ida Marsh"],
    ["Sergeant/NNP Ida@P/NNP Marsh@P/NNP refused/VBD ./.", "Marsh", "Ida Marsh"],
    ["She/PRP told/VBD the/DT Courier@O/NNP writer/NN Ida@P/NNP Marsh@P/NNP ./.", "Marsh", "Ida Marsh"],
  ])("%s → %s speaks for nobody but %s", (sentence, word, party) =>
    expect(partyAt(tagged(sentence), word)).toBe(party),
  );
});

describe("what stands for a party", () => {
  test.each([
    ["Nairobi/NNP refused/VBD ./.", "Nairobi", "Kenya"],
    ["Kenyan/JJ officials/NNS refused/VBD ./.", "officials", "Kenya"],
    ["The/DT Kenyan/JJ government/NN refused/VBD ./.", "government", "Kenya"],
    ["Cocoa/NN producers/NNS refused/VBD ./.", "producers", "Cocoa producers"],
    ["UNIONS@O/NNS CALL/VBP STRIKE/NN", "UNIONS", "unions"],
    ["They/PRP wrote/VBD to/TO Mala@P/NNP ./.", "Mala", "Mala"],
    ["They/PRP met/VBD in/IN Mala@O/NNP ./. Mala@O/NNP refused/VBD ./.", "Mala", "Mala"],
  ])("%s → %s is %s", (sentence, word, party) => expect(partyAt(tagged(sentence), word)).toBe(party));

  test.each([
    ["Both/DT sides/NNS refused/VBD ./.", "sides"],
    ["The/DT market/NN refused/VBD ./.", "market"],
    ["Officials/NNS refused/VBD ./.", "Officials"],
    ["Osterhaven@L/NNP refused/VBD ./.", "Osterhaven"],
    ["The/DT Tin@O/NNP Agreement@O/NNP ended/VBD ./.", "Agreement"],
    ["The/DT Tin@O/NNP War@O/NNP ended/VBD ./.", "War"],
    ["The/DT town/NN of/IN Mala@P/NNP waits/VBZ ./. Mala@P/NNP is/VBZ ./.", "Mala"],
    ["Bread/NN in/IN Mala@P/NNP is/VBZ dear/JJ ./.", "Mala"],
    ["Lorries/NNS left/VBD for/IN the/DT road/NN to/TO Mala@O/NNP ./.", "Mala"],
    ["He/PRP called/VBD it/PRP “/`` WRONG@O/NNP ”/'' ,/, plain/JJ wrong/JJ ./.", "WRONG"],
    ["The/DT 20-member/JJ committee/NN refused/VBD ./.", "committee"],
  ])("%s → %s could be anybody", (sentence, word) => expect(partyAt(tagged(sentence), word)).toBeNull());
});
