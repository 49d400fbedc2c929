import type { ClaimLine } from "./claim-line.ts";
import type { Mark } from "./marks.ts";
import { ACT_WORDS } from "./vocabulary.ts";
import { bare } from "./wording.ts";

/** Words that were read as two acts are told once, by the surer reading; the other is named beside it. */
export function withoutTwins(own: readonly ClaimLine[]): readonly ClaimLine[] {
  const byWords = Map.groupBy(own, ({ claim, passages, id }) => {
    const [first] = passages;
    return first ? JSON.stringify([bare(claim), first.article, first.span]) : id;
  });
  return [...byWords.values()].flatMap((alike) => {
    const surest = alike.reduce((best, one) => (one.score > best.score ? one : best));
    const others = [...new Set(alike.map(({ act }) => act))].filter((act) => act !== surest.act);
    const twins: readonly Mark[] =
      others.length > 0
        ? [{ kind: "twin", glyph: "", label: others.map((act) => `or ${ACT_WORDS[act]}`).join(" ") }]
        : [];
    return alike
      .filter(({ act }) => act === surest.act)
      .map((line) => (twins.length > 0 ? { ...line, marks: [...line.marks, ...twins] } : line));
  });
}
