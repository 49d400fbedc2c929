"""python -m evaluate.run MODEL.onnx CORPUS DATA [--out FILE] [--limit N]: scores the model on the development articles."""

import argparse
import json
import pickle
from pathlib import Path

import numpy as np

from evaluate import score
from evaluate.decode import attributions
from evaluate.read import LONGEST, read, session
from prepare.corpus import read_lines


def to_text(article, first, found):
    """Word spans of a window as code-point spans of the text."""
    spans = article["spans"]
    return {r: [[int(spans[first + a][0]), int(spans[first + b - 1][1])] for a, b in found[r]] for r in ("source", "cue", "content")}


def whole(article, windows):
    """The tags of the whole article, put together from its windows."""
    n = len(article["tokens"])
    got = {k: np.full(n, -1) for k in ("pos", "entity", "head", "relation")}
    got["end"] = np.zeros(n, bool)
    for first, last, o in windows:
        got["pos"][first:last], got["entity"][first:last] = o["pos"], o["entity"]
        got["head"][first:last] = o["head"][:, 0] + first
        got["relation"][first:last] = o["relation"][:, 0]
        got["end"][first:last] = o["end"] > 0
    return got


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("model")
    parser.add_argument("corpus")
    parser.add_argument("data")
    parser.add_argument("--out", help="write what was found here, as lines of JSON")
    parser.add_argument("--manifest", help="write the scores into this manifest")
    parser.add_argument("--keep", help="pickle the scores here, to tune decoding without reading again")
    parser.add_argument("--limit", type=int, default=10**9)
    parser.add_argument("--longest", type=int, default=LONGEST)
    parser.add_argument("--threads", type=int, default=2)
    o = parser.parse_args()
    with open(Path(o.corpus) / "dev.pickle", "rb") as f:
        articles = pickle.load(f)[: o.limit]
    run = session(o.model, o.threads)
    found = {a["id"]: read(run, a, o.longest) for a in articles}
    if o.keep:
        with open(o.keep, "wb") as f:
            pickle.dump(found, f)
    docs = [d for d in read_lines(f"{o.data}/polnear/dev.jsonl.gz") if d["id"] in found]
    predicted = {a["id"]: [to_text(a, first, x) for first, _, s in found[a["id"]] for x in attributions(s)] for a in articles}
    scores = {}
    for name, (p, r, f) in score.attributions(docs, predicted).items():
        scores[name] = round(f, 4)
        print(f"{name:16s} P {p:.3f}  R {r:.3f}  F1 {f:.3f}")
    parsed = [a for a in articles if (a["pos"] >= 0).any()]
    for name, value in score.silver(parsed, {a["id"]: whole(a, found[a["id"]]) for a in parsed}).items():
        scores[name] = round(float(value), 4)
        print(f"{name:16s} {value:.4f}")
    if o.manifest:
        path = Path(o.manifest)
        manifest = json.loads(path.read_text(encoding="utf-8")) | {"scores": scores}
        path.write_text(json.dumps(manifest, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    if o.out:
        with open(o.out, "w", encoding="utf-8") as f:
            for a in articles:
                f.write(json.dumps({"id": a["id"], "attributions": predicted[a["id"]]}) + "\n")


if __name__ == "__main__":
    main()
