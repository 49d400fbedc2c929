/** From this chance of being right on a position is shown: precision before recall (docs/decisions/0110, 0113). */
export const SHOWN_FROM = 0.39;
