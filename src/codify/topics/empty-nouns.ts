/** Nouns that name no issue: time, manner, speech, and the furniture of talks. Lemmas, sorted. Own-written. */
export const EMPTY_NOUNS: ReadonlySet<string> = new Set(
  `afternoon amount approach aspect attempt basis beginning case chance circumstance comment conference course
   date day decade degree detail dollar effort end evening extent fact favor favour fear form friday half hand
   hope hour interview issue kind lack letter level light list lot man matter mean meeting member minute moment monday month
   morning nature need news night number one opportunity order others part past people percent percentage period person phase
   place point possibility post press problem process question reason remark reply report reporter respect rest result return
   round saturday say sense set side sign situation source stage state statement step story sunday talk term thing thursday time
   today tomorrow tuesday turn type use view way wednesday week weekend while word world year yesterday`.split(/\s+/),
);
