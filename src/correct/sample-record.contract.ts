import type { Article } from "../domain/article.ts";
import type { Position } from "../domain/position.ts";
import type { ParleyRecord } from "../domain/record.ts";
import { bareArticle } from "../text/bare-article.ts";
import { slug } from "../text/slug.ts";

/** Own-written: two reports of a ferry dispute. */
export const FIRST =
  "“Ferry pay is unfair,” said Ada Roth. The Seafarers' Union will sail again if the line drops night duty. The Ferry Line refused to raise pay 🛳.";
export const SECOND =
  "The line said on Friday it is ready to drop night duty. The union called the offer a trap. It may raise pay after all.";

export const article = (id: string, text: string, more: Partial<Article> = {}): Article =>
  bareArticle(id, text, { url: `https://harbour.example/${id}`, outlet: "Harbour Post", ...more });

/** The span of words that stand once in a text. */
export const at = (of: Article, words: string) => {
  const found = new RegExp(words.replaceAll(" ", "\\s+")).exec(of.text);
  if (found === null) throw new Error(`“${words}” is not in ${of.id}`);
  return { article: of.id, start: found.index, end: found.index + found[0].length };
};

export const position = (
  id: string,
  of: Article,
  party: string,
  act: Position["act"],
  issue: string,
  words: string,
  more: Partial<Position> = {},
): Position => ({
  id,
  party: slug(party),
  speaker: null,
  act,
  strength: "will",
  deed: null,
  issue: slug(issue),
  issueBasis: "stated",
  toward: [],
  claim: `${party}: ${words}`,
  conditions: [],
  statedBy: "self",
  said: null,
  evidence: [at(of, words)],
  attributions: [],
  reports: 1,
  origins: 1,
  score: 0.7,
  madeBy: ["codify/act@1"],
  ...more,
});

const actor = (name: string, aliases: readonly string[] = []) => ({
  id: slug(name),
  name,
  kind: "organisation" as const,
  aliases,
  office: null,
  speaksFor: null,
});

/** As a first reader sees them. `texts` may be given anew, as a later version of a page would be. */
export function sampleRecord([first, second] = [FIRST, SECOND], suffix = ""): ParleyRecord {
  const a = article(`a${suffix}`, first ?? FIRST, { url: "https://harbour.example/a" });
  const b = article(`b${suffix}`, second ?? SECOND, { url: "https://harbour.example/b" });
  const condition = {
    ...at(a, "if the line drops night duty"),
    relation: "if" as const,
    issue: "night-duty",
    party: "ferry-line",
  };
  return {
    format: "parley/1",
    madeBy: { parley: "0", reader: `reader${suffix}` },
    articles: [a, b],
    actors: [
      actor("Seafarers Union", ["The Seafarers' Union", "The union"]),
      actor("Ferry Line", ["The line"]),
      actor("Ada Roth"),
    ],
    issues: [
      { id: "sailing", label: "sailing" },
      { id: "night-duty", label: "night duty" },
      { id: "pay", label: "pay" },
    ],
    attributions: [
      {
        id: `q1${suffix}`,
        article: a.id,
        source: at(a, "Ada Roth"),
        cue: at(a, "said"),
        content: [at(a, "Ferry pay is unfair")],
        speaker: "ada-roth",
        via: null,
        kind: "direct",
        said: null,
      },
      {
        id: `q2${suffix}`,
        article: b.id,
        source: at(b, "The line"),
        cue: at(b, "said"),
        content: [at(b, "it is ready to drop night duty")],
        speaker: "ferry-line",
        via: null,
        kind: "indirect",
        said: null,
      },
    ],
    positions: [
      position(
        `p1${suffix}`,
        a,
        "Seafarers Union",
        "offer",
        "sailing",
        "will sail again if the line drops night duty",
        { conditions: [condition] },
      ),
      position(`p2${suffix}`, a, "Ferry Line", "reject", "pay", "refused to raise pay"),
      position(`p3${suffix}`, b, "Ferry Line", "offer", "night duty", "it is ready to drop night duty", {
        attributions: [`q2${suffix}`],
      }),
      position(`p4${suffix}`, b, "Seafarers Union", "reject", "night duty", "called the offer a trap"),
      position(`p5${suffix}`, b, "Ferry Line", "offer", "pay", "may raise pay after all"),
    ],
    statements: [],
    linkages: [
      { party: "seafarers-union", gives: "sailing", gets: "night-duty", relation: "if", positions: [`p1${suffix}`] },
    ],
    shifts: [
      { party: "ferry-line", issue: "pay", from: `p2${suffix}`, to: `p5${suffix}`, kind: "softening", origins: 1 },
    ],
    discrepancies: [
      {
        kind: "stance",
        articles: [a.id, b.id],
        evidence: [at(a, "refused to raise pay"), at(b, "ready to drop night duty")],
        explanation: "One refuses, the other gives in.",
      },
    ],
    events: [],
    figures: [],
    storylines: [
      {
        id: "ferries",
        title: "Ferries",
        articles: [a.id, b.id],
        parties: ["seafarers-union", "ferry-line"],
        first: null,
        last: null,
      },
    ],
    revisions: [],
    notes: [],
  };
}
