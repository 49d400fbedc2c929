import { CURRENCIES, namesOf } from "../../text/numbers.ts";

/** Nouns that name no issue: time, manner, speech, stance, epithets, and the furniture of reports. Lemmas, sorted. Own-written. */
export const EMPTY_NOUNS: ReadonlySet<string> = new Set(
  `ability action affair afternoon aim amount anniversary answer anybody anyone anything approach apr april area aspect attempt
   attitude aug august autumn backdrop background basis beginning billion bit bpd case cause cent chance circumstance
   close comment commitment concern condition conference consequence context course criticism date day dec decade december
   decision degree delegation demand detail dictator difference dlr dlrs doubt dozen effect effort encouragement end
   enemy evening event everybody everyone everything example expectation extent face fact factor favor favour fear feb february
   form friday front fulfilment goal group half hand head hero hint hope hour hundred hurry idea importance impression
   indication insistence intention interest interview jan january july june kind lack letter level light likelihood line
   list lot majority man manner march matter mean meaning measure meeting member middle midnight million minute mistake
   mln moment monday month mood morning move name nature necessity need news night nobody none note nothing nov november number
   objection objective oct october one opinion opportunity opposition option order others outcome outlook overnight part
   past patience pct people percent percentage period person perspective phase place pledge point possibility post
   power precondition prerequisite pressure principle problem process prospect purpose question reaction readiness reason record refusal regard
   regret rejection reluctance remark reply report reporter request resolve respect response rest result return role
   round run saturday say sense sep sept september series set side sign signal situation somebody someone something source speech
   spring stage stance standpoint start state statement step story suggestion sunday support target task tendency term
   thing thought thousand threat thursday time today tomorrow tone tonight tonne tonnes total traitor truth tuesday
   turn type tyrant unit use victim view viewpoint visit warning way wednesday week weekend while willingness winter
   wish word work world worry year yesterday`.split(/\s+/),
);

/** People whom talks are about, though they may speak, too: whom parties hold, send or receive. Lemmas, sorted. */
export const AT_STAKE: ReadonlySet<string> = new Set(
  "captive detainee hostage inspector migrant monitor observer peacekeeper prisoner refugee settler troop".split(" "),
);

/** Names for what is negotiated or for negotiating that tell one matter from another only with a word before them. Lemmas, sorted. */
export const TALK_NOUNS: ReadonlySet<string> = new Set(
  `accord agreement announcement argument arrangement bargaining bid breakthrough challenge change compromise concession conflict consultation
   contract conversation counterproposal crisis deal debate dialogue discussion dispute draft framework impasse initiative issue
   negotiation offer pact package plan policy progress project proposal scheme settlement solution strategy struggle system talk talks
   text treaty understanding`.split(/\s+/),
);

/** Names for the paper that is negotiated: reports put one for another. Lemmas, sorted. */
export const PAPER_NOUNS: ReadonlySet<string> = new Set("accord agreement deal draft pact text treaty".split(" "));

/** Adjectives that say when, how much or how good, not what. Lemmas, sorted. */
export const COMMON_MODIFIERS: ReadonlySet<string> = new Set(
  `able additional apparent available bad better big certain clear close common complete concrete considerable critical current crucial decisive deep different difficult
   direct draft due early earlier easy effective enormous entire essential existing express extra fair far few final fine firm first following
   former forthcoming fresh full further future general good great growing hard heavy high huge immediate important improved initial
   international joint key large last late later latest likely little long low main major many modest more most much mutual necessary new next normal
   numerous old only open original other outstanding overall own past positive possible potential present previous prime principal
   productive proposed quick ready real recent related relevant right same second senior separate serious several severe sharp short
   significant similar simple single slight small so-called sound special specific steady strong substantial successful such sudden sufficient
   third tight total tough true unanimous urgent usual various vast very viable vital weak whole wide wider wrong`.split(
    /\s+/,
  ),
);

/** A sum of a currency is a price, not what is negotiated ("400 million dollars"; "the dollar" may be). Lemmas. */
export const CURRENCY_NOUNS: ReadonlySet<string> = new Set(CURRENCIES.flatMap(namesOf));
