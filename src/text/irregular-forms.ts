/** Forms that no ending gives away, each with its dictionary form. Sorted. */
export const IRREGULAR_FORMS: ReadonlyMap<string, string> = new Map(
  `
  arose=arise began=begin begun=begin bought=buy brought=bring built=build came=come caught=catch children=child
  chose=choose chosen=choose dealt=deal died=die dies=die drawn=draw drew=draw dying=die fallen=fall fell=fall felt=feel forgot=forget
  fought=fight found=find froze=freeze frozen=freeze gave=give grew=grow grown=grow held=hold hid=hide kept=keep
  knew=know known=know laid=lay led=lead left=leave lent=lend lives=life lost=lose meant=mean men=man met=meet
  paid=pay ran=run risen=rise rose=rise sent=send shook=shake shot=shoot sold=sell sought=seek spent=spend
  spoke=speak spoken=speak stole=steal stood=stand struck=strike swore=swear sworn=swear taught=teach
  thought=think threw=throw thrown=throw understood=understand withdrawn=withdraw withdrew=withdraw
  withheld=withhold wives=wife women=woman won=win written=write wrote=write
`
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split("=") as [string, string]),
);

/** Nouns that an ending makes look like the family of another word, each with that word. Sorted. */
const LOOK_ALIKES = `
  army=arms billion=bill coalition=coal customer=custom department=depart generation=general million=mill mineral=miner
  mission=miss partition=part party=part police=policy portion=port station=state tradition=trade
`;

/** Their forms, each with the noun itself, which is its own key. */
export const OWN_FAMILIES: ReadonlyMap<string, string> = new Map(
  LOOK_ALIKES.trim()
    .split(/\s+/)
    .flatMap((pair) => {
      const noun = pair.slice(0, pair.indexOf("="));
      return [noun, `${noun}s`, noun.replace(/y$/, "ies")].map((form) => [form, noun] as const);
    }),
);
