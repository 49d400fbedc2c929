import type { Discrepancy } from "../../../domain/findings.ts";
import type { Evidence } from "../../../domain/position.ts";
import type { Span } from "../../../domain/span.ts";
import { editDistance } from "../../../text/edit-distance.ts";
import { fold } from "../../../text/fold.ts";
import { overlaps } from "../../../text/spans.ts";
import {
  haveOneSkeleton,
  isGivenSpellingOf,
  isSpellingOf,
  personName,
  withoutParticles,
} from "../../actors/person-names.ts";
import { type Digest, nameOf } from "../../digest.ts";
import { inOrder, into, mostFrequent } from "../../groups.ts";
import { once, onceIn, onceTogether, steady } from "../../once.ts";
import { at, discrepancy, type KeepingDetector } from "../detector.ts";
import { type Person, type Printing, peopleIn, wholeName } from "./people.ts";
import { otherSecondWords, otherSpellings } from "./second-word.ts";

/** One printed form of a name in one report. */
interface Spelling {
  readonly report: Digest;
  readonly form: string;
  readonly printed: string;
  /** Where it stands, in full names first. */
  readonly spans: readonly Span[];
}

/** Reports named for one spelling. */
const REPORTS_NAMED = 6;
/** Neighbours of shorter family names are other names. */
const LEAST_LETTERS = 5;

/** One person's name spelled in two ways: a slip within a report, or transliterations that differ between reports. */
export const nameVariant: KeepingDetector = {
  id: "reconcile/discrepancies/name@2",
  open: () => {
    const names = steady(areSame);
    return (story) => {
      const people = peopleIn(story);
      const ownNames = names(new Set(people.map(lastOf)));
      const spelled = people.flatMap((person) => spelledOtherwise(person, ownNames));
      const known = spelled.flatMap((d) => d.evidence);
      const others = [...otherSpellings(story), ...otherSecondWords(story)].filter(
        (d) => !d.evidence.some((e) => known.some((k) => isAt(e, k))),
      );
      return [...spelled, ...others, ...story.reports.flatMap((report) => lostTitles(report, ownNames))];
    };
  },
};

const areSame = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.size === b.size && a.isSubsetOf(b);

const isAt = (a: Evidence, b: Evidence): boolean => a.article === b.article && overlaps(a, b);

const lastOf = once(({ name }: Person): string => personName(name)?.last ?? "");

/** `ownNames`: the family names of all persons. */
const spelledOtherwise = onceIn((person: Person, ownNames: ReadonlySet<string>): readonly Discrepancy[] => {
  const last = lastOf(person);
  const spellings = last.length < LEAST_LETTERS ? [] : familyNames(person, last, ownNames);
  return [...slips(spellings), ...transliterations(person.name, spellings), ...wholeNames(person)];
});

/** The family name as each report that names the person spells it. */
function familyNames({ printings }: Person, last: string, ownNames: ReadonlySet<string>): Spelling[] {
  const given = new Set(printings.flatMap((p) => p.name.first));
  const light = { last, given, beside: besideName(last, printings), ownNames };
  return [...Map.groupBy(printings, (p) => p.report).values()].flatMap((own) => spellingsIn(own, light));
}

/** In what light the spellings of one report are seen. */
interface Light {
  readonly last: string;
  /** All given names that the person is printed with. */
  readonly given: ReadonlySet<string>;
  /** Other family names of the person. */
  readonly beside: ReadonlySet<string>;
  readonly ownNames: ReadonlySet<string>;
}

/** Those of one report, which prints the person's name in these places. */
const spellingsIn = onceTogether(
  (own: readonly Printing[], { last, given, beside, ownNames }: Light): readonly Spelling[] => {
    const { report } = own[0] as Printing;
    const forms = new Set(own.map((p) => p.name.last));
    const { text } = report.article;
    const isOther = (span: Span): boolean => {
      const { start, end } = wholeName(report, span);
      const named = personName(text.slice(start, end));
      return /^ \p{Lu}/u.test(text.slice(end, end + 2)) || (named?.first.some((w) => !given.has(w)) ?? false);
    };
    const isSpelled = (form: string): boolean =>
      form === last ||
      (!isDerived(form, last) &&
        ((forms.has(form) && !beside.has(form)) ||
          (form[0] === last[0] && !ownNames.has(form) && isSpellingOf(form, last))));
    return namesLike(report, [last, ...forms])
      .filter(([form]) => isSpelled(form))
      .map(([form, spans]) => [form, form === last ? spans : spans.filter((s) => !isOther(s))] as const)
      .filter(([, spans]) => spans.length > 0)
      .map(([form, spans]) => ({
        report,
        form,
        printed: text.slice(spans[0]?.start, spans[0]?.end).replace(/[’']s?$/, ""),
        spans: [...own.filter((p) => p.name.last === form && p.name.first.length > 0).map((p) => p.at), ...spans],
      }));
  },
  (a, b) => a.last === b.last && a.ownNames === b.ownNames && areSame(a.given, b.given) && areSame(a.beside, b.beside),
);

/** The names of a report that begin like any of these. */
function namesLike(report: Digest, forms: readonly string[]): readonly (readonly [string, readonly Span[]])[] {
  const initials = new Set(forms.map((form) => form[0]));
  const [only] = initials;
  return initials.size === 1
    ? (byInitial(report).get(only) ?? [])
    : [...report.names].filter(([form]) => initials.has(form[0]));
}

const byInitial = once(({ names }: Digest) => Map.groupBy(names, ([form]) => form[0]));

/** "Obi" beside "Marsh" of one who is also printed Ada Obi Marsh: two family names, not two spellings. */
const besideName = (name: string, printings: Person["printings"]): ReadonlySet<string> =>
  new Set(
    printings.flatMap(({ name: { first, last } }) => (last === name ? first : first.includes(name) ? [last] : [])),
  );

/** "Smiths", "Thatcherite": another word made of the name, not another spelling. */
function isDerived(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.startsWith(short.slice(0, -1)) && /^.?(?:s|es|an|ian|ic|ism|ist|ite)$/.test(long.slice(short.length - 1));
}

/** Within one report the rarer spelling is the slip. */
function slips(spellings: readonly Spelling[]): Discrepancy[] {
  const byReport = Map.groupBy(spellings, (s) => s.report);
  const byForm = Map.groupBy(spellings, (s) => s.form);
  return spellings.flatMap((rare) => {
    const usual = byReport.get(rare.report)?.find((s) => s.form !== rare.form && s.spans.length >= rare.spans.length);
    const isCut = byForm.keys().some((form) => isCutFrom(rare.form, form));
    const elsewhere =
      usual ?? (isCut ? spellings.find((s) => s.report !== rare.report && isCutFrom(rare.form, s.form)) : undefined);
    const [wrong, right] = [rare.spans[0], elsewhere?.spans[0]];
    if (
      !elsewhere ||
      !wrong ||
      !right ||
      (usual && usual.spans.length === rare.spans.length && inOrder(usual.form, rare.form) > 0)
    )
      return [];
    const what = usual ? "also spells it" : "has the name cut short; elsewhere it is";
    return [
      discrepancy(
        "name",
        [at(rare.report.id, wrong), at(elsewhere.report.id, right)],
        `${nameOf(rare.report)} prints “${rare.printed}” and ${what} “${elsewhere.printed}”.`,
      ),
    ];
  });
}

function transliterations(name: string, spellings: readonly Spelling[]): Discrepancy[] {
  const usual = [...Map.groupBy(spellings, (s) => s.report).values()].map(
    (own) => own.sort((a, b) => b.spans.length - a.spans.length || inOrder(a.form, b.form))[0] as Spelling,
  );
  const all = [...new Set(usual.map((s) => s.form))];
  const forms = all.filter((form) => !all.some((other) => isCutFrom(form, other)));
  if (forms.length < 2) return [];
  return underSeveral(
    name,
    usual.filter((s) => forms.includes(s.form)),
  );
}

/** One family name after given names in several spellings, or with other hyphens: "Aygul" and "Aigul". Without its accents a name is printed in other type, not spelled otherwise. */
function wholeNames({ name, printings }: Person): Discrepancy[] {
  const full = printings.filter((p) => p.name.first.some((w) => w.length > 1)).map(wholeSpelling);
  const first = [...Map.groupBy(full, (s) => s.report).values()].map(([spelling]) => spelling as Spelling);
  const forms = [...new Set(first.map((s) => s.form))];
  const several = new Set(forms.filter((a) => forms.some((b) => areTwoSpellings(a, b))));
  return underSeveral(
    name,
    first.filter((s) => several.has(s.form)),
  );
}

const wholeSpelling = once(({ report, at }: Printing): Spelling => {
  const printed = report.article.text
    .slice(at.start, at.end)
    .replace(/[’']s?$/, "")
    .replace(/\s+/g, " ")
    .normalize("NFC");
  return { report, form: withoutParticles(printed).replace(/[’']/g, ""), printed, spans: [at] };
});

/** Word by word alike, and not the same; other spellings of a long family name are looked for wherever it stands alone, too. */
function areTwoSpellings(a: string, b: string): boolean {
  const [these, those] = [a, b].map((form) => fold(form).split(/[\s-]+/)) as [string[], string[]];
  const isAlike = (x: string, y = ""): boolean =>
    x === y ||
    (!isDerived(x, y) &&
      (isGivenSpellingOf(x, y) ||
        haveOneSkeleton(x, y) ||
        (Math.min(x.length, y.length) >= LEAST_LETTERS && editDistance(x, y, 1) <= 1)));
  const [last = "", other = ""] = [these.at(-1), those.at(-1)];
  return (
    fold(a) !== fold(b) &&
    these.length === those.length &&
    (last === other || Math.min(last.length, other.length) < LEAST_LETTERS) &&
    these.every((word, i) => isAlike(word, those[i]))
  );
}

/** "Owing to . Lindqvist's reluctance": the word before a family name is gone, only its full stop is left. */
const lostTitles = onceIn((report: Digest, ownNames: ReadonlySet<string>): readonly Discrepancy[] => {
  const { text } = report.article;
  return [...text.matchAll(LOST_TITLE)].flatMap((m) => {
    const [printed, name = ""] = m;
    const words = { start: m.index, end: m.index + printed.length };
    const isStory = report.words.some((w) => w.start >= words.start && w.start < words.end);
    if (!isStory || !ownNames.has(fold(name))) return [];
    return [
      discrepancy(
        "name",
        [at(report.id, words)],
        `${nameOf(report)} has lost a word before “${name}”, likely a title.`,
      ),
    ];
  });
});
const LOST_TITLE = /(?<=\p{Ll} )\. (\p{Lu}\p{L}+)/gu;

/** The rarest spelling first. */
function underSeveral(name: string, spellings: readonly Spelling[]): Discrepancy[] {
  const byForm = new Map<string, Spelling[]>();
  for (const s of spellings) into(byForm, s.form, s);
  if (byForm.size < 2) return [];
  const forms = [...byForm.values()].sort((a, b) => a.length - b.length || inOrder(a[0]?.form ?? "", b[0]?.form ?? ""));
  const said = forms.map((list) => `“${mostFrequent(list.map((s) => s.printed))}” in ${namesOf(list)}`);
  return [
    discrepancy(
      "name",
      forms.flat().flatMap((s) => s.spans.slice(0, 1).map((span) => at(s.report.id, span))),
      `${name} is one person under several spellings: ${said.join("; ")}.`,
    ),
  ];
}

const isCutFrom = (short: string, full: string): boolean =>
  short.length < full.length && full.startsWith(short) && !isSpellingOf(short, full);

function namesOf(spellings: readonly Spelling[]): string {
  const names = [...new Set(spellings.map((s) => nameOf(s.report)))];
  const others = names.length - REPORTS_NAMED;
  return `${names.slice(0, REPORTS_NAMED).join(", ")}${others > 0 ? ` and ${others} ${others > 1 ? "others" : "other"}` : ""}`;
}
