"""python -m evaluate.keep POSITIONS.pickle DECODING.json HELD-OUT.pickle...: how likely a proposal is right, fitted on folders left out.

Prints how each folder scores with weights and a threshold fitted on the other folders' held-out proposals; writes those fitted on all.
"""

import json
import pickle
import sys
from pathlib import Path

import numpy as np

from evaluate.stances import SHARE, candidates, chars, count, distinct, f1, features, holder_right, overlap, prepare_gold, sigmoid
from prepare.positions import ACTS

STEPS, RIDGE = 400, 1e-3
# Where a rule says the same, a proposal pays from here; alone it needs about 0.3 (codify decides).
LEAST = 0.1


def labelled(doc, found):
    gold = prepare_gold(doc)
    made = candidates(doc, found)
    for c in made:
        chance = dict(c["p"]["holders"])[c["holder"]]
        c["x"] = [*features(c["p"], chance), *(float(a == c["act"]) for a in range(len(ACTS)))]
        c["right"] = any(g["act"] == c["act"] and holder_right(doc, c["holder"], g["right"]) and overlap(chars(doc, c["p"]["begin"], c["p"]["end"]), g["pieces"]) > 0.2 for g in gold)
    return made


def fit(documents):
    rows = [c for made in documents for c in distinct(made)]
    x = np.array([c["x"] for c in rows])
    y = np.array([c["right"] for c in rows], float)
    w = np.zeros(x.shape[1])
    for _ in range(STEPS // 20):  # Newton's method; the ridge keeps rare acts near the rest
        p = sigmoid(x @ w)
        gradient = x.T @ (p - y) + RIDGE * len(y) * w
        hessian = (x * (p * (1 - p))[:, None]).T @ x + RIDGE * len(y) * np.eye(len(w))
        w -= np.linalg.solve(hessian, gradient)
    return w


def scored(rows, w):
    return distinct([c | {"score": float(sigmoid(np.dot(c["x"], w)))} for c in rows])


def sweep(docs, made, need_holder=True):
    best = (0.0, 0.5, None)
    for t in [x / 50 for x in range(6, 40)]:
        c = sum(count(d, [x for x in made[d["id"]] if x["score"] >= t], need_holder) for d in docs)
        p, r, f = f1(c)
        if f > best[0]:
            best = (f, t, (p, r, f))
    return best


def judge(docs, found, say=print):
    made = {d["id"]: labelled(d, found.get(d["id"], [])) for d in docs if d["id"] in found}
    docs = [d for d in docs if d["id"] in made]
    folders = sorted({d["folder"] for d in docs})
    sums, rows_out = [], []
    for fold in folders:
        others = [d for d in docs if d["folder"] != fold] or docs
        mine = [d for d in docs if d["folder"] == fold]
        w = fit([made[d["id"]] for d in others])
        judged = {d["id"]: scored(made[d["id"]], w) for d in docs}
        _, t, _ = sweep(others, judged)
        kept = {d["id"]: [c for c in judged[d["id"]] if c["score"] >= t] for d in mine}
        whole = sum(count(d, kept[d["id"]]) for d in mine)
        acts = sum(count(d, kept[d["id"]], False) for d in mine)
        rows_out.append((fold, f1(acts), f1(whole), f1(whole, True), t))
        sums.append((f1(acts), f1(whole), f1(whole, True)))
        say(f"{fold:18s} act+evidence P {f1(acts)[0]:.3f} R {f1(acts)[1]:.3f} F {f1(acts)[2]:.3f}   with holder P {f1(whole)[0]:.3f} R {f1(whole)[1]:.3f} F {f1(whole)[2]:.3f}   strict F {f1(whole, True)[2]:.3f}  at {t:.2f}")
    mean = np.array(sums).mean(0)
    say(f"{'mean':18s} act+evidence P {mean[0][0]:.3f} R {mean[0][1]:.3f} F {mean[0][2]:.3f}   with holder P {mean[1][0]:.3f} R {mean[1][1]:.3f} F {mean[1][2]:.3f}   strict F {mean[2][2]:.3f}")
    w = fit([made[d["id"]] for d in docs])
    _, t, _ = sweep(docs, {d["id"]: scored(made[d["id"]], w) for d in docs})
    return w, t


def main(positions, out, *paths):
    with open(positions, "rb") as f:
        docs = pickle.load(f)
    found = {}
    for path in paths:
        with open(path, "rb") as f:
            found |= pickle.load(f)["found"]
    w, best = judge(docs, found)
    n = len(ACTS)
    made = {"weights": w[:-n].round(4).tolist(), "constants": w[-n:].round(4).tolist(), "least": LEAST, "share": SHARE}
    Path(out).write_text(json.dumps(made) + "\n", encoding="utf-8")
    print(json.dumps(made), f"alone best from {best}")


if __name__ == "__main__":
    main(*sys.argv[1:])
