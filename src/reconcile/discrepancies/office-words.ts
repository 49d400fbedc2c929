/**
 * Nouns of offices, with the one that stands for those that say the same. One person hardly has two of one list: a minister is no
 * spokesman, a cook no nurse. Own-written, sorted.
 */
const POSTS: Readonly<Record<string, string>> = {
  chancellor: "minister",
  commissioner: "commissioner",
  envoy: "envoy",
  governor: "governor",
  mayor: "mayor",
  minister: "minister",
  premier: "minister",
  president: "minister",
  spokesman: "spokesman",
  spokesperson: "spokesman",
  spokeswoman: "spokesman",
};
const RANKS_OF_ARMS =
  "admiral brigadier captain colonel corporal general lieutenant major marshal private sergeant".split(" ");
const CALLINGS =
  "baker carpenter cook dentist doctor driver electrician engineer farmer fisherman hairdresser lawyer mechanic midwife miner nurse pilot plumber shepherd shopkeeper student tailor teacher waiter welder".split(
    " ",
  );
/** Offices that go with any other. */
const OTHERS: Readonly<Record<string, string>> = {
  adviser: "adviser",
  advisor: "adviser",
  ambassador: "ambassador",
  chairman: "chair",
  chairwoman: "chair",
  chief: "chief",
  commander: "commander",
  coordinator: "coordinator",
  director: "director",
  head: "chief",
  leader: "chief",
  mediator: "mediator",
  negotiator: "negotiator",
  representative: "chief",
  secretary: "secretary",
};
const own = (words: readonly string[]): [string, string][] => words.map((w) => [w, w]);

export const HEADS: ReadonlyMap<string, string> = new Map([
  ...Object.entries(OTHERS),
  ...own(CALLINGS),
  ...own(RANKS_OF_ARMS),
  ...Object.entries(POSTS),
]);

/** Heads of which a person has one. */
export const APART: readonly ReadonlySet<string>[] = [
  new Set(Object.values(POSTS)),
  new Set(CALLINGS),
  new Set(RANKS_OF_ARMS),
];

/** Heads that are an office of their own without a field, with the field that they stand for. */
export const WHOLE: ReadonlyMap<string, string> = new Map([
  ["chancellor", "chancellor"],
  ["premier", "prime"],
  ["president", "president"],
]);

/** Words before an office's noun that say it is held below another or for a time. */
export const RANKS: ReadonlyMap<string, string> = new Map([
  ["acting", "acting"],
  ["assistant", "deputy"],
  ["deputy", "deputy"],
  ["interim", "acting"],
  ["vice", "deputy"],
]);

/** Fields of which a state has one minister or secretary, with their other names. */
export const SINGLE_FIELDS: ReadonlyMap<string, string> = new Map([
  ["chancellor", "chancellor"],
  ["defence", "defence"],
  ["defense", "defence"],
  ["economic", "economy"],
  ["economy", "economy"],
  ["energy", "energy"],
  ["external", "foreign"],
  ["finance", "finance"],
  ["foreign", "foreign"],
  ["home", "interior"],
  ["interior", "interior"],
  ["internal", "interior"],
  ["justice", "justice"],
  ["presidency", "president"],
  ["president", "president"],
  ["presidential", "president"],
  ["prime", "prime"],
  ["state", "state"],
  ["trade", "trade"],
  ["treasury", "treasury"],
]);
