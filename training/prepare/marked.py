"""python3 training/prepare/marked.py FOLDER... OUT: marked reports (FOLDER/*.txt) as OUT/docs/NAME.txt and OUT/gold/NAME.json.

The markup is described in training/negotiations/README.md. Offsets are code points of the text with its tags stripped.
A report that breaks a rule is named with file and line and left out; the exit status is then 1.
"""

import json
import re
import sys
from collections import Counter
from pathlib import Path

ACTS = ("demand", "assess", "reject", "offer", "commit", "accuse", "threaten", "support", "accept")
RELATIONS = ("if", "in_exchange_for", "unless", "until", "without", "because")
STATED_BY = {"self": "party itself", "other": "other party", "narrator": "narrator"}
ALLOWED = {"p": {"id", "party", "act", "issue", "toward", "by", "speaker"}, "h": {"id"}, "c": {"id", "rel"}, "d": set()}
FIRST = {"party", "act", "issue", "by"}

HEADER = re.compile(r"=== ([a-z0-9]+(?:-[a-z0-9]+)*) \| style: (\S.*?) \| topic: (\S.*?)\s*$")
TAG = re.compile(r'<(/?)([phcd])((?: [a-z]+="[^"<>]*")*)>')
ATTRIBUTE = re.compile(r' ([a-z]+)="([^"]*)"')
TICKER = re.compile(r"<[A-Z][A-Z.]*>")


class MarkupError(Exception):
    """A broken rule, with the character of the marked text where it shows."""

    def __init__(self, at, message):
        super().__init__(message)
        self.at = at


def require(held, at, message):
    if not held:
        raise MarkupError(at, message)


def strip(marked):
    """The text without its tags, and every tagged span as (tag, attributes, start, end, place in the marked text)."""
    pieces, spans, open_tags, length, last = [], [], [], 0, 0
    for tag in [*TAG.finditer(marked), None]:
        piece = marked[last : tag.start() if tag else len(marked)]
        stray = re.search(r"[<>]", TICKER.sub(lambda m: " " * len(m[0]), piece))
        require(not stray, last + (stray.start() if stray else 0), "a '<' or '>' that belongs to no tag")
        pieces.append(piece)
        length += len(piece)
        if tag is None:
            break
        last, (closing, name, attributes) = tag.end(), tag.groups()
        if closing:
            require(open_tags and open_tags[-1][0] == name, tag.start(), f"</{name}> closes no <{name}> opened inside the same tag")
            _, given, start, at = open_tags.pop()
            spans.append((name, given, start, length, at))
        else:
            pairs = ATTRIBUTE.findall(attributes)
            given = dict(pairs)
            require(len(given) == len(pairs) and all(given.values()), tag.start(), "an attribute twice or empty")
            require(set(given) <= ALLOWED[name] and ("id" in given or name == "d"), tag.start(), f"<{name}> takes {sorted(ALLOWED[name])}, and all but <d> an id")
            open_tags.append((name, given, length, tag.start()))
    require(not open_tags, open_tags[-1][3] if open_tags else 0, "a tag that is never closed")
    return "".join(pieces), sorted(spans, key=lambda s: s[4])


def doubtful(text, spans):
    return [{"text": text[start:end], "start": start} for name, _, start, end, _ in spans if name == "d"]


def positions(text, spans):
    found = {}
    for name, given, start, end, at in spans:
        part = text[start:end]
        require(part and part == part.strip(), at, f"<{name}> encloses nothing or a blank at its edge")
        require("\n\n" not in part, at, f"<{name}> runs over a paragraph's end")
        if name == "p" and len(given) > 1:
            require(given["id"] not in found, at, f"position {given['id']} is introduced twice")
            require(set(given) >= FIRST, at, f"the first <p> of {given['id']} needs {sorted(FIRST)}")
            require(given["act"] in ACTS, at, f"unknown act {given['act']}")
            require(given["by"] in STATED_BY, at, f"by is one of {list(STATED_BY)}")
            require(re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", given["issue"]), at, f"issue {given['issue']} is not kebab-case")
            found[given["id"]] = {
                "id": "p" + given["id"],
                **{key: given.get(key) for key in ("party", "speaker", "act", "issue", "toward")},
                "conditions": [],
                "evidence": [],
                "holders": [],
                "stated_by": STATED_BY[given["by"]],
            }
        elif name == "p":
            require(given["id"] in found, at, f"position {given['id']} is not introduced before this tag")
    for name, given, start, end, at in (span for span in spans if span[0] != "d"):
        piece = {"text": text[start:end], "start": start}
        for key in given["id"].split(",") if name != "p" else [given["id"]]:
            require(key in found, at, f"<{name}> names position {key}, which no <p> introduces")
            if name == "c":
                require(given.get("rel") in RELATIONS, at, f"rel is one of {list(RELATIONS)}")
                found[key]["conditions"].append({"relation": given["rel"], **piece})
            else:
                pieces = found[key]["evidence" if name == "p" else "holders"]
                overlaps = any(start < p["start"] + len(p["text"]) and p["start"] < end for p in pieces)
                require(not overlaps, at, f"<{name}> of position {key} lies inside another of the same position")
                pieces.append(piece)
    for key, position in found.items():
        at = next(s[4] for s in spans if s[0] == "p" and s[1]["id"] == key)
        require(position["holders"], at, f"position {key} has no <h>")
    return list(found.values())


def blocks(path):
    """Each report of a file as (number of its header line, header line, marked text that starts on the next line)."""
    header, body = None, []
    for number, line in enumerate([*path.read_text(encoding="utf-8").split("\n"), "==="], 1):
        if not line.startswith("==="):
            body.append(line)
            continue
        if header or any(body):
            yield *(header or (1, "(text before the first header)")), "\n".join(body)
        header, body = (number, line), []


def report(header, marked):
    named = HEADER.fullmatch(header)
    require(named, -1, f"a header reads '=== slug | style: … | topic: …', not {header!r}")
    lead = len(marked) - len(marked.lstrip())
    try:
        text, spans = strip(marked.strip())
        return named[1], text + "\n", positions(text, spans), doubtful(text, spans)
    except MarkupError as error:
        raise MarkupError(error.at + lead, str(error)) from None


def main(folders, out):
    docs, gold = Path(out, "docs"), Path(out, "gold")
    for folder in (docs, gold):
        folder.mkdir(parents=True, exist_ok=True)
        for stale in folder.iterdir():
            stale.unlink()
    seen, errors, words, acts, by = {}, [], 0, Counter(), Counter()
    for path in (p for folder in folders for p in sorted(Path(folder).glob("*.txt"))):
        for line, header, marked in blocks(path):
            try:
                name, text, found, doubts = report(header, marked)
                require(name not in seen, -1, f"the slug is taken by {seen.get(name)}")
            except MarkupError as error:
                where = line + (1 + marked.count("\n", 0, error.at) if error.at >= 0 else 0)
                errors.append(f"{path}:{where}: {header.split('|')[0].strip('= ')}: {error}")
                continue
            seen[name] = f"{path}:{line}"
            (docs / f"{name}.txt").write_text(text, encoding="utf-8")
            made = {"doc": f"{name}.txt", "attributions": [], "positions": found, "doubtful": doubts}
            (gold / f"{name}.json").write_text(json.dumps(made, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
            words += len(text.split())
            acts.update(p["act"] for p in found)
            by.update(p["stated_by"] for p in found)
    count = sum(acts.values())
    print(f"{len(seen)} reports, {words} words, {count} positions, {100 * count / max(words, 1):.2f} per 100 words")
    print(", ".join(f"{act} {acts[act]} ({100 * acts[act] / max(count, 1):.0f}%)" for act in ACTS))
    print(", ".join(f"{kind} {n}" for kind, n in by.most_common()))
    print(*errors, sep="\n", file=sys.stderr)
    return 1 if errors else 0


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1:-1], sys.argv[-1]))
