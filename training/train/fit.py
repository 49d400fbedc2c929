"""The loop that trains position heads, on whatever encoder they stand: in bf16, beside a master copy of the weights in fp32."""

import torch
from torch.nn.functional import dropout

from train.distil import soft_losses, soften
from train.stance_batches import batches, collate
from train.stances import stance_losses, total

# With a teacher its scores count fully and the marks by half: of two people one marks what the other leaves.
MARKS_BESIDE_TEACHER = 0.5
# From this part of the training on a running mean of the weights is kept.
LATE = 0.6


def fit(model, words, layouts, o, log=print):
    """Trains `model`, whose parameters under `slow` learn at `o.rate`, and returns it with the mean of its late weights.

    `words(model, batch)` gives [batch, word, width]. `layouts`: the same documents cut into windows in several ways, one an epoch.
    """
    model.bfloat16()
    learning = {n: p for n, p in model.named_parameters() if p.requires_grad}
    used = list(learning.values())
    masters = [p.detach().float().clone() for p in used]
    slow = [m for n, m in zip(learning, masters, strict=True) if n.startswith(model.slow)]
    fast = [m for n, m in zip(learning, masters, strict=True) if not n.startswith(model.slow)]
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
                    made[name] = dropout(made[name].bfloat16(), o.dropout / 2)
            x = words(model, made)
            parts = stance_losses(model, x, made)
            loss = total(parts)
            if any(w.get("soft") for w in batch):
                taught = soft_losses(model, x, made, soften(batch))
                loss = MARKS_BESIDE_TEACHER * loss + total(taught)
                parts |= {f"soft-{k}": v for k, v in taught.items()}
            model.zero_grad(set_to_none=True)
            loss.backward()
            for m, p in zip(masters, used, strict=True):
                m.grad = None if p.grad is None else p.grad.float()
            torch.nn.utils.clip_grad_norm_(masters, 2.0, foreach=True)
            scale = min(1.0, (step + 1) / o.warm_up) * max(0.03, 1 - step / steps)
            for g in optimiser.param_groups:
                g["lr"] = g["peak"] * scale
            optimiser.step()
            take(used, masters)
            step += 1
            for k, v in parts.items():
                seen.setdefault(k, []).append(v.item())
            if step >= steps * LATE and step % 4 == 0:
                average = [m.clone() for m in masters] if average is None else torch._foreach_lerp(average, masters, 0.06)
        log(f"  epoch {e + 1} " + " ".join(f"{k} {sum(v) / len(v):.3f}" for k, v in seen.items()))
    model.float()
    take(used, average or masters)
    return model.eval()


@torch.no_grad()
def take(weights, masters):
    torch._foreach_copy_(weights, masters)
