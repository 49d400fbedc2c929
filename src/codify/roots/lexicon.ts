import type { PloverRoot } from "../../domain/plover-roots.ts";

type ByRoot = Partial<Record<PloverRoot, string>>;

/** Verbs by the root of what they say is done. Lemmas, sorted within a line; own-written from PLOVER's definitions of its roots. */
const VERBS: ByRoot = {
  AGREE:
    "accept agree approve commit compromise consent guarantee offer pledge promise propose settle undertake volunteer vow",
  CONSULT:
    "attend call confer consult convene debate deliberate discuss host intermediate mediate meet negotiate phone receive talk telephone tour travel visit",
  SUPPORT:
    "absolve acclaim affirm apologise apologize applaud back befriend celebrate champion cheer commend condole congratulate defend encourage endorse forgive hail honor honour laud legitimise legitimize normalise normalize praise ratify reaffirm recognise recognize reconcile reiterate salute side sign support thank upgrade uphold vouch welcome",
  AID: "aid airlift assist bankroll compensate contribute deliver deploy donate equip evacuate feed finance fund give heal help house lend nurse protect provide rebuild reconstruct relieve rescue resettle send shelter spend subsidise subsidize supply treat vaccinate",
  COOPERATE: "barter collaborate cooperate exchange extradite partner share swap trade train",
  YIELD:
    "abdicate acquit allow capitulate cede concede decriminalise decriminalize defect demobilise demobilize disarm disband disengage exonerate free grant leave legalise legalize let liberate pardon parole permit pull quit reinstate release relent relinquish reopen repatriate resign restitute retreat return surrender unblock unfreeze withdraw yield",
  REQUEST:
    "appeal ask beg beseech demand entreat exhort implore insist invite lobby nudge order petition plead press pressure prod push request require seek solicit urge want",
  ACCUSE:
    "accuse admonish allege assail audit bemoan berate blame blast castigate censure challenge charge chastise chide complain condemn convict criticise criticize decry denigrate denounce deplore deride disapprove dispute fault impeach implicate incriminate indict insult investigate lambast lambaste lament mock probe prosecute question rebuke reprimand reproach ridicule scold scrutinise scrutinize slam sue summon upbraid vilify",
  REJECT:
    "cancel contravene decline defy deny disagree disavow dismiss disobey disown disregard flout forgo ignore oppose overturn quash rebuff refuse refute reject renege renounce repudiate resist scrap scupper shelve shun snub spurn veto violate",
  THREATEN: "menace threaten warn",
  PROTEST: "agitate boycott chant demonstrate march mutiny overthrow picket protest rally revolt riot",
  SANCTION: "downgrade embargo expel sever",
  MOBILIZE: "amass beef conscript fortify mass mobilise mobilize muster rearm reinforce",
  COERCE:
    "apprehend arrest ban banish bar blacklist block censor close coerce confiscate criminalise criminalize curb deport detain disperse evict expropriate extort fine forbid force hack harass impound imprison intern intimidate jail muzzle nationalise nationalize outlaw persecute prohibit ransack repress restrict sanction sentence suppress tighten",
  ASSAULT:
    "abduct advance ambush annex assassinate assault attack batter beat behead besiege blockade bomb bombard burn capture clash conquer decapitate destroy detonate dynamite execute explode fight gas harm hijack injure invade kidnap kill loot lynch maim massacre murder mutilate occupy overrun pillage pound raid rape ravage raze rout seize shell shoot slaughter slay stab stone storm strafe strike torpedo torture wound",
};

/** Nouns of deeds, for verbs that leave it to their object what is done. */
const NOUNS: ByRoot = {
  CONSULT:
    "assembly audience conference consultation conversation dialog dialogue diplomacy discussion gathering mediation meeting negotiation reception summit talk talks tour trip visit",
  SUPPORT:
    "accord agreement alliance apology backing charter commendation commitment compliment condolence congratulation convention deal embassy endorsement friendship gratitude invitation memorandum normalisation normalization pact peace praise protocol recognition relation relationship solidarity support sympathy tie treaty",
  AID: "aid assistance contribution donation donor funding grant help loan peacekeeping relief rescue scholarship subsidy",
  COOPERATE:
    "collaboration cooperation drill evidence exchange exercise extradition game information intelligence maneuver manoeuvre partnership trade training",
  YIELD:
    "amnesty approval armistice cease-fire ceasefire citizenship clemency concession consent demobilisation demobilization disarmament immunity pardon parole permission pullback pullout release repatriation resignation retreat surrender truce visa withdrawal",
  REQUEST: "appeal asylum call demand explanation extension petition plea pressure refuge request",
  ACCUSE:
    "accusation allegation audit blame challenge charge complaint condemnation conviction criticism denunciation disapproval displeasure impeachment indictment inquiry investigation lawsuit outrage probe prosecution rebuke reprimand slander suit verdict",
  REJECT: "defiance denial dismissal objection opposition refusal rejection veto",
  THREATEN: "deadline threat ultimatum warning",
  PROTEST:
    "boycott demonstration march mutiny protest rally rebellion revolt riot sit-in stoppage unrest uprising vigil walkout",
  SANCTION: "embargo expulsion",
  MOBILIZE: "alert buildup mobilisation mobilization",
  COERCE:
    "arrest ban blackout censorship clampdown crackdown curfew detention emergency fine hacking imprisonment prohibition purge quarantine repression restriction sanction siege surveillance tariff warrant",
  ASSAULT:
    "abduction airstrike ambush assassination assault atrocity attack beheading blast blockade bomb bombardment bombing clash death execution explosion fire genocide grenade hostility incursion invasion kidnapping killing massacre mortar murder occupation offensive onslaught operation raid rape rocket shelling shield shooting shot strike torture violence war warfare",
};

/** Nouns of means, which count only as the object of a verb: to send peacekeepers aids, to send battalions mobilizes. */
const THINGS: ByRoot = {
  AID: "ambulance ammunition blanket equipment expert food medic medicine observer peacekeeper rescuer shelter supply vaccine",
  MOBILIZE:
    "armor armour army artillery battalion battery bomber brigade carrier force frigate missile presence readiness regiment reinforcement reservist soldier tank troop warplane warship",
};

/** A verb with a word that stands with it: a particle, a preposition or an object. */
const PHRASES: ByRoot = {
  CONSULT: "call-on hold-summit take-part",
  SUPPORT: "join-force make-peace stand-behind stand-by",
  AID: "grant-asylum grant-refuge grant-shelter hand-over",
  YIELD:
    "give-in give-up hand-power lay-arm lay-down lay-weapon open-border pay-compensation pull-out stand-down step-aside step-down turn-over",
  REQUEST: "call-for call-to push-for",
  ACCUSE: "find-guilty hit-out lash-out",
  REJECT: "back-out cancel-deal rule-out throw-out turn-away turn-down vote-against walk-out",
  PROTEST:
    "begin-strike block-entrance block-highway block-road block-street burn-flag general-strike go-strike hold-strike hunger-strike join-strike stage-strike stop-work take-street",
  SANCTION: "break-off break-tie cut-off cut-tie",
  MOBILIZE: "place-alert put-alert test-missile",
  COERCE: "close-border crack-down declare-law impose-law round-up seal-border seal-off shut-down",
  ASSAULT:
    "break-ceasefire open-fire push-out set-fire take-hostage take-over violate-agreement violate-ceasefire violate-truce",
};

/** Verbs that say that a thing is done and leave it to their object what: "an attack launch", "hold talks". */
export const DOING = words(
  "adopt announce begin bring build carry commence complete conclude conduct continue declare deploy dispatch enforce establish expand express extend file get give grant have head hold implement impose increase initiate intensify issue join keep launch lead maintain make mount move open order pass perform place prolong provide publish put reach receive reiterate remain renew resume seek send set sign stage start step strengthen submit take undertake use voice wage",
);

/** Verbs that end what their object names, and the root when the object names nothing known: to end a harm yields, to end a good is a sanction. */
export const ENDING: ReadonlyMap<string, PloverRoot> = invert({
  SANCTION:
    "abandon curtail cut discontinue end freeze halve recall reduce revoke slash stop suspend terminate withhold",
  YIELD: "cease drop ease halt lift loosen relax remove rescind reverse roll waive withdraw",
});

/** Nouns of the same: "a aid of suspension". */
export const ENDINGS: ReadonlyMap<string, PloverRoot> = invert({
  SANCTION: "cut cutoff freeze reduction suspension termination",
  YIELD: "cessation easing end halt lifting relaxation removal withdrawal",
});

/** Texts that do what their clause tells: "a banning decree", "a condemns statement that". */
export const TEXTS = words(
  "act bill communique declaration decree law legislation letter order report resolution ruling statement",
);

/** Verbs that announce the deed that follows, for good or ill: "retaliate to vowed". */
export const VOWING = words("intend plan pledge prepare promise vow");

/** Verbs of saying, whose clause tells what is said. */
export const SAYING = words("add announce argue assert claim declare insist note reiterate say state tell");

/** Verbs that lend their subject to the deed that follows: "began withdrawing", "decided ease to". */
export const LENDING = words("begin continue decide finish go help keep manage move proceed resume seek start try");

/** Words of readiness, which promise the deed that follows as verbs of AGREE do: "is to willing withdraw". */
export const READY = words("committed determined eager glad keen open prepared ready willing");

export const ROOT_OF_VERB = invert(VERBS);
export const ROOT_OF_NOUN = invert(NOUNS);
export const ROOT_OF_THING = invert(THINGS);
export const ROOT_OF_PHRASE = invert(PHRASES);

function words(line: string): ReadonlySet<string> {
  return new Set(line.split(" "));
}

function invert(table: ByRoot): ReadonlyMap<string, PloverRoot> {
  return new Map(
    Object.entries(table).flatMap(([root, line]) => line.split(" ").map((word) => [word, root as PloverRoot] as const)),
  );
}
