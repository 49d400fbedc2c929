import { daysBetween } from "../../text/days.ts";
import { type Digest, nameOf } from "../digest.ts";
import { at, type Detector, discrepancy, quoted, type Storytelling } from "./detector.ts";
import { areOtherOffices, officesBeside, type PrintedOffice } from "./printed-office.ts";

interface Held extends PrintedOffice {
  readonly report: Digest;
}

/** People change office. */
const ONE_TERM_DAYS = 60;

/** One person with two offices: deputy minister here and minister there, speaking for the president and for a ministry. */
export const otherOffice: Detector = {
  id: "reconcile/discrepancies/other-office@1",
  detect: (story) =>
    [...story.actors.values()]
      .filter((a) => a.kind === "person")
      .flatMap((person) => {
        const held = (story.appearances.get(person.id) ?? []).flatMap((a) =>
          a.person ? heldIn(a.report, a.person.last) : [],
        );
        const groups = held.filter((h) => held.some((o) => areApart(h, o, story)));
        const [first] = groups;
        if (!first) return [];
        const shown = groups.filter((h, i) => groups.findIndex((o) => o.report === h.report) === i);
        const told = shown.map((h) => `${quoted(h.report, h.span)} in ${nameOf(h.report)}`);
        return [
          discrepancy(
            "office",
            shown.map((h) => at(h.report.id, h.span)),
            `One person in two offices: ${told.join("; ")}.`,
          ),
        ];
      }),
};

function heldIn(report: Digest, last: string): Held[] {
  const { text } = report.article;
  return (report.names.get(last) ?? []).flatMap((family) => {
    const given =
      /(?:\p{Lu}(?:\.|[\p{L}’'-]*) ){1,2}$/u.exec(text.slice(Math.max(0, family.start - 40), family.start))?.[0] ?? "";
    return [given, given.split(/(?<= )/).at(-1) ?? ""]
      .filter((g, i, all) => all.indexOf(g) === i)
      .flatMap((g) => officesBeside(text, { start: family.start - g.length, end: family.end }))
      .map((office) => ({ ...office, report }));
  });
}

function areApart(a: Held, b: Held, { published }: Storytelling): boolean {
  const [p, q] = [published.get(a.report.id), published.get(b.report.id)];
  const isOneTerm = !p || !q || Math.abs(daysBetween(p.latest, q.latest)) <= ONE_TERM_DAYS;
  return a.report !== b.report && isOneTerm && areOtherOffices(a, b);
}
