/**
 * Words that reports of negotiations put for one another when they retell the same thing. Own-written; one group a line, sorted by
 * first word. Far looser than a thesaurus's synonyms: they join retellings, never decide what a party meant.
 */
export const INTERCHANGEABLE = `
abandon drop forgo relinquish renounce scrap waive
accord agreement deal pact treaty
accuse allege blame
aid assistance help
aim goal objective
ally partner
anger fury outrage
announce declare proclaim unveil
approve endorse ratify
assault attack offensive raid strike
assurance guarantee pledge promise
ban bar prohibit
begin commence launch start
captive detainee hostage prisoner
ceasefire truce armistice
chief head leader
clash fight fighting
close near
compensation payback reimbursement repayment restitution
complete conclude finalise finalize finish
concession compromise
condemn criticise criticize denounce slam
conflict hostilities war
convene gather meet
country nation
crucial essential vital
cut decrease lower reduce reduction
delay postpone
demand require
departure exit resignation
desire want wish
destroy devastate
discussion negotiation talks
dismiss refuse reject spurn
employee staff worker
end finish halt stop
enormous huge massive
ensure secure
entry admission accession membership
envoy emissary representative
exchange swap trade
expel deport
foe enemy
force troops soldier army
free release liberate
hike increase raise
hope hopeful
hurt damage detrimental harm
impede block obstruct
income revenue
job post
kill slay dead death
larger bigger
lawmaker legislator
minerals resources
mistake error
money cash funds
oppose opposition resist
optimistic upbeat
pay salary wage
peace calm
plan proposal scheme blueprint
powerful strong
press urge push
prime premier
protect shield
quick rapid swift fast
quit resign
ready willing prepared willingness
region province
remain stay
respond reply answer
restart resume
return give
risk danger
shut close
sign ink
slow stall
soon imminent
stage phase
stance position
support back
terrible awful
threat menace
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
