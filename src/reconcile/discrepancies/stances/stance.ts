import type { Discrepancy } from "../../../domain/findings.ts";
import { type Act, type Evidence, GIVING, type Position } from "../../../domain/position.ts";
import { wordsIn } from "../../../text/content-words.ts";
import { dayNumber } from "../../../text/days.ts";
import { negating } from "../../../text/negation.ts";
import { type Digest, wordsOf } from "../../digest.ts";
import { into } from "../../groups.ts";
import { onceIn } from "../../once.ts";
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

interface HeldAt {
  readonly position: Position;
  readonly at: Evidence;
  /** What the words of its evidence are about, deeds left out. */
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
  id: "reconcile/discrepancies/stance@3",
  detect: (story) => {
    const byParty = new Map<string, Position[]>();
    for (const p of story.positions) into(byParty, p.party, p);
    return [...byParty.values()].flatMap((positions) => {
      const told = (some: readonly Position[]): HeldAt[] =>
        some.flatMap((position) =>
          position.evidence.map((at) => ({
            position,
            at,
            matter: deedlessMatterAt(at, { report: story.reportOf(at.article), parties: story.partyNames }),
            proposals: proposalsAt(at, story.reportOf(at.article)),
            saidOn: dayNumber(position.said?.date ?? ""),
            out: daysOf(story.published.get(at.article)),
          })),
        );
      const against = told(positions.filter((p) => p.act === "reject"));
      const giving = told(
        positions.filter((p) => GIVING.has(p.act) && p.conditions.every((c) => c.relation === "because")),
      );
      // Words that were coded both ways prove neither.
      return contradictions(notAmong(giving, against), notAmong(against, giving), story);
    });
  },
};

const proposalsAt = onceIn(
  (at: Evidence, report: Digest | undefined): ReadonlySet<string> =>
    new Set(report ? wordsOf(report, at).flatMap((w) => (PROPOSALS.has(w.sense) ? [w.sense] : [])) : []),
);

const sensesAt = onceIn(
  (at: Evidence, report: Digest | undefined): ReadonlySet<string> =>
    new Set(report ? wordsOf(report, at).flatMap((w) => (w.content ? [w.sense] : [])) : []),
);

const placeOf = ({ at }: HeldAt): string => `${at.article} ${at.start}`;

/** Those of the second whose words are not among the first's, each place once. */
function notAmong(others: readonly HeldAt[], told: readonly HeldAt[]): HeldAt[] {
  const taken = new Set(others.map(placeOf));
  return [...new Map(told.map((t) => [placeOf(t), t])).values()].filter((t) => !taken.has(placeOf(t)));
}

/** Each refusal with all that contradicts it; refusals of the same with it. */
function contradictions(refusing: readonly HeldAt[], giving: readonly HeldAt[], story: Storytelling): Discrepancy[] {
  const printed = ({ at }: HeldAt): string => textOf(story.reportOf(at.article), at);
  const noes = refusing.filter((no) => !EXCEPT.test(printed(no)) && !PAST.test(printed(no)));
  const yeses = giving.filter((yes) => !NOT.test(printed(yes)) && !PAST.test(printed(yes)));
  const shareMatter = (no: HeldAt, yes: HeldAt): boolean =>
    ANSWERS.has(yes.position.act)
      ? !no.proposals.isDisjointFrom(yes.proposals) ||
        (no.position.issue === yes.position.issue && !no.matter.isDisjointFrom(yes.matter))
      : no.position.issue === yes.position.issue && no.matter.intersection(yes.matter).size >= OWN_WORDS;
  /** One utterance in which no word refuses. */
  const isReadTwoWays = (no: HeldAt, yes: HeldAt): boolean => {
    const [these, those] = [no, yes].map(({ at }) => sensesAt(at, story.reportOf(at.article))) as [
      HeldAt["matter"],
      HeldAt["matter"],
    ];
    const common = these.intersection(those).size;
    return !REFUSES.test(printed(no)) && common > 1 && common >= ONE_UTTERANCE * Math.min(these.size, those.size);
  };
  const near = byDay(yeses.map(daysTold), SAME_TIME_DAYS);
  const yesesNear = (no: HeldAt): HeldAt[] => near(daysTold(no)).map((i) => yeses[i] as HeldAt);
  const isPair = (no: HeldAt, yes: HeldAt): boolean =>
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

function tell(refused: readonly HeldAt[], given: readonly HeldAt[], { actors, reportOf }: Storytelling): Discrepancy {
  const told = (some: readonly HeldAt[]): string =>
    wordings(
      some.flatMap(({ at }) => {
        const report = reportOf(at.article);
        return report ? [{ report, span: at }] : [];
      }),
    );
  const party = refused[0]?.position.party ?? "";
  const grants = `to grant (${told(given)})`;
  return discrepancy(
    "stance",
    [...refused, ...given].map((t) => t.at),
    `${actors.get(party)?.name ?? party} is said to refuse (${told(refused)}) and${
      [...refused, ...given].every(isOfKnownDay)
        ? `, at the same time, ${grants}`
        : ` ${grants}; which came first is not known`
    }.`,
  );
}

const isOfKnownDay = ({ saidOn, out }: HeldAt): boolean => !Number.isNaN(saidOn) || out.to - out.from <= SAME_TIME_DAYS;

/** An answer stands against a refusal before what was promised all the same. */
const answers = ({ position }: HeldAt): number => Number(ANSWERS.has(position.act));

const textOf = (report: Digest | undefined, { start, end }: Evidence): string =>
  report?.article.text.slice(start, end) ?? "";

/** Those of its saying and of its report. */
function daysTold({ saidOn, out }: HeldAt): Days {
  return Number.isNaN(saidOn) ? out : { from: Math.min(saidOn, out.from), to: Math.max(saidOn, out.to) };
}

/** As far as the days are known: what is no number is not apart from any. */
const isOneTime = (no: HeldAt, yes: HeldAt): boolean =>
  Number.isNaN(no.saidOn - yes.saidOn)
    ? !(no.out.from - yes.out.to > SAME_TIME_DAYS || yes.out.from - no.out.to > SAME_TIME_DAYS)
    : Math.abs(no.saidOn - yes.saidOn) <= SAME_TIME_DAYS;
