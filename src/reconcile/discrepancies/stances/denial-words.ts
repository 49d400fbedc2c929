/** How much, before what something is called: "pure nonsense", "simply not true". */
const DEGREE =
  "(?:(?:an?|absolute(?:ly)?|complete(?:ly)?|entirely|just|mere(?:ly)?|plain(?:ly)?|pure(?:ly)?|quite|simply|total(?:ly)?|utter(?:ly)?|wholly) )*";
/** What is called so is not the case. Own-written, sorted. */
const UNTRUE = `${DEGREE}(?:baseless|fabricat(?:ed|ions?)|fake|false|fantas(?:y|ies)|fictio(?:n|us)|groundless|inaccurate|incorrect|invent(?:ed|ions?)|lies?|made[ -]up|nonsense|rubbish|unfounded|untrue|without foundation|wrong|not (?:a fact|accurate|correct|so|the case|true))`;
/** A telling of something, as one who denies it calls it. Sorted. */
const TELLING =
  "(?:accounts?|accusations?|allegations?|assertions?|charges?|claims?|ideas?|notions?|reports?|rumou?rs?|speculation|stor(?:y|ies)|suggestions?|talk|versions?)";
const THE_TELLING = `(?:the|both|such|those) ${TELLING}`;
const THAT = `(?:it|this|that|these|${THE_TELLING})`;
const DENIES = "den(?:y|ies|ied|ying)";
const DISPUTES = `(?:${DENIES}|contradict(?:s|ed|ing)?|disput(?:es?|ed|ing)|refut(?:es?|ed|ing))`;
/** Of an offer, too. */
const TURNS_DOWN = "(?:dismiss(?:es|ed|ing)?|reject(?:s|ed|ing)?)";
const CLAUSE_ENDS = String.raw`(?=[.,;:!”"]|’(?!\p{L})|$| (?:and|as|but|in|on|when|while|yesterday)\b)`;
const TO_CLAUSE_END = String.raw`([^.;:“”"]{8,}?)(?=[.;:“”"]|, (?:and|but|saying|which)\b|$)`;
const OPENS = '(?:^ ?|[“"‘:] ?)';
const WHOEVER = String.raw`[\p{L} ’'-]{2,40}`;

/** What is denied follows, up to the end of its clause: "denied that …", "dismissed reports of …", "it is not true that …". */
export const DENIES_WHAT_FOLLOWS = new RegExp(
  [
    String.raw`\b${DENIES} (?:(?:again|flatly|that|strongly) )?(?!${THAT}${CLAUSE_ENDS})${TO_CLAUSE_END}`,
    String.raw`\b(?:${DISPUTES}|${TURNS_DOWN}) (?:as ${UNTRUE} )?(?:[\p{L}’'-]+ ){0,2}?${TELLING} (?:that|of|about) ${TO_CLAUSE_END}`,
    String.raw`\b(?:no truth (?:in|to)|${UNTRUE} that) ${TO_CLAUSE_END}`,
  ].join("|"),
  "giu",
);

/** What is denied went before: "That is nonsense", "the ministry denied it", "a claim that the union disputes". */
export const DENIES_WHAT_WENT_BEFORE = new RegExp(
  [
    String.raw`${OPENS}(?:that|this|it|the ${TELLING})(?:[’']s| is| was| are| were) ["“‘']?${UNTRUE}\b`,
    String.raw`\b(?:call(?:s|ed)|describ(?:es|ed)|say(?:s|ing)?|said|told [\p{L} ]{1,30}?) (?:that )?${THAT}(?: as| is| was| were| are)? ["“‘']?${UNTRUE}\b`,
    String.raw`\b(?:${DISPUTES} (?:all of )?${THAT}|${TURNS_DOWN} ${THE_TELLING})${CLAUSE_ENDS}`,
    `, (?:which|something|an? ${TELLING}(?: that| which)?) ${WHOEVER} ${DISPUTES}${CLAUSE_ENDS}`,
    String.raw`\b(?:that|this|it|the ${TELLING}) (?:is|was|were) (?:\w+ )?(?:contradicted|denied|disputed) by\b`,
    String.raw`\b(?:no such \p{L}+|(?:that|this|it) (?:never happened|did(?: not|n[’']t) happen))\b`,
  ].join("|"),
  "iu",
);

/** "It did not." A denial in somebody's mouth; a report that says so itself tells what was left undone. */
export const ELLIPTIC = new RegExp(
  `${OPENS}(?:no, )?(?:it|that|this|he|she|they|we|I) (?:did|does|do|has|have|is|are|was|were)(?: not|n[’']t)[.!,”"]`,
  "iu",
);

/** A denial where what went before accuses somebody; of an offer, a refusal. */
export const REJECTS_WHAT_WENT_BEFORE = new RegExp(String.raw`\b${TURNS_DOWN} (?:all of )?${THAT}${CLAUSE_ENDS}`, "iu");
export const ACCUSES = /\b(?:accus|alleg|blam|claim|insinuat)(?:es?|ed|s|ing)?\b/i;
/** A denial of another day. */
export const LONG_AGO = /\b(?:ago|earlier|last (?:month|week|year)|once|previously)\b/i;
