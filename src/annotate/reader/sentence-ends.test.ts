import { describe, expect, test } from "vitest";
import { endsSentence } from "./sentence-ends.ts";
import { splitWords } from "./words.ts";

const PERSONS = /^(?:Bola|Hana|Ian|Mwanaidi|Olav|Rolf|Tuma)$/;

/** `|` stands behind the word in question; the sentence begins with the text, or behind `^`. */
function ends(marked: string, sureness: number): boolean {
  const [start = "", rest = marked] = marked.includes("^") ? marked.split("^") : ["", marked];
  const text = start + rest.replace("|", "");
  const words = splitWords(text);
  const at = words.findLastIndex((word) => word.end <= start.length + rest.indexOf("|"));
  const first = words.findIndex((word) => word.start >= start.length);
  return endsSentence({
    words,
    first,
    at,
    sureness,
    beginsPerson: (word) => PERSONS.test(words[word]?.text ?? ""),
    isProperNoun: (word) => !/^(?:No|Yes)$/.test(words[word]?.text ?? ""),
  });
}

describe("a sentence goes on behind the full stop of an abbreviation", () => {
  test.each([
    ["Gen. (ret.)| Olav Brekke will lead the talks.", 2],
    ["Gen. (ret.|) Olav Brekke will lead the talks.", 1],
    ["The chair, Rolf Haas (Tas.)|, wants the dam closed.", 1],
    ["The yard in Kenora, Ontar.| assembly plant and all, is for sale.", 7],
    ["The union, through Bi.| Mwanaidi Tuma, refused.", 4],
    ["Insp.| Gen. Rolf Haas will resign.", 3],
    ["Asst.| Sec. Ian Crewe refused.", 2],
    ["The dam is full. ^Engr.| Bola Ade wants it emptied.", 6],
  ])("%s", (text, sureness) => expect(ends(text, sureness)).toBe(false));
});

describe("a sentence ends, by the model, where the full stop may well be its own", () => {
  test.each([
    ["He thanked both sides. ^(Applause.)| Then he left.", 3],
    ["The army has left Mali.| al Murabitun has not.", 6],
    ["The army has left Mali.| Rolf Haas said so.", 7],
    ["They met on Friday.| The union refused.", 3],
    ["No.| they will not.", -1, false],
    ["No.| Rolf Haas must go.", 6],
    ["We stay in Mali.|\n\nRolf Haas said so.", 3],
    ["We asked for nothing.| Rolf Haas said so.", 3],
  ])("%s", (text, sureness, is = true) => expect(ends(text, sureness)).toBe(is));
});
