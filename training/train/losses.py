"""One loss a head, weighted so that attribution, the only hand-made target, leads."""

import torch
import torch.nn.functional as F

from prepare.labels import BIO, ROLES

WEIGHTS = {"pos": 0.3, "entity": 0.3, "end": 0.2, "arc": 0.4, "relation": 0.2, "source": 0.7, "cue": 1.0, "content": 0.7, "link": 1.0, "edge": 0.5}


def chosen_loss(scores, target, **more):
    """Mean cross entropy over the words that have a target; zero if none has."""
    if not (target >= 0).any():
        return scores.sum() * 0
    return F.cross_entropy(scores.flatten(0, -2).float(), target.flatten(), ignore_index=-1, **more)


def losses(model, batch):
    x = model.words(batch)
    heads, mask = model.heads, batch["mask"]
    out = {
        "pos": chosen_loss(heads["pos"](x), batch["pos"]),
        "entity": chosen_loss(heads["entity"](x), batch["entity"]),
        "arc": chosen_loss(heads["arc"](x, mask), batch["head"]),
        "relation": chosen_loss(heads["arc"].relations(x, batch["head"].clamp(min=0)), batch["relation"]),
    }
    end, known = heads["end"](x)[..., 0].float(), batch["end"] >= 0
    out["end"] = F.binary_cross_entropy_with_logits(end[known], batch["end"][known].float()) if known.any() else end.sum() * 0
    role = heads["role"](x).unflatten(-1, (len(ROLES), len(BIO)))
    for i, name in enumerate(ROLES):
        out[name] = chosen_loss(role[:, :, i], batch["role"][:, :, i], label_smoothing=0.03)
    scores, rows = heads["link"](x, batch["rows"]).float(), batch["row_mask"]
    if rows.any():
        each = F.binary_cross_entropy_with_logits(scores[rows], smoothed(batch["link"][rows]), reduction="none")
        valid = mask[:, None, :].expand(-1, rows.shape[1], -1)[rows]
        summed = (each * valid[:, None]).sum(-1).mean(0)
        out["link"] = summed[0] / 8 + summed[3] / 16
        out["edge"] = (summed[1] + summed[2] + summed[4] + summed[5]) / 8
    else:
        out["link"] = out["edge"] = scores.sum() * 0
    return out


def smoothed(target):
    """Content edges, where people disagree, are held less firmly: the words beside an edge are 0.05 off."""
    content = target[:, 3]
    before = torch.cat([content[:, :1], content[:, :-1]], 1)
    after = torch.cat([content[:, 1:], content[:, -1:]], 1)
    beside = (content != before) | (content != after)
    target = target.clone()
    target[:, 3] = torch.where(beside, content * 0.9 + 0.05, content)
    return target


def total(parts, weights=WEIGHTS):
    return sum(weights.get(name, 1.0) * value for name, value in parts.items())
