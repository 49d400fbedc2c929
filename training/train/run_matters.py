"""python -m train.run_matters LAID.pickle OUT.pt [--minutes M] [--judge LAID.pickle...]: trains the encoder that tells what stances are about.

With `--teacher CHECKPOINT --layers 1 3 5` these layers of the teacher, under its own pool, which stays, learn what it makes of each piece
beside the issues.
"""

import argparse
import pickle
import random
import time
from pathlib import Path

import torch
from torch import nn

from evaluate.matters import judge
from prepare.encoder import weights
from train.matters import Matters, contrast, issues, named, sequences, unlike
from train.model import PooledDropout

# A batch is reports that stand beside each other by name, where those of one negotiation do, and some others.
NEIGHBOURS, OTHERS, STRIDE = 12, 6, 7
# With a teacher the issues count half.
ISSUES_BESIDE_TEACHER, TAUGHT = 0.5, 8.0
# Documents whose directions the checkpoint keeps.
KEPT = 600


def untaught():
    model = Matters(layers=6)
    model.encoder.load_minilm(weights())
    return model


def some_layers(model, layers):
    """The model cut down to these of its layers, which learn; its pool does not."""
    model.encoder.layers = nn.ModuleList(model.encoder.layers[i] for i in layers)
    model.pool.requires_grad_(False)
    return model


def batches(documents, budget, rng):
    """Batches of at most `budget` pieces, round after round without end."""
    while True:
        starts = list(range(0, len(documents), STRIDE))
        rng.shuffle(starts)
        for start in starts:
            at = start + rng.randrange(STRIDE)
            offered = [*documents[at : at + NEIGHBOURS], *rng.sample(documents, OTHERS)]
            yield fitting({doc["id"]: doc for doc in offered}.values(), budget)


def fitting(offered, budget):
    taken, size = [], 0
    for doc in offered:
        if taken and size + doc["size"] > budget:
            break
        taken.append(doc)
        size += doc["size"]
    return taken


def losses(model, teacher, documents, labels):
    names = sorted(set(issues(documents)))
    chunks = sequences(documents)
    read = [*chunks, *(labels[name] for name in names)]
    states = model.read(read)
    about = model.directions(documents, states[: len(chunks)])
    issue = torch.tensor([names.index(name) for name in issues(documents)])
    parts = {"contrast": contrast(about, issue), "named": named(about, model.labels(states[len(chunks) :]), issue)}
    if teacher:
        with torch.no_grad():
            parts["taught"] = unlike(states, teacher.read(read))
    return parts


def train(model, teacher, laid, o, log):
    """The learning rate falls with the wall clock, to nothing after `o.minutes`."""
    rng = random.Random(o.seed)
    documents = sorted(laid["documents"], key=lambda doc: doc["id"])
    parts = ((model.encoder, o.rate), (model.pool, o.pool_rate))
    groups = [{"params": [p for p in part.parameters() if p.requires_grad], "peak": rate} for part, rate in parts]
    learning = [p for g in groups for p in g["params"]]
    optimiser = torch.optim.AdamW(groups, lr=0, weight_decay=0.01)
    for part in model.modules():
        if isinstance(part, PooledDropout):
            part.rate = o.dropout
    model.train()
    begun, seen = time.time(), {}
    for step, batch in enumerate(batches(documents, o.budget, rng), 1):
        gone = (time.time() - begun) / 60 / o.minutes
        if gone >= 1:
            break
        made = losses(model, teacher, batch, laid["labels"])
        loss = made["contrast"] + made["named"]
        if teacher:
            loss = ISSUES_BESIDE_TEACHER * loss + TAUGHT * made["taught"]
        optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(learning, 1.0, foreach=True)
        for g in optimiser.param_groups:
            g["lr"] = g["peak"] * min(1, step / o.warm_up) * max(0.03, 1 - gone)
        optimiser.step()
        for name, value in made.items():
            seen.setdefault(name, []).append(value.item())
        if step % o.every == 0:
            log(f"{step} {time.time() - begun:.0f}s " + " ".join(f"{k} {sum(v) / len(v):.3f}" for k, v in seen.items()))
            seen = {}
    return model.eval()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("laid", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--minutes", type=float, default=16)
    parser.add_argument("--teacher", help="a checkpoint of this command")
    parser.add_argument("--layers", type=int, nargs="+", default=[1, 3, 5], help="which of the teacher's are kept")
    parser.add_argument("--judge", type=Path, nargs="*", default=[], help="documents that are not learnt")
    parser.add_argument("--rate", type=float, default=6e-5)
    parser.add_argument("--pool-rate", type=float, default=2e-3)
    parser.add_argument("--dropout", type=float, default=0.05)
    parser.add_argument("--budget", type=int, default=4500)
    parser.add_argument("--warm-up", type=int, default=50)
    parser.add_argument("--every", type=int, default=50, help="steps between two lines")
    parser.add_argument("--seed", type=int, default=5)
    parser.add_argument("--threads", type=int, default=1)
    o = parser.parse_args()
    torch.set_num_threads(o.threads)
    torch.manual_seed(o.seed)
    o.out.parent.mkdir(parents=True, exist_ok=True)
    laid = pickle.loads(o.laid.read_bytes())
    teacher = Matters.load(o.teacher).requires_grad_(False) if o.teacher else None
    model = some_layers(Matters.load(o.teacher), o.layers) if teacher else untaught()
    for path in o.judge:
        judge(model.eval(), path)
    train(model, teacher, laid, o, lambda text: print(text, flush=True))
    some = random.Random(o.seed).sample(laid["documents"], min(KEPT, len(laid["documents"])))
    model.save(o.out, model.about(some))
    for path in o.judge:
        judge(model, path)


if __name__ == "__main__":
    main()
