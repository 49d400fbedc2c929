import type { Discrepancy } from "../../domain/findings.ts";
import type { Span } from "../../domain/span.ts";
import { fold } from "../../text/fold.ts";
import type { Appearance } from "../actors/appearance.ts";
import { isSpellingOf, personName } from "../actors/person-names.ts";
import { type Digest, nameOf } from "../digest.ts";
import { inOrder, into, mostFrequent } from "../groups.ts";
import { at, type Detector, discrepancy } from "./detector.ts";

/** One printed form of a family name in one report. */
interface Spelling {
  readonly report: Digest;
  readonly form: string;
  readonly printed: string;
  readonly spans: readonly Span[];
}

interface Bearer {
  readonly report: Digest;
  readonly last: ReadonlySet<string>;
}

/** Reports shown with one spelling. */
const REPORTS_SHOWN = 6;

/** One person's name spelled in two ways: a slip within a report, or transliterations that differ between reports. */
export const nameVariant: Detector = {
  id: "reconcile/discrepancies/name@1",
  detect: (story) => {
    const people = [...story.actors.values()].filter((a) => a.kind === "person");
    const ownNames = new Set(people.map((a) => personName(a.name)?.last ?? ""));
    return people.flatMap((person) => {
      const last = personName(person.name)?.last ?? "";
      if (last.length < 5) return [];
      const spellings = bearersOf(story.appearances.get(person.id) ?? []).flatMap((b) =>
        spellingsIn(b, last, ownNames),
      );
      return [...slips(spellings), ...transliterations(person.name, spellings), ...givenNames(person.name, spellings)];
    });
  },
};

function spellingsIn({ report, last: known }: Bearer, last: string, ownNames: ReadonlySet<string>): Spelling[] {
  const isFirstName = ({ end }: Span): boolean => /^ \p{Lu}/u.test(report.article.text.slice(end, end + 2));
  return [...report.names]
    .filter(
      ([form]) =>
        form === last ||
        (known.has(form) && !isDerived(form, last)) ||
        (form[0] === last[0] && !ownNames.has(form) && !isDerived(form, last) && isSpellingOf(form, last)),
    )
    .map(([form, spans]) => [form, form === last ? spans : spans.filter((s) => !isFirstName(s))] as const)
    .filter(([, spans]) => spans.length > 0)
    .map(([form, spans]) => ({
      report,
      form,
      printed: report.article.text.slice(spans[0]?.start, spans[0]?.end).replace(/[’']s?$/, ""),
      spans,
    }));
}

/** "Smiths", "Thatcherite": another word made of the name, not another spelling. */
function isDerived(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.startsWith(short.slice(0, -1)) && /^.?(?:s|es|an|ian|ic|ism|ist|ite)$/.test(long.slice(short.length - 1));
}

/** The reports that name the person, with the family names that they use. */
function bearersOf(appearances: readonly Appearance[]): Bearer[] {
  const known = new Map<Digest, Set<string>>();
  for (const { report, person } of appearances)
    known.set(report, (known.get(report) ?? new Set()).add(person?.last ?? ""));
  return [...known].map(([report, last]) => ({ report, last }));
}

/** Within one report the rarer spelling is the slip. */
function slips(spellings: readonly Spelling[]): Discrepancy[] {
  return spellings.flatMap((rare) => {
    const usual = spellings.find(
      (s) => s.report === rare.report && s.form !== rare.form && s.spans.length >= rare.spans.length,
    );
    const elsewhere = usual ?? spellings.find((s) => s.report !== rare.report && isCutFrom(rare.form, s.form));
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
  const usual = [...new Set(spellings.map((s) => s.report))].map((report) => {
    const own = spellings.filter((s) => s.report === report);
    return own.sort((a, b) => b.spans.length - a.spans.length || inOrder(a.form, b.form))[0] as Spelling;
  });
  const forms = [...new Set(usual.map((s) => s.form))].filter((form) => !usual.some((s) => isCutFrom(form, s.form)));
  if (forms.length < 2) return [];
  return underSeveral(
    name,
    usual.filter((s) => forms.includes(s.form)),
  );
}

/** One given name before the family name in several spellings: "Aygul" and "Aigul", "Päivi" and "Paivi". */
function givenNames(name: string, spellings: readonly Spelling[]): Discrepancy[] {
  const given = spellings.flatMap(({ report, spans }) =>
    spans.flatMap((span): Spelling[] => {
      const before = /\p{Lu}[\p{L}\p{M}’'-]{3,} $/u.exec(
        report.article.text.slice(Math.max(0, span.start - 30), span.start),
      );
      if (!before) return [];
      const printed = before[0].trimEnd();
      const full = { start: span.start - before[0].length, end: span.end };
      return [{ report, form: printed.normalize("NFC"), printed, spans: [full] }];
    }),
  );
  const first = given.filter((g, i) => given.findIndex((o) => o.report === g.report) === i);
  const forms = [...new Set(first.map((s) => s.form))].map((form) => ({ form, bare: fold(form) }));
  const isOneOfSeveral = new Set(
    forms
      .filter(({ form, bare }) =>
        forms.some(
          (other) =>
            other.form.toUpperCase() !== form.toUpperCase() &&
            (other.bare === bare || (!isDerived(bare, other.bare) && isSpellingOf(bare, other.bare))),
        ),
      )
      .map(({ form }) => form),
  );
  return underSeveral(
    name,
    first.filter((s) => isOneOfSeveral.has(s.form)),
  );
}

/** The rarest spelling first; of each as many reports as are shown. */
function underSeveral(name: string, spellings: readonly Spelling[]): Discrepancy[] {
  const byForm = new Map<string, Spelling[]>();
  for (const s of spellings) into(byForm, s.form, s);
  if (byForm.size < 2) return [];
  const forms = [...byForm.values()]
    .map((list) => list.slice(0, REPORTS_SHOWN))
    .sort((a, b) => a.length - b.length || inOrder(a[0]?.form ?? "", b[0]?.form ?? ""));
  const said = forms.map(
    (list) => `“${mostFrequent(list.map((s) => s.printed))}” in ${list.map((s) => nameOf(s.report)).join(", ")}`,
  );
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
