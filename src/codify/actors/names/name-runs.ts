import type { ActorKind } from "../../../domain/actor.ts";
import type { EntityMention } from "../../../domain/annotation.ts";
import { stateNamed } from "../../../text/states/states.ts";
import type { Parse } from "../../parse.ts";
import { bodiesByUse } from "./bodies-by-use.ts";
import { AND_ABROAD, initialsOf, jointsIn } from "./joints.ts";
import { isPartOfMark, namesNobody, PAPERS } from "./no-party.ts";
import { portfoliosIn } from "./portfolios.ts";
import { thingsIn } from "./things.ts";
import { tickers } from "./tickers.ts";
import { type Run, townsIn } from "./towns.ts";
import {
  BODIES,
  BUSINESSES,
  COMPANY_ENDING,
  COURTESY,
  GROUPS,
  OFFICES,
  PORTFOLIOS,
  STAFF,
  TITLES,
  TRADES,
  UNNAMED,
} from "./words.ts";

/** A stretch of capitalised words that names one person or body; token indices, `end` exclusive. */
export interface NameRun {
  readonly first: number;
  readonly end: number;
  readonly kind: Extract<ActorKind, "person" | "organisation">;
}

/** "Khalid al-Sulami", too. */
const CAPITAL = /^(?:[“"']|(?:[ae][dlnrstz]h?|bin|ibn)-)?\p{Lu}/u;
const RANK = /^(?:acting|air|assistant|associate|deputy|field|former|permanent|prime|rear|senior|special|vice)$/;
const CABINETS = /^(?:administration|cabinet|government)$/;
const ROYAL = /^(?:King|Prince|Princess|Queen)$/;

/**
 * Names as print shows them: capital letters say where a name begins and ends, the reader's entities say what it names. Offices and
 * courtesy titles end a name ("Hughes Tool Co Chairman W.A. Kistler" holds two).
 */
export function nameRuns(parse: Parse): readonly NameRun[] {
  const { tokens, annotations } = parse;
  const entityAt: (EntityMention | undefined)[] = [];
  for (const entity of annotations.entities)
    for (let i = entity.firstToken; i < entity.endToken; i++) entityAt[i] = entity;

  const isEndOf = (i: number): boolean => {
    const { firstToken = i, endToken = i } = entityAt[i] ?? {};
    return firstToken < i && endToken === i + 1;
  };
  const isOffice = (i: number): boolean => {
    const word = (tokens[i]?.text ?? "").toLowerCase();
    // "General Acquisition" is a company; "General Novak", "Justice Obi" and a "General Secretary" hold an office.
    if (word === "general" || word === "justice" || word === "major")
      return entityAt[i + 1]?.kind === "person" || isOffice(i + 1);
    // "Mr. King", "Larry King": a family name.
    const isFamily =
      /^m(?:r|rs|s)\.?$/i.test(tokens[i - 1]?.text ?? "") || (entityAt[i]?.kind === "person" && isEndOf(i));
    if (OFFICES.has(word) && CAPITAL.test(tokens[i]?.text ?? "") && isFamily) return false;
    if (OFFICES.has(word.replace(/^(?:ex|then)-/, "")) || COURTESY.has(word)) return true;
    // "Secretary-Treasurer".
    if (/^\p{L}+-\p{L}+$/u.test(word) && word.split("-").every((part) => OFFICES.has(part))) return true;
    // "Prime Minister", "Vice Foreign Minister", but "Prime Medical Services".
    return RANK.test(word) && (isOffice(i + 1) || leadsToOffice(i + 1));
  };
  // "STUPID AND WRONG" in a report that writes "wrong" too names nobody.
  const inSmall = new Set(tokens.flatMap(({ text }) => (/^\p{Ll}{4,}$/u.test(text) ? [text.toUpperCase()] : [])));
  const isShouting = annotations.sentences.map((s) => /^[^\p{Ll}]+$/u.test(parse.text(s)));
  const isNamed = (i: number): boolean => {
    const token = tokens[i];
    if (
      !token ||
      !CAPITAL.test(token.text) ||
      namesNobody(token.text, tokens[i - 1]?.text ?? "") ||
      isPartOfMark(tokens, i) ||
      /^PRP|^WP|^DT|^IN$|^CC$|^MD|^UH/.test(token.pos)
    )
      return false;
    const opens = i === annotations.sentences[token.sentence]?.firstToken || /^[“"'‘]$/.test(tokens[i - 1]?.text ?? "");
    const kind = entityAt[i]?.kind;
    if (inSmall.has(token.text)) return false;
    if (kind !== undefined && kind !== "misc") return true;
    const isInitials = /^\p{Lu}[\p{Lu}.&]+$/u.test(token.text) && isShouting[token.sentence] !== true;
    return (!opens || isInitials) && /^(?:NN|JJ|FW)/.test(token.pos);
  };
  const portfolios = portfoliosIn(tokens, words);
  const joint = jointsIn({ tokens, entityAt, isNamed, isOffice });
  const inCapitals = new Set(tokens.flatMap(({ text }) => (/^\p{Lu}{3,}$/u.test(text) ? [text] : [])));

  // In a headline every word has a capital: only what has one in running text as well can be a name there.
  const isTitle = annotations.sentences.map(({ firstToken, endToken }) => isTitleCase(firstToken, endToken));
  const named = new Set(tokens.filter((t, i) => !isTitle[t.sentence] && isNamed(i)).map((t) => t.text.toLowerCase()));
  // What the reader takes a word for where it knows it as a name, for where it does not.
  const kindsOf = new Map<string, "person" | "organisation">();
  for (const [i, { text }] of tokens.entries()) {
    const kind = entityAt[i]?.kind;
    if ((kind === "person" || kind === "organisation") && CAPITAL.test(text)) kindsOf.set(text, kind);
  }
  const inTicker = tickers(parse);
  const isName = (i: number): boolean => {
    const isKnown = named.has((tokens[i]?.text ?? "").toLowerCase());
    if (inTicker.has(i)) return false;
    return isTitle[tokens[i]?.sentence ?? 0]
      ? isKnown && isNamed(i) && /^(?:NN|JJ|FW)/.test(tokens[i]?.pos ?? "")
      : isNamed(i) ||
          (isKnown && CAPITAL.test(tokens[i]?.text ?? "") && !isOffice(i) && /^(?:NN|JJ)/.test(tokens[i]?.pos ?? ""));
  };

  const papers = new Set<string>();
  const runs: Run[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if ((!isName(i) && !isOpening(i)) || isOffice(i)) continue;
    let end = i + 1;
    const sentence = tokens[i]?.sentence;
    while (end < tokens.length && tokens[end]?.sentence === sentence) {
      if (isName(end) && !isOffice(end) && !parts(end, i) && !isLowered(end) && !closes(end)) end++;
      else {
        const small = joint(i, end);
        if (small === 0) break;
        end += small + 1;
      }
    }
    const kind = kindOf(i, end);
    const portfolio = portfolios.from(i, end);
    const isBeforeOffice =
      isOffice(end) || isCrew(tokens[end]?.text ?? "") || /^(?:and|&|,)$/.test(tokens[end]?.text ?? "");
    const isPortfolio =
      portfolio !== null && (portfolio > i || (kind !== "person" && (isBeforeOffice || isOfOffice(i))));
    const isPaper = PAPERS.test(words(i, end));
    if (isPaper) papers.add(initialsOf(tokens, i, end));
    const isState =
      stateNamed(words(i, end).replace(/^(?:Cabinet|Government|Kingdom|Republic|State) of (?:the )?/, "")) !== null;
    // "Union Environment Minister" is the minister of a federation.
    const isFederal = words(i, end) === "Union" && (isOffice(end) || leadsToOffice(end));
    if (kind && !isPaper && !isPortfolio && !isFederal && !/^republic$/i.test(words(i, end)) && !isState)
      runs.push({ first: i, end, kind });
    i = end - 1;
  }
  const towns = townsIn(runs, (i) => tokens[i]?.text ?? "", words);
  for (const run of runs) if (towns.has(words(run.first, run.end))) run.kind = "place";
  const bodies = runs.flatMap(({ first, end, kind }) => (kind === "place" ? [] : [words(first, end)]));
  const led = bodiesByUse(runs, tokens, words);
  for (const run of runs) if (run.kind === "person" && led.has(words(run.first, run.end))) run.kind = "organisation";
  const things = thingsIn(runs, tokens, words);
  const parties = runs.filter(({ first, end }) => !papers.has(words(first, end)) && !things.has(words(first, end)));
  return parties.flatMap(({ first, end, kind }): NameRun[] =>
    kind !== "place"
      ? [{ first, end, kind }]
      : isBody(words(first, end), bodies)
        ? [{ first, end, kind: "organisation" }]
        : [],
  );

  /** "American | Motors Corp" at the head of a sentence, in a report that also calls it AMC. */
  function isOpening(i: number): boolean {
    if (!CAPITAL.test(tokens[i]?.text ?? "") || !isName(i + 1)) return false;
    let end = i + 2;
    while (isName(end) && !isOffice(end)) end++;
    return inCapitals.has(initialsOf(tokens, i, end));
  }
  /** "Secretary of | Agriculture", "Minister for | Trade". */
  function isOfOffice(first: number): boolean {
    return /^(?:for|of)$/.test(tokens[first - 1]?.text ?? "") && isOffice(first - 2);
  }
  /** "Secretary | Solita Obi", "Minister of Finance | Obi": right behind a capitalised office a person is named, whatever the reader takes the words for. */
  function isTitled(first: number): boolean {
    let at = first - 1;
    while (at > first - 4 && PORTFOLIOS.has((tokens[at]?.text ?? "").toLowerCase())) at--;
    if (at < first - 1) at = isOfOffice(at + 1) ? at - 1 : first - 1;
    const { text = "", sentence } = tokens[at] ?? {};
    return CAPITAL.test(text) && TITLES.has(text.toLowerCase()) && sentence === tokens[first]?.sentence;
  }
  /** "Reuters | Finance Secretary": what follows is what an office is for. */
  function leadsToOffice(i: number): boolean {
    if (PORTFOLIOS.has((tokens[i - 1]?.text ?? "").toLowerCase())) return false;
    let end = i;
    while (end < i + 4 && PORTFOLIOS.has((tokens[end]?.text ?? "").toLowerCase())) end++;
    return end > i && isOffice(end) && CAPITAL.test(tokens[end]?.text ?? "");
  }
  /** A person's name begins inside the run, after words that belong to another name: "Agriculture | Richard Lyng". */
  function parts(i: number, first: number): boolean {
    if (i !== first && !isTitled(first) && leadsToOffice(i)) return true;
    // "Secretary of Agriculture | Ada Obi".
    if (i !== first && isOfOffice(first) && portfolios.isOnly(first, i) && !portfolios.isOnly(i, i + 1)) return true;
    const [before, here] = [entityAt[i - 1], entityAt[i]];
    // "The Northern | Grace" is one ship; "Secretary of the Treasury | Ada Obi" two names.
    const isArticled = /^the$/i.test(tokens[first - 1]?.text ?? "") && tokens[first - 2]?.text !== "of";
    return (
      i !== first &&
      !isArticled &&
      !isTitled(first) &&
      before !== here &&
      before !== undefined &&
      before.kind !== "person" &&
      !/^(?:\p{Lu}\.)+$/u.test(tokens[i - 1]?.text ?? "") &&
      here?.kind === "person" &&
      here.firstToken === i
    );
  }
  /** "Acme Inc | Zurich": a company's ending closes its name, unless another follows. */
  function closes(at: number): boolean {
    const [before = "", here = ""] = [tokens[at - 1]?.text, tokens[at]?.text];
    return /^(?:Inc|Corp|Ltd|Plc|PLC)\.?$/.test(before) && !COMPANY_ENDING.test(` ${here}`);
  }
  /** Wire copy sets a capital after "U.S." ("U.S. Officials", "U.S. Cattle"): a common word that no entity holds is no name. */
  function isLowered(i: number): boolean {
    const kind = entityAt[i]?.kind;
    return (
      /\.$/.test(tokens[i - 1]?.text ?? "") &&
      stateNamed(tokens[i - 1]?.text ?? "") !== null &&
      kind !== "organisation" &&
      kind !== "person"
    );
  }
  function isTitleCase(first: number, end: number): boolean {
    const words = tokens.slice(first, end).filter((t) => /^\p{L}{4,}/u.test(t.text));
    const capitals = words.filter((t) => CAPITAL.test(t.text)).length;
    // "Mala Calls On Obi To Resign.": words that print capitals only in a headline.
    if (/^[.!?”"]$/.test(tokens[end - 1]?.text ?? ""))
      return (
        words.length >= 3 &&
        capitals === words.length &&
        tokens.slice(first + 1, end).some((t) => CAPITAL.test(t.text) && /^(?:DT|IN|MD|PRP|R[BP]|TO|VB)/.test(t.pos))
      );
    return words.length >= 4 && capitals >= 0.75 * words.length;
  }
  function isSurname(i: number): boolean {
    const { text = "" } = tokens[i] ?? {};
    return annotations.entities.some(
      (e) => e.kind === "person" && e.endToken - e.firstToken > 1 && tokens[e.endToken - 1]?.text === text,
    );
  }
  function words(first: number, end: number): string {
    return parse.text({ start: tokens[first]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 }).replace(/\s+/g, " ");
  }
  function kindOf(first: number, end: number): NameRun["kind"] | "place" | null {
    const votes = { person: 0, organisation: 0, place: 0, misc: 0 };
    for (let i = first; i < end; i++) {
      const kind = entityAt[i]?.kind;
      if (kind) votes[kind]++;
    }
    // "Dockers would go": not a man, unless the report has an Ida Dockers; nor are "UNIONS" a body.
    const isCommon = end - first === 1 && GROUPS.has(words(first, end).toLowerCase()) && !isSurname(first);
    if (isCommon && (votes.person > 0 || !/\p{Ll}/u.test(words(first, end)))) return null;
    const last = tokens[end - 1]?.text ?? "";
    // "Front for Dignity and Land", "Oliveira e Filhos".
    const saysBody = tokens
      .slice(first, end)
      .some(
        ({ text }, k) =>
          AND_ABROAD.test(text) ||
          (BODIES.has(text.toLowerCase()) &&
            /^(?:for|of)$/.test(tokens[first + k + 1]?.text ?? "") &&
            first + k + 2 < end),
      );
    if (saysBody) return "organisation";
    if (end - first > 1 && (BUSINESSES.test(last) || BODIES.has(last.toLowerCase()))) return "organisation";
    if (COMPANY_ENDING.test(words(first, end)) || /^</.test(tokens[end]?.text ?? "")) return "organisation";
    // "The firm Vale Azul", "Israel's newspaper Haaretz".
    if (
      (BODIES.has(tokens[first - 1]?.text ?? "") || TRADES.has(tokens[first - 1]?.text ?? "")) &&
      tokens[first - 1]?.sentence === tokens[first]?.sentence &&
      votes.person + votes.place > 0 &&
      !isTitled(first)
    )
      return "organisation";
    if (isTitled(first) && (end - first > 1 || votes.organisation === 0 || ROYAL.test(tokens[first - 1]?.text ?? "")))
      return "person";
    if (end - first === 1 && CABINETS.test(tokens[end]?.text ?? "") && /^NNP/.test(tokens[first]?.pos ?? ""))
      return "person";
    // "Bundesbank President Obi".
    const isOffices = TITLES.has((tokens[end]?.text ?? "").toLowerCase()) && CAPITAL.test(tokens[end]?.text ?? "");
    if (isOffices && entityAt[end + 1]?.kind === "person")
      return votes.misc > 0 && end - first === 1 ? null : "organisation";
    if (votes.person > 0 && votes.person >= votes.organisation) return "person";
    if (votes.organisation > 0 || /^[\p{Lu}&.]{2,}$/u.test(tokens[first]?.text ?? "")) return "organisation";
    if (votes.place > 0) return "place";
    const known = end - first === 1 ? kindsOf.get(tokens[first]?.text ?? "") : undefined;
    if (known) return known;
    return votes.misc > 0 || (end - first === 1 && tokens[first]?.pos !== "NNP") ? null : "organisation";
  }
}

const isCrew = (word: string): boolean => STAFF.has(word) || UNNAMED.has(word);

/** A town holds no position; what the reader takes for one may be a body that it knows elsewhere in the report, or short for a company. */
const isBody = (words: string, bodies: readonly string[]): boolean =>
  bodies.some((body) => body === words || (body.startsWith(`${words} `) && COMPANY_ENDING.test(body)));
