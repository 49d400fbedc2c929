import type { Act } from "../../domain/position.ts";

/** How emphasis looks; each function leaves the text alone where colour is off. */
export interface Palette {
  bold(text: string): string;
  dim(text: string): string;
  italic(text: string): string;
  accent(text: string): string;
  act(act: Act, text: string): string;
}

const sgr = (open: number | string, close: number) => (text: string) => `\u001b[${open}m${text}\u001b[${close}m`;

/** 256-colour hues near those of the HTML briefing; apart for every common kind of colour blindness. */
const ACT_HUES: Readonly<Record<Act, number>> = {
  offer: 32,
  accept: 36,
  commit: 36,
  support: 38,
  demand: 172,
  reject: 166,
  threaten: 166,
  accuse: 169,
  assess: 245,
};

const plain = (text: string): string => text;

export const PLAIN: Palette = { bold: plain, dim: plain, italic: plain, accent: plain, act: (_act, text) => text };

export const COLOUR: Palette = {
  bold: sgr(1, 22),
  dim: sgr(2, 22),
  italic: sgr(3, 23),
  accent: sgr("38;5;31", 39),
  act: (act, text) => sgr(`38;5;${ACT_HUES[act]}`, 39)(text),
};
