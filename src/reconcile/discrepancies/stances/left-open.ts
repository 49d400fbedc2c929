import type { Published } from "../../../domain/article.ts";
import type { Discrepancy } from "../../../domain/findings.ts";
import type { Span } from "../../../domain/span.ts";
import { wordsIn } from "../../../text/content-words.ts";
import { type Digest, wordsOf } from "../../digest.ts";
import { groupsOf } from "../../groups.ts";
import { once } from "../../once.ts";
import type { Storytelling } from "../../storytelling.ts";
import { areWithin, at, type Detector, discrepancy, wordings } from "../detector.ts";
import { UNDECIDED } from "../undecided-words.ts";
import { ANSWER, type Assertion, assertionsIn, subjectFrom } from "./assertions.ts";
import { ON_THE_TABLE } from "./on-the-table.ts";

/** Who is undecided today may have decided by the day after tomorrow. */
const SAME_TIME_DAYS = 1;
/** Passages shown of either side. */
const SHOWN = 4;

/** A sentence by which somebody has not answered yet. */
export interface LeftOpen {
  readonly report: Digest;
  readonly sentence: Span;
  /** Senses of the words for who it is, and for what is on the table, where it says so. */
  readonly subject: ReadonlySet<string>;
  readonly matter: ReadonlySet<string>;
}

/** One report has somebody take or refuse what is on the table, another of the same time has the same ask for time to think about it. */
export const leftOpen: Detector = {
  id: "reconcile/discrepancies/left-open@1",
  detect: (story) => {
    const open = story.reports.flatMap(leftOpenIn);
    if (open.length === 0) return [];
    const answers = story.reports.flatMap(answersIn);
    const found = answers.flatMap((answer) => {
      const others = open.filter((o) => isOfOneAnswer(answer, o) && isElsewhere(answer, o, story));
      return others.some((o) => isNotBefore(o, answer, story)) ? [{ answer, others }] : [];
    });
    const groups = groupsOf(found.length);
    for (const [i, a] of found.entries())
      for (const [k, b] of found.slice(i + 1).entries())
        if (a.others.some((o) => b.others.includes(o))) groups.join(i, i + 1 + k);
    return groups.all().map((members) => tell(members.map((i) => found[i] as (typeof found)[number])));
  },
};

export const leftOpenIn = once((report: Digest): readonly LeftOpen[] =>
  report.report.annotations.sentences
    .filter((s) => s.start >= (report.title?.end ?? 0))
    .flatMap((sentence): LeftOpen[] => {
      const m = UNDECIDED.exec(report.article.text.slice(sentence.start, sentence.end));
      const subject = m ? subjectFrom(sentence.start + m.index, sentence, report) : NOBODY;
      const words = wordsOf(report, sentence).map((w) => w.sense);
      return subject.size === 0
        ? []
        : [{ report, sentence, subject, matter: ON_THE_TABLE.intersection(new Set(words)) }];
    }),
);
const NOBODY: ReadonlySet<string> = new Set();

/** Who takes or refuses something, in the body first. */
const answersIn = once((report: Digest): readonly Assertion[] =>
  assertionsIn(report)
    .filter((a) => a.verb === ANSWER && a.extent === null && (a.isDenied || !a.matter.isDisjointFrom(ON_THE_TABLE)))
    .filter((a) => a.matter.isDisjointFrom(CLAIMS))
    .sort((a, b) => Number(isTitle(a)) - Number(isTitle(b))),
);
const isTitle = ({ report: { title }, sentence }: Assertion): boolean => title !== null && sentence.start < title.end;

/** Who rejects these denies them. */
const CLAIMS: ReadonlySet<string> = new Set(
  wordsIn("accusation allegation blame charge claim criticism report suggestion").map((w) => w.sense),
);

/** Of one subject; who only asks for time has not refused, and has not taken what the sentence names. */
export function isOfOneAnswer(answer: Assertion, open: LeftOpen): boolean {
  if (answer.subject.isDisjointFrom(open.subject)) return false;
  return (answer.isDenied && open.matter.size === 0) || !answer.matter.isDisjointFrom(open.matter);
}

const isElsewhere = (a: Assertion, { report }: LeftOpen, { published, originOf }: Storytelling): boolean =>
  originOf(a.report.id) !== originOf(report.id) &&
  areWithin(published.get(a.report.id), published.get(report.id), SAME_TIME_DAYS);

/** Who has not answered yet may do so on the next day. Sooner or later there mostly is a consent: of unknown days it is a later one. */
function isNotBefore(open: LeftOpen, answer: Assertion, { published }: Storytelling): boolean {
  const [first, then]: (Published | undefined)[] = [published.get(open.report.id), published.get(answer.report.id)];
  return first && then ? first.latest >= then.earliest : answer.isDenied;
}

function tell(found: readonly { readonly answer: Assertion; readonly others: readonly LeftOpen[] }[]): Discrepancy {
  const [answered, open] = [found.map((f) => f.answer), found.flatMap((f) => f.others)].map((told) =>
    told
      .map(({ report, sentence: span }) => ({ report, span }))
      .filter((p, i, all) => all.findIndex((o) => o.report === p.report) === i)
      .slice(0, SHOWN),
  ) as [Place[], Place[]];
  return discrepancy(
    "stance",
    [...answered, ...open].map(({ report, span }) => at(report.id, span)),
    `What some tell as an answer (${wordings(answered, 160)}) is still open for others (${wordings(open, 160)}).`,
  );
}

type Place = { readonly report: Digest; readonly span: Span };
