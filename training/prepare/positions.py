"""The annotated negotiations as arrays: words and targets for the position heads, with weak labels for who holds each.

python -m prepare.positions SHARED MARKED... OUT
MARKED is what prepare/marked.py and prepare/annotations.py write: reports that mark the holder too.
"""

import json
import pickle
import re
import sys
from collections import Counter, defaultdict
from pathlib import Path

from prepare.corpus import article, words_in
from prepare.denoting import PRONOUNS, ROLES, Party, naming
from prepare.encoder import vocabulary
from text.word_pieces import WordPieces

ACTS = ("offer", "demand", "accept", "reject", "commit", "support", "accuse", "threaten", "assess")
RELATIONS = ("if", "in_exchange_for", "unless", "until", "without", "because")
MARKS = set(".,;:!?\"'“”‘’()[]-–—…") | {"--", "..."}


def folders(shared):
    for folder in sorted((Path(shared) / "gold").iterdir()):
        if folder.is_dir():
            seeds = folder.name == "seeds"
            texts = {p.stem: p for p in (Path(shared) / "seeds" if seeds else folder / "docs").iterdir()}
            for path in sorted((folder / ("annotator-1" if seeds else "gold")).glob("*.json")):
                if path.stem in texts:
                    yield folder.name, path, texts[path.stem]


def pieces_of(spans):
    return [(s["start"], s["start"] + len(s["text"])) for s in (spans if isinstance(spans, list) else [spans]) if s and s.get("text")]


def runs(indices):
    made = []
    for i in indices:
        if made and made[-1][1] == i:
            made[-1][1] = i + 1
        else:
            made.append([i, i + 1])
    return made


def sentence_starts(doc):
    """A rough sentence number a word."""
    number, out = 0, []
    tokens, gap = doc["tokens"], doc["gap"]
    for i, _ in enumerate(tokens):
        if i:
            before = tokens[i - 1]
            closed = before in ("”", '"', "'", "’") and i > 1 and tokens[i - 2] in (".", "?", "!")
            if gap[i] == 3 or ((before in (".", "?", "!") or closed) and (tokens[i][0].isupper() or tokens[i][0] in "“\"‘'<") and gap[i] > 0):
                number += 1
        out.append(number)
    return out


def head_of_mention(tokens, i):
    """The last word of the capitalised run that word i is in: 'Brazil' in 'Brazil's Funaro' stays, 'West' in 'West Germany' moves on."""
    while i + 1 < len(tokens) and tokens[i][0].isupper() and tokens[i + 1][0].isupper() and tokens[i + 1] not in MARKS:
        i += 1
    return i


def denoting(doc, party):
    """Indices of words that denote the party; a run of matching words counts by its last."""
    hit = [i for i, t in enumerate(doc["tokens"]) if t[0].isalnum() and party.denoted_by(t)]
    kept = set(hit)
    return [i for i in hit if i + 1 not in kept]


def holders(doc, sentence, evidence, mine, others):
    """(words, how sure): words near the evidence that may denote its holder. 2 named in its sentence, 1 a pronoun or nominal there, 0 unknown."""
    tokens = doc["tokens"]
    first, last = evidence[0], evidence[-1]
    here = {sentence[first], sentence[last]}
    # A quotation's speaker may follow as a sentence of its own, and stands in the same paragraph.
    here |= {s for s in (sentence[last] + 1,) if tokens[last] in ",”\"" or (last + 1 < len(tokens) and tokens[last + 1] in ",”\"")}
    inside = [i for i, s in enumerate(sentence) if s in here]
    named = [i for i in inside if i in mine]
    if named:
        return named, 2
    free = []
    for i in inside:
        word = tokens[i].lower()
        if word in PRONOUNS or (word in ROLES and i not in others):
            free.append(i)
    before = [i for i in mine if sentence[first] - 2 <= sentence[i] < sentence[first] or 0 < sentence[i] - sentence[last] <= 1]
    if free:
        return free + before, 1
    return before, 1 if before else 0


SAYING = set("said say says saying told tells telling added adds adding stated noted".split())


def anchor(tokens, heads, evidence):
    """The evidence's highest word: its own head lies outside and most of the evidence hangs on it. Of 'he said he would', 'would's."""
    kept = set(evidence)

    def weight(top):
        return sum(1 for i in evidence if climbs(heads, i, top, kept))

    tops = [i for i in evidence if heads[i] < 0 or heads[i] == i or heads[i] not in kept]
    found = max(tops, key=lambda i: (weight(i), -i)) if tops else evidence[0]
    for _ in range(3):
        below = [i for i in evidence if heads[i] == found and i != found and weight(i) > 3]
        if tokens[found].lower() not in SAYING or not below:
            break
        found = max(below, key=weight)
    return found


def climbs(heads, i, top, kept):
    for _ in range(60):
        if i == top:
            return True
        if heads[i] < 0 or heads[i] == i or heads[i] not in kept:
            return False
        i = heads[i]
    return False


def align(doc, gold, people):
    sentence = sentence_starts(doc)
    doc["sentence"] = sentence
    names = {p["party"] for p in gold["positions"]} | {p["toward"] for p in gold["positions"] if p.get("toward")}
    parties = {n: Party(n, people.get(n, ())) for n in names}
    mine = {n: set(denoting(doc, p)) for n, p in parties.items()}
    doc["denoting"] = {n: sorted(v) for n, v in mine.items()}
    doc["naming"] = naming(doc["tokens"], sorted({p["party"] for p in gold["positions"]}))
    found = []
    for number, p in enumerate(gold["positions"]):
        party = p["party"]
        others = set().union(*(v for n, v in mine.items() if n != party)) - mine[party] if len(mine) > 1 else set()
        conditions = []
        for c in p.get("conditions") or []:
            words = words_in(doc["spans"], pieces_of(c))
            if words and c["relation"] in RELATIONS:
                conditions.append({"relation": RELATIONS.index(c["relation"]), "words": words})
        for piece in pieces_of(p["evidence"]):
            words = words_in(doc["spans"], [piece])
            while words and doc["tokens"][words[-1]] in MARKS:
                words.pop()
            while words and doc["tokens"][words[0]] in MARKS:
                words.pop(0)
            if not words:
                continue
            who, sure = holders(doc, sentence, words, mine[party], others)
            marked = [words_in(doc["spans"], [m]) for m in pieces_of(p.get("holders") or [])]
            if any(marked):
                who = who if sure == 2 else []
                sure = 2
            toward = sorted(i for i in mine.get(p.get("toward"), ()) if abs(sentence[i] - sentence[words[0]]) <= 2)
            found.append(
                {
                    "position": number,
                    "party": party,
                    "act": ACTS.index(p["act"]),
                    "first": words[0],
                    "end": words[-1] + 1,
                    "holders": who,
                    "marked": [m for m in marked if m],
                    "sure": sure,
                    "toward": toward,
                    "addressed": bool(p.get("toward")),
                    "conditions": conditions,
                    "issue": p.get("issue"),
                    "text": piece,
                }
            )
    return found


def annotated(shared):
    return [(folder, json.loads(path.read_text("utf-8")), text.read_text("utf-8"), path.stem) for folder, path, text in folders(shared)]


def marked(folder):
    texts = sorted((Path(folder) / "docs").glob("*.txt"))
    return [("marked", json.loads((Path(folder) / "gold" / f"{t.stem}.json").read_text("utf-8")), t.read_text("utf-8"), t.stem) for t in texts]


def prepare(loaded, pieces):
    speaks = defaultdict(lambda: defaultdict(set))
    for folder, gold, _, stem in loaded:
        for p in gold["positions"]:
            if p.get("speaker"):
                speaks[stem if folder == "marked" else folder][p["party"]].add(p["speaker"])
    made = []
    for folder, gold, text, stem in loaded:
        attributions = []
        for a in gold.get("attributions") or []:
            attributions.append({r: pieces_of(a.get(r)) for r in ("source", "cue", "content")})
        doc = article({"id": f"{folder}/{stem}", "text": text, "attributions": attributions}, None, pieces)
        if not gold.get("attributions"):
            doc["annotators"] = None
        doc["folder"], doc["text"] = folder, text
        doc["positions"] = align(doc, gold, speaks[stem if folder == "marked" else folder])
        doc["doubtful"] = {i for d in gold.get("doubtful", ()) for i, (start, end) in enumerate(doc["spans"]) if start < d["start"] + len(d["text"]) and end > d["start"]}
        doc["gold"] = gold["positions"]
        made.append(doc)
    return made


def report(made):
    by = defaultdict(Counter)
    for d in made:
        for p in d["positions"]:
            by[d["folder"]][p["sure"]] += 1
    print(len(made), "documents", sum(len(d["tokens"]) for d in made), "words", sum(len(p) for d in made for p in d["pieces"]), "pieces")
    for folder, c in by.items():
        n = sum(c.values())
        print(f"{folder:18s} evidence {n:5d}  named {c[2] / n:.3f}  pronoun or nominal {c[1] / n:.3f}  unknown {c[0] / n:.3f}")


def main(shared, *rest):
    *own, out = rest
    pieces = WordPieces(vocabulary())
    Path(out).mkdir(parents=True, exist_ok=True)
    for name, loaded in (("positions", annotated(shared)), ("marked", [d for folder in own for d in marked(folder)])):
        made = prepare(loaded, pieces)
        with open(f"{out}/{name}.pickle", "wb") as f:
            pickle.dump(made, f)
        report(made)


if __name__ == "__main__":
    main(*sys.argv[1:])
