"""python -m train.stage2 POSITIONS.pickle READER OUT [--lofo]: trains the position heads on a frozen reader.

--lofo leaves each folder out in turn and keeps the proposals made on it in OUT/held-out.pickle.
"""

import argparse
import pickle
import time
from pathlib import Path

import torch

from evaluate.keep import judge
from evaluate.stances import proposals
from train.fit import fit
from train.model import Reader
from train.stance_batches import batches, collate, layout
from train.stances import Stances, shared


@torch.no_grad()
def warm(reader, items, depth, budget=3000):
    """Gives each window the output of the shared layers, once."""
    reader.eval()
    with torch.autocast("cpu", torch.bfloat16):
        for batch in batches(items, budget, 0):
            made = collate(batch)
            lower, upper = shared(reader.encoder, made["pieces"], made["feature"], depth)
            for w, x, y in zip(batch, lower, upper, strict=True):
                w["lower"] = x[: len(w["pieces"])].to(torch.bfloat16).clone()
                w["upper"] = y[torch.tensor(w["first"])].to(torch.bfloat16).clone()


def forward(model, batch):
    return model.words(batch["lower"], batch["pieces"] == 0, batch["first"], batch["upper"])


def train(reader, items, o, log):
    torch.manual_seed(o.seed)
    model = Stances(reader, o.depth, o.wide)
    if o.start:
        begin_from(model, torch.load(o.start, weights_only=False)["state"])
    for _, part in model.named_modules():
        if isinstance(getattr(part, "rate", None), float):
            part.rate = o.dropout
    return fit(model, forward, [items], o, log)


@torch.no_grad()
def begin_from(model, state):
    """Takes over weights; of a table that has grown the rows and columns that it had."""
    for name, mine in model.state_dict().items():
        mine[tuple(slice(0, n) for n in state[name].shape)] = state[name]


@torch.no_grad()
def read(model, items, budget=3000):
    """{document id: proposals in the document's own words}."""
    found = {}
    for batch in batches(items, budget, 0):
        made = collate(batch)
        x = forward(model, made)
        for w, props in zip(batch, proposals(model, x, made["mask"]), strict=True):
            first = w["at"][0]
            for p in props:
                for name in ("anchor", "begin", "end"):
                    p[name] += first
                p["toward"] = None if p["toward"] is None else p["toward"] + first
                p["holders"] = [(h + first, c) for h, c in p["holders"]]
                p["named"] = [(h + first, c) for h, c in p["named"]]
                p["conditions"] = [(a + first, b + first, r) for a, b, r in p["conditions"]]
            found.setdefault(w["id"], []).extend(props)
    return found


def keep(found, out, o):
    (out / "held-out.pickle").write_bytes(pickle.dumps({"options": vars(o), "found": found}))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("positions")
    parser.add_argument("reader")
    parser.add_argument("out")
    parser.add_argument("--epochs", type=int, default=8)
    parser.add_argument("--depth", type=int, default=2)
    parser.add_argument("--wide", action="store_true")
    parser.add_argument("--rate", type=float, default=2e-4)
    parser.add_argument("--head-rate", type=float, default=1e-3)
    parser.add_argument("--dropout", type=float, default=0.15)
    parser.add_argument("--budget", type=int, default=1500)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--folds", nargs="*", help="leave out only these; a+b leaves two out at once")
    parser.add_argument("--extra", nargs="*", default=[], help="more documents, for training only")
    parser.add_argument("--lofo", action="store_true")
    parser.add_argument("--start", help="position heads to go on from (export.restore); what they lack starts fresh")
    parser.add_argument("--soft", help="a teacher's scores of these windows (train.teacher)")
    parser.add_argument("--judge", help="documents that are not learnt; the proposals made on them are kept in OUT/held-out.pickle")
    parser.add_argument("--warm-up", type=int, default=40)
    o = parser.parse_args()
    if o.lofo and o.start:
        parser.error("--lofo with --start: what ships has learnt the folders that would be left out")
    torch.set_num_threads(o.threads)
    out = Path(o.out)
    out.mkdir(parents=True, exist_ok=True)
    with open(o.positions, "rb") as f:
        docs = pickle.load(f)
    extra = []
    for path in o.extra:
        with open(path, "rb") as f:
            extra += pickle.load(f)
    reader = Reader.load(o.reader)
    begun = time.time()
    soft = torch.load(o.soft, weights_only=False) if o.soft else None
    items = layout([*docs, *extra], 0)
    warm(reader, items, o.depth)
    if soft:
        for w in items:
            w["soft"] = soft.get((w["id"], w["at"][0]))
    print(f"warm {time.time() - begun:.0f}s, {len(items)} windows", flush=True)
    log = lambda text: print(text, flush=True)
    if o.lofo:
        held = {}
        for fold in o.folds or sorted({d["folder"] for d in docs}):
            begun = time.time()
            left = fold.split("+")
            model = train(reader, [w for w in items if w["folder"] not in left], o, log if o.folds else None)
            found = read(model, [w for w in items if w["folder"] in left])
            held.update(found)
            mine = [d for d in docs if d["folder"] in left]
            log(f"{fold:18s} {time.time() - begun:4.0f}s")
            if o.folds:
                judge(mine, found)
        judge(docs, held)
        keep(held, out, o)
    else:
        model = train(reader, items, o, log)
        torch.save({"state": model.state_dict(), "options": vars(o)}, out / "stances.pt")
        if o.judge:
            unseen = layout(pickle.loads(Path(o.judge).read_bytes()), 0)
            warm(reader, unseen, o.depth)
            keep(read(model, unseen), out, o)


if __name__ == "__main__":
    main()
