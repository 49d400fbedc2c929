/** A question that a verb answers with yes or with no, by itself or with the word behind it. */
interface Question {
  readonly yes: ReadonlySet<string>;
  readonly no: ReadonlySet<string>;
}

const verbs = (single: string, phrases = ""): ReadonlySet<string> =>
  new Set([...single.split(" "), ...(phrases ? phrases.split(", ") : [])]);

/** What is on the table is taken or refused; somebody comes to where others meet or stays away; a demand is held to or let go. Own-written, sorted. */
const QUESTIONS = {
  answer: {
    yes: verbs("accept adopt agree approve back consent embrace endorse ratify sign"),
    no: verbs("decline dismiss oppose rebuff refuse reject spurn veto", "rule out, throw out, turn down, walk away"),
  },
  attendance: {
    yes: verbs("attend come fly go participate travel", "take part, turn up"),
    no: verbs("boycott shun skip", "stay away, stay out"),
  },
  demand: {
    yes: verbs(
      "demand insist maintain",
      "cling to, hold firm, hold out, hold to, stand by, stand firm, stick by, stick to",
    ),
    no: verbs("abandon drop forgo relinquish renounce scrap shelve waive", "back away, back down, climb down, give up"),
  },
} as const satisfies Record<string, Question>;

export interface Answer {
  readonly to: keyof typeof QUESTIONS;
  readonly isYes: boolean;
}

/** What a verb, by its lemma and the word behind it, says to which question. */
export function answersOf(lemma: string, next: string): Answer[] {
  const said = [lemma, `${lemma} ${next}`];
  return (Object.keys(QUESTIONS) as Answer["to"][]).flatMap((to) => {
    const isYes = said.some((words) => QUESTIONS[to].yes.has(words));
    return isYes || said.some((words) => QUESTIONS[to].no.has(words)) ? [{ to, isYes }] : [];
  });
}
