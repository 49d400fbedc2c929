/** Nouns for what is negotiated, by what it is; singular, sorted. Who takes more says why beside it. */

/** What sides come to, by a name that binds them. */
export const ACCORDS: readonly string[] = "accord agreement contract deal pact settlement treaty".split(" ");
/** What they come to, by a looser name. */
export const ARRANGEMENTS: readonly string[] = "arrangement bargain compact understanding".split(" ");
/** What can be signed. */
export const SIGNED: readonly string[] = [
  ...ACCORDS,
  ..."armistice convention declaration document memorandum protocol text truce".split(" "),
];
/** What one side puts on the table; its bid may be no more than an effort, "a bid to join". */
export const PROPOSALS: readonly string[] = "initiative offer plan proposal".split(" ");
