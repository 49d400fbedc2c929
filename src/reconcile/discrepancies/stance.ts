import type { Discrepancy } from "../../domain/findings.ts";
import type { Act, Evidence, Position } from "../../domain/position.ts";
import { wordsIn } from "../../text/content-words.ts";
import { dayNumber } from "../../text/days.ts";
import { type Digest, isName, wordsOf } from "../digest.ts";
import { into } from "../groups.ts";
import { onceIn } from "../once.ts";
import { type Detector, discrepancy, type Storytelling, wordings } from "./detector.ts";

const FOR: ReadonlySet<Act> = new Set(["offer", "accept", "commit", "support"]);
/** Answers to a proposal need no common issue: there is one on the table. */
const ANSWERS: ReadonlySet<Act> = new Set(["accept", "support"]);
const PROPOSALS: ReadonlySet<string> = new Set(
  wordsIn("agreement ceasefire document draft offer plan proposal terms text truce").map((w) => w.sense),
);
/** Words for refusing and consenting, which are not what is refused. */
const DEEDS: ReadonlySet<string> = new Set(
  wordsIn(
    "accept agree approve back commit consent decline dismiss endorse offer oppose opposition plan promise propose push ready refuse reject support vote want willing",
  ).map((w) => w.sense),
);
/** Contradictory acts further apart in time are a shift. */
const SAME_TIME_DAYS = 1;

/** "Not yet prepared to sign" shows no giving. */
const NOT = /\b(?:no|not|never|cannot)\b|n[’']t\b/i;
/** Passages shown of either side. */
const SHOWN = 4;

interface Told {
  readonly position: Position;
  readonly at: Evidence;
  /** Senses of the words of its evidence that are neither names nor deeds. */
  readonly matter: ReadonlySet<string>;
  /** The days on which it was said and its report came out, by their numbers; none for what is not known. */
  readonly saidOn: number;
  readonly outOn: number;
}

/** One party on one issue at one time: refusing in one report, giving in another. */
export const stance: Detector = {
  id: "reconcile/discrepancies/stance@2",
  detect: (story) => {
    const byParty = new Map<string, Position[]>();
    for (const p of story.positions) into(byParty, p.party, p);
    return [...byParty.values()].flatMap((positions) => {
      const told = (some: readonly Position[]): Told[] =>
        some.flatMap((position) =>
          position.evidence.map((at) => ({
            position,
            at,
            matter: matterOf(at, story.reportOf(at.article)),
            saidOn: dayNumber(position.said?.date ?? ""),
            outOn: dayNumber(story.published.get(at.article)?.latest ?? ""),
          })),
        );
      const against = told(positions.filter((p) => p.act === "reject"));
      const giving = told(
        positions.filter((p) => FOR.has(p.act) && p.conditions.every((c) => c.relation === "because")),
      );
      // Words that were coded both ways prove neither.
      return contradictions(notAmong(giving, against), notAmong(against, giving), story);
    });
  },
};

const placeOf = ({ at }: Told): string => `${at.article} ${at.start}`;

/** Those of the second whose words are not among the first's, each place once. */
function notAmong(others: readonly Told[], told: readonly Told[]): Told[] {
  const taken = new Set(others.map(placeOf));
  return [...new Map(told.map((t) => [placeOf(t), t])).values()].filter((t) => !taken.has(placeOf(t)));
}

const matterOf = onceIn(
  (at: Evidence, report: Digest | undefined): ReadonlySet<string> =>
    new Set(
      report
        ? wordsOf(report, at).flatMap((w) =>
            w.content && !isName(report, w) && !/^\d/.test(w.key) && !DEEDS.has(w.sense) ? [w.sense] : [],
          )
        : [],
    ),
);

/** Each refusal with all that contradicts it; refusals of the same with it. */
function contradictions(noes: readonly Told[], giving: readonly Told[], story: Storytelling): Discrepancy[] {
  const yeses = giving.filter(({ at }) => !NOT.test(textOf(story.reportOf(at.article), at)));
  const shareMatter = (no: Told, yes: Told): boolean =>
    no.position.issue === yes.position.issue
      ? !no.matter.isDisjointFrom(yes.matter)
      : ANSWERS.has(yes.position.act) && !no.matter.intersection(yes.matter).isDisjointFrom(PROPOSALS);
  const isPair = (no: Told, yes: Told): boolean =>
    isOneTime(no, yes) && shareMatter(no, yes) && story.originOf(no.at.article) !== story.originOf(yes.at.article);
  const found: Discrepancy[] = [];
  const open = new Set(noes);
  for (const no of noes) {
    if (!open.has(no)) continue;
    const given = yeses.filter((yes) => isPair(no, yes));
    const [first] = given;
    if (!first) continue;
    const refused = noes.filter((n) => open.has(n) && given.some((yes) => isPair(n, yes)));
    for (const n of refused) open.delete(n);
    found.push(tell(refused.slice(0, SHOWN), given.slice(0, SHOWN), story));
  }
  return found;
}

function tell(refused: readonly Told[], given: readonly Told[], { actors, reportOf }: Storytelling): Discrepancy {
  const told = (some: readonly Told[]): string =>
    wordings(
      some.flatMap(({ at }) => {
        const report = reportOf(at.article);
        return report ? [{ report, span: at }] : [];
      }),
    );
  const party = refused[0]?.position.party ?? "";
  return discrepancy(
    "stance",
    [...refused, ...given].map((t) => t.at),
    `${actors.get(party)?.name ?? party} is said to refuse (${told(refused)}) and, at the same time, to grant (${told(given)}).`,
  );
}

const textOf = (report: Digest | undefined, { start, end }: Evidence): string =>
  report?.article.text.slice(start, end) ?? "";

/** As far as the days are known: what is no number is not apart from any. */
const isOneTime = (no: Told, yes: Told): boolean =>
  Number.isNaN(no.saidOn - yes.saidOn)
    ? !(Math.abs(no.outOn - yes.outOn) > SAME_TIME_DAYS)
    : Math.abs(no.saidOn - yes.saidOn) <= SAME_TIME_DAYS;
