/**
 * Words that reports of negotiations put for one another when they retell the same thing. Own-written; one group a line, sorted by
 * first word. Far looser than a thesaurus's synonyms: they join retellings, never decide what a party meant.
 */
export const INTERCHANGEABLE = `
abandon drop forgo relinquish renounce scrap waive
abide adhere comply honor honour respect
accident mishap
accord agreement deal pact treaty
accuse allege blame
acknowledge recognise recognize
acquirer buyer purchaser
advance headway progress
aid assistance help relief humanitarian
aim goal objective
alliance coalition
ally partner
amend modify revise rewrite
anger fury outrage
announce declare proclaim unveil
appeal plea
appoint nominate
approve endorse ratify
area zone
armistice ceasefire lull pause respite truce
arrive reach
artillery mortar shell
assault attack offensive raid strike bombardment
assess evaluate
assurance guarantee pledge promise
attorney lawyer
avert avoid prevent
ballot poll vote
ban bar prohibit
begin commence launch start
biggest largest
blast explosion
boat ship vessel
border boundary frontier
boss ceo
breach break violate violation
bread loaf loaves
broker intermediary mediator
build construct
captive detainee hostage prisoner
capture seize
certain confident sure
chart map
chief head leader
child children kid
choose decide decision
city town
civilian resident
clash fight fighting battle
clinic hospital
close near
column convoy
communique statement
company corporation firm
compensation payback reimbursement repayment restitution
complete conclude finalise finalize finish
concession compromise
condemn criticise criticize denounce slam
conflict hostilities war
convene gather meet
corridor road route
cost price
country nation
crop harvest
crucial essential vital
curb limit restrict restriction
cut decrease lower reduce reduction
dam reservoir
damage detrimental harm
dawn daybreak
deadline ultimatum
delay postpone
delegation team
demand require
denial deny
departure exit resignation
deputy vice
desire want wish
destroy devastate
difficulty problem
disappoint disappointment
discussion negotiation talks
dismiss refuse reject spurn
displace evacuate flee uproot
doctor medic physician
document paper text
doubt doubtful sceptical skeptical
draft outline
drone uav
drugs medicine
duty levy tariff
earnings profit
ease lift
employee staff worker workforce
end finish halt stop cease expire
enormous huge massive
ensure secure
entry admission accession membership join
envoy emissary representative
evidence proof
exceed surpass
exchange swap trade
expand extend extension lengthen prolong prolonged renew renewal
expel deport
family household
famine hunger starvation
feasible workable
fire shoot shooting shot
foe enemy
force troops soldier army serviceman servicemen military
free release liberate
freeze suspend
fuel gasoline petrol
grain maize wheat
guard patrol
hamlet village
hike increase raise rise
hope hopeful
hostile unfriendly
hurt injure injury wound wounded
ill sick
illegal unlawful
impede block obstruct
impossible unacceptable
income revenue
inquiry investigate probe
inspector monitor observer
insurgent militant rebel
interim provisional temporary
investor shareholder
job post
journalist reporter
keep maintain preserve
kill slay dead death die fatality
lack shortage
larger bigger
lawmaker legislator
leave vacate
legislature parliament
lorries lorry truck vehicle
minerals resources
missile rocket
missing unaccounted
mistake error
money cash funds
neighbor neighbour
oppose opposition resist
optimistic upbeat
outcome result
pay salary wage
peace calm
penalty sanction
phone telephone
plan proposal scheme blueprint
powerful strong
press urge push pressure
prime premier
protect shield
quick rapid swift fast
quiet silence silent
quit resign
ready willing prepared willingness
rebuild reconstruct reconstruction
region province district
remain stay
resolve settle solve
respond reply answer
restart resume
return give
risk danger
rubble ruin
shut close
sign ink
slow stall
soon imminent
stage phase
stance position
stoppage walkout
support back
terrible awful
threat menace
trip visit
unveil reveal disclose
warn caution
weapon arms
withdraw retreat pullout withdrawal
`;

/** Verbs of two or three words, with the one word that says the same. Sorted. */
export const PHRASAL_VERBS: ReadonlyMap<string, string> = new Map([
  ["back down", "concede"],
  ["brought about", "cause"],
  ["call for", "demand"],
  ["call off", "cancel"],
  ["called for", "demand"],
  ["called off", "cancel"],
  ["calling for", "demand"],
  ["carried out", "conduct"],
  ["carry out", "conduct"],
  ["gave up", "renounce"],
  ["get rid", "remove"],
  ["give up", "renounce"],
  ["given up", "renounce"],
  ["giving up", "renounce"],
  ["hand over", "surrender"],
  ["handed over", "surrender"],
  ["lay down", "surrender"],
  ["pay back", "repay"],
  ["pull out", "withdraw"],
  ["pulled out", "withdraw"],
  ["pulling out", "withdraw"],
  ["put off", "postpone"],
  ["ruled out", "reject"],
  ["rule out", "reject"],
  ["ruling out", "reject"],
  ["set up", "establish"],
  ["shot down", "intercept"],
  ["step aside", "resign"],
  ["step down", "resign"],
  ["stepped down", "resign"],
  ["stepping down", "resign"],
  ["turn down", "reject"],
  ["turned down", "reject"],
  ["walk away", "withdraw"],
  ["walked out", "withdraw"],
]);
