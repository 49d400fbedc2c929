"""python -m prepare.anchors READER DOCUMENTS.pickle...: chooses each evidence's anchor, its highest word in the reader's own parse."""

import pickle
import sys

import torch

from prepare.positions import anchor
from text.windows import even_limit, windows
from train.batches import collate, cut
from train.model import Reader


@torch.no_grad()
def heads_of(model, doc, most=224):
    counts = [len(p) for p in doc["pieces"]]
    limit = even_limit(sum(counts), most)
    out = []
    for first, last in windows(doc["tokens"], doc["gap"], counts, lambda _: limit):
        batch = collate([cut(doc, first, last, doc["gap"]) | {"article": {}}], None)
        x = model.words(batch)
        out.extend((model.heads["arc"](x, batch["mask"])[0].argmax(-1) + first).tolist())
    return out


def main(checkpoint, *paths):
    model = Reader.load(checkpoint).eval()
    for path in paths:
        choose(model, path)


def choose(model, path):
    with open(path, "rb") as f:
        docs = pickle.load(f)
    for doc in docs:
        heads = doc["heads"] = heads_of(model, doc)
        for p in doc["positions"]:
            p["anchor"] = anchor(doc["tokens"], heads, list(range(p["first"], p["end"])))
            # Of a marked holder ("the ministry's spokesman") the word that the others hang on.
            p["holders"] = p["holders"] + [i for m in p["marked"] for i in m if heads[i] not in m or heads[i] == i]
    with open(path, "wb") as f:
        pickle.dump(docs, f)


if __name__ == "__main__":
    main(*sys.argv[1:])
