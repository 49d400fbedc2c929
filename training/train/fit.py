"""The loop that trains position heads, on whatever encoder they stand."""

import torch
from torch.nn.functional import dropout

from train.distil import soft_losses, soften
from train.stance_batches import batches, collate
from train.stances import stance_losses, total

# With a teacher its scores count fully and the marks by half: of two people one marks what the other leaves.
MARKS_BESIDE_TEACHER = 0.5


def fit(model, words, layouts, o, log=print):
    """Trains `model`, whose parameters under `slow` learn at `o.rate`, and returns it with the mean of its late weights.

    `words(model, batch)` gives [batch, word, width]. `layouts`: the same documents cut into windows in several ways, one an epoch.
    """
    slow = [p for n, p in model.named_parameters() if n.startswith(model.slow) and p.requires_grad]
    fast = [p for n, p in model.named_parameters() if not n.startswith(model.slow)]
    groups = [{"params": slow, "lr": 0, "peak": o.rate}, {"params": fast, "lr": 0, "peak": o.head_rate}]
    optimiser = torch.optim.AdamW(groups, betas=(0.9, 0.98), weight_decay=0.01, fused=True)
    steps = sum(len(batches(layouts[e % len(layouts)], o.budget, e)) for e in range(o.epochs))
    average, step = None, 0
    for e in range(o.epochs):
        model.train()
        seen = {}
        for batch in batches(layouts[e % len(layouts)], o.budget, o.seed * 100 + e):
            made = collate(batch)
            for name in ("lower", "upper"):
                if name in made:
                    made[name] = dropout(made[name], o.dropout / 2)
            with torch.autocast("cpu", torch.bfloat16):
                x = words(model, made)
                parts = stance_losses(model, x, made)
                loss = total(parts)
                if any(w.get("soft") for w in batch):
                    taught = soft_losses(model, x, made, soften(batch))
                    loss = MARKS_BESIDE_TEACHER * loss + total(taught)
                    parts |= {f"soft-{k}": v for k, v in taught.items()}
            optimiser.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 2.0, foreach=True)
            scale = min(1.0, (step + 1) / o.warm_up) * max(0.03, 1 - step / steps)
            for g in optimiser.param_groups:
                g["lr"] = g["peak"] * scale
            optimiser.step()
            step += 1
            for k, v in parts.items():
                seen.setdefault(k, []).append(v.item())
            if step >= steps * 0.6 and step % 4 == 0:
                average = blend(average, model.state_dict())
        log(f"  epoch {e + 1} " + " ".join(f"{k} {sum(v) / len(v):.3f}" for k, v in seen.items()))
    model.load_state_dict(average)
    return model.eval()


def blend(average, state):
    if average is None:
        return {k: v.clone() for k, v in state.items()}
    for k, v in average.items():
        if v.is_floating_point():
            v.lerp_(state[k], 0.06)
    return average
