"""Windows of the annotated negotiations with the targets of the position heads."""

import random

import torch

from prepare.positions import ACTS
from text.windows import even_limit, windows
from train.batches import cut
from train.stances import CHANNELS, CONDITION, CONDITION_TAGS, NAME

# A word of the evidence beside the anchor may be as good an anchor as the one chosen.
BESIDE = 0.3


def targets(window, doc):
    first, last = window["at"]
    n = last - first
    act, beside, inside = torch.zeros(n, len(ACTS)), torch.ones(n), torch.zeros(n, len(ACTS))
    condition = torch.zeros(n, len(CONDITION_TAGS))
    rows = []
    for p in doc["positions"]:
        a, b = max(p["first"], first) - first, min(p["end"], last) - first
        if a >= b:
            continue
        inside[a:b, p["act"]] = 1
        beside[a:b] = BESIDE
        near = []
        for c in p["conditions"]:
            words = [i - first for i in c["words"] if first <= i < last]
            if words:
                condition[words, c["relation"]] = 1
                condition[words[0], -1] = 1
                # Each evidence carries the conditions that stand in it or next to it.
                if min(abs(words[0] - b), abs(words[-1] - a)) < 30 or a <= words[0] <= b:
                    near += words
        anchor = p["anchor"] - first
        if not 0 <= anchor < n:
            continue
        act[anchor, p["act"]] = 1
        target = torch.zeros(len(CHANNELS), n, dtype=torch.bool)
        sure = torch.zeros(len(CHANNELS))
        who = [i - first for i in p["holders"] if first <= i < last]
        if who:
            target[0, who] = True
            sure[0] = (0.3, 0.7, 1.0)[p["sure"]]
        if p["first"] >= first and p["end"] <= last and not p.get("partial"):
            target[1, a] = target[2, b - 1] = True
            sure[1] = sure[2] = 1
        toward = [i - first for i in p["toward"] if first <= i < last]
        if toward or not p["addressed"]:
            target[3, toward or [anchor]] = True
            sure[3] = 1
        target[CONDITION, near] = True
        if naming := doc["naming"].get(p["party"]):
            target[NAME, [i - first for i in naming if first <= i < last] or [anchor]] = True
            sure[NAME] = 1
        rows.append((anchor, p["act"], target, sure))
    known = torch.ones(n)
    for i in doc.get("doubtful", ()):
        if first <= i < last and not inside[i - first].any():
            beside[i - first] = known[i - first] = 0
    if doc["folder"] == "unmarked" or any(p.get("partial") for p in doc["positions"]):
        # Nothing is known, or only the anchor's act and holder.
        beside, known = torch.zeros(n), torch.zeros(n)
        inside.zero_()
    for anchor, _, _, _ in rows:
        beside[anchor] = 1
    window["stance"] = (act, beside, inside, condition, known, rows)
    return window


def cuts(doc, most=224, rng=None):
    counts = [len(p) for p in doc["pieces"]]
    limit = even_limit(sum(counts), most) if rng is None else 0
    made = []
    for first, last in windows(doc["tokens"], doc["gap"], counts, lambda _: rng.randint(110, 240) if rng else limit):
        made.append(targets(cut(doc, first, last, doc["gap"]), doc))
    return made


def layout(docs, k):
    """The windows of all documents: 0 cuts them as the reader does, every other number at random places of its own."""
    rng = random.Random(10 + k) if k else None
    return [w | {"id": d["id"], "folder": d["folder"]} for d in docs for w in cuts(d, 192, rng)]


def collate(items):
    p, n, b = max(len(w["pieces"]) for w in items), max(len(w["first"]) for w in items), len(items)
    r = max(1, max(len(w["stance"][-1]) for w in items))
    out = {
        "pieces": torch.zeros(b, p, dtype=torch.long),
        "feature": torch.zeros(b, p, dtype=torch.long),
        "first": torch.zeros(b, n, dtype=torch.long),
        "mask": torch.zeros(b, n, dtype=torch.bool),
        "act": torch.zeros(b, n, len(ACTS)),
        "beside": torch.zeros(b, n),
        "inside": torch.zeros(b, n, len(ACTS)),
        "condition": torch.zeros(b, n, len(CONDITION_TAGS)),
        "known": torch.zeros(b, n),
        "rows": torch.zeros(b, r, dtype=torch.long),
        "row_act": torch.zeros(b, r, dtype=torch.long),
        "row_mask": torch.zeros(b, r, dtype=torch.bool),
        "link": torch.zeros(b, r, len(CHANNELS), n, dtype=torch.bool),
        "link_weight": torch.zeros(b, r, len(CHANNELS)),
    }
    for j, w in enumerate(items):
        k, m = len(w["first"]), len(w["pieces"])
        out["pieces"][j, :m] = torch.tensor(w["pieces"])
        out["feature"][j, :m] = torch.tensor(w["feature"])
        out["first"][j, :k] = torch.tensor(w["first"])
        out["mask"][j, :k] = True
        for name, value in zip(("act", "beside", "inside", "condition", "known"), w["stance"], strict=False):
            out[name][j, :k] = value
        for x, (anchor, act, target, sure) in enumerate(w["stance"][-1]):
            out["rows"][j, x], out["row_act"][j, x], out["row_mask"][j, x] = anchor, act, True
            out["link"][j, x, :, :k] = target
            out["link_weight"][j, x] = sure
    if "lower" in items[0]:
        out["lower"] = torch.zeros(b, p, items[0]["lower"].shape[-1])
        out["upper"] = torch.zeros(b, n, items[0]["upper"].shape[-1])
        for j, w in enumerate(items):
            out["lower"][j, : len(w["pieces"])] = w["lower"]
            out["upper"][j, : len(w["first"])] = w["upper"]
    return out


def batches(items, budget, seed):
    rng = random.Random(seed)
    items = items[:]
    rng.shuffle(items)
    made = []
    for at in range(0, len(items), 64):
        now = []
        for w in sorted(items[at : at + 64], key=lambda w: len(w["pieces"])):
            if now and len(w["pieces"]) * (len(now) + 1) > budget:
                made.append(now)
                now = []
            now.append(w)
        made.append(now)
    rng.shuffle(made)
    return made
