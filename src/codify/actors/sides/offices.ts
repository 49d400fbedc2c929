import type { Parse } from "../../parse.ts";
import type { Cast, Mention } from "../cast.ts";
import { COURTESY, FORMER, OFFICES, PORTFOLIOS, VOICES } from "../names/words.ts";

/** The words beside a name that say what its bearer is: "the Norwegian fisheries minister", "a spokesman for the port". */
export interface Office {
  /** Tokens of the phrase, `end` exclusive. */
  readonly first: number;
  readonly end: number;
  /** The noun that names the office, lower case. */
  readonly noun: string;
  readonly words: string;
  /** "former", "ex-": it binds nobody any more. */
  readonly isPast: boolean;
}

const NAME_LIKE = /^(?:NN|JJ|CD|VBG|POS|FW)/;
const JOINT = /^(?:of|for|and|&|the|at|in|to)$/i;
const VERB = /^(?:VB[DNPZ]?$|MD|WP|WDT|WRB)/;
const LONGEST = 14;

/** Whose word is that of the person whom they work for. */
const SPEAKERS =
  /\b(?:attorney|campaign (?:chair\w*|director|manager)|communications? director|lawyer|press secretary|spokes(?:man|person|woman))$/i;

/**
 * Offices that the report prints beside this name: before it ("Foreign Minister Aino Lehto"), or set off by a comma on either side.
 * `inTicker` are tokens of companies' tickers.
 */
export function officesOf(name: Mention, inTicker: ReadonlySet<number>, cast: Cast, parse: Parse): readonly Office[] {
  const before = phraseEndingAt({ name, end: name.firstToken, inTicker, cast, parse });
  // "The bank's president, Ada Obi, said"; "Kenya's navy chief, Rear Admiral Ada Obi, said".
  let comma = (before?.first ?? name.firstToken) - 1;
  // "The leader of the opposition, Mr Ada Obi".
  while (COURTESY.has((parse.tokens[comma]?.text ?? "").toLowerCase())) comma--;
  const isSetOff = parse.tokens[comma]?.text === ",";
  const setOff = isSetOff ? phraseEndingAt({ name, end: comma, inTicker, cast, parse }) : null;
  const setOffBefore = setOff && isSource(setOff, name, parse) ? null : setOff;
  return [before, after(name, parse), setOffBefore].filter((office) => office !== null);
}

/** "According to an envoy, | Ada Obi agreed": the envoy is somebody else, unless a comma behind her name closes it. */
const isSource = ({ first }: Office, { endToken }: Mention, { tokens }: Parse): boolean =>
  tokens[first - 1]?.text === "to" &&
  /^according$/i.test(tokens[first - 2]?.text ?? "") &&
  tokens[endToken]?.text !== ",";

/** The words before a name, or before the comma before it, that may tell an office: "the bank's president |, Ada Obi". */
interface Walk {
  readonly name: Mention;
  readonly end: number;
  readonly inTicker: ReadonlySet<number>;
  readonly cast: Cast;
  readonly parse: Parse;
}

/** The office of the phrase that ends there. */
function phraseEndingAt(walk: Walk): Office | null {
  const { name, end, parse } = walk;
  let first = beginningOf(walk);
  while (first < end && /^(?:of|for|and|&|at|in|to|IN|CC)$/i.test(parse.tokens[first]?.text ?? "")) first++;
  const served = end === name.firstToken ? servingAt(first, end, parse) : null;
  return officeIn(served ?? first, end, parse);
}

/**
 * Behind whom a voice serves, where her own office stands there, or nothing but a courtesy: "a spokesman for | Finance Minister Ada Obi",
 * "an aide to | Mr Obi".
 */
function servingAt(first: number, end: number, parse: Parse): number | null {
  const text = (i: number): string => parse.tokens[i]?.text ?? "";
  for (let i = end - 1; i > first; i--) {
    if (!/^(?:for|of|to)$/i.test(text(i)) || !VOICES.test(text(i - 1))) continue;
    const isBare = parse.tokens.slice(i + 1, end).every((t) => COURTESY.has(t.text.toLowerCase()));
    if (isBare || officeIn(i + 1, end, parse)) return i + 1;
  }
  return null;
}

/** Where the phrase begins: so far back as words may belong to it. */
function beginningOf(walk: Walk): number {
  const { tokens } = walk.parse;
  let first = walk.end;
  while (first > 0 && walk.end - first < LONGEST && isInSentence(first - 1, walk)) {
    const aside = asideBefore(first, walk);
    if (aside === null && STOPS.some((stops) => stops(first, walk))) break;
    first = aside ?? first - 1;
    const opens = aside === null && /^(?:DT|PRP\$)$/.test(tokens[first]?.pos ?? "");
    if (opens && !JOINT.test(tokens[first - 1]?.text ?? "")) break;
  }
  return first;
}

const isInSentence = (i: number, { name, parse: { tokens } }: Walk): boolean =>
  tokens[i]?.sentence === tokens[name.firstToken]?.sentence;

/** Before what is set in brackets, or a ticker: "Acme Corp | (AMC) president". */
function asideBefore(first: number, { inTicker, parse: { tokens } }: Walk): number | null {
  if (inTicker.has(first - 1) && tokens[first - 1]?.text !== ")") return first - 1;
  const open = tokens[first - 1]?.text === ")" ? [2, 3, 4].find((k) => tokens[first - k]?.text === "(") : undefined;
  return open === undefined ? null : first - open;
}

/** Does the phrase begin at `first`, by the word before? */
const STOPS: readonly ((first: number, walk: Walk) => boolean)[] = [
  // A verb, a mark.
  (first, { parse: { tokens } }) => {
    const { text = "", pos = "" } = tokens[first - 1] ?? {};
    const isPart = NAME_LIKE.test(pos) || /^(?:DT|PRP\$)$/.test(pos) || FORMER.test(text) || JOINT.test(text);
    return !isPart || text === ")" || (/^[^\p{L}\p{N}'’&.]/u.test(text) && pos !== "POS");
  },
  // "She told the Courier | Finance Minister Ada Obi would go": the Courier was told.
  (first, { end, parse }) => parse.tokens[first - 2]?.lemma === "tell" && officeIn(first, end, parse) !== null,
  // "Delegates including | Minister Ada Obi".
  (first, { parse: { tokens } }) => /^includ/i.test(tokens[first - 1]?.text ?? ""),
  // "Tom Mala | spokesman Ada Obi".
  (first, walk) => isPerson(first - 1, walk),
  // "Ambassador to Peru Ada Obi", but "in response to | Minister Ada Obi".
  (first, { parse: { tokens } }) =>
    tokens[first - 1]?.text === "to" && !OFFICES.has((tokens[first - 2]?.text ?? "").toLowerCase()),
  // "GM vice president and chief negotiator Ada Obi": what is joined belongs to her too, unless it stands by a name of its own.
  (first, { end, parse }) =>
    /^and$/i.test(parse.tokens[first - 1]?.text ?? "") &&
    officeIn(first, end, parse) !== null &&
    holdsName(first, end, parse),
];

/** Another person; not so "Obi's", nor "Obi spokesman Tom Mala", who is Obi's. */
function isPerson(i: number, { end, cast, parse }: Walk): boolean {
  const next = parse.tokens[i + 1];
  const isServed = SPEAKERS.test(parse.text(spanOf(i + 1, end, parse))) && /^\p{Ll}/u.test(next?.text ?? "");
  return cast.at[i]?.kind === "person" && next?.pos !== "POS" && !isServed;
}

/** Is any word a name, and neither an office nor what one is for? */
const holdsName = (first: number, end: number, { tokens }: Parse): boolean =>
  tokens
    .slice(first, end)
    .some(
      ({ text }) => /^\p{Lu}/u.test(text) && !OFFICES.has(text.toLowerCase()) && !PORTFOLIOS.has(text.toLowerCase()),
    );

/** "Ada Obi, president of the bank, said"; "Ada Obi, who leads the union, said". */
function after(name: Mention, parse: Parse): Office | null {
  const { tokens } = parse;
  const comma = commaBehind(name, parse);
  if (comma === null) return null;
  const isParticiple = isSpeaking(comma + 1, parse);
  const isClause = tokens[comma + 1]?.text === "who";
  const first = comma + (isClause ? 3 : isParticiple ? 2 : 1);
  const end = endOf(first, tokens[name.firstToken]?.sentence ?? 0, parse);
  if (isNextName(first, end, parse)) return null;
  if (isClause) return ofClause(first, end, parse);
  if (isParticiple) return end > first ? leaderIn(first, end, parse) : null;
  return besideName(first, end, parse);
}

/** "Speaking for the growers"; "speaking to the growers" is no office. */
function isSpeaking(i: number, { tokens }: Parse): boolean {
  const { text = "", lemma = "" } = tokens[i] ?? {};
  const next = tokens[i + 1]?.text ?? "";
  return SPEAKING.has(text) && (!SERVING.has(lemma) || /^(?:for|on)$/.test(next));
}

/** The comma that sets off what a name's bearer is: of "Ada Obi of Kenya, speaking for the growers" too, not of "Ada Obi, and the Kenyan envoy". */
function commaBehind({ endToken }: Mention, { tokens }: Parse): number | null {
  const text = (i: number): string => tokens[i]?.text ?? "";
  const comma = text(endToken) === "of" ? endToken + 2 : endToken;
  return text(comma) === "," && !/^(?:and|as|but|or)$/.test(text(comma + 1)) ? comma : null;
}

/** "President of the bank", "a member of the committee"; not so "at the head of the table". */
function besideName(first: number, end: number, parse: Parse): Office | null {
  const office = officeIn(first, end, parse);
  if (office === null) return memberIn(first, end, parse);
  return parse.tokens[first]?.pos === "IN" ? null : office;
}

/** Up to the next mark or verb. */
function endOf(first: number, sentence: number, { tokens }: Parse): number {
  const isEnd = (i: number): boolean => {
    const { text = "", pos = "", relation = "", sentence: own } = tokens[i] ?? {};
    // "Chair of the least developed countries".
    const isModifier = /^VB[DN]$/.test(pos) && relation === "amod";
    return (
      own !== sentence ||
      /^[,.;:“”"()—–-]$/.test(text) ||
      (VERB.test(pos) && !isModifier) ||
      (i === first && pos === "VBG")
    );
  };
  let end = first;
  while (end - first < LONGEST + 6 && !isEnd(end)) end++;
  return end;
}

/** "With Ada Obi, President Mala reached…": the office is the next name's; not so "a spokesman for President Mala", "a Mala aide". */
const isNextName = (first: number, end: number, { tokens, annotations }: Parse): boolean =>
  annotations.entities.some(
    (e) =>
      e.kind === "person" &&
      e.firstToken >= first &&
      e.firstToken < end &&
      e.endToken >= end &&
      !tokens.slice(first, e.firstToken).some((t) => /^(?:for|of|to)$/.test(t.text)),
  );

/** "Who leads the union", "who is president of the bank". */
function ofClause(first: number, end: number, parse: Parse): Office | null {
  const verb = parse.tokens[first - 1]?.lemma ?? "";
  const office = officeIn(first, end, parse);
  if (office && verb === "be") return office;
  const isInCharge = verb === "be" && /^(?:in charge|responsible)/.test(parse.text(spanOf(first, end, parse)));
  const isVoice = SERVING.has(verb) && parse.tokens[first]?.text === "for";
  const leader = LEADING.has(verb) || isInCharge || isVoice ? leaderIn(first, end, parse) : null;
  return office ? leader : (memberIn(first, end, parse) ?? leader);
}

/** Whoever does what the word before says: "leads the union"; who "speaks for" it does not lead it. */
const leaderIn = (first: number, end: number, parse: Parse): Office => ({
  first,
  end,
  noun: SERVING.has(parse.tokens[first - 1]?.lemma ?? "") ? "representative" : "leader",
  words: parse.text(spanOf(first - 1, end, parse)),
  isPast: false,
});

/** "A member of the committee". */
function memberIn(first: number, end: number, parse: Parse): Office | null {
  const at = [0, 1, 2].map((k) => first + k);
  const isMember = at.some((i) => parse.tokens[i]?.text === "member" && parse.tokens[i + 1]?.text === "of");
  const words = parse.text(spanOf(first, end, parse));
  return isMember ? { ...leaderIn(first, end, parse), noun: "member", words } : null;
}

/** Participles that make whoever is named behind them the party: "Ada Obi, speaking on behalf of the growers". */
const SPEAKING: ReadonlySet<string> = new Set([
  "acting",
  "chairing",
  "heading",
  "leading",
  "negotiating",
  "representing",
  "speaking",
]);

/** Who does so "for" somebody has their word: "who speaks for the growers". */
const SERVING: ReadonlySet<string> = new Set(["act", "negotiate", "speak"]);

const LEADING: ReadonlySet<string> = new Set(["chair", "head", "lead", "oversee", "represent", "run"]);
const spanOf = (first: number, end: number, parse: Parse) => ({
  start: parse.tokens[first]?.start ?? 0,
  end: parse.tokens[end - 1]?.end ?? 0,
});

function officeIn(first: number, end: number, parse: Parse): Office | null {
  const { tokens } = parse;
  const isOffice = (i: number): boolean => {
    const word = (tokens[i]?.text ?? "").toLowerCase();
    return (OFFICES.has(word) || OFFICES.has(word.split("-").at(-1) ?? "")) && !COURTESY.has(word);
  };
  const at = Array.from({ length: Math.max(0, end - first) }, (_, k) => first + k).filter(isOffice);
  // "chairman of the executive board": the office is the noun before the first joint; else the last one.
  const joint = at.find((i) => /^(?:of|for|at|in|to)$/i.test(tokens[i + 1]?.text ?? ""));
  const head = joint ?? at.at(-1);
  if (head === undefined) return null;
  const words = parse.text({ start: tokens[first]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 }).replace(/\s+/g, " ");
  return { first, end, noun: (tokens[head]?.text ?? "").toLowerCase(), words, isPast: FORMER.test(words) };
}
