"""python -m prepare.extra READER SHARED CORPUS: plover.pickle and phrases.pickle, documents that only train the position heads."""

import pickle
import sys

from prepare import phrasebook, plover
from prepare.encoder import vocabulary
from text.word_pieces import WordPieces
from train.model import Reader

COPIES = 3


def main(reader, shared, corpus):
    pieces = WordPieces(vocabulary())
    made = {
        "plover": plover.documents(f"{shared}/data/plover/plv-train.jsonl", pieces, Reader.load(reader).eval()),
        "phrases": phrasebook.documents(pieces, COPIES),
    }
    for name, docs in made.items():
        with open(f"{corpus}/{name}.pickle", "wb") as f:
            pickle.dump(docs, f)
        print(f"{name}: {len(docs)} documents, {sum(len(d['positions']) for d in docs)} positions")


if __name__ == "__main__":
    main(*sys.argv[1:])
