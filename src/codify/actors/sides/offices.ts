import type { Parse } from "../../parse.ts";
import type { Cast, Mention } from "../cast.ts";
import { tickers } from "../names/tickers.ts";
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

/** Offices that the report prints beside this name: before it ("Foreign Minister Aino Lehto"), or set off by a comma on either side. */
export function officesOf(name: Mention, cast: Cast, parse: Parse): readonly Office[] {
  const before = phraseEndingAt(name.firstToken, name, cast, parse);
  // "The bank's president, Ada Obi, said"; "Kenya's navy chief, Rear Admiral Ada Obi, said".
  let comma = (before?.first ?? name.firstToken) - 1;
  // "The leader of the opposition, Mr Ada Obi".
  while (COURTESY.has((parse.tokens[comma]?.text ?? "").toLowerCase())) comma--;
  const isSetOff = parse.tokens[comma]?.text === ",";
  const setOffBefore = isSetOff ? phraseEndingAt(comma, name, cast, parse) : null;
  return [before, after(name, parse), setOffBefore].filter((office) => office !== null);
}

function phraseEndingAt(end: number, name: Mention, cast: Cast, parse: Parse): Office | null {
  const { tokens } = parse;
  // "Mala spokesman Ada Obi" names Mala as hers.
  const isServed = (i: number): boolean =>
    SPEAKERS.test(parse.text(spanOf(i + 1, end, parse))) && /^\p{Ll}/u.test(tokens[i + 1]?.text ?? "");
  const isPerson = (i: number): boolean =>
    cast.at[i]?.kind === "person" && tokens[i + 1]?.pos !== "POS" && !isServed(i);
  const sentence = tokens[name.firstToken]?.sentence;
  const inTicker = tickers(parse);
  const hasName = (from: number, to: number): boolean =>
    tokens
      .slice(from, to)
      .map(({ text }) => text)
      .some((t) => /^\p{Lu}/u.test(t) && !OFFICES.has(t.toLowerCase()) && !PORTFOLIOS.has(t.toLowerCase()));
  let first = end;
  while (first > 0 && end - first < LONGEST) {
    const token = tokens[first - 1];
    if (!token || token.sentence !== sentence) break;
    if (token.text === ")") {
      const open = [2, 3, 4].find((k) => tokens[first - k]?.text === "(");
      if (open === undefined) break;
      first -= open;
      continue;
    }
    if (inTicker.has(first - 1)) {
      first--;
      continue;
    }
    if (
      !(
        NAME_LIKE.test(token.pos) ||
        FORMER.test(token.text) ||
        JOINT.test(token.text) ||
        /^(?:DT|PRP\$)$/.test(token.pos)
      )
    )
      break;
    // "She told the Courier Finance Minister Ada Obi would go": the Courier was told.
    if (tokens[first - 2]?.lemma === "tell" && end > first && officeIn(first, end, parse)) break;
    if (
      (/^[^\p{L}\p{N}'’&.]/u.test(token.text) && token.pos !== "POS") ||
      /^includ/i.test(token.text) ||
      isPerson(first - 1)
    )
      break;
    // "Ambassador to Peru Ada Obi", but "in response to Minister Ada Obi".
    if (token.text === "to" && !OFFICES.has((tokens[first - 2]?.text ?? "").toLowerCase())) break;
    // "GM vice president and chief negotiator Ada Obi": what is joined belongs to her too, unless it stands by a name of its own.
    if (/^and$/i.test(token.text) && officeIn(first, end, parse) && hasName(first, end)) break;
    first--;
    if (/^(?:DT|PRP\$)$/.test(token.pos) && !JOINT.test(tokens[first - 1]?.text ?? "")) break;
  }
  while (first < end && /^(?:of|for|and|&|at|in|to|IN|CC)$/i.test(tokens[first]?.text ?? "")) first++;
  // "An aide to Mr Obi": whom she serves; "a spokesman for Finance Minister Ada Obi": her own office stands behind.
  for (let i = end - 1; i > first; i--) {
    const isServed = /^(?:for|of|to)$/i.test(tokens[i]?.text ?? "") && VOICES.test(tokens[i - 1]?.text ?? "");
    const isBare = tokens.slice(i + 1, end).every(({ text }) => COURTESY.has(text.toLowerCase()));
    const own = isServed ? officeIn(i + 1, end, parse) : null;
    if (isServed && end === name.firstToken && (own || isBare)) return own;
  }
  return officeIn(first, end, parse);
}

/** "Ada Obi, president of the bank, said"; "Ada Obi, who leads the union, said". */
function after(name: Mention, parse: Parse): Office | null {
  const { tokens, annotations } = parse;
  // "Ada Obi of Kenya, speaking for the growers".
  const comma = tokens[name.endToken]?.text === "of" ? name.endToken + 2 : name.endToken;
  // "Ada Obi, and the Kenyan envoy, Ida Marsh": another's office.
  if (tokens[comma]?.text !== "," || /^(?:and|as|but|or)$/.test(tokens[comma + 1]?.text ?? "")) return null;
  const isClause = tokens[comma + 1]?.text === "who";
  // "Speaking to the growers" is no office.
  const isHeard = tokens[comma + 1]?.text === "speaking" && !/^(?:for|on)$/.test(tokens[comma + 2]?.text ?? "");
  const isParticiple = SPEAKING.has(tokens[comma + 1]?.text ?? "") && !isHeard;
  const first = comma + (isClause ? 3 : isParticiple ? 2 : 1);
  // "Chair of the least developed countries".
  const isModifier = (i: number): boolean => /^VB[DN]$/.test(tokens[i]?.pos ?? "") && tokens[i]?.relation === "amod";
  let end = first;
  while (end < tokens.length && end - first < LONGEST + 6) {
    const token = tokens[end];
    if (
      !token ||
      token.sentence !== tokens[name.firstToken]?.sentence ||
      /^[,.;:“”"()—–-]$/.test(token.text) ||
      (VERB.test(token.pos) && !isModifier(end)) ||
      (end === first && token.pos === "VBG")
    )
      break;
    end++;
  }
  // "With Ada Obi, President Mala reached…": the office is the next name's; not so "a spokesman for President Mala", "a Mala aide".
  const isOther = annotations.entities.some(
    (e) =>
      e.kind === "person" &&
      e.firstToken >= first &&
      e.firstToken < end &&
      e.endToken >= end &&
      !tokens.slice(first, e.firstToken).some((t) => /^(?:for|of|to)$/.test(t.text)),
  );
  if (isOther) return null;
  const office = officeIn(first, end, parse);
  const leader = { first, end, noun: "leader", words: parse.text(spanOf(first - 1, end, parse)), isPast: false };
  if (isParticiple) return end > first ? leader : null;
  const isMember = tokens
    .slice(first, first + 3)
    .some((t, k) => t.text === "member" && tokens[first + k + 1]?.text === "of");
  if (isMember && !office) return { ...leader, noun: "member", words: parse.text(spanOf(first, end, parse)) };
  if (!isClause) return office && tokens[first]?.pos !== "IN" ? office : null;
  const verb = tokens[first - 1]?.lemma ?? "";
  if (verb === "be" && office) return office;
  const leads =
    LEADING.has(verb) || (verb === "be" && /^(?:in charge|responsible)/.test(parse.text(spanOf(first, end, parse))));
  return leads ? leader : null;
}

/** Participles that make whoever is named behind them the party: "Ada Obi, speaking on behalf of the growers". */
const SPEAKING: ReadonlySet<string> = new Set(["chairing", "heading", "leading", "representing", "speaking"]);

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
