"""What a teacher thought of a window, kept once (`scores_of`), and the losses that teach it to a smaller model."""

import torch
import torch.nn.functional as F

from prepare.positions import ACTS
from train.stances import CHANNELS, CONDITION, CONDITION_TAGS, POINTERS

# (word, act) pairs of a window whose links are kept, the likeliest ones; the marked pairs come before them.
ROWS = 12
# Links of pairs that the teacher holds less likely teach nothing.
LEAST = 0.03


@torch.no_grad()
def scores_of(model, x, made, batch):
    """For each window of a batch the teacher's scores: `act`, `inside` [n, 10], `condition` [n, 7], the likeliest pairs and their `link` [pairs, channels, n]."""
    act, inside, condition = model.act(x), model.inside(x), model.condition(x)
    chance = torch.sigmoid(act[..., :1]) * act[..., 1:].softmax(-1) * made["mask"][..., None]
    best = chance.flatten(1).topk(min(ROWS, chance[0].numel()))
    rows, acts = best.indices // len(ACTS), best.indices % len(ACTS)
    marked = made["rows"].shape[1]
    link = model.link(x, torch.cat([made["rows"], rows], 1), torch.cat([made["row_act"], acts], 1))
    kept = []
    for j, w in enumerate(batch):
        n, own = len(w["first"]), len(w["stance"][-1])
        pick = [*range(own), *range(marked, marked + rows.shape[1])]
        tags = {"act": act[j, :n].half(), "inside": inside[j, :n].half(), "condition": condition[j, :n].half()}
        kept.append(tags | {"rows": rows[j].short(), "acts": acts[j].to(torch.int8), "chance": best.values[j].half(), "link": link[j, pick, :, :n].half()})
    return kept


def soften(batch):
    """The kept scores of a batch, padded as `collate` pads its windows; `have` is false where the teacher said nothing."""
    kept = [w["soft"] for w in batch]
    b, n = len(batch), max(len(w["first"]) for w in batch)
    r = max(k["link"].shape[0] for k in kept if k)
    out = {
        "act": torch.zeros(b, n, 1 + len(ACTS)),
        "inside": torch.zeros(b, n, 1 + len(ACTS)),
        "condition": torch.full((b, n, len(CONDITION_TAGS)), -9.0),
        "have": torch.tensor([k is not None for k in kept]),
        "rows": torch.zeros(b, r, dtype=torch.long),
        "acts": torch.zeros(b, r, dtype=torch.long),
        "weight": torch.zeros(b, r),
        "link": torch.full((b, r, len(CHANNELS), n), -1e4),
    }
    for j, (w, k) in enumerate(zip(batch, kept, strict=True)):
        if k is None:
            continue
        size, marked, r = len(w["first"]), w["stance"][-1], k["link"].shape[0]
        for name in ("act", "inside", "condition"):
            out[name][j, :size] = k[name]
        for i, (anchor, act, _, _) in enumerate(marked):
            out["rows"][j, i], out["acts"][j, i], out["weight"][j, i] = anchor, act, 1
        out["rows"][j, len(marked) : r] = k["rows"].long()
        out["acts"][j, len(marked) : r] = k["acts"].long()
        out["weight"][j, len(marked) : r] = k["chance"].float()
        out["link"][j, :r, :, :size] = k["link"].float()
    return out


def soft_losses(model, x, made, soft):
    """One loss a head, named as `stance_losses` names them: how far the model's scores are from the teacher's."""
    mask, out = made["mask"] & soft["have"][:, None], {}
    for name in ("act", "inside"):
        scores, taught = getattr(model, name)(x).float(), soft[name]
        some = taught[..., 0].sigmoid() * mask
        each = F.binary_cross_entropy_with_logits(scores[..., 0], taught[..., 0].sigmoid(), reduction="none") * mask
        out[f"{name}-any"] = each.sum() / (some if name == "act" else mask).sum().clamp(min=1)
        out[name] = (cross_entropy(scores[..., 1:], taught[..., 1:]) * some).sum() / some.sum().clamp(min=1)
    each = F.binary_cross_entropy_with_logits(model.condition(x).float(), soft["condition"].sigmoid(), reduction="none")
    out["condition"] = (each.sum(-1) * mask).sum() / mask.sum().clamp(min=1)
    sure = soft["weight"] > LEAST
    if not sure.any():
        return out
    scores = model.link(x, soft["rows"], soft["acts"]).float().masked_fill(~made["mask"][:, None, None, :], -1e4)[sure]
    taught, weight = soft["link"][sure], soft["weight"][sure]
    for name, c in POINTERS.items():
        out[name] = (cross_entropy(scores[:, c], taught[:, c]) * weight).sum() / weight.sum()
    valid = mask[:, None, :].expand(-1, sure.shape[1], -1)[sure]
    each = F.binary_cross_entropy_with_logits(scores[:, CONDITION], taught[:, CONDITION].sigmoid(), reduction="none") * valid
    out["belongs"] = (each.sum(-1) * weight).sum() / weight.sum() / 8
    return out


def cross_entropy(scores, taught):
    return -(taught.softmax(-1) * scores.log_softmax(-1)).sum(-1)
