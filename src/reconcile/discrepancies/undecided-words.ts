const NOT = "(?:not|n[’']t)";
const HAS = "(?:has|have|had|is|are|was|were)";
/** Whatever stands between in one clause. */
const AND_SO_ON = '[^.;:“”"]{0,60}?';
const ASKS = "(?:ask|request|need|seek|want)(?:s|ed|ing)?|sought";
const NUMBER = "\\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|forty-eight";
const PAUSE = "(?:adjournment|break|delay|recess)";
const TIME = `(?:(?:more )?time|(?:(?:an? )?(?:${NUMBER})|an?|another|several)[- ](?:more )?(?:day|hour|week)s?(?: ${PAUSE})?|an? ${PAUSE})`;
const THINKS =
  "(?:confer|consider|consult|decide|discuss|examine|look at|read|reflect|reply|speak (?:to|with)|study|talk (?:to|with)|think|weigh)";

/** By these words of a sentence an answer is still to be given: no decision, not decided yet, before deciding, time to think. Own-written. */
export const UNDECIDED = new RegExp(
  [
    String.raw`\bno (?:final )?(?:answer|decision|reply) (?:has|had|was|is)\b(?! (?:final|needed))`,
    String.raw`\b${HAS}(?: ${NOT}|n[’']t) (?:yet )?(?:decided|formed an? (?:opinion|view)|made up (?:her|his|its|their) minds?|(?:made|reached|taken) (?:an?|any) decision)`,
    String.raw`\b(?:has|have|had) (?:still|yet) to (?:answer|decide|reply|respond|say|vote)\b`,
    String.raw`\b(?:has|have|had)(?: ${NOT}|n[’']t| never) (?:refused|rejected|said no)\b|\b(?:refused|rejected) nothing\b`,
    String.raw`\b${HAS} (?:still )?(?:examining|undecided|weighing whether)\b`,
    String.raw`\b(?:will|would|to) decide\b.*\b(?:after|if|on whether|once|whether)\b`,
    String.raw`\bbefore (?:(?:he|it|she|they) (?:decides?|decided)|deciding|(?:making|reaching|taking) (?:an?|any) decision)\b`,
    String.raw`\bask(?:s|ed|ing)? (?:\S+ )?for ${TIME}\b(?! (?:of|pause|truce))`,
    String.raw`\b(?:${ASKS})\b${AND_SO_ON}\b${TIME} (?:in which )?to ${THINKS}\b`,
  ].join("|"),
  "i",
);
