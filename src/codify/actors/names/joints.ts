import type { Capitals } from "./capitals.ts";
import { AND, alwaysPaired } from "./pairs.ts";
import { CAPITAL, initialsOf } from "./print.ts";
import { isOffice } from "./titles.ts";
import { BODIES, GROUPS } from "./words.ts";

/** "Of the" in names abroad; no words of English. */
const OF_ABROAD = /^(?:das|degli|dei|delle|della|des|dos|du|für|les)$/;
const JOINER = /^(?:of|for|the|and|&|['’]t|af|de|la|der|den|te|ten|ter|van|von|zu|zur|bin|al|del|di|da)$/;
const PARTICLE = /^(?:['’]t|af|de|la|der|den|te|ten|ter|van|von|zu|zur|bin|al|del|di|da)$/;
const BODIES_IN_NAMES =
  /^(?:bureau|campaign|caucus|centre|center|confederation|cooperative|forum|institute|network|office|programme|program|roundtable|secretariat|society|trust)$/;
/** What unions end their names in beside "Union". */
const MEMBERS = /^(?:Employees|Engineers|Seafarers|Teamsters|Workers)$/;
/** Who stand behind the "and" of a firm. */
const KIN = /^(?:Associates|Bros|Brothers|Co|Company|Partners|Sons)\.?$/;
const LEGAL = /^(?:AG|Co|Corp|Inc|LLC|Ltd|Plc|PLC|SA|SpA)\.?$/;

/** Small words at `at`, behind a name that began at `first`, in a report whose capitals have been read. */
interface Joint {
  readonly first: number;
  readonly at: number;
  readonly report: Capitals;
  /** Words that stand by themselves elsewhere, as names of their own: "the Association of Drivers and Tern". */
  readonly alone: ReadonlySet<string>;
  /** Where an "and" stands between two words that the report has together only. */
  readonly paired: ReadonlySet<number>;
}

/** How many small words at `at` hold together a name that began at `first` ("of", "von der", "for the"); 0 when the name ends there. */
export function jointsIn(report: Capitals): (first: number, at: number) => number {
  const alone = standingAlone(report);
  const paired = alwaysPaired(report);
  return (first, at) => {
    const joint = { first, at, report, alone, paired };
    return (JOINTS.find(({ when }) => when(joint))?.count ?? joinersAt)(joint);
  };
}

const one = (): number => 1;

/** The first that holds tells how many. Where none does, small words of names are counted. */
const JOINTS: readonly { readonly when: (joint: Joint) => boolean; readonly count: (joint: Joint) => number }[] = [
  { when: ({ at, report }) => /^['’]s?$/.test(report.text(at)), count: behindPossessive },
  // "Sindicato dos Portos".
  {
    when: ({ at, report }) => OF_ABROAD.test(report.text(at)) && report.isNamed(at + 1) && report.isNamed(at - 1),
    count: one,
  },
  // "Department for Business | , Energy and Ports".
  { when: (joint) => opensWithBody(joint) && isListed(joint), count: one },
  // "Bank for Reconstruction | and Trade", "The Quarry | and Allied Workers' Union".
  {
    when: (joint) => isAnd(joint) && (opensWithBody(joint) ? !isOther(joint.at + 1, joint) : endsInBody(joint)),
    count: one,
  },
  { when: (joint) => isAnd(joint) && endsInCompany(joint), count: one },
  // "Hearth | and Harvest".
  { when: ({ at, paired }) => paired.has(at), count: one },
  { when: (joint) => /^(?:and|&|for|on|to)$/.test(joint.report.text(joint.at)) && isInitialled(joint), count: one },
  // "The Council on Trade Policy".
  {
    when: (joint) =>
      joint.report.text(joint.at) === "on" &&
      isCapitalBodyNoun(joint.at - 1, joint.report) &&
      !isOther(joint.at + 1, joint),
    count: one,
  },
];

const isAnd = ({ at, report }: Joint): boolean => AND.test(report.text(at));

const isBodyNoun = (i: number, { text }: Capitals): boolean =>
  BODIES.has(text(i).toLowerCase()) || BODIES_IN_NAMES.test(text(i).toLowerCase()) || MEMBERS.test(text(i));

const isCapitalBodyNoun = (i: number, report: Capitals): boolean =>
  CAPITAL.test(report.text(i)) && isBodyNoun(i, report);

function standingAlone({ tokens, entityAt, text, isNamed }: Capitals): ReadonlySet<string> {
  const isAlone = (i: number): boolean => {
    const isFirst = tokens[i]?.sentence !== tokens[i - 1]?.sentence;
    const isJoined = /^(?:and|&|,|of|for)$/.test(text(i - 1)) || /^(?:and|&|['’])$/.test(text(i + 1));
    const isParty = entityAt[i]?.kind === "organisation" || entityAt[i]?.kind === "person";
    return isParty && !isFirst && !isJoined && !isNamed(i - 1) && !isNamed(i + 1) && isNamed(i);
  };
  return new Set(tokens.flatMap((token, i) => (isAlone(i) ? [token.text] : [])));
}

/** Is the word no part of a name, or part of another: an office, a state, initials, a person's, what stands by itself elsewhere? */
const isOther = (i: number, { report, alone }: Joint): boolean =>
  !report.isNamed(i) ||
  isOffice(i, report) ||
  alone.has(report.text(i)) ||
  /^\p{Lu}{2,}$/u.test(report.text(i)) ||
  report.stateNamed(report.text(i)) !== null ||
  (report.entityAt[i]?.kind === "person" && report.entityAt[i + 1] === report.entityAt[i]);

function isAnyOther(first: number, end: number, joint: Joint): boolean {
  for (let i = first; i < end; i++) if (!/^['’]s?$/.test(joint.report.text(i)) && isOther(i, joint)) return true;
  return false;
}

/** "Dockers | ' Union", "Quarry Workers | ' and Allied Trades Union", "Bus Drivers | ' National Federation", "Dockers | ' Radicals". */
function behindPossessive(joint: Joint): number {
  const { at, report } = joint;
  const { text, isNamed } = report;
  if (isBodyNoun(at + 1, report) && isNamed(at + 1)) return 1;
  if (AND.test(text(at + 1)) && endsInBody({ ...joint, at: at + 1 })) return 2;
  const isNext = isNamed(at + 1) && isNamed(at + 2) && isBodyNoun(at + 2, report);
  if (!/^['’]$/.test(text(at))) return 0;
  return (isNext && !isOther(at + 1, joint)) || areOfMany(at, report) ? 1 : 0;
}

/** "Dockers | ' | Radicals": two groups, both with a capital. */
const areOfMany = (at: number, { text }: Capitals): boolean =>
  CAPITAL.test(text(at + 1)) && [at - 1, at + 1].every((i) => GROUPS.has(text(i).toLowerCase()));

/** "Bank for Reconstruction", "Department for Business". */
function opensWithBody({ first, at, report }: Joint): boolean {
  for (let k = first; k < at - 1; k++)
    if (isCapitalBodyNoun(k, report) && /^(?:for|of)$/.test(report.text(k + 1))) return true;
  return false;
}

/** ", Energy and Ports". */
function isListed(joint: Joint): boolean {
  const { at, report } = joint;
  if (report.text(at) !== ",") return false;
  for (let k = at + 1; k < at + 6; k++) {
    if (isAnd({ ...joint, at: k })) return k > at + 1 && !isOther(k + 1, joint);
    if (report.text(k) !== "," && isOther(k, joint)) return false;
  }
  return false;
}

/** "The Quarry | and Allied Workers' Union": what follows ends in the noun that what is before lacks. */
function endsInBody(joint: Joint): boolean {
  const { first, at, report } = joint;
  if (!/^(?:a|an|its|the|their)$/i.test(report.text(first - 1)) || at - first > 4) return false;
  if (isBodyNoun(at - 1, report) || isAnyOther(first, at, joint)) return false;
  const isPart = (i: number): boolean => report.isNamed(i) || /^(?:['’]|&)$/.test(report.text(i));
  let end = at + 1;
  while (end < at + 8 && isPart(end) && !isOffice(end, report)) end++;
  return end > at + 2 && isBodyNoun(end - 1, report) && !isOther(at + 1, joint);
}

/** "Brown | and Sons", "Mala Printing | and Paper Corp". */
function endsInCompany(joint: Joint): boolean {
  const { first, at, report } = joint;
  const { text, isNamed } = report;
  if (KIN.test(text(at + 1))) return isNamed(at - 1);
  if (at - first > 3 || isAnyOther(first, at, joint) || isOther(at + 1, joint) || LEGAL.test(text(at - 1)))
    return false;
  let end = at + 1;
  while (end < at + 6 && isNamed(end) && !isOffice(end, report)) end++;
  return end > at + 1 && LEGAL.test(text(end - 1));
}

/** "United Food and Commercial Workers" is one name in a report that also calls it UFCW. */
function isInitialled({ first, at, report }: Joint): boolean {
  for (let end = at + 2; end <= at + 4 && CAPITAL.test(report.text(end - 1)); end++)
    if (report.inCapitals.has(initialsOf(report, first, end))) return true;
  return false;
}

/** "Bank | of the | North", "Ada | van der | Berg": so many, where what is on both sides belongs together. */
function joinersAt(joint: Joint): number {
  const { at, report } = joint;
  let count = 0;
  while (count < 3 && isJoiner(at + count, report)) count++;
  const isBetweenNames = report.isNamed(at + count) && !isOffice(at + count, report) && !isOffice(at - 1, report);
  return count > 0 && isBetweenNames && belongTogether(at + count, joint) ? count : 0;
}

/** "Of", "von", the parts of "van 't". */
const isJoiner = (i: number, { text }: Capitals): boolean =>
  JOINER.test(text(i)) ||
  (/^['’]$/.test(text(i)) && text(i + 1) === "t") ||
  (text(i) === "t" && /^['’]$/.test(text(i - 1)));

/** Do small words from `at` to `past` join what is on both sides? */
function belongTogether(past: number, { at, report }: Joint): boolean {
  const { text, entityAt } = report;
  const [before, behind] = [entityAt[at - 1], entityAt[past]];
  if (PARTICLE.test(text(at))) return before?.kind === "person" || behind?.kind === "person";
  if (past - at === 1 && /^(?:of|&)$/.test(text(at))) return before?.kind !== "person";
  const isCommittee = [past + 1, past + 2].some((i) => /^(?:Sub)?[Cc]ommittee$/.test(text(i)));
  const isOne = before !== undefined && before === behind;
  return isOne || isCommittee || (isBodyNoun(at - 1, report) && text(at) !== "and");
}
