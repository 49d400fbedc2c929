"""Windows of articles as padded tensors. A target of -1 is masked, so corpora that lack a head's labels mix freely."""

import random

import numpy as np
import torch

from prepare.labels import LINKS, ROLES
from text.windows import windows

WORD_TARGETS = ("pos", "entity", "head", "relation", "end")
CLS, SEP = 101, 102


def rewrap(gaps, rng):
    """Another layout of the same words: hard-wrapped lines, or paragraphs parted by one line break only."""
    gaps = gaps.copy()
    if rng.random() < 0.5:
        width = rng.randint(9, 14)
        for i in range(1, len(gaps)):
            if gaps[i] == 1 and i % width == 0:
                gaps[i] = 2
    else:
        gaps[1:][gaps[1:] == 3] = 2
    return gaps


def cut(article, first, last, gaps):
    """One window's inputs and targets."""
    pieces, starts, feature = [CLS], [], [0]
    for i in range(first, last):
        starts.append(len(pieces))
        pieces.extend(article["pieces"][i])
        feature.extend([int(article["shape"][i] + 8 * (article["quote"][i] + 3 * gaps[i]))] * len(article["pieces"][i]))
    pieces.append(SEP)
    feature.append(0)
    made = {"pieces": pieces, "feature": feature, "first": starts, "article": article, "at": (first, last)}
    for name in WORD_TARGETS:
        made[name] = article[name][first:last].copy() if name in article else np.full(last - first, -1, np.int32)
    heads = made["head"]
    inside = (heads >= first) & (heads < last)
    made["head"] = np.where(inside, heads - first, -1)
    made["relation"] = np.where(inside, made["relation"], -1)
    return made


def attribution_targets(window, found):
    """BIO tags a role, and for each cue word what it links to."""
    first, last = window["at"]
    n = last - first
    role = np.zeros((n, len(ROLES)), np.int64)
    rows = {}
    for a in found:
        inside = {r: [i - first for i in a[r] if first <= i < last] for r in ROLES}
        for r, name in enumerate(ROLES):
            previous = None
            for i in inside[name]:
                begins = i - 1 != previous
                role[i, r] = 1 if begins or role[i, r] == 1 else 2
                previous = i
        if not inside["cue"]:
            continue
        target = np.zeros((len(LINKS), n), np.float32)
        for base, name in ((0, "source"), (3, "content")):
            chosen = inside[name]
            kept = set(chosen)
            for i in chosen:
                target[base, i] = 1
                target[base + 1, i] = i - 1 not in kept
                target[base + 2, i] = i + 1 not in kept
        for i in inside["cue"]:
            rows[i] = np.maximum(rows[i], target) if i in rows else target
    return role, rows


def collate(items, rng):
    p = max(len(w["pieces"]) for w in items)
    n = max(len(w["first"]) for w in items)
    b = len(items)
    out = {k: torch.zeros(b, p, dtype=torch.long) for k in ("pieces", "feature")}
    out["first"] = torch.zeros(b, n, dtype=torch.long)
    out["mask"] = torch.zeros(b, n, dtype=torch.bool)
    for name in WORD_TARGETS:
        out[name] = torch.full((b, n), -1, dtype=torch.long)
    out["role"] = torch.full((b, n, len(ROLES)), -1, dtype=torch.long)
    row_targets = []
    for j, w in enumerate(items):
        k, m = len(w["first"]), len(w["pieces"])
        out["pieces"][j, :m] = torch.tensor(w["pieces"])
        out["feature"][j, :m] = torch.tensor(w["feature"])
        out["first"][j, :k] = torch.tensor(w["first"])
        out["mask"][j, :k] = True
        for name in WORD_TARGETS:
            out[name][j, :k] = torch.from_numpy(w[name].astype(np.int64))
        annotators = w["article"].get("annotators")
        rows = {}
        if annotators:
            role, rows = attribution_targets(w, annotators[rng.randrange(len(annotators)) if rng else 0])
            out["role"][j, :k] = torch.from_numpy(role)
        row_targets.append(rows)
    r = max(1, max(len(rows) for rows in row_targets))
    out["rows"] = torch.zeros(b, r, dtype=torch.long)
    out["row_mask"] = torch.zeros(b, r, dtype=torch.bool)
    out["link"] = torch.zeros(b, r, len(LINKS), n)
    for j, rows in enumerate(row_targets):
        for x, (i, target) in enumerate(sorted(rows.items())):
            out["rows"][j, x] = i
            out["row_mask"][j, x] = True
            out["link"][j, x, :, : target.shape[1]] = torch.from_numpy(target)
    return out


def epoch(articles, seed, shortest=96, longest=224, budget=3000):
    """Every article cut anew into windows of random size; batches of like length, at most `budget` pieces each."""
    rng = random.Random(seed)
    cuts = []
    for article in articles:
        counts = [len(p) for p in article["pieces"]]
        gaps = rewrap(article["gap"], rng) if rng.random() < 0.2 else article["gap"]
        for first, last in windows(article["tokens"], article["gap"], counts, lambda _: rng.randint(shortest, longest)):
            if last - first > 1:
                cuts.append(cut(article, first, last, gaps))
    rng.shuffle(cuts)
    batches = []
    for at in range(0, len(cuts), 400):
        pool = sorted(cuts[at : at + 400], key=lambda w: len(w["pieces"]))
        now = []
        for w in pool:
            if now and len(w["pieces"]) * (len(now) + 1) > budget:
                batches.append(now)
                now = []
            now.append(w)
        batches.append(now)
    rng.shuffle(batches)
    return batches, rng
