import type { Span } from "../../../domain/span.ts";
import type { Parse } from "../../parse.ts";
import type { Cast, Draft, Mention } from "../cast.ts";
import { cutUp, isSameBody, isSamePerson } from "../names/names.ts";
import { COURTESY, OFFICES } from "../names/words.ts";
import { FIRST_PERSON } from "./pronouns.ts";

/** So many answers, so many of them to what ends in a question mark, make an interview. */
const INTERVIEW = { answers: 3, questions: 2 };
/** So many paragraphs that open with a name and a colon make a transcript. */
const TURNS = 3;
const QUOTED = /^\s*[«»“„"]/;
const LABEL = /^\s*[“"]?(?<name>\p{Lu}[\p{L}\p{M}.'’ -]{0,40}):\s+\S/u;
const ANSWER = /^A(?:nswer)?$/i;
const QUESTION = /^(?:Q|question)\d*$/i;

/** "I" and "we" of whoever has the turn, in an interview or a transcript, where no words of saying tell who speaks. */
export function speakersOfTurns(cast: Cast, parse: Parse): readonly (readonly [Mention, Draft])[] {
  const turns = turnsIn(cast, parse);
  if (turns.length === 0) return [];
  return cast.mentions
    .filter(({ form, words }) => form === "pronoun" && FIRST_PERSON.test(words))
    .flatMap((mention) => {
      const turn = turns.find(({ start, end }) => start <= mention.start && mention.end <= end);
      return turn ? [[mention, turn.speaker] as const] : [];
    });
}

interface Paragraph extends Span {
  readonly text: string;
}

interface Turn extends Span {
  readonly speaker: Draft;
}

function turnsIn(cast: Cast, parse: Parse): readonly Turn[] {
  const paragraphs = paragraphsOf(parse);
  const labelled = paragraphs.flatMap((p) => {
    const name = LABEL.exec(p.text)?.groups?.name?.trim();
    return name ? [{ ...p, name }] : [];
  });
  if (labelled.length >= TURNS && new Set(labelled.map((p) => p.name)).size < labelled.length) {
    const answerer = labelled[0] ? guestOf(labelled[0].start, cast) : null;
    // What has no name of its own goes on with the turn before.
    return labelled.flatMap(({ name, start, end }, i) => {
      const speaker = QUESTION.test(name) ? null : (called(name, cast) ?? (isGuest(name) ? answerer : null));
      return speaker ? [{ start, end: labelled[i + 1]?.start ?? end, speaker }] : [];
    });
  }
  const answers = paragraphs.filter(
    (p, i) => QUOTED.test(p.text) && i > 0 && !QUOTED.test(paragraphs[i - 1]?.text ?? ""),
  );
  const questions = answers.filter((p) => /\?\s*$/.test(paragraphs[paragraphs.indexOf(p) - 1]?.text ?? ""));
  const [first] = questions;
  if (!first || answers.length < INTERVIEW.answers || questions.length < INTERVIEW.questions)
    return plainAnswers(paragraphs, cast);
  const speaker = guestOf(first.start, cast);
  return speaker
    ? answers.filter((p) => p.start >= first.start).map(({ start, end }) => ({ start, end, speaker }))
    : [];
}

/**
 * An interview without marks: what stands between the first paragraph that asks and the answer to the last is the guest's, where some of
 * the questions say "you", and many of the other paragraphs "I" or "we" outside quotation marks.
 */
function plainAnswers(paragraphs: readonly Paragraph[], cast: Cast): readonly Turn[] {
  const asked = paragraphs.filter(isQuestion);
  const [first] = asked;
  const last = asked.at(-1);
  if (!first || !last || asked.length < PLAIN.questions || asked.filter(asksYou).length < PLAIN.toYou) return [];
  const answers = paragraphs
    .slice(paragraphs.indexOf(first), paragraphs.indexOf(last) + 2)
    .filter((one) => !isQuestion(one));
  const own = answers.filter(({ text }) => OWN.test(text.replace(/["“„][^"“”„]*["”]/g, "")));
  const speaker = own.length >= PLAIN.share * answers.length ? guestOf(answers[0]?.start ?? 0, cast) : null;
  return speaker ? answers.map(({ start, end }) => ({ start, end, speaker })) : [];
}

/** So many questions make an interview without marks, so many of them to "you", where in this share of the answers somebody says "I" or "we". */
const PLAIN = { questions: 4, toYou: 2, share: 0.5 };
const OWN = /\b(?:I|[Ww]e|[Mm]y|[Oo]ur)\b/;
const isQuestion = ({ text }: Paragraph): boolean => /\?\s*$/.test(text) && text.split(/\s+/).length <= LONGEST;
const asksYou = ({ text }: Paragraph): boolean => /\b[Yy]our?\b/.test(text);
/** Words of a question. */
const LONGEST = 60;

/** Whom the words before the first answer name most often, the first of several; a byline names nobody. */
function guestOf(before: number, { drafts }: Cast): Draft | null {
  const named = (draft: Draft): number => draft.mentions.filter((m) => m.start < before).length;
  const [guest] = drafts.filter((d) => d.kind === "person" && named(d) > 0).toSorted((a, b) => named(b) - named(a));
  return guest ?? null;
}

/** `A:`, `Answer:`, `Minister:`. */
const isGuest = (label: string): boolean =>
  ANSWER.test(label) || OFFICES.has(label.toLowerCase().split(" ").at(-1) ?? "");

/** Of whom a label is the name: `ROSENKVIST:`, `Ms Obi:`, `A.O.:`, `Union:`. */
function called(label: string, { drafts }: Cast): Draft | null {
  const name = withoutTitle(label);
  const fits = ({ kind, name: own }: Draft): boolean =>
    kind === "person"
      ? isSamePerson(cutUp(own.toLowerCase()), cutUp(name.toLowerCase())) ||
        initialsOf(own) === name.replaceAll(".", "")
      : isSameBody(cutUp(own.toLowerCase()), cutUp(name.toLowerCase()));
  return drafts.find(fits) ?? null;
}

const withoutTitle = (label: string): string => {
  const [title = "", ...rest] = label.split(" ");
  return rest.length > 0 && COURTESY.has(title.toLowerCase()) ? rest.join(" ") : label;
};
const initialsOf = (name: string): string => (name.match(/(?<=^|[\s-])\p{Lu}/gu) ?? []).join("");

/** The lines of a report, what is not the story left out. */
function paragraphsOf({ annotations: { article } }: Parse): readonly Paragraph[] {
  return [...article.text.matchAll(/[^\n]+/g)]
    .map(({ 0: text, index }) => ({ text, start: index, end: index + text.length }))
    .filter(({ start, end }) => !article.boilerplate.some((b) => b.start <= start && end <= b.end));
}
