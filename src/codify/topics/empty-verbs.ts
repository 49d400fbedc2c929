/** Verbs that tell no deed of a negotiation: being, speaking, thinking, trading, and how anything is done. Lemmas, sorted. Own-written. */
export const EMPTY_VERBS: ReadonlySet<string> = new Set(
  `acknowledge act add allow answer appear be become begin believe benefit bring can come consider continue depend discuss do emerge end exchange fail feel find
   follow get give go happen have hear help hold hope keep know lead learn let like listen live look make mean meet move negotiate occur
   offer play prevail prove reach remain reply resolve respond result run say see seem serve show sit speak stand stay succeed swap take
   talk tell think trade try turn understand use wait win wonder work`.split(/\s+/),
);
