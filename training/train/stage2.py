"""python -m train.stage2 POSITIONS.pickle READER OUT [--lofo]: trains the position heads on a frozen reader.

--lofo leaves each folder out in turn and keeps the proposals made on it in OUT/held-out.pickle.
"""

import argparse
import pickle
import random
import time
from pathlib import Path

import torch
import torch.nn.functional as F

from evaluate.keep import judge
from evaluate.stances import proposals
from train.model import Reader
from train.stance_batches import batches, collate, cuts
from train.stances import Stances, shared, stance_losses, total


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


def train(reader, items, o, log=None):
    torch.manual_seed(o.seed)
    model = Stances(reader, o.depth, o.wide)
    for name, dropout in model.named_modules():
        if isinstance(getattr(dropout, "rate", None), float):
            dropout.rate = o.dropout
    slow = [p for n, p in model.named_parameters() if n.startswith("layers")]
    fast = [p for n, p in model.named_parameters() if not n.startswith("layers")]
    optimiser = torch.optim.AdamW(
        [{"params": slow, "lr": o.rate, "peak": o.rate}, {"params": fast, "lr": o.head_rate, "peak": o.head_rate}], betas=(0.9, 0.98), weight_decay=0.01, fused=True
    )
    steps = sum(len(batches(items[e % len(items)], o.budget, e)) for e in range(o.epochs))
    average, step, seen = None, 0, {}
    for e in range(o.epochs):
        model.train()
        for batch in batches(items[e % len(items)], o.budget, o.seed * 100 + e):
            made = collate(batch)
            for name in ("lower", "upper"):
                made[name] = F.dropout(made[name], o.dropout / 2)
            with torch.autocast("cpu", torch.bfloat16):
                x = forward(model, made)
                parts = stance_losses(model, x, made)
                loss = total(parts)
            optimiser.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 2.0, foreach=True)
            scale = min(1.0, (step + 1) / 40) * max(0.03, 1 - step / steps)
            for g in optimiser.param_groups:
                g["lr"] = g["peak"] * scale
            optimiser.step()
            step += 1
            for k, v in parts.items():
                seen.setdefault(k, []).append(v.item())
            if step >= steps * 0.6 and step % 4 == 0:
                state = model.state_dict()
                if average is None:
                    average = {k: v.clone() for k, v in state.items()}
                else:
                    torch._foreach_lerp_(list(average.values()), [state[k] for k in average], 0.06)
        if log:
            log(f"  epoch {e + 1} " + " ".join(f"{k} {sum(v) / len(v):.3f}" for k, v in seen.items()))
            seen = {}
    model.load_state_dict(average)
    return model.eval()


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
                p["conditions"] = [(a + first, b + first, r) for a, b, r in p["conditions"]]
            found.setdefault(w["id"], []).extend(props)
    return found


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
    parser.add_argument("--cuts", type=int, default=2)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--folds", nargs="*", help="leave out only these; a+b leaves two out at once")
    parser.add_argument("--extra", nargs="*", default=[], help="more documents, for training only")
    parser.add_argument("--lofo", action="store_true")
    o = parser.parse_args()
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
    layouts = []
    for k in range(o.cuts):
        rng = random.Random(o.seed * 10 + k) if k else None
        items = [w | {"id": d["id"], "folder": d["folder"]} for d in [*docs, *extra] for w in cuts(d, 192, rng)]
        warm(reader, items, o.depth)
        layouts.append(items)
    print(f"warm {time.time() - begun:.0f}s, {[len(x) for x in layouts]} windows", flush=True)
    log = lambda text: print(text, flush=True)
    if o.lofo:
        held = {}
        for fold in o.folds or sorted({d["folder"] for d in docs}):
            begun = time.time()
            left = fold.split("+")
            model = train(reader, [[w for w in items if w["folder"] not in left] for items in layouts], o, log if o.folds else None)
            found = read(model, [w for w in layouts[0] if w["folder"] in left])
            held.update(found)
            mine = [d for d in docs if d["folder"] in left]
            log(f"{fold:18s} {time.time() - begun:4.0f}s")
            if o.folds:
                judge(mine, found)
        judge(docs, held)
        with open(out / "held-out.pickle", "wb") as f:
            pickle.dump({"options": vars(o), "found": held}, f)
    else:
        model = train(reader, layouts, o, log)
        torch.save({"state": model.state_dict(), "options": vars(o)}, out / "stances.pt")


if __name__ == "__main__":
    main()
