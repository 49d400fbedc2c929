import { type Groups, into } from "../groups.ts";
import type { Appearance } from "./appearance.ts";
import { agreeOnFirstName, isCutShort, isSpellingOf } from "./person-names.ts";

/**
 * Joins the appearances of one person. Full names need the family name and the first name to agree; a family name alone
 * goes to the one full name that it fits, and to none where it fits two people.
 */
export function joinPersons(all: readonly Appearance[], groups: Groups): void {
  const byLast = new Map<string, number[]>();
  all.forEach(({ person }, i) => {
    if (person) into(byLast, person.last, i);
  });
  const lasts = [...byLast.keys()].sort();
  const similar = (last: string): number[] =>
    lasts.filter((l) => isSpellingOf(l, last)).flatMap((l) => byLast.get(l) ?? []);
  const near = new Map(lasts.map((l) => [l, similar(l)]));
  const each = (wanted: (i: number) => boolean, act: (i: number, others: readonly number[]) => void): void => {
    for (const last of lasts) for (const i of byLast.get(last) ?? []) if (wanted(i)) act(i, near.get(last) ?? []);
  };
  const isFull = (i: number): boolean => (all[i]?.person?.first.length ?? 0) > 0;

  each(isFull, (i, others) => {
    for (const j of others) if (isFull(j) && agree(all[i], all[j])) groups.join(i, j);
  });
  each(
    (i) => isFull(i),
    (i) => {
      const cut = lasts.flatMap((l) => byLast.get(l) ?? []).filter((j) => isCut(all[i], all[j]));
      const whole = new Set(cut.map(groups.rootOf));
      if (whole.size === 1) for (const j of cut) groups.join(i, j);
    },
  );
  each(
    (i) => !isFull(i),
    (i, others) => {
      const exact = others.filter((j) => all[j]?.person?.last === all[i]?.person?.last);
      const full = (exact.some(isFull) ? exact : others).filter(isFull);
      const people = new Set(full.map(groups.rootOf));
      const here = full.filter((j) => all[j]?.report === all[i]?.report);
      const candidates = people.size === 1 ? full : new Set(here.map(groups.rootOf)).size === 1 ? here : [];
      for (const j of candidates) groups.join(i, j);
    },
  );
  each(
    (i) => !isFull(i),
    (i, others) => {
      if (others.some(isFull)) return;
      for (const j of others) if (officesAgree(all[i], all[j])) groups.join(i, j);
    },
  );
}

const agree = (a: Appearance | undefined, b: Appearance | undefined): boolean =>
  Boolean(a?.person && b?.person && isSpellingOf(a.person.last, b.person.last) && agreeOnFirstName(a.person, b.person));

const isCut = (a: Appearance | undefined, b: Appearance | undefined): boolean =>
  Boolean(a?.person && b?.person && isCutShort(a.person, b.person));

/** Two bare family names are one person unless they speak for different sides. */
const officesAgree = (a: Appearance | undefined, b: Appearance | undefined): boolean =>
  !a?.actor.speaksFor || !b?.actor.speaksFor || a.actor.speaksFor === b.actor.speaksFor;
