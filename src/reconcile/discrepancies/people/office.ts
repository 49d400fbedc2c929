import type { Discrepancy } from "../../../domain/findings.ts";
import type { Digest } from "../../digest.ts";
import { once } from "../../once.ts";
import type { Storytelling } from "../../storytelling.ts";
import { areWithin, at, type Detector, discrepancy, wordings } from "../detector.ts";
import { countryBeside } from "./country.ts";
import { type Person, type Printing, peopleIn } from "./people.ts";
import { areOtherOffices, isSingle, officesBeside, type PrintedOffice } from "./printed-office.ts";

interface Held extends PrintedOffice {
  readonly report: Digest;
  readonly person: Person;
}

/** People change office: further apart both may be right. */
const ONE_TERM_DAYS = 14;
const OTHERS_SHOWN = 4;

/** One person in office here and out of it there, in two offices, or of two states; or two people in one office. */
export const office: Detector = {
  id: "reconcile/discrepancies/office@3",
  detect: (story) => {
    const held = peopleIn(story).map(heldBy);
    const ofTwo = peopleIn(story).flatMap((person) => ofTwoStates(person, story));
    return [
      ...held.flatMap((own) => [...inAndOut(own, story), ...inTwo(own, story)]),
      ...ofTwo,
      ...twoHolders(held.flat()),
    ];
  },
};

const heldBy = once((person: Person): readonly Held[] =>
  person.printings.flatMap((printing) =>
    printedBeside(printing).map((office) => ({ ...office, report: printing.report, person })),
  ),
);

const printedBeside = once(({ report, at }: Printing) => officesBeside(report.article.text, at));

const oncePerReport = (held: readonly Held[]): Held[] =>
  held.filter((h, i) => held.findIndex((o) => o.report === h.report) === i);
const isSame = (a: Held, b: Held): boolean =>
  a.head === b.head && a.rank === b.rank && a.field.symmetricDifference(b.field).size === 0;

function inAndOut(held: readonly Held[], { originOf, published }: Storytelling): Discrepancy[] {
  const former = held.find((h) => h.isFormer && held.some((o) => !o.isFormer && isSame(h, o)));
  if (!former) return [];
  // Who was in office up to then has left it.
  const left = published.get(former.report.id)?.earliest;
  const isBefore = (h: Held): boolean => {
    const known = published.get(h.report.id)?.latest;
    return known !== undefined && left !== undefined && known < left;
  };
  const current = held.filter((h) => !h.isFormer && isSame(h, former) && !isBefore(h));
  const elsewhere = current.filter((h) => originOf(h.report.id) !== originOf(former.report.id));
  const others = oncePerReport([...current.filter((h) => h.report === former.report), ...elsewhere]).slice(
    0,
    OTHERS_SHOWN + 1,
  );
  if (others.length === 0) return [];
  return [
    discrepancy(
      "office",
      [former, ...others].map((h) => at(h.report.id, h.span)),
      `${former.person.name} has left office in one report and holds it in another: ${wordings([former, ...others])}.`,
    ),
  ];
}

function inTwo(held: readonly Held[], { published }: Storytelling): Discrepancy[] {
  const areApart = (a: Held, b: Held): boolean =>
    a.report !== b.report &&
    areOtherOffices(a, b) &&
    areWithin(published.get(a.report.id), published.get(b.report.id), ONE_TERM_DAYS);
  const shown = oncePerReport(held.filter((h) => held.some((o) => areApart(h, o))));
  const [first] = shown;
  if (!first) return [];
  return [
    discrepancy(
      "office",
      shown.map((h) => at(h.report.id, h.span)),
      `${first.person.name} is given different offices: ${wordings(shown)}.`,
    ),
  ];
}

function twoHolders(held: readonly Held[]): Discrepancy[] {
  const single = held.filter((h) => h.state && !h.isFormer && isSingle(h));
  const byOffice = Map.groupBy(single, (h) => `${h.state} ${h.head} ${[...h.field].sort().join(" ")}`);
  return [...byOffice.values()].flatMap(([first, ...others]) => {
    const second = others.find((h) => h.person !== first?.person && h.report !== first?.report);
    if (!first || !second) return [];
    return [
      discrepancy(
        "office",
        [first, second].map((h) => at(h.report.id, h.span)),
        `Two people in one office, by error or because it changed hands: ${wordings([first, second])}.`,
      ),
    ];
  });
}

const countryAt = once(({ report, at }: Printing) => {
  const country = countryBeside(report.article.text, at);
  return country ? [{ ...country, report }] : [];
});

/** One person of Norland here and of Sudania there. */
function ofTwoStates(person: Person, { published }: Storytelling): Discrepancy[] {
  const told = person.printings.flatMap(countryAt);
  const shown = told.filter((t, i) => told.findIndex((o) => o.report === t.report) === i);
  const other = shown.filter((a) =>
    shown.some(
      (b) => a.state !== b.state && areWithin(published.get(a.report.id), published.get(b.report.id), ONE_TERM_DAYS),
    ),
  );
  if (other.length === 0) return [];
  return [
    discrepancy(
      "office",
      shown.map((t) => at(t.report.id, t.span)),
      `${person.name} is given different countries: ${wordings(shown)}.`,
    ),
  ];
}
