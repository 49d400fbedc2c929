import { soundOf } from "../../text/sound.ts";
import { type Groups, into } from "../groups.ts";
import { once } from "../once.ts";
import type { Appearance } from "./appearance.ts";
import { agreeOnFirstName, isCutShort, isFarSpellingOf, isSpellingOf, type PersonName } from "./person-names.ts";

type Named = Pick<Appearance, "report" | "person"> & { readonly actor: Pick<Appearance["actor"], "speaksFor"> };

/** One printed form of a name, with the appearances that use it. */
interface Form {
  readonly name: PersonName;
  readonly members: number[];
  /** The side that all of them speak for, for bare family names. */
  readonly side: string | null;
}

/**
 * Joins the appearances of one person. Full names need the family name and the first name to agree; a family name alone
 * goes to the one full name that it fits, and to none where it fits two people.
 */
export function joinPersons(all: readonly Named[], groups: Groups): void {
  const forms = formsOf(all);
  for (const { members } of forms) for (const i of members) groups.join(members[0] ?? i, i);
  const rootOf = (form: Form): number => groups.rootOf(form.members[0] ?? 0);
  const join = (a: Form, b: Form): void => groups.join(a.members[0] ?? 0, b.members[0] ?? 0);
  const reportsOf = once((form: Form) => new Set(form.members.map((i) => all[i]?.report)));
  /** One report that names both knows two people. */
  const areToldTogether = (a: Form, b: Form): boolean => !reportsOf(a).isDisjointFrom(reportsOf(b));
  const full = forms.filter((f) => f.name.first.length > 0);
  const bare = forms.filter((f) => f.name.first.length === 0);

  const alike = byInitials(full);
  const compared = new Set<Form>();
  for (const a of full) {
    compared.add(a);
    for (const b of alike(a)) {
      if (compared.has(b)) continue;
      if (areSpelledAlike(a.name, b.name) || (isFarSpellingOf(a.name, b.name) && !areToldTogether(a, b))) join(a, b);
    }
  }
  for (const short of full) {
    const longer = full.filter((f) => isBeginningOf(short.name, f.name));
    const [first] = longer;
    if (first && new Set(longer.map(rootOf)).size === 1) join(short, first);
  }
  for (const short of full) {
    const whole = alike(short).filter((f) => isCutShort(short.name, f.name));
    const [first] = whole;
    if (first && new Set(whole.map(rootOf)).size === 1) join(short, first);
  }
  const withoutFull: Form[] = [];
  for (const form of bare) {
    const near = alike(form);
    const exact = near.filter((f) => f.name.last === form.name.last);
    const fitting = exact.length > 0 ? exact : near.filter((f) => isSpellingOf(f.name.last, form.name.last));
    const [first] = fitting;
    if (!first) withoutFull.push(form);
    else if (new Set(fitting.map(rootOf)).size === 1) join(form, first);
  }
  withoutFull.forEach((a, i) => {
    for (const b of withoutFull.slice(i + 1)) {
      if (isSpellingOf(a.name.last, b.name.last) && (!a.side || !b.side || a.side === b.side)) join(a, b);
    }
  });
}

const areSpelledAlike = (a: PersonName, b: PersonName): boolean =>
  agreeOnFirstName(a, b) && isSpellingOf(a.last, b.last);

/** "Ada Obi" and "Ada Obi Marsh": a second family name that some reports leave out. */
const isBeginningOf = ({ first, last }: PersonName, long: PersonName): boolean =>
  first.length > 0 &&
  long.first.length === first.length + 1 &&
  long.first[first.length] === last &&
  first.every((word, i) => word === long.first[i]);

/** Forms whose family names could be spellings of one: such begin alike, as printed or as they sound. */
function byInitials(forms: readonly Form[]): (form: Form) => readonly Form[] {
  const initials = ({ name }: Form): Set<string> => new Set([name.last.charAt(0), soundOf(name.last).charAt(0)]);
  const lists = new Map<string, Form[]>();
  for (const form of forms) for (const initial of initials(form)) into(lists, initial, form);
  return (form) => [...new Set([...initials(form)].flatMap((initial) => lists.get(initial) ?? []))];
}

/**
 * Appearances of one full name are one person. A bare family name belongs first to the full name in its own report, so it is one
 * form with others only where they speak for one side and no full name stands beside them.
 */
function formsOf(all: readonly Named[]): Form[] {
  const here = new Map<Named["report"], Map<string, number>>();
  all.forEach(({ report, person }, i) => {
    if (person && person.first.length > 0) here.set(report, (here.get(report) ?? new Map()).set(person.last, i));
  });
  const forms = new Map<string, Form>();
  const beside: [number, number][] = [];
  all.forEach(({ report, actor, person }, i) => {
    if (!person) return;
    const fullHere = here.get(report)?.get(person.last);
    if (person.first.length === 0 && fullHere !== undefined) {
      beside.push([i, fullHere]);
      return;
    }
    const side = person.first.length === 0 ? actor.speaksFor : null;
    const key = side === null ? formOf(person) : `${formOf(person)}|${side}`;
    const form = forms.get(key) ?? { name: person, members: [], side };
    form.members.push(i);
    forms.set(key, form);
  });
  if (beside.length === 0) return [...forms.values()];
  const withMember = new Map([...forms.values()].flatMap((f) => f.members.map((i) => [i, f] as const)));
  for (const [i, fullHere] of beside) withMember.get(fullHere)?.members.push(i);
  return [...forms.values()];
}

const formOf = once(({ first, last }: PersonName): string => `${first.join(" ")}|${last}`);
