/*
 * English forms whose dictionary form the rules in lemma.ts would get wrong. Sorted; "form lemma".
 * Those that CoreNLP 3's lemmas of PolNeAR's articles show, and irregular verbs that are common in news of negotiations.
 */
const table = (pairs: string): ReadonlyMap<string, string> =>
  new Map(pairs.split(/\s*·\s*|\n/).map((pair) => pair.trim().split(" ") as [string, string]));

export const VERB_FORMS =
  table(`'cause 'cause · 'd would · 'll will · 'm be · 're be · 's be · 've have · acceded accede · accustomed accustom · added add
adding add · adhered adhere · agreed agree · ai be · am be · amazed amaze · analyzed analyze · analyzing analyze · appalled appal
applauded applaud · applauding applaud · are be · arisen arise · arose arise · ate eat · atoned atone · bade bid · beaten beat
became become · been be · befallen befall · began begin · begun begin · beheaded behead · belies belie · belying belie
bespectacled bespectacle · bit bite · blasted blast · blasting blast · blew blow · blogged blog · blossomed blossom
boasted boast · boasting boast · bore bear · born bear · borne bear · bottomed bottom · bought buy · bound bind
boycotted boycott · boycotting boycott · breathing breathe · broke break · broken break · brought bring · bruised bruise
bruising bruise · built build · bused bus · busing bus · ca can · came come · cancelled cancel · casting cast
catalyzing catalyze · caucused caucus · caucuses caucus · caucusing caucus · caught catch · caused cause · causing cause
ceded cede · choosing choose · chose choose · chosen choose · circled circle · clung cling · collapsed collapse
collapsing collapse · compelled compel · competed compete · competing compete · compiled compile · compiling compile
completed complete · completing complete · conceding concede · condoning condone · controlled control · controlling control
convened convene · convening convene · corralled corral · created create · creating create · crept creep · cringed cringe
cruised cruise · cruising cruise · cycled cycle · dealt deal · debuted debut · defeated defeat · defeating defeat
defrauded defraud · deleted delete · deploring deplore · dethroned dethrone · did do · died die · disagreed disagree
divulging divulge · done do · dos do · dove dive · downloaded download · drank drink · drawn draw · drew draw · driven drive
drove drive · dug dig · dwelt dwell · dying die · eaten eat · ebeling ebele · eclipsed eclipse · egged egg · enrolled enrol
erred err · exceeded exceed · exceeding exceed · excited excite · explored explore · exploring explore · extolled extol
extolling extol · extradited extradite · eyed eye · fallen fall · feasted feast · fed feed · fell fall · felt feel
finessed finesse · fled flee · flew fly · flown fly · flung fling · focused focus · focuses focus · focusing focus
forbade forbid · forbidden forbid · forewent forgo · forgave forgive · forgiven forgive · forgone forgo · forgot forget
forgotten forget · forsook forsake · fought fight · found find · freed free · froze freeze · frozen freeze · fuelling fuel
fulfilled fulfil · fulfilling fulfil · fulfills fulfil · gauging gauge · gave give · given give · gone go · got get · gotten get
grew grow · ground grind · groundbreaking groundbreak · grown grow · guaranteed guarantee · had have · hanged hang · hanging hang
has have · heard hear · held hold · hid hide · hidden hide · hinging hinge · hung hang · ignited ignite · igniting ignite
ignored ignore · ignoring ignore · incited incite · inciting incite · indulging indulge · infringed infringe · infringing infringe
inhaling inhale · interfering interfere · intervened intervene · intervening intervene · invited invite · inviting invite · is be
kept keep · knelt kneel · knew know · known know · laid lay · lain lie · lapsed lapse · lasted last · lasting last · leapt leap
led lead · left leave · lent lend · lied lie · lit light · loathed loathe · lost lose · lying lie · made make · meant mean
mediated mediate · met meet · minning minn · misleading mislead · misled mislead · mistaken mistake · misunderstood misunderstand
modus modus · need need · ois oi · oozed ooze · originated originate · overhauled overhaul · overhauling overhaul
overlooked overlook · overlooking overlook · overpaid overpay · overridden override · overrode override · oversaw oversee
overseen oversee · overtaken overtake · overthrew overthrow · overthrown overthrow · overtook overtake · owed owe · owing owe
paid pay · panicked panic · panicking panic · parroted parrot · patrolled patrol · paused pause · pausing pause
photoshopped photoshopp · pivoted pivot · pivoting pivot · pled plead · plunged plunge · plunging plunge · poised poise
posses poss · postponed postpone · postponing postpone · premiered premiere · proceeded proceed · profiled profile
propelled propel · propelling propel · proven prove · quizzes quiz · quoted quote · quoting quote · railroaded railroad · ran run
rang ring · rebound rebind · rebuked rebuke · rebuking rebuke · recited recite · reciting recite · reconciled reconcile
refocusing refocus · regaling regale · reheated reheat · reignited reignite · relied rely · repeated repeat · repeating repeat
repelling repel · rerouting reroute · rescinded rescind · restored restore · restoring restore · retooled retool
retreating retreat · revered revere · reviled revile · revved rev · rewriting rewrite · rewritten rewrite · rewrote rewrite
ridden ride · risen rise · rode ride · rose rise · routed route · rove reeve · rung ring · said say · sang sing · sank sink
sat sit · saw see · seceded secede · seen see · seized seize · seizing seize · sent send · sewn sew · shaken shake · shone shine
shook shake · shot shoot · shown show · shrank shrink · shrunk shrink · slain slay · slept sleep · slid slide · sold sell
sought seek · spearheaded spearhead · spearheading spearhead · spent spend · spoke speak · spoken speak · sprang spring
sprung spring · spun spin · squared square · squeezed squeeze · squeezing squeeze · stole steal · stolen steal · stood stand
strewn strew · stricken strike · striven strive · strode stride · strove strive · struck strike · stuck stick · stung sting
stymied stymie · succeeded succeed · succeeding succeed · sugarcoated sugarcoat · swept sweep · swore swear · sworn swear
swung swing · taken take · taught teach · thought think · threw throw · thrown throw · tied tie · told tell · took take
torn tear · trod tread · tussled tussle · tussling tussle · tying tie · underlying underlie · underscored underscore
underscoring underscore · understood understand · undertook undertake · underwent undergo · undid undo · undone undo
unfazed unfaze · unhinged unhinge · united unite · uniting unite · unloading unload · untaxed untax · upheld uphold
uploaded upload · vying vie · was be · waylaid waylay · went go · wept weep · were be · wheezing wheeze · whizzed whiz
withdrawn withdraw · withdrew withdraw · withheld withhold · withstood withstand · wo will · woke wake · won win · wore wear
worn wear · wound wind · wove weave · woven weave · written write · wrote write · wrought work · wrung wring`);

export const NOUN_FORMS =
  table(`ads ad · airmen airman · alias alias · analyses analysis · athletics athletics · auspices auspices · barracks barracks
bases basis · basics basics · biases bias · billiards billiards · blinders blinders · blues blues · bogeymen bogeyman
bonuses bonus · bookshelves bookshelf · bowels bowels · buses bus · businessmen businessman · bygones bygones · caches cache
calories calorie · campuses campus · caucuses caucus · chairmen chairman · checkers checkers · children child · circuses circus
clothes clothes · congressmen congressman · contents contents · cookies cookie · countrymen countryman · credentials credentials
crises crisis · criteria criterion · damages damages · data datum · dealings dealings · defenses defens · depths depths
diagnoses diagnosis · doings doings · dregs dregs · dynamics dynamics · earnings earnings · economics economics
emphases emphasis · entrails entrails · feet foot · filings filings · finances finances · fisticuffs fisticuffs · foes foe
fries fries · gases gas · genitalia genitalium · genitals genitals · geniuses genius · gentlemen gentleman · goggles goggles
goods goods · grandchildren grandchild · gravitas gravitas · grounds grounds · grs gr · hackles hackles · handcuffs handcuffs
headaches headache · headquarters headquarters · hypotheses hypothesis · ids id · innards innards · isis isis · jeans jeans
jitters jitters · kudos kudos · lenses lens · licenses licens · lives life · loggerheads loggerheads · logistics logistics
manners manners · means means · memoirs memoirs · men man · minuses minus · mores mores · movies movie · niches niche
nuptials nuptials · odds odds · oils oils · operandi operandus · ops op · optics optics · outskirts outskirts · pants pants
papers papers · pcs pc · pinkies pinkie · plainclothes plainclothes · pluses plus · policemen policeman · politics politics
proceedings proceedings · proceeds proceeds · prospects prospects · pyrotechnics pyrotechnics · remains remains
respects respects · reveries reverie · riches riches · rights rights · savings savings · scarves scarf · seconds seconds
selves self · semantics semantics · senses sens · servicemen serviceman · shades shades · shelves shelf · shoes shoe
shorts shorts · singles singles · smoothies smoothie · species species · specifics specifics · spokesmen spokesman
statesmen statesman · statistics statistics · stats stats · summonses summons · supplies supplies · surpluses surplus
surroundings surroundings · teeth tooth · thanks thanks · thieves thief · this this · throes throe · trappings trappings
troops troops · ups up · viruses virus · wages wages · whites whites · wives wife · woes woe · wolves wolf · women woman
workings workings · writings writings`);

export const PRONOUN_FORMS = table(
  `'em 'em · 's 's · her she · him he · his he · me i · our we · their they · them they · us we · your you`,
);
