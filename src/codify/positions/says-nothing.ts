const SILENCE =
  /\b(?:declin|refus)(?:e|es|ed|ing)\s+(?:\w+\s+)?to\s+(?:answer|be (?:drawn|identified|more specific|named|quoted)|comment|discuss|elaborate|give (?:any )?(?:details|reasons)|say|speak to)\b|\b(?:had|made|gave) no (?:immediate )?comment\b/i;

/** "Declined to comment": keeping silent before a reporter takes no side. */
export const saysNothing = (words: string): boolean => SILENCE.test(words);
