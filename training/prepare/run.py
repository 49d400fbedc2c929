"""python -m prepare.run DATA OUT: tokenises DATA/polnear once and keeps it in OUT."""

import pickle
import sys
from pathlib import Path

from prepare.corpus import prepare
from prepare.encoder import vocabulary
from text.word_pieces import WordPieces


def main(data, out):
    pieces = WordPieces(vocabulary())
    Path(out).mkdir(parents=True, exist_ok=True)
    for part in ("dev", "train"):
        made = prepare(f"{data}/polnear/{part}.jsonl.gz", f"{data}/polnear/{part}.parses.jsonl.gz", pieces)
        with open(f"{out}/{part}.pickle", "wb") as f:
            pickle.dump(made, f)
        words = sum(len(d["tokens"]) for d in made)
        print(f"{part}: {len(made)} articles, {words} words, {sum(len(p) for d in made for p in d['pieces'])} pieces")
        for name in ("pos", "head", "entity", "end"):
            print(f"  {name}: {sum((d[name] >= 0).sum() for d in made) / words:.4f} of words have a target")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
