import lemmatizer from "wink-lemmatizer";

const CONTRACTED: Readonly<Record<string, string>> = {
  "n't": "not",
  "n’t": "not",
  "'ll": "will",
  "’ll": "will",
  "'re": "be",
  "’re": "be",
  "'ve": "have",
  "’ve": "have",
  "'m": "be",
  "’m": "be",
  am: "be",
  are: "be",
  is: "be",
  was: "be",
  were: "be",
  been: "be",
  being: "be",
  wo: "will",
  ca: "can",
  an: "a",
  these: "this",
  those: "that",
  me: "i",
  us: "we",
  him: "he",
  her: "she",
  them: "they",
};

/** Dictionary form in lower case of a word with this Penn Treebank tag; names and marks keep their letters. */
export function lemmaOf(word: string, pos: string): string {
  const lower = word.toLowerCase();
  const contracted = CONTRACTED[lower];
  if (contracted !== undefined && !/^NN/.test(pos)) return contracted;
  if (/^NNP/.test(pos) || !/^\p{L}/u.test(lower)) return lower;
  if (/^VB/.test(pos)) return lemmatizer.verb(lower);
  if (/^NN/.test(pos)) return lemmatizer.noun(lower);
  if (/^JJ[RS]/.test(pos)) return lemmatizer.adjective(lower);
  return lower;
}
