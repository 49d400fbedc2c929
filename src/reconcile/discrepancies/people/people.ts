import type { LocalActor } from "../../../domain/coded-report.ts";
import type { Span } from "../../../domain/span.ts";
import { isStopWord } from "../../../text/stop-words.ts";
import { type PersonName, personName } from "../../actors/person-names.ts";
import { joinPersons } from "../../actors/same-person.ts";
import type { Digest } from "../../digest.ts";
import { groupsOf, mostFrequent } from "../../groups.ts";
import { areEqual, once, onceIn } from "../../once.ts";
import type { Storytelling } from "../../storytelling.ts";

/** One place where a report prints a person's name, the title left out: "Khalid al-Sulami". */
export interface Printing {
  readonly report: Digest;
  readonly name: PersonName;
  readonly at: Span;
}

/** A person of whom reports tell, whether they speak or not. */
export interface Person {
  /** As most reports print it in full. */
  readonly name: string;
  readonly printings: readonly Printing[];
}

/** Everybody whom the reports of a story name in full somewhere. */
export const peopleIn = once(({ reports, actors, appearances }: Storytelling): Person[] => {
  const named = [...actors.values()]
    .filter((a) => a.kind === "person")
    .flatMap((a) => appearances.get(a.id) ?? [])
    .flatMap(({ report, actor }) => bearersIn(report).of.get(actor) ?? []);
  const taken = new Map<Digest, Set<number>>();
  const all = [...named, ...reports.flatMap((report) => bearersIn(report).mentioned)].filter(({ report, at }) => {
    const ends = taken.get(report) ?? new Set();
    if (ends.has(at.end)) return false;
    taken.set(report, ends.add(at.end));
    return true;
  });
  const groups = groupsOf(all.length);
  joinPersons(all, groups);
  return groups.all().flatMap((members) => {
    const printings = members.map((i) => all[i] as Bearer);
    const full = printings.filter((p) => p.name.first.length > 0);
    const name = mostFrequent(full.map(({ report, at }) => report.article.text.slice(at.start, at.end)));
    return name && printings[0] ? [steadyPerson(printings[0], { name, printings })] : [];
  });
});

/** The same object as long as nobody else turns out to be the person. */
const steadyPerson = onceIn(
  (_: Bearer, person: Person): Person => person,
  (a, b) => a.name === b.name && areEqual(a.printings, b.printings),
);

/** Where a report prints the names of its actors, and of persons that the reader found. */
const bearersIn = once((report: Digest) => {
  const bearer = (actor: Bearer["actor"], printed: Span): Bearer[] => {
    const at = wholeName(report, printed);
    const name = personName(report.article.text.slice(at.start, at.end));
    // Family names alone are looked for in the text, where a speaker has one.
    const isTold = name && (name.first.length > 0 || actor !== NOBODY);
    return isTold ? [{ report, actor, name, person: name, at }] : [];
  };
  const { actors, annotations } = report.report;
  return {
    of: new Map(actors.map((actor) => [actor, placesOf(actor.name, report).flatMap((at) => bearer(actor, at))])),
    mentioned: annotations.entities.flatMap((e) => (e.kind === "person" ? bearer(NOBODY, e) : [])),
  };
});

interface Bearer extends Printing {
  readonly actor: Pick<LocalActor, "speaksFor">;
  readonly person: PersonName;
}

const NOBODY: Bearer["actor"] = { speaksFor: null };

/** With the word before it that may be the given name: "Aygul" before "Mamatova". */
export function wholeName({ article: { text } }: Digest, { start, end }: Span): Span {
  const given = /[\s-]/.test(text.slice(start, end)) ? null : GIVEN.exec(text.slice(Math.max(0, start - 30), start));
  return given?.[1] && !isStopWord(given[1].toLowerCase()) ? { start: start - given[0].length, end } : { start, end };
}
const GIVEN = /(\p{Lu}[\p{Ll}\p{M}’'-]+) $/u;

function placesOf(name: string, { article: { text } }: Digest): Span[] {
  const places: Span[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
    places.push({ start: at, end: at + name.length });
  return places;
}
