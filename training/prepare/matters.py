"""Documents as chunks of sentences, and where in them the stances stand whose issue is marked. The same chunks are cut in src/annotate/matters/chunks.ts.

python -m prepare.matters DOCUMENTS.pickle OUT.pickle
DOCUMENTS is what prepare/positions.py and prepare/benches.py write, once prepare/anchors.py has been over it.
"""

import pickle
import re
import sys
from pathlib import Path

from prepare.encoder import vocabulary
from text.word_pieces import WordPieces

# A sentence that would make a chunk longer begins another; what one has beyond LONGEST by itself is not read.
ROOM, LONGEST = 100, 126
# A label is read as far as this piece.
LABEL = 12


def bounds(sentence):
    """[(first word, past last)] of each sentence, given the sentence of each word."""
    starts = [i for i, k in enumerate(sentence) if i == 0 or k != sentence[i - 1]]
    return list(zip(starts, [*starts[1:], len(sentence)], strict=True))


def stances(doc, spans):
    """(sentence, first word, past last, issue) of each position's first evidence; the whole sentence where the anchor's holds none of it."""
    seen = set()
    for p in doc["positions"]:
        if not p["issue"] or p["position"] in seen:
            continue
        seen.add(p["position"])
        k = doc["sentence"][p["anchor"]]
        first, end = max(p["first"], spans[k][0]), min(p["end"], spans[k][1])
        yield k, *((first, end) if first < end else spans[k]), p["issue"]


def lay(doc, pieces):
    """The headline, each sentence that holds evidence and the one before it; None where no issue is marked.

    `chunks`: [{pieces, rows}], `head`: where the headline's pieces stand in the first chunk, `size`: pieces of all chunks.
    A row is a stance: its evidence's first piece and past last, its sentence's, its issue.
    """
    spans = bounds(doc["sentence"])
    found = list(stances(doc, spans))
    if not found:
        return None
    holding = {k for k, *_ in found}
    read = [k for k in range(len(spans)) if k == 0 or k in holding or k + 1 in holding]
    chunks, home, place, last = [], {}, {}, None
    for k in read:
        words = range(*spans[k])
        if last != k - 1 or len(chunks[-1]["pieces"]) + sum(len(doc["pieces"][i]) for i in words) > ROOM:
            chunks.append({"pieces": [pieces.cls], "rows": []})
        chunk = home[k] = chunks[-1]
        for i in words:
            start = len(chunk["pieces"])
            chunk["pieces"] += doc["pieces"][i]
            place[i] = start, len(chunk["pieces"])
        del chunk["pieces"][LONGEST:]
        last = k

    def within(k, first, end):
        """The pieces of these words that the cut has left, at least one."""
        most = len(home[k]["pieces"])
        start = min(place[first][0], most - 1)
        return start, max(min(place[end - 1][1], most), start + 1)

    for k, first, end, issue in found:
        home[k]["rows"].append((*within(k, first, end), *within(k, *spans[k]), issue))
    head = within(0, *spans[0])
    for chunk in chunks:
        chunk["pieces"].append(pieces.sep)
    return {"id": doc["id"], "folder": doc["folder"], "head": head, "chunks": chunks, "size": sum(len(c["pieces"]) for c in chunks)}


def spelled(label, pieces):
    """The words of an issue's label ("debt-relief") as a sequence of its own."""
    words = [p for word in re.split(r"[-\s]+", label.lower()) for p in pieces(word)]
    return [pieces.cls, *words[:LABEL], pieces.sep]


def main(documents, out):
    pieces = WordPieces(vocabulary())
    laid = [made for doc in pickle.loads(Path(documents).read_bytes()) if (made := lay(doc, pieces))]
    issues = [issue for doc in laid for chunk in doc["chunks"] for *_, issue in chunk["rows"]]
    Path(out).parent.mkdir(parents=True, exist_ok=True)
    Path(out).write_bytes(pickle.dumps({"documents": laid, "labels": {issue: spelled(issue, pieces) for issue in sorted(set(issues))}}))
    print(f"{out}: {len(laid)} documents, {sum(d['size'] for d in laid)} pieces, {len(issues)} stances of {len(set(issues))} issues")


if __name__ == "__main__":
    main(*sys.argv[1:])
