import type { Parse } from "../../parse.ts";
import type { Mention } from "../cast.ts";

const LEAVING: ReadonlySet<string> = new Set(["quit", "resign"]);
const REMOVING: ReadonlySet<string> = new Set(["dismiss", "fire", "oust", "sack"]);
const WISHED = /^(?:can|could|may|might|must|not|n't|n’t|never|should|to|will|would)$/i;

/** Does the report tell that this person has left an office: "Minister Ada Obi resigned", "Obi was sacked"? Not "would resign". */
export function leavesOffice({ head }: Mention, parse: Parse): boolean {
  const { relation = "", head: verb = -1 } = parse.tokens[head] ?? {};
  const { lemma = "", pos = "" } = parse.tokens[verb] ?? {};
  const isLeaving = relation === "nsubj" && LEAVING.has(lemma) && /^VB[DNZ]$/.test(pos);
  const isRemoved = relation === "nsubjpass" && REMOVING.has(lemma);
  const beside = parse.children(verb).map((c) => parse.tokens[c]?.text ?? "");
  // "If she is dismissed".
  const isWished = beside.some((word) => WISHED.test(word) || /^(?:if|unless|whether)$/i.test(word));
  return (isLeaving || isRemoved) && !isWished;
}
