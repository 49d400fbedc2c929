"""python -m evaluate.compare POSITIONS.pickle DECODING.json HELD-OUT.pickle...: towers that left the same folders out, by one yardstick.

`evaluate.keep` fits weights and threshold on the other folders left out; with two folders that measures the fit more than the tower.
"""

import json
import pickle
import sys
from pathlib import Path

import numpy as np

from evaluate.keep import labelled, scored
from evaluate.stances import count, f1

THRESHOLDS = (0.2, 0.24, 0.28, 0.32, 0.36, 0.4)


def main(positions, decoding, *paths):
    made = json.loads(Path(decoding).read_text("utf-8"))
    weights = np.array([*made["weights"], *made["constants"]])
    docs = pickle.loads(Path(positions).read_bytes())
    for path in paths:
        found = pickle.loads(Path(path).read_bytes())["found"]
        mine = [d for d in docs if d["id"] in found]
        rows = {d["id"]: scored(labelled(d, found[d["id"]]), weights) for d in mine}
        print(path)
        for folder in [*sorted({d["folder"] for d in mine}), None]:
            here = [d for d in mine if folder in (None, d["folder"])]
            cells = []
            for threshold in THRESHOLDS:
                kept = {d["id"]: [c for c in rows[d["id"]] if c["score"] >= threshold] for d in here}
                act, holder = (f1(sum(count(d, kept[d["id"]], asked) for d in here))[2] for asked in (False, True))
                cells.append(f"{threshold:.2f}: {act:.3f} {holder:.3f}")
            print(f"  {folder or 'all':18s} act, holder from  " + "   ".join(cells))


if __name__ == "__main__":
    main(*sys.argv[1:])
