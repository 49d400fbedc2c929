"""Turns annotated articles into arrays: words, word pieces, features and one target per head. -1 masks a target."""

import gzip
import json

import numpy as np

from prepare.labels import ENTITY_OF, ENTITY_TAGS, POS, RELATIONS, ROLES
from text.words import features


def read_lines(path):
    opener = gzip.open if str(path).endswith(".gz") else open
    with opener(path, "rt", encoding="utf-8") as f:
        return [json.loads(line) for line in f if line.strip()]


def words_in(spans, pieces):
    """Indices of the words that overlap any of the [start, end) pieces, as a sorted list."""
    return [i for i, (a, b) in enumerate(spans) if any(a < e and b > s for s, e in pieces)]


def silver(spans, parse):
    """POS, entity, head and relation of each word from CoreNLP's parse; heads are word indices, a root points at itself."""
    n = len(spans)
    pos, entity, head, relation = (np.full(n, -1, np.int32) for _ in range(4))
    end = np.full(n, -1, np.int32)
    starts = {a: i for i, (a, _) in enumerate(spans)}
    covering = {}
    for i, (a, b) in enumerate(spans):
        for k in range(a, b):
            covering[k] = i
    for sentence in parse["sentences"]:
        where = [covering.get(t[0], covering.get(t[1] - 1)) for t in sentence]
        previous = None
        for token, i in zip(sentence, where):
            if i is None:
                previous = None
                continue
            a, b, _, tag, kind, parent, rel = token
            exact = spans[i] == (a, b)
            target = None if parent == 0 else where[parent - 1]
            if parent and target is None:
                continue
            outward = parent == 0 or target != i
            if starts.get(a) == i or exact:
                if exact and tag in POS:
                    pos[i] = POS.index(tag)
                kind = ENTITY_OF.get(kind)
                entity[i] = ENTITY_TAGS.index(f"{'I' if kind == previous else 'B'}-{kind}") if kind else 0
                previous = kind
            if outward and head[i] < 0:
                head[i] = i if parent == 0 else target
                relation[i] = RELATIONS.index(rel) if rel in RELATIONS else -1
        known = [i for i in where if i is not None]
        if known:
            end[min(known) : max(known)] = 0
            end[max(known)] = 1
    return pos, entity, head, relation, end


def attributions(spans, found):
    """Each attribution as word indices a role; one without a cue is kept for its tags only."""
    result = []
    for a in found:
        roles = {r: words_in(spans, a.get(r) or []) for r in ROLES}
        if roles["cue"] or roles["content"]:
            result.append(roles)
    return result


def article(doc, parse, pieces):
    spans, tokens, shapes, quotes, gaps = features(doc["text"])
    made = {
        "id": doc["id"],
        "spans": np.array(spans, np.int32),
        "tokens": tokens,
        "shape": np.array(shapes, np.int8),
        "quote": np.array(quotes, np.int8),
        "gap": np.array(gaps, np.int8),
        "pieces": [pieces(t) for t in tokens],
        "annotators": [attributions(spans, a) for a in [doc["attributions"], *doc.get("other_annotators", [])]],
    }
    made.update(zip(("pos", "entity", "head", "relation", "end"), silver(spans, parse or {"sentences": []}), strict=True))
    return made


def prepare(docs_path, parses_path, pieces):
    parses = {p["id"]: p for p in read_lines(parses_path)} if parses_path else {}
    return [article(d, parses.get(d["id"]), pieces) for d in read_lines(docs_path)]
