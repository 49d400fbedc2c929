import type { ActorId } from "../../domain/actor.ts";
import type { Discrepancy } from "../../domain/findings.ts";
import type { Span } from "../../domain/span.ts";
import { stateNamed } from "../../text/states/states.ts";
import { type Digest, nameOf } from "../digest.ts";
import { into } from "../groups.ts";
import { at, type Detector, discrepancy, quoted, type Storytelling } from "./detector.ts";
import { SINGLE_OFFICES } from "./single-offices.ts";

/** A person's name with the office printed before it. */
interface Titled {
  readonly report: Digest;
  readonly person: ActorId;
  readonly office: string;
  readonly state: string | null;
  readonly isFormer: boolean;
  readonly span: Span;
}

const TITLE = SINGLE_OFFICES.map((t) => t.replace(/\b[a-z]/g, (c) => `[${c.toUpperCase()}${c}]`)).join("|");
const BEFORE = new RegExp(
  `(?:\\b([Ff]ormer|[Ee]x|[Oo]utgoing|[Tt]hen)[ -])?(?:\\b((?:\\p{Lu}[\\p{L}.]*[ -]?){1,3}?)(?:[’']s)? )?(?:\\b([Dd]eputy|[Vv]ice|[Aa]cting|[Aa]ssistant)[ -])?\\b(${TITLE}),? $`,
  "u",
);

const OTHERS_SHOWN = 4;

/** One person in office here and out of it there, or two people in one office. */
export const office: Detector = {
  id: "reconcile/discrepancies/office@1",
  detect: (story) => {
    const titled = [...story.actors.values()].filter((a) => a.kind === "person").flatMap((a) => titledIn(a.id, story));
    return [...inAndOut(titled, story), ...twoHolders(titled, story)];
  },
};

function titledIn(person: ActorId, { appearances }: Storytelling): Titled[] {
  const seen = new Set<Digest>();
  return (appearances.get(person) ?? []).flatMap(({ report, person: name }) => {
    if (!name || seen.has(report)) return [];
    seen.add(report);
    const { text } = report.article;
    return (report.names.get(name.last) ?? []).flatMap((w): Titled[] => {
      const before = text.slice(Math.max(0, w.start - 90), w.start);
      const first = /(?:\p{Lu}[\p{L}.’'-]* ){0,2}$/u.exec(before)?.[0] ?? "";
      for (const given of givenNames(first)) {
        const match = BEFORE.exec(before.slice(0, before.length - given.length));
        const [whole, former, holder, deputy, title] = match ?? [];
        if (!whole || !title || deputy) continue;
        const start = w.start - given.length - whole.trimStart().length;
        const state = holder ? (stateNamed(holder.trim())?.name ?? null) : null;
        return [
          {
            report,
            person,
            office: title.toLowerCase(),
            state,
            isFormer: /former|ex|then/i.test(former ?? ""),
            span: { start, end: w.end },
          },
        ];
      }
      return [];
    });
  });
}

/** The given names may be none, one or two of the capitalised words before the family name. */
function givenNames(capitals: string): string[] {
  const words = capitals.split(/(?<= )/).filter((w) => w !== "");
  return [0, 1, 2].filter((n) => n <= words.length).map((n) => words.slice(words.length - n).join(""));
}

function inAndOut(titled: readonly Titled[], { originOf }: Storytelling): Discrepancy[] {
  const found: Discrepancy[] = [];
  for (const former of titled.filter((t) => t.isFormer)) {
    const current = titled.filter((t) => !t.isFormer && t.person === former.person && t.office === former.office);
    const here = current.find((t) => t.report === former.report);
    const elsewhere = current
      .filter((t) => originOf(t.report.id) !== originOf(former.report.id))
      .filter((t, i, all) => all.findIndex((u) => u.report === t.report) === i)
      .slice(0, OTHERS_SHOWN);
    const others = [...(here ? [here] : []), ...elsewhere];
    if (others.length === 0 || found.some((d) => d.evidence[0]?.article === former.report.id)) continue;
    const against = others.map(
      (t) => `${quoted(t.report, t.span)} in ${t === here ? "the same report" : nameOf(t.report)}`,
    );
    found.push(
      discrepancy(
        "office",
        [former, ...others].map((t) => at(t.report.id, t.span)),
        `${nameOf(former.report)} says ${quoted(former.report, former.span)}, against ${against.join(" and ")}.`,
      ),
    );
  }
  return found;
}

function twoHolders(titled: readonly Titled[], _: Storytelling): Discrepancy[] {
  const held = new Map<string, Titled[]>();
  for (const t of titled) if (t.state && !t.isFormer) into(held, `${t.office} ${t.state}`, t);
  return [...held.values()].flatMap((holders) => {
    const [first] = holders;
    const second = holders.find((t) => t.person !== first?.person && t.report !== first?.report);
    if (!first || !second) return [];
    return [
      discrepancy(
        "office",
        [first, second].map((t) => at(t.report.id, t.span)),
        `Two holders of one office: ${quoted(first.report, first.span)} in ${nameOf(first.report)} and ${quoted(second.report, second.span)} in ${nameOf(second.report)}; an error, or a change between the reports.`,
      ),
    ];
  });
}
