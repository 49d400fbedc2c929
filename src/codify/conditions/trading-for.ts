import type { Relation } from "../../domain/position.ts";
import type { Parse } from "../parse.ts";

/** Verbs that trade their object for what follows "for": "trade his seat for a vote". */
const TRADING: ReadonlySet<string> = new Set(["barter", "exchange", "swap", "trade"]);

/** "for" after a verb of trading and its object. */
export function tradingFor(i: number, parse: Parse): { readonly relation: Relation } | null {
  const token = parse.tokens[i];
  if (token?.text.toLowerCase() !== "for" || token.relation !== "case") return null;
  for (let [at, hops] = [parse.tokens[token.head]?.head ?? -1, 0]; at >= 0 && hops < 3; hops++) {
    const verb = parse.tokens[at];
    if (verb && TRADING.has(verb.lemma)) return { relation: "in-exchange-for" };
    at = verb?.head ?? -1;
  }
  return null;
}
