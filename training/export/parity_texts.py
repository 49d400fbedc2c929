"""Texts written for this project, in several styles of news. What Python makes of them, TypeScript must make of them too."""

TEXTS = {
    "wire": """LAGOS, March 3 - Cocoa producers are ready to resume talks on export quotas, delegates said on Tuesday.
"We will come to the table if the buyers withdraw their demand," said Amara Osei, who leads the producers' group.
The officials said no date had been set. Osei said the offer would stand until June, adding that "patience has an end."
A spokesman for the buyers declined to comment.""",
    "curly": """“We can’t sign a deal that ignores our fishermen,” Fisheries Minister Lena Hartvig told reporters on Monday. “They’ve waited long enough.”

Hartvig added:

“If the quota goes up, we’ll open our ports. If it doesn’t, we won’t.”

Her counterpart, Mr. Dumas, isn’t convinced, according to two people familiar with the talks.""",
    "british": """The union's leader said members would 'walk out within days' unless the pay offer was improved.
'Nobody wants a strike,' Ruth Calloway said, 'but nobody can live on 2.5%.' The employers' federation called the demand "unaffordable".""",
    "nested": """Reuters reported on Friday that the finance minister had said the country would not meet the July 1 deadline.
According to the report, creditors believe that Athens is bluffing. The ministry denied it.""",
    "headline": """Minister: No Deal Without Guarantees

The foreign minister said Thursday that his country would drop its bid for membership in exchange for security guarantees from the U.S. and the E.U.
It is unclear whether Washington will accept.""",
    "hard wrapped": """The chairman told members he would give up his post if that brought
an end to the blockade
. It was his first word on the matter since two members
had called him "a man without a country".""",
    "odd characters": """The ﬁrst oﬀer was 10\u00a0million euros 😀, the café owners’ lawyer wrote on Twitter: “Oﬃcials ﬁnally agree 👍🏽 — see https://example.org/offer?id=7.”
\u201eNein\u201c, sagte sie. The 9/11-era rules, Sen. J. K. Brown (D-N.J.) noted, cost $500,000.50 a year…""",
    "no attribution": """The delegates sat according to rank. Lunch was served at 12:30 p.m. and the afternoon session opened with music. Nobody spoke.""",
    "intentions": """Brazil hopes to reach an accord by the end of the year. Colombia wants higher prices and has threatened to leave the pact.
Analysts expect both to compromise. The "free" market, one trader joked, "is anything but".""",
    "long quotation": """The negotiator set out three conditions in a statement released late on Sunday.

"First, the tariffs imposed in April must be lifted in full. Second, a joint panel should settle disputes within ninety days. Third, neither side may reopen the chapter on steel.

"We are not asking for favours," the statement continued. "We are asking for what was promised."

The other side has yet to respond; an aide said an answer could come "this week or next."

Markets rose on the news. The currency gained 1.2 percent against the dollar, its best day since January, and shares of exporters climbed by as much as five percent before giving up some of the gains in late trading. Bond yields fell.

Economists warned that the rally may not last. "Everyone is pricing in a deal that does not exist," said Maria Lindqvist of Norden Bank, who believes that talks will drag on into autumn. Her colleague Peter Aalto disagreed, arguing that both governments need a success before the elections.""",
}
