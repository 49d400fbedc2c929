/** Forms that no ending gives away, each with its dictionary form. Sorted. */
export const IRREGULAR_FORMS: ReadonlyMap<string, string> = new Map(
  `
  arose=arise began=begin begun=begin bought=buy brought=bring built=build came=come caught=catch children=child
  chose=choose chosen=choose dealt=deal drawn=draw drew=draw fallen=fall fell=fall felt=feel forgot=forget
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
