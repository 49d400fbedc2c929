import type { Parse } from "../parse.ts";

/** Verbs that trade their object for what follows "for": "trade his seat for a vote". */
const TRADING: ReadonlySet<string> = new Set(["barter", "exchange", "swap", "trade"]);

/** "for" after a verb of trading and its object; of several the last: "trade a bid for the islands for peace". */
export function tradingFor(i: number, parse: Parse): boolean {
  if (!isTraded(i, parse)) return false;
  for (let later = i + 1; later <= i + WITHIN; later++) if (isTraded(later, parse)) return false;
  return true;
}

/** Tokens between two such words. */
const WITHIN = 8;

function isTraded(i: number, parse: Parse): boolean {
  const token = parse.tokens[i];
  if (token?.text.toLowerCase() !== "for" || token.relation !== "case") return false;
  for (let [at, hops] = [parse.tokens[token.head]?.head ?? -1, 0]; at >= 0 && hops < 3; hops++) {
    const verb = parse.tokens[at];
    if (verb && TRADING.has(verb.lemma)) return true;
    at = verb?.head ?? -1;
  }
  return false;
}
