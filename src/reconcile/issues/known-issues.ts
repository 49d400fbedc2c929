/**
 * What negotiations of many kinds are commonly about, and the words that show it. Own-written; sorted by field, then by label.
 * A line is a label, a colon, and alternatives parted by commas; all words of an alternative must stand in the passage, in any
 * form; one with `?` is shared by other trades and counts only in negotiations of its field. What is peculiar to one negotiation is not here: it is discovered from the reports.
 */
export const KNOWN_ISSUES = `
amnesty: amnesty, immunity prosecution, pardon, war crime
arms control: arms treaty, missile treaty, nuclear test, warhead, arms control
arms supplies: arms delivery, arms embargo, arms supply, weapon delivery, weapon supply, ship weapon, send weapon
blockade: blockade, siege
border: border crossing, border closure, border control, checkpoint, open crossing, reopen crossing
ceasefire: armistice, ceasefire, cease-fire, truce, halt fight, stop fight, halt fire, hold fire, stop fire, pause fight, end hostilities, cessation hostilities, stop bomb, halt attack, stop attack
constitution: new constitution, constitution reform, power sharing
demilitarisation: buffer zone, demilitarise, demilitarize, demilitarized zone
disarmament: decommission, disarm, disarmament, lay arms, surrender weapon, hand weapon
elections: hold election, election date, early election, snap election
humanitarian aid: aid convoy, aid delivery, aid truck, food aid, humanitarian, relief supply, famine, starve
human rights: human right, political prisoner, press freedom
independence: autonomy, independence referendum, secession, self-determination, statehood, two-state
nuclear programme: centrifuge, enrich uranium, enrichment, inspector, nuclear program, nuclear programme, reactor
peace settlement: peace agreement, peace deal, peace plan, peace settlement, lasting peace, end war, bring peace, peace treaty
peace talks: peace talk, peace negotiation, peace process, peace effort, mediation?, direct talk, bilateral talk
peacekeepers: peacekeeper, peacekeeping, stabilisation force, stabilization force, international force, multinational force, monitor mission
prisoners and hostages: captive, hostage, prisoner exchange, prisoner swap, release prisoner, exchange detainee, free prisoner
reconstruction: rebuild, reconstruction
refugees: displaced, refugee, return home, right return, deportation
resignation: resign, resignation, step down, leave office, give office, quit office, trade departure, exchange post
sanctions: sanction, embargo, freeze asset, frozen asset
security guarantees: security guarantee, security assurance, security commitment, security arrangement, defence pact, mutual defence
sovereignty: sovereignty, territorial integrity
territory: annex, annexation, cede territory, give territory, occupied territory, territorial, territory, give land, lost territory
transitional government: interim government, transitional government, technocrat, caretaker government, post-war governance, govern territory
troop withdrawal: pull troops, troop withdrawal, withdraw army, withdraw force, withdraw troop, withdrawal force, withdrawal line, pull back
alliance membership: alliance entry, alliance membership, join alliance, military alliance

border tax: carbon tariff, border adjustment, border tax
budget: budget contribution, budget deficit, budget plan, budget proposal, budget resolution, budget talk, budget discipline
currency: appreciation?, currency intervention, depreciation, devaluation, exchange rate, stabilise currency, stable currency, currency stability
development aid: development aid, concessional loan, foreign aid
dumping: antidumping, anti-dump, dump?, dumping
farm subsidies: agricultural subsidy, export subsidy, farm subsidy, farm support, subsidise export, subsidize
fisheries: fish right, fish stock, fisheries, fishing
interest rates: interest rate, discount rate, rate cut, cut rate, lower rate, prime rate, monetary policy
intellectual property: copyright, intellectual property, patent
market access: import ban, import barrier, import curb, import quota, import restriction, market access, open market, trade barrier
retaliation: countermeasure, retaliate, retaliation, retaliatory, trade war
tariffs: duty import, levy import, tariff, import duty
taxes: tax cut, tax hike, tax increase, raise tax, new tax, cut tax
trade agreement: free trade, trade accord, trade agreement, trade deal, trade pact

export quota: export quota, export limit, limit export
output: cut output, cut production, output ceiling, output quota, production ceiling, production quota, raise output, output level, production level
prices: floor price, price band, price floor, price increase, price rise, reference price, price stability, price range

bridging loan: bridge loan, bridging loan, emergency loan
credit lines: credit line, short-term credit, trade credit
debt relief: debt forgiveness, debt relief, debt writedown, haircut, write debt
interest margin: interest margin, spread?, margin over, libor
interest payments: halt payment, interest payment, moratorium, payment suspension, resume payment, suspend payment, stop payment, pay interest, interest arrear
new loans: fresh fund, lend money, new credit, new lending, new loan, new money, loan package
reform programme: austerity programme, economic program, economic programme, fund programme, imf programme, imf program, imf plan, imf agreement, structural reform, adjustment program
rescheduling: reschedule, rescheduling, restructure debt, debt restructuring, refinancing, refinance, debt package, maturity?, grace period, repayment period

contract: contract talk, labor contract, labour contract, new contract, contract offer, wage contract, collective agreement
layoffs: job cut, job loss, lay off, layoff, redundancy, plant closure, close plant, job security
pensions: pension, retirement
strike: industrial action, picket, stoppage, strike?, walkout, work stop, work-to-rule
wages: hourly rate, pay award, pay claim, pay cut, pay increase, pay offer, pay rise, raise wage, salary, wage, bonus
working hours: flexible hour, hour week, overtime, reduce hour, work hour, working hour, working time, working week
working conditions: health care, sick pay, staffing level, work rule

asset sale: asset sale, divest, divestiture, sell asset, sell business, sell unit, spin off, sale operation, sell operation
board control: board representation, board seat, control board, elect director, proxy contest, proxy fight, proxy?, slate director
litigation: court order, file suit, injunction, lawsuit, legal action, sue, suit?, court challenge
merger: merge, merger, business combination
poison pill: poison pill, right plan, rights plan, takeover defence, takeover defense, shareholder right
regulatory approval: antitrust, anti-trust, regulatory approval, regulator approval, regulatory clearance
share buyback: buyback, buy-back, repurchase share, repurchase stock, greenmail
shareholder vote: shareholder approval, shareholder meeting, shareholder vote, stockholder approval
stake: buy share, buy stake, buy stock, equity stake, hold stake, minority stake, purchase share, sell stake, stake?
takeover bid: acquire company, acquisition offer, acquisition proposal, bid?, buyout, buy-out, cash offer, hostile offer, offer acquire, offer share, purchase offer, rival offer, takeover, tender offer, tender?, unsolicited?

climate finance: adaptation fund, climate finance, climate fund, loss damage
emissions: carbon cut, carbon emission, cut emission, emission target, emission, net zero
fossil fuels: coal phase, fossil fuel, phase coal, phase oil
forests: deforestation, forest protection

asylum: asylum, deport migrant, immigration, migrant, migration, immigrant
`;
