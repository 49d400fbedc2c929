/**
 * Words that tell one English sentence from another least: grammar, auxiliaries, verbs of saying, titles. Sorted.
 * "us" is absent: folded to lower case it may be the country.
 */
const STOP_WORDS: ReadonlySet<string> = new Set(
  `
  a about above according after again against all almost also although am amid among an and another any are aren't around
  as at be became because become been before being below between both but by came can can't cannot come could
  couldn't de did didn't do does doesn't doing don't done down due during each either else even ever every few
  for from further get gets getting give given go goes going gone got had hadn't has hasn't have haven't having
  he he'd he'll he's hence her here hers herself him himself his how however i i'd i'll i'm i've if in indeed
  instead into is isn't it it's its itself just last later least less let like likely made make makes many may
  maybe me meanwhile might more most mostly mr mrs ms much must my myself near nearly neither never next no none
  nor not nothing now of off often on once one only onto or other others otherwise ought our ours ourselves out
  over own per perhaps put quite rather really said same saw say saying says see seem seemed seems set several
  shall she she'd she'll she's should shouldn't since sir so some something soon still such take taken tell than
  that that's the their theirs them themselves then there there's therefore these they they'd they'll they're
  they've thing things this those though through thus till to together told too took toward towards two under
  unless until up upon use used using very via was wasn't way we we'd we'll we're we've well went were weren't
  what what's when where whereas whether which while who who's whom whose why will with within without won't
  would wouldn't yes yet you you'd you'll you're you've your yours yourself
`
    .trim()
    .split(/\s+/),
);

/** Takes the word in lower case, its apostrophe straight. */
export const isStopWord = (word: string): boolean => STOP_WORDS.has(word);
