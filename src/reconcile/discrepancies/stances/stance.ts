import type { Published } from "../../../domain/article.ts";
import type { Discrepancy } from "../../../domain/findings.ts";
import { type Act, type Evidence, GIVING, type Position } from "../../../domain/position.ts";
import { type Word, wordsIn } from "../../../text/content-words.ts";
import { dayNumber } from "../../../text/days.ts";
import { negating } from "../../../text/negation.ts";
import { type Digest, wordsOf } from "../../digest.ts";
import { areEqual, once, onceIn } from "../../once.ts";
import { deedlessMatterAt, withoutDeeds } from "../../positions/matter.ts";
import type { Storytelling } from "../../storytelling.ts";
import { byDay, type Days, daysOf } from "../by-day.ts";
import { type Detector, discrepancy, wordings } from "../detector.ts";

/** Answers to a proposal need no common issue: there is one on the table. */
const ANSWERS: ReadonlySet<Act> = new Set(["accept", "support"]);
const PROPOSALS: ReadonlySet<string> = withoutDeeds(
  new Set(wordsIn("ceasefire document draft terms text truce").map((w) => w.sense)),
);
/** What a party would do of its own accord is told in more words than an answer. */
const OWN_WORDS = 2;
/** Contradictory acts further apart in time are a shift. */
const SAME_TIME_DAYS = 1;

/** "Not to use weapons except in defence" is a promise. */
const EXCEPT = /\b(?:except|only|other than|unless)\b/i;
/** "Its long-standing refusal" is of another day. */
const PAST = /\b(?:earlier|former|long-standing|longstanding|once|previous|previously)\b/i;
/** "Not yet prepared to sign" shows no giving. */
const NOT = negating();
/** What makes words a refusal; "sell", "keep" and "leave" may be read as either. */
const REFUSES = negating("denying", "opposing", "refusing", "without");
/** Of the words of the shorter so many are in both when it is one utterance. */
const ONE_UTTERANCE = 0.6;
/** Passages shown of either side. */
const SHOWN = 4;

/** A position where one report tells it. */
interface HeldAt {
  readonly position: Position;
  readonly at: Evidence;
  readonly report: Digest | undefined;
  /** The words of its evidence. */
  readonly printed: string;
  /** They refuse, or give, of now and without more ado. */
  readonly isPlain: boolean;
  /** What they are about, deeds left out. */
  readonly matter: ReadonlySet<string>;
  /** Senses of its words for what lies on the table. */
  readonly proposals: ReadonlySet<string>;
  /** The day on which it was said, by its number; none where it is not known. */
  readonly saidOn: number;
  /** Those between which its report came out. */
  readonly out: Days;
}

/** One party on one issue at one time: refusing in one report, giving in another. */
export const stance: Detector = {
  id: "reconcile/discrepancies/stance@4",
  detect: (story) => {
    const { reportOf, partyNames: parties, published } = story;
    const told = (some: readonly Position[]): HeldAt[] =>
      some.flatMap((p) =>
        heldIn(p, { parties, days: p.evidence.map(({ article }) => published.get(article)) }, reportOf),
      );
    return [...Map.groupBy(story.positions, (p) => p.party).values()].flatMap((positions) => {
      const against = told(positions.filter((p) => p.act === "reject"));
      const giving = told(
        positions.filter((p) => GIVING.has(p.act) && p.conditions.every((c) => c.relation === "because")),
      );
      // Words that were coded both ways prove neither.
      return contradictions(notAmong(giving, against), notAmong(against, giving), story);
    });
  },
};

interface Light {
  readonly parties: ReadonlySet<string>;
  /** Those of the reports that it is in, evidence by evidence. */
  readonly days: readonly (Published | undefined)[];
}

const heldIn = onceIn(
  (position: Position, { parties, days }: Light, reportOf: Storytelling["reportOf"]): readonly HeldAt[] =>
    position.evidence.map((at, i): HeldAt => {
      const report = reportOf(at.article);
      const printed = report?.article.text.slice(at.start, at.end) ?? "";
      return {
        position,
        at,
        report,
        printed,
        isPlain: !(position.act === "reject" ? EXCEPT : NOT).test(printed) && !PAST.test(printed),
        matter: deedlessMatterAt(at, { report, parties }),
        proposals: new Set(wordsAt(report, at).flatMap((w) => (PROPOSALS.has(w.sense) ? [w.sense] : []))),
        saidOn: dayNumber(position.said?.date ?? ""),
        out: daysOf(days[i]),
      };
    }),
  (a, b) => a.parties === b.parties && areEqual(a.days, b.days),
);

const wordsAt = (report: Digest | undefined, at: Evidence): readonly Word[] => (report ? wordsOf(report, at) : []);

const sensesOf = once(
  ({ report, at }: HeldAt): ReadonlySet<string> =>
    new Set(wordsAt(report, at).flatMap((w) => (w.content ? [w.sense] : []))),
);

const placeOf = once(({ at }: HeldAt): string => `${at.article} ${at.start}`);

/** Those of the second whose words are not among the first's, each place once. */
function notAmong(others: readonly HeldAt[], told: readonly HeldAt[]): HeldAt[] {
  const taken = new Set(others.map(placeOf));
  return [...new Map(told.map((t) => [placeOf(t), t])).values()].filter((t) => !taken.has(placeOf(t)));
}

/** Each refusal with all that contradicts it; refusals of the same with it. */
function contradictions(refusing: readonly HeldAt[], giving: readonly HeldAt[], story: Storytelling): Discrepancy[] {
  const [noes, yeses] = [refusing, giving].map((told) => told.filter(({ isPlain }) => isPlain)) as [HeldAt[], HeldAt[]];
  const shareMatter = (no: HeldAt, yes: HeldAt): boolean =>
    ANSWERS.has(yes.position.act)
      ? !no.proposals.isDisjointFrom(yes.proposals) ||
        (no.position.issue === yes.position.issue && !no.matter.isDisjointFrom(yes.matter))
      : no.position.issue === yes.position.issue && no.matter.intersection(yes.matter).size >= OWN_WORDS;
  /** One utterance in which no word refuses. */
  const isReadTwoWays = (no: HeldAt, yes: HeldAt): boolean => {
    const [these, those] = [sensesOf(no), sensesOf(yes)];
    const common = these.intersection(those).size;
    return common > 1 && common >= ONE_UTTERANCE * Math.min(these.size, those.size) && !REFUSES.test(no.printed);
  };
  const near = byDay(yeses.map(daysTold), SAME_TIME_DAYS);
  const yesesNear = (no: HeldAt): HeldAt[] => near(daysTold(no)).map((i) => yeses[i] as HeldAt);
  const isPair = (no: HeldAt, yes: HeldAt): boolean =>
    isOfKnownDay(no) &&
    isOfKnownDay(yes) &&
    isOneTime(no, yes) &&
    shareMatter(no, yes) &&
    !isReadTwoWays(no, yes) &&
    story.originOf(no.at.article) !== story.originOf(yes.at.article);
  const found: Discrepancy[] = [];
  const open = new Set(noes);
  for (const no of noes) {
    if (!open.has(no)) continue;
    const granted = yesesNear(no)
      .filter((yes) => isPair(no, yes))
      .sort((a, b) => answers(b) - answers(a));
    const [first] = granted;
    if (!first) continue;
    const refused = noes.filter((n) => open.has(n) && granted.some((yes) => isPair(n, yes)));
    for (const n of refused) open.delete(n);
    found.push(tell(refused.slice(0, SHOWN), granted.slice(0, SHOWN), story));
  }
  return found;
}

function tell(refused: readonly HeldAt[], given: readonly HeldAt[], { actors }: Storytelling): Discrepancy {
  const told = (some: readonly HeldAt[]): string =>
    wordings(some.flatMap(({ report, at }) => (report ? [{ report, span: at }] : [])));
  const party = refused[0]?.position.party ?? "";
  return discrepancy(
    "stance",
    [...refused, ...given].map((t) => t.at),
    `${actors.get(party)?.name ?? party} is said to refuse (${told(refused)}) and, at the same time, to grant (${told(given)}).`,
  );
}

/** Of acts of unknown days the one may have come after the other. */
const isOfKnownDay = ({ saidOn, out }: HeldAt): boolean => !Number.isNaN(saidOn) || out.to - out.from <= SAME_TIME_DAYS;

/** An answer stands against a refusal before what was promised all the same. */
const answers = ({ position }: HeldAt): number => Number(ANSWERS.has(position.act));

/** Those of its saying and of its report. */
function daysTold({ saidOn, out }: HeldAt): Days {
  return Number.isNaN(saidOn) ? out : { from: Math.min(saidOn, out.from), to: Math.max(saidOn, out.to) };
}

/** As far as the days are known: what is no number is not apart from any. */
const isOneTime = (no: HeldAt, yes: HeldAt): boolean =>
  Number.isNaN(no.saidOn - yes.saidOn)
    ? !(no.out.from - yes.out.to > SAME_TIME_DAYS || yes.out.from - no.out.to > SAME_TIME_DAYS)
    : Math.abs(no.saidOn - yes.saidOn) <= SAME_TIME_DAYS;
