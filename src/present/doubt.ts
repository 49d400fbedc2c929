/** Below this the reader should look twice. Scores are uncalibrated: docs/codebook.md; what they are worth: decision 0092. */
const DOUBTFUL = 0.5;

export const isDoubtful = ({ score }: { readonly score: number }): boolean => score < DOUBTFUL;
