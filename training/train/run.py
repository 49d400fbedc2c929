"""python -m train.run CORPUS OUT [--minutes M] [--from CHECKPOINT]: trains the reader; resumes from OUT/last.pt if that is there."""

import argparse
import json
import os
import pickle
import time
from pathlib import Path

import torch

from prepare.encoder import weights
from train.batches import collate, epoch
from train.losses import losses, total
from train.model import Reader

MASK = 103


def groups(model, encoder_rate, head_rate, new_rate):
    """Parameters by learning rate; feature tables start from nothing and move faster than the rest of the encoder."""
    fresh = ("encoder.shape", "encoder.quote", "encoder.gap")
    made = {}
    for name, p in model.named_parameters():
        rate = new_rate if name.startswith(fresh) else encoder_rate if name.startswith("encoder") else head_rate
        decay = 0.01 if p.ndim > 1 and "near" not in name else 0.0
        made.setdefault((rate, decay), []).append(p)
    return [{"params": p, "lr": rate, "peak": rate, "weight_decay": decay} for (rate, decay), p in made.items()]


def move(batch, device):
    return {k: v.to(device, non_blocking=True) for k, v in batch.items()}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("corpus")
    parser.add_argument("out")
    parser.add_argument("--minutes", type=float, default=66, help="wall clock of the whole run; the learning rate falls to nothing over it")
    parser.add_argument("--masked", type=float, default=0.04, help="share of word pieces hidden behind [MASK]")
    parser.add_argument("--encoder-rate", type=float, default=1.5e-4)
    parser.add_argument("--head-rate", type=float, default=1e-3)
    parser.add_argument("--new-rate", type=float, default=5e-4)
    parser.add_argument("--budget", type=int, default=3000)
    parser.add_argument("--warm-up", type=int, default=150)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--bf16", action="store_true")
    parser.add_argument("--steps", type=int, default=0, help="stop after so many steps (to measure)")
    parser.add_argument("--from", dest="start", help="a checkpoint to start from instead of all-MiniLM-L6-v2")
    o = parser.parse_args()
    torch.manual_seed(o.seed)
    device = "cuda" if torch.cuda.is_available() else "cpu"
    out = Path(o.out)
    out.mkdir(parents=True, exist_ok=True)
    with open(Path(o.corpus) / "train.pickle", "rb") as f:
        articles = pickle.load(f)
    if o.start:
        model = Reader.load(o.start, strict=False)
    else:
        model = Reader()
        model.encoder.load_minilm(weights())
    model.to(device)
    optimiser = torch.optim.AdamW(groups(model, o.encoder_rate, o.head_rate, o.new_rate), betas=(0.9, 0.98), fused=True)
    average = {k: v.detach().clone() for k, v in model.state_dict().items()}
    per_epoch = len(epoch(articles, o.seed, budget=o.budget)[0])
    begin, step, spent = 0, 0, 0.0
    if (out / "last.pt").exists():
        kept = torch.load(out / "last.pt", map_location=device, weights_only=False)
        model.load_state_dict(kept["state"])
        optimiser.load_state_dict(kept["optimiser"])
        average, begin, step, spent = kept["average"], kept["epoch"], kept["step"], kept["spent"]
        print(f"resumed after epoch {begin}, step {step}", flush=True)
    print(f"{len(articles)} articles, {per_epoch} steps an epoch, {o.minutes} minutes, on {device}", flush=True)
    started, seen, e = time.time() - spent, {}, begin
    while (time.time() - started) / 60 < o.minutes:
        batches, rng = epoch(articles, o.seed * 1000 + e, budget=o.budget)
        model.train()
        for items in batches:
            gone = (time.time() - started) / 60 / o.minutes
            if gone >= 1:
                break
            batch = move(collate(items, rng), device)
            hidden = (torch.rand(batch["pieces"].shape, device=device) < o.masked) & (batch["pieces"] > 102)
            batch["pieces"] = batch["pieces"].masked_fill(hidden, MASK)
            with torch.autocast(device, torch.bfloat16, enabled=o.bf16):
                parts = losses(model, batch)
                loss = total(parts)
            optimiser.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0, foreach=True)
            scale = min(1.0, (step + 1) / o.warm_up) * max(0.01, 1 - gone)
            for g in optimiser.param_groups:
                g["lr"] = g["peak"] * scale
            optimiser.step()
            step += 1
            for name, value in parts.items():
                seen.setdefault(name, []).append(value.detach().item())
            if step % 4 == 0:
                mine = model.state_dict()
                with torch.no_grad():
                    torch._foreach_lerp_(list(average.values()), [mine[k] for k in average], max(0.02, 8 / (step + 8)))
            if step % 25 == 0:
                shown = " ".join(f"{k} {sum(v) / len(v):.3f}" for k, v in seen.items())
                print(f"{e + 1}/{step} {time.time() - started:.0f}s {shown}", flush=True)
                seen = {}
            if o.steps and step >= o.steps:
                return
        e += 1
        kept = {"state": model.state_dict(), "optimiser": optimiser.state_dict(), "average": average}
        torch.save({**kept, "epoch": e, "step": step, "spent": time.time() - started}, out / "last.tmp")
        os.replace(out / "last.tmp", out / "last.pt")
        torch.save({"size": vars(model.size), "state": average}, out / f"epoch-{e}.pt")
        (out / "progress.json").write_text(json.dumps({"epoch": e, "step": step, "seconds": time.time() - started}))
        print(f"epoch {e} kept", flush=True)


if __name__ == "__main__":
    main()
