/** Logarithm of the odds of what has a likelihood in (0, 1). */
export const toOdds = (likelihood: number): number => Math.log(likelihood / (1 - likelihood));

export const likelihood = (odds: number): number => 1 / (1 + Math.exp(-odds));
