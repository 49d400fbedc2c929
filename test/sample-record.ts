import type { Actor } from "../src/domain/actor.ts";
import type { Article } from "../src/domain/article.ts";
import type { Attribution } from "../src/domain/attribution.ts";
import type { Evidence, Position } from "../src/domain/position.ts";
import type { ParleyRecord } from "../src/domain/record.ts";
import type { EarlierLine } from "../src/domain/revision.ts";
import { bareArticle } from "../src/text/bare-article.ts";

/** An invented harbour dispute in three reports, one of them a copy: every kind of finding once, and texts that must be escaped. */

const article = (id: string, text: string, rest: Partial<Article> = {}) =>
  bareArticle(id, text, { file: `${id}.txt`, ...rest });

const HARBOUR = `Dockers ready to end strike

“We are ready to lift the blockade if the port pays the bonus,” union leader Ada Brandt said on Monday. The port
authority rejected any bonus. “There is no money,” its director, Olu Reyes, said.

Talks resume on 12 May.

Support our journalism with a donation.`;

const LEDGER = `The union would lift the blockade in return for the bonus, its leader Ada Brandt said on Monday. The port
authority said it would pay half of the bonus of £900.`;

const WIRE_COPY = `“We are ready to lift the blockade if the port pays the bonus,” union leader Ada Brandt said on Monday.

<script>alert("=1+1 *not* [markup](x)")</script> & more was added by the desk of this paper.`;

const ARTICLES: readonly Article[] = [
  article("harbour", HARBOUR, {
    outlet: "Harbour Post",
    url: "https://harbour.example/dockers-strike",
    title: "Dockers ready to end strike",
    published: { date: "2031-05-06", earliest: "2031-05-06", latest: "2031-05-06", basis: "metadata", because: [] },
    boilerplate: [{ ...find(HARBOUR, "Support our journalism with a donation."), kind: "appeal" }],
  }),
  article("ledger", LEDGER, {
    published: {
      date: null,
      earliest: "2031-05-07",
      latest: "2031-05-09",
      basis: "inferred",
      because: [find(LEDGER, "Monday")],
    },
  }),
  article("copy", WIRE_COPY, {
    outlet: "=Copy & <b>Paste</b>",
    agency: "AP",
    published: { date: "2031-05-07", earliest: "2031-05-07", latest: "2031-05-07", basis: "stated", because: [] },
    copyOf: { article: "harbour", share: 0.6 },
  }),
];

function find(text: string, words: string): { readonly start: number; readonly end: number } {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
}

/** The words where they first stand in the article. */
export function at(id: string, words: string): Evidence {
  return { article: id, ...find(ARTICLES.find((one) => one.id === id)?.text ?? "", words) };
}

const actor = (id: string, name: string, rest: Partial<Actor> = {}): Actor => ({
  id,
  name,
  kind: "organisation",
  aliases: [],
  office: null,
  speaksFor: null,
  ...rest,
});

const position = (
  id: string,
  party: string,
  rest: Pick<Position, "act" | "issue" | "claim" | "evidence"> & Partial<Position>,
): Position => ({
  id,
  party,
  speaker: null,
  strength: "will",
  deed: null,
  issueBasis: "stated",
  toward: [],
  conditions: [],
  statedBy: "self",
  said: null,
  attributions: [],
  reports: 1,
  origins: 1,
  score: 0.8,
  madeBy: ["test@1"],
  ...rest,
});

const earlierLine = (
  party: string,
  act: EarlierLine["act"],
  words: string,
  fate: EarlierLine["fate"],
  now: EarlierLine["now"],
): EarlierLine => ({ party, act, claim: `${party}: ${words}`, words, was: { start: 0, end: words.length }, fate, now });

const MONDAY = { date: "2031-05-05", basis: "inferred" } as const;

const brandtSays = (id: string, content: string): Attribution => ({
  id: `${id}-brandt`,
  article: id,
  source: find(ARTICLES.find((one) => one.id === id)?.text ?? "", "Ada Brandt"),
  cue: find(ARTICLES.find((one) => one.id === id)?.text ?? "", "said"),
  content: [find(ARTICLES.find((one) => one.id === id)?.text ?? "", content)],
  speaker: "ada-brandt",
  via: null,
  kind: "direct",
  said: MONDAY,
});

const LIFT = "We are ready to lift the blockade if the port pays the bonus,";

export const SAMPLE: ParleyRecord = {
  format: "parley/1",
  madeBy: { parley: "0.0.0", reader: "test" },
  articles: ARTICLES,
  actors: [
    actor("dockers-union", "Dockers Union", { aliases: ["the union"] }),
    actor("port-authority", "Port Authority"),
    actor("ada-brandt", "Ada Brandt", { kind: "person", office: "union leader", speaksFor: "dockers-union" }),
    actor("olu-reyes", "Olu Reyes", { kind: "person", office: "director", speaksFor: "port-authority" }),
  ],
  issues: [
    { id: "blockade", label: "blockade" },
    { id: "bonus", label: "bonus" },
  ],
  attributions: [
    brandtSays("harbour", LIFT),
    brandtSays("ledger", "The union would lift the blockade in return for the bonus"),
    brandtSays("copy", LIFT),
  ],
  positions: [
    position("lift", "dockers-union", {
      speaker: "ada-brandt",
      act: "offer",
      strength: "ready",
      issue: "blockade",
      claim: "Dockers Union is ready to lift the blockade.",
      conditions: [
        { ...at("harbour", "if the port pays the bonus"), relation: "if", issue: "bonus", party: "port-authority" },
      ],
      said: MONDAY,
      evidence: [
        at("harbour", LIFT),
        at("copy", LIFT),
        at("ledger", "The union would lift the blockade in return for the bonus"),
      ],
      attributions: ["harbour-brandt", "copy-brandt", "ledger-brandt"],
      reports: 3,
      origins: 2,
    }),
    position("no-bonus", "port-authority", {
      speaker: "olu-reyes",
      act: "reject",
      strength: "done",
      issue: "bonus",
      claim: "The Port Authority rejected any bonus.",
      evidence: [at("harbour", "The port\nauthority rejected any bonus.")],
      said: MONDAY,
    }),
    position("half-bonus", "port-authority", {
      act: "offer",
      issue: "bonus",
      claim: "Port Authority would pay half of the bonus of £900.",
      evidence: [at("ledger", "it would pay half of the bonus of £900")],
      score: 0.3,
    }),
    position("accepts-half", "port-authority", {
      speaker: "ada-brandt",
      act: "accept",
      issue: "blockade",
      claim: "=The port has accepted <i>it</i>, *says* the union.",
      statedBy: "other",
      attributions: ["copy-brandt"],
      evidence: [at("copy", '<script>alert("=1+1 *not* [markup](x)")</script>')],
    }),
    position("wants-bonus", "dockers-union", {
      act: "demand",
      issue: "bonus",
      claim: "Dockers Union: “the bonus”",
      evidence: [at("ledger", "the bonus")],
    }),
  ],
  statements: [
    {
      id: "s1",
      speaker: "ada-brandt",
      said: MONDAY,
      kind: "paraphrase",
      variants: [
        { attribution: "harbour-brandt", text: LIFT },
        { attribution: "copy-brandt", text: LIFT },
        { attribution: "ledger-brandt", text: "The union would lift the blockade in return for the bonus" },
      ],
    },
  ],
  linkages: [
    { party: "dockers-union", gives: "blockade", gets: "bonus", relation: "in-exchange-for", positions: ["lift"] },
  ],
  shifts: [
    { party: "port-authority", issue: "bonus", from: "no-bonus", to: "half-bonus", kind: "softening", origins: 1 },
  ],
  discrepancies: [
    {
      kind: "stance",
      articles: ["harbour", "ledger"],
      evidence: [at("harbour", "authority rejected any bonus"), at("ledger", "it would pay half of the bonus of £900")],
      explanation: "One report has the port refuse any bonus, the other has it offer half.",
    },
  ],
  events: [
    {
      what: "talks resume",
      date: { date: "2031-05-12", basis: "stated" },
      place: null,
      actors: [],
      planned: true,
      evidence: [at("harbour", "Talks resume on 12 May")],
    },
  ],
  figures: [
    { what: "pay bonus", value: 900, unit: "GBP", statedBy: "port-authority", evidence: [at("ledger", "£900")] },
  ],
  storylines: [
    {
      id: "harbour-dispute",
      title: "Harbour dispute",
      articles: ["harbour", "ledger", "copy"],
      parties: ["dockers-union", "port-authority"],
      first: "2031-05-05",
      last: "2031-05-09",
    },
  ],
  revisions: [
    {
      article: "harbour",
      earlier: "harbour-at-noon",
      seenAt: "2031-05-06T12:00:00.000Z",
      changedAt: "2031-05-07T09:00:00.000Z",
      lines: [
        earlierLine("Dockers Union", "offer", LIFT, "same", find(HARBOUR, LIFT)),
        earlierLine("Port Authority", "reject", "The port authority ruled out a bonus <for ever>.", "changed", {
          ...find(HARBOUR, "The port\nauthority rejected any bonus."),
        }),
        earlierLine("Port Authority", "threaten", "It will sue.", "gone", null),
      ],
    },
  ],
  notes: [
    { article: "ledger", by: "clean", code: "undated", message: "No day is printed." },
    { article: "ledger", by: "clean", code: "undated", message: "No day is printed." },
  ],
};
