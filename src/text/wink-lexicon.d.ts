declare module "wink-lexicon/src/wn-words.js" {
  /** Dictionary forms of WordNet 3.0 in small letters. */
  const words: Readonly<Record<string, number>>;
  export default words;
}
