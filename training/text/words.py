"""Words with exact offsets. The same expression runs in src/annotate/reader/words.ts; change both or neither.

Offsets here count code points; the TypeScript side counts UTF-16 units.
"""

import regex

SPACE = r"\t\n\v\f\r \u0085\u00a0\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u2064\u2066-\u206f\u3000\ufeff\x00-\x08\x0e-\x1f\x7f"
LETTER = r"[\p{L}\p{M}\u00ad]"
ALNUM = r"[\p{L}\p{M}\p{N}\u00ad_]"
CLITIC = rf"(?:['’](?:[sS]|[rR][eE]|[vV][eE]|[lL][lL]|[dD]|[mM])(?!{ALNUM}))"
ABBREVIATIONS = (
    "Mr|Mrs|Ms|Dr|Sen|Sens|Rep|Reps|Gov|Govs|Gen|Col|Lt|Sgt|Capt|Cmdr|Maj|Adm|Prof|Rev|Hon|St|Jr|Sr|Inc|Corp|Co|Ltd|Cos|Bros"
    "|Jan|Feb|Mar|Apr|Aug|Sep|Sept|Oct|Nov|Dec|vs|Mt|Ft|Ave|Blvd|Messrs|Mass|Calif|Conn|Fla|Pa|Ga|Va|Wis|Ariz|Ala|Ark|Colo|Ill|Ind|Kan|Ky|La|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Tenn|Tex|Vt|Wash|Wyo"
)
NEGATION = rf"[nN]['’][tT](?!{ALNUM})"
STEM = rf"{LETTER}(?:{LETTER}*?)(?={NEGATION})"
PLAIN = rf"{ALNUM}+(?:['’](?!(?:[sS]|[rR][eE]|[vV][eE]|[lL][lL]|[dD]|[mM])(?!{ALNUM})){LETTER}+|&(?={LETTER})){{0,3}}(?:{ALNUM}+)?"

PATTERN = "|".join(
    [
        rf"https?://[^{SPACE}<>\"“”’)\]]*[^{SPACE}<>\"“”’)\].,;:!?]",
        rf"(?:\p{{L}}\.){{2,}}(?!{ALNUM})",
        rf"(?<!{ALNUM})(?:{ABBREVIATIONS})\.(?!{ALNUM})",
        rf"(?<!{ALNUM})\p{{Lu}}\.(?=[ \u00a0]\p{{Lu}})",
        r"[@#]" + ALNUM + "+",
        rf"\p{{N}}+(?:[.,:/]\p{{N}}+)+(?:-?{ALNUM}+)*",
        NEGATION,
        CLITIC,
        STEM,
        rf"{PLAIN}(?:[-‐‑]{PLAIN})*",
        r"\.{2,}",
        r"-{2,}",
        rf"[^{SPACE}]",
    ]
)
WORD = regex.compile(PATTERN)

OPENING = "“„«"
CLOSING = "”»"
SHAPES = ("pad", "lower", "title", "upper", "mixed", "digit", "mark", "other")
GAPS = ("glued", "space", "line", "paragraph")
QUOTES = ("outside", "double", "single")


def words(text):
    """[(start, end)] of each word."""
    return [m.span() for m in WORD.finditer(text)]


def shape(word):
    first = word[0]
    if any(c.isdecimal() for c in word):
        return 5
    letters = [c for c in word if c.isalpha()]
    if not letters:
        return 6 if len(word) <= 3 else 7
    lower = sum(c.lower() == c for c in letters)
    if lower == len(letters):
        return 1
    if lower == 0:
        return 3 if len(letters) > 1 else 2
    if first.lower() != first and sum(c.lower() != c for c in letters) == 1:
        return 2
    return 4


def gap(text, start, previous_end):
    """How a word is parted from the one before: 0 glued, 1 space, 2 one line break, 3 a blank line or the beginning."""
    if previous_end is None:
        return 3
    between = text[previous_end:start]
    breaks = between.replace("\r\n", "\n").replace("\r", "\n").count("\n") + between.count("\u2029") * 2
    if breaks:
        return 2 if breaks == 1 else 3
    return 1 if between else 0


def quote_states(tokens, gaps):
    """0 outside, 1 inside double quotation marks, 2 inside single ones. The opening mark counts as inside, the closing one as outside."""
    states = []
    double = single = False
    for i, word in enumerate(tokens):
        if gaps[i] == 3:
            double = single = False
        next_gap = gaps[i + 1] if i + 1 < len(gaps) else 3
        if word in OPENING:
            double = True
        elif word in CLOSING:
            double = False
        elif word == '"':
            # A mark glued to the next word opens, one glued to the word before closes; else it turns.
            double = not double if (gaps[i] == 0) == (next_gap == 0) else next_gap == 0
        elif word == "‘" or (word == "'" and gaps[i] != 0 and next_gap == 0):
            single = True
        elif single and word in ("'", "’") and gaps[i] == 0:
            single = False
        states.append(1 if double else 2 if single else 0)
    return states


def features(text):
    """Words, and for each its shape, quotation state and gap."""
    spans = words(text)
    tokens = [text[a:b] for a, b in spans]
    gaps = [gap(text, a, spans[i - 1][1] if i else None) for i, (a, _) in enumerate(spans)]
    return spans, tokens, [shape(t) for t in tokens], quote_states(tokens, gaps), gaps
