"""Reads proposals off the position heads, and scores them against gold with the parties known (the oracle-party protocol)."""

import numpy as np
import torch

from prepare.positions import ACTS

ANCHORS = 32
LEAST_POINTED = 0.05
SHARE = 0.25  # a second holder needs this share of the best one's probability


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def softmax(x):
    e = np.exp(x - x.max(-1, keepdims=True))
    return e / e.sum(-1, keepdims=True)


def best_span(begin, end, anchor, longest=60):
    """The likeliest begin <= anchor <= end."""
    left = max(0, anchor - longest)
    b = left + int(begin[left : anchor + 1].argmax())
    e = anchor + int(end[anchor : anchor + longest].argmax())
    return b, e + 1


def likeliest(stance, most=ANCHORS):
    """The likeliest pairs of word and act, as word * 9 + act."""
    chance = sigmoid(stance[:, :1]) * softmax(stance[:, 1:])
    return np.argsort(-chance.ravel(), kind="stable")[:most]


def pairs(stance, inside, condition, anchors, link):
    """Each pair with the chances that its score is made of, its holders, evidence and conditions. The arrays hold one window's words only."""
    dense, dense_act = sigmoid(inside[:, 0]), np.log(softmax(inside[:, 1:]))
    found = []
    for k, pair in enumerate(anchors):
        i, a = divmod(int(pair), len(ACTS))
        if i >= len(stance):
            continue
        b, e = best_span(link[k, 1], link[k, 2], i)
        who = softmax(link[k, 0])
        mean = dense_act[b:e].mean(0)
        toward = int(link[k, 3].argmax())
        names = softmax(link[k, 5])
        found.append(
            {
                "anchor": i,
                "act": a,
                "begin": b,
                "end": e,
                "p_any": float(sigmoid(stance[i, 0])),
                "p_act": float(softmax(stance[i, 1:])[a]),
                "p_inside": float(dense[b:e].mean()),
                "p_inside_act": float(softmax(mean)[a]),
                "holders": [(int(h), float(who[h])) for h in np.argsort(-who, kind="stable")[:8]],
                "toward": None if toward == i else toward,
                "named": pointed(names, i),
                "conditions": conditions(link[k, 4], condition),
            }
        )
    return found


def pointed(chances, anchor):
    return [(int(word), float(chances[word])) for word in np.flatnonzero(chances >= LEAST_POINTED) if word != anchor]


def conditions(belongs, tags):
    """[(first, past last, relation)] of the runs of two words or more that belong to a condition."""
    found, first = [], 0
    while first < len(belongs):
        end = first
        while end < len(belongs) and belongs[end] > 0:
            end += 1
        if end - first > 1:
            found.append((first, end, int(tags[first:end, :-1].sum(0).argmax())))
        first = end + 1
    return found


@torch.no_grad()
def proposals(model, x, mask):
    """The pairs of each window of a batch."""
    tags = [head(x).float().numpy() for head in (model.act, model.inside, model.condition)]
    result = []
    for j in range(len(x)):
        n = int(mask[j].sum())
        stance, inside, condition = (t[j, :n] for t in tags)
        anchors = likeliest(stance)
        rows, acts = torch.from_numpy(anchors // len(ACTS)), torch.from_numpy(anchors % len(ACTS))
        link = model.link(x[j : j + 1], rows[None], acts[None])[0, :, :, :n].float().numpy()
        result.append(pairs(stance, inside, condition, anchors, link))
    return result


def logit(p):
    p = min(max(p, 1e-4), 1 - 1e-4)
    return float(np.log(p / (1 - p)))


def features(p, holder_chance):
    """What the score weighs, in the manifest's order: anchor, inside, act by the anchor, act by the evidence, holder."""
    tiny = 1e-6
    return [logit(p["p_any"]), logit(p["p_inside"]), *(float(np.log(c + tiny)) for c in (p["p_act"], p["p_inside_act"], holder_chance))]


def decode(scores, tokens, decoding):
    """One window's proposals from the graph's outputs: the algorithm that ships in decode-stances.ts."""
    found = pairs(*(scores[k] for k in ("stance", "inside", "condition", "anchors", "stance_link")))
    made = []
    for c in candidates({"tokens": tokens}, found):
        x = features(c["p"], dict(c["p"]["holders"])[c["holder"]])
        c["score"] = float(sigmoid(np.dot(x, decoding["weights"]) + decoding["constants"][c["act"]]))
        if c["score"] >= decoding["least"]:
            made.append(c)
    return sorted(distinct(made), key=lambda c: (c["p"]["anchor"], c["act"]))


def distinct(found):
    """Of proposals of one act and one holder whose words mostly overlap, the likeliest."""
    kept = []

    def same(c, k):
        p, q = c["p"], k["p"]
        if p["act"] != q["act"]:
            return False
        if p["anchor"] == q["anchor"]:
            return c["holder"] == k["holder"]
        return min(p["end"], q["end"]) - max(p["begin"], q["begin"]) > 0.5 * min(p["end"] - p["begin"], q["end"] - q["begin"])

    for c in sorted(found, key=lambda c: (-c["score"], c["p"]["anchor"])):
        if not any(same(c, k) for k in kept):
            kept.append(c)
    return kept


def score_of(p):
    return (p["p_any"] * p["p_inside"]) ** 0.5 * (p["p_act"] * p["p_inside_act"]) ** 0.5


def chars(doc, b, e):
    return int(doc["spans"][b][0]), int(doc["spans"][e - 1][1])


def overlap(a, pieces):
    """As score-positions.py: Jaccard over characters, 1 if one lies inside the other."""
    x = set(range(*a))
    y = set(i for s in pieces for i in range(*s))
    if x <= y or y <= x:
        return 1.0
    return len(x & y) / len(x | y)


def prepare_gold(doc):
    gold = []
    for number, p in enumerate(doc["gold"]):
        mine = [q for q in doc["positions"] if q["position"] == number]
        pieces = [(s["start"], s["start"] + len(s["text"])) for s in (p["evidence"] if isinstance(p["evidence"], list) else [p["evidence"]])]
        right = set(doc["denoting"].get(p["party"], ()))
        for q in mine:
            right |= set(q["holders"])
        gold.append({"act": ACTS.index(p["act"]), "pieces": pieces, "right": right, "party": p["party"], "conditions": mine[0]["conditions"] if mine else []})
    return gold


def holder_right(doc, word, right):
    if word in right:
        return True
    tokens = doc["tokens"]
    # The head of a name one of whose words denotes the party, or a word of the same name.
    if not tokens[word][0].isupper():
        return word - 1 in right and tokens[word - 1][0].isupper()
    i = word
    while i > 0 and tokens[i - 1][0].isupper():
        i -= 1
        if i in right:
            return True
    i = word
    while i + 1 < len(tokens) and tokens[i + 1][0].isupper():
        i += 1
        if i in right:
            return True
    return False


LIST = {",", "and", "or", "nor", "&", "the", "both"}


def coordinated(doc, a, b):
    """Are the two words names in one list ('Britain, West Germany and the Netherlands')?"""
    between = doc["tokens"][min(a, b) + 1 : max(a, b)]
    return len(between) < 12 and any(t in LIST for t in between) and all(t in LIST or t[0].isupper() for t in between)


def candidates(doc, found):
    """(score, act, span, [holder words]) in the document's own words; one a holder."""
    out = []
    for p in found:
        top = p["holders"][0][1]
        for k, (h, chance) in enumerate(p["holders"]):
            if k == 0 or (chance >= SHARE * top and coordinated(doc, h, p["holders"][0][0])):
                out.append({"score": score_of(p), "act": p["act"], "holder": h, "second": k > 0, "p": p})
    return out


def count(doc, cands, need_holder=True):
    """(right, predicted once repeats of a found position are merged, predicted, gold)."""
    gold = prepare_gold(doc)
    pairs = []
    for i, c in enumerate(cands):
        for j, g in enumerate(gold):
            if g["act"] == c["act"] and (not need_holder or holder_right(doc, c["holder"], g["right"])):
                o = overlap(chars(doc, c["p"]["begin"], c["p"]["end"]), g["pieces"])
                if o > 0.2:
                    pairs.append((o, c["score"], i, j))
    used_c, used_g, compatible = set(), set(), {}
    for o, s, i, j in sorted(pairs, reverse=True):
        compatible.setdefault(i, set()).add(j)
        if i not in used_c and j not in used_g:
            used_c.add(i)
            used_g.add(j)
    repeats = sum(1 for i in compatible if i not in used_c)
    return np.array([len(used_c), len(cands) - repeats, len(cands), len(gold)])


def f1(c, strict=False):
    right, merged, predicted, gold = c
    p = right / max(1, predicted if strict else merged)
    r = right / max(1, gold)
    return p, r, 2 * p * r / max(1e-9, p + r)
