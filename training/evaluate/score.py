"""The measures: whole attributions matched one to one, tokens role by role, and how often content agrees to the word."""

import re


def f1(hits, predicted, gold):
    p, r = hits / predicted if predicted else 0.0, hits / gold if gold else 0.0
    return p, r, 2 * p * r / (p + r) if p + r else 0.0


def covered(pieces, tokens):
    return frozenset(i for i, (a, b) in enumerate(tokens) if any(a < e and b > s for s, e in pieces))


def attributions(gold_docs, predicted):
    """Precision, recall, F1 by measure. `predicted`: id -> attributions, offsets in code points."""
    roles = ("source", "cue", "content")
    hits, made, real = (dict.fromkeys((*roles, "content overlap", "who-what", "exact content"), 0) for _ in range(3))
    for doc in gold_docs:
        tokens = [m.span() for m in re.finditer(r"\w+|[^\w\s]", doc["text"])]
        gold = [{r: covered(a.get(r) or [], tokens) for r in roles} for a in doc["attributions"]]
        ours = [{r: covered(a.get(r) or [], tokens) for r in roles} for a in predicted.get(doc["id"], [])]
        for r in roles:
            g, p = frozenset().union(*[a[r] for a in gold]), frozenset().union(*[a[r] for a in ours])
            hits[r] += len(g & p)
            made[r] += len(p)
            real[r] += len(g)
        for name in ("content overlap", "who-what", "exact content"):
            made[name] += len(ours)
            real[name] += len(gold)
        pairs = sorted(
            ((len(g["content"] & p["content"]) / (len(g["content"] | p["content"]) or 1), i, j) for i, g in enumerate(gold) for j, p in enumerate(ours)),
            reverse=True,
        )
        used_gold, used_ours = set(), set()
        for score, i, j in pairs:
            if score < 0.5:
                break
            if i in used_gold or j in used_ours:
                continue
            used_gold.add(i)
            used_ours.add(j)
            a, b = gold[i], ours[j]
            hits["content overlap"] += 1
            hits["who-what"] += bool(a["source"] & b["source"] or (not a["source"] and not b["source"]))
            hits["exact content"] += a["content"] == b["content"]
    return {name: f1(hits[name], made[name], real[name]) for name in hits}


def spans_of(tags):
    """{(first, past last, kind)} of BIO tags; an I without its B begins one."""
    spans, start, kind = set(), None, None
    for i, tag in enumerate([*tags, "O"]):
        starts = tag[0] == "B" or (tag[0] == "I" and tag[2:] != kind)
        if kind and (starts or tag == "O"):
            spans.add((start, i, kind))
            kind = None
        if starts:
            start, kind = i, tag[2:]
    return spans


def silver(articles, read):
    """POS accuracy, UAS, LAS, entity F1 and sentence-end F1 against CoreNLP's output. `read`: id -> arrays by name."""
    from prepare.labels import ENTITY_TAGS

    pos = [0, 0]
    arc = [0, 0, 0]
    ends = [0, 0, 0]
    entity = [0, 0, 0]
    for a in articles:
        got = read[a["id"]]
        known = a["pos"] >= 0
        pos[0] += (a["pos"] == got["pos"])[known].sum()
        pos[1] += known.sum()
        known = (a["head"] >= 0) & (a["relation"] >= 0)
        right = (a["head"] == got["head"]) & known
        arc[0] += right.sum()
        arc[1] += (right & (a["relation"] == got["relation"])).sum()
        arc[2] += known.sum()
        known = a["end"] >= 0
        g, p = a["end"][known] == 1, got["end"][known]
        ends[0] += (g & p).sum()
        ends[1] += p.sum()
        ends[2] += g.sum()
        known = a["entity"] >= 0
        g = spans_of([ENTITY_TAGS[t] if k else "O" for t, k in zip(a["entity"], known, strict=True)])
        p = spans_of([ENTITY_TAGS[t] if k else "O" for t, k in zip(got["entity"], known, strict=True)])
        entity[0] += len(g & p)
        entity[1] += len(p)
        entity[2] += len(g)
    return {
        "pos accuracy": pos[0] / pos[1],
        "UAS": arc[0] / arc[2],
        "LAS": arc[1] / arc[2],
        "sentence end F1": f1(*ends)[2],
        "entity F1": f1(*entity)[2],
    }
