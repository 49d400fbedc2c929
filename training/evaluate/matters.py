"""python -m evaluate.matters CHECKPOINT LAID.pickle...: do stances of one issue come together?

The stances of each folder are clustered by average link. Two in one cluster are right if they are of one issue: F1 of pairs, a mean over
folders, at the one distance that is best for all.
"""

import pickle
import sys
from pathlib import Path

import numpy as np
from scipy.cluster.hierarchy import fcluster, linkage

from train.matters import Matters, issues

DISTANCES = np.arange(0.2, 1, 0.05)


def f1_of_pairs(issue, cluster):
    pairs = np.triu_indices(len(issue), 1)
    same, joined = ((x[:, None] == x)[pairs] for x in (issue, cluster))
    return 2 * (same & joined).sum() / max(1, same.sum() + joined.sum())


def by_distance(about, issue):
    tree = linkage(about, "average", "cosine")
    return [f1_of_pairs(issue, fcluster(tree, d, "distance")) for d in DISTANCES]


def judge(model, path, say=print):
    laid = pickle.loads(Path(path).read_bytes())["documents"]
    folders = sorted({doc["folder"] for doc in laid})
    rows = []
    for folder in folders:
        mine = [doc for doc in laid if doc["folder"] == folder]
        rows.append(by_distance(model.about(mine).double().numpy(), np.array(issues(mine))))
    rows = np.array(rows)
    best = rows.mean(0).argmax()
    each = " ".join(f"{folder} {row[best]:.2f}" for folder, row in zip(folders, rows, strict=True))
    say(f"  {Path(path).stem} {rows.mean(0)[best]:.3f} at {DISTANCES[best]:.2f}, each folder at its own {rows.max(1).mean():.3f}: {each}")


def main(checkpoint, *paths):
    model = Matters.load(checkpoint)
    for path in paths:
        judge(model, path)


if __name__ == "__main__":
    main(*sys.argv[1:])
