"""The position heads: which words show an act, who holds it, from where to where the evidence runs, and its conditions.

They read a tower of their own, a copy of the encoder's upper layers, so that training them leaves every other head as it was.
"""

import copy
from dataclasses import replace

import torch
import torch.nn.functional as F
from torch import nn

from prepare.positions import ACTS, RELATIONS
from train.model import Tags, projection

# What an anchor (a word that shows an act) is linked to: a sigmoid a word for its condition, a softmax pointer for all else.
# `name`: words that name the holder's party, wherever they stand, when "she" or "the firm" is its holder. It
# points at the anchor where no such word is in the window.
CHANNELS = ("holder", "begin", "end", "toward", "condition", "name")
CONDITION, NAME = CHANNELS.index("condition"), CHANNELS.index("name")
POINTERS = {name: c for c, name in enumerate(CHANNELS) if c != CONDITION}
CONDITION_TAGS = (*RELATIONS, "begin")


class StanceLinks(nn.Module):
    """For chosen (word, act) rows a score of every word, one a channel."""

    def __init__(self, size, channels, acts):
        super().__init__()
        self.reach, self.channels, self.width = size.reach, channels, size.link
        self.row, self.word = projection(size, size.link), projection(size, size.link)
        self.act = nn.Embedding(acts, size.link)
        self.product = nn.Linear(size.link, channels * size.link)
        self.alone = nn.Linear(size.link, channels)
        self.near = nn.Embedding(2 * size.reach + 1, channels)
        nn.init.zeros_(self.near.weight)
        nn.init.normal_(self.act.weight, std=0.02)

    def forward(self, x, rows, acts):
        """`rows`, `acts` [batch, k] -> [batch, k, channel, word]."""
        n = x.shape[1]
        chosen = self.row(x.gather(1, rows[..., None].expand(-1, -1, x.shape[2]))) + self.act(acts)
        left = self.product(chosen).unflatten(-1, (self.channels, self.width))
        right = self.word(x)
        alone = self.alone(right).transpose(1, 2)[:, None]
        scores = left @ right.transpose(1, 2)[:, None] * self.width**-0.5 + alone
        distance = torch.arange(n, device=x.device)[None, None, :] - rows[..., None]
        near = self.near(distance.clamp(-self.reach, self.reach) + self.reach)
        return scores + near.transpose(2, 3)


class Stances(nn.Module):
    """`depth`: layers of the tower. `wide`: the heads see the reader's own words beside the tower's."""

    slow = "layers"

    def __init__(self, reader, depth, wide=False):
        super().__init__()
        size = replace(reader.size, width=reader.size.width * 2) if wide else reader.size
        self.depth, self.wide = depth, wide
        self.layers = copy.deepcopy(reader.encoder.layers[len(reader.encoder.layers) - depth :])
        # Column 0: is this an anchor (inside an evidence) at all; the rest: of which act, a softmax.
        self.act = Tags(size, 1 + len(ACTS))
        self.inside = Tags(size, 1 + len(ACTS))
        self.condition = Tags(size, len(CONDITION_TAGS))
        self.link = StanceLinks(size, len(CHANNELS), len(ACTS))
        nn.init.constant_(self.condition.linear.bias, -3.0)

    def words(self, lower, padding, first, upper=None):
        """`lower` is the output of the shared layers, `padding` true where there is no piece, `upper` the reader's own words."""
        bias = padding[:, None, None, :].to(lower.dtype) * -1e4
        x = lower
        for layer in self.layers:
            x = layer(x, bias)
        x = x.gather(1, first[..., None].expand(-1, -1, x.shape[2]))
        return torch.cat([x, upper.to(x.dtype)], -1) if self.wide else x


def shared(encoder, pieces, feature, depth):
    """The encoder's output below the tower, and at its top."""
    x = encoder.word(pieces) + encoder.position.weight[: pieces.shape[1]] + encoder.features(feature)
    x = encoder.dropout(encoder.norm(x))
    bias = (pieces == 0)[:, None, None, :].to(x.dtype) * -1e4
    below = x
    for i, layer in enumerate(encoder.layers):
        if i == len(encoder.layers) - depth:
            below = x
        x = layer(x, bias)
    return below, x


def pointer_loss(scores, target, weight):
    """-log of the probability that falls on any of the right words."""
    if not len(weight) or not weight.sum() > 0:
        return scores.sum() * 0
    chance = scores.log_softmax(-1)
    hit = chance.masked_fill(~target, -1e4).logsumexp(-1)
    return -(hit * weight).sum() / weight.sum()


def stance_losses(model, x, batch):
    mask, known = batch["mask"], batch["known"]
    out = {}
    for name in ("act", "inside"):
        scores, target = getattr(model, name)(x).float(), batch[name]
        some = target.amax(-1)
        each = F.binary_cross_entropy_with_logits(scores[..., 0], some, reduction="none")
        out[f"{name}-any"] = (each * batch["beside"] * mask).sum() / some.sum().clamp(min=1) if name == "act" else (each * known).sum() / known.sum().clamp(min=1)
        chosen = some > 0
        share = target[chosen] / target[chosen].sum(-1, keepdim=True)
        out[name] = F.cross_entropy(scores[..., 1:][chosen], share, label_smoothing=0.05) if chosen.any() else scores.sum() * 0
    condition = model.condition(x).float()
    out["condition"] = (F.binary_cross_entropy_with_logits(condition, batch["condition"], reduction="none").sum(-1) * known).sum() / known.sum().clamp(min=1)
    rows = batch["row_mask"]
    scores = model.link(x, batch["rows"], batch["row_act"]).float().masked_fill(~mask[:, None, None, :], -1e4)[rows]
    target, weight = batch["link"][rows], batch["link_weight"][rows]
    for name, c in POINTERS.items():
        out[name] = pointer_loss(scores[:, c], target[:, c], weight[:, c])
    if len(scores):
        each = F.binary_cross_entropy_with_logits(scores[:, CONDITION], target[:, CONDITION].float(), reduction="none")
        valid = mask[:, None, :].expand(-1, rows.shape[1], -1)[rows]
        out["belongs"] = (each * valid).sum(-1).mean() / 8
    return out


WEIGHTS = {"act-any": 0.5, "act": 1.0, "inside-any": 0.5, "inside": 0.5, "condition": 0.5, "holder": 0.6, "begin": 0.3, "end": 0.3, "toward": 0.2, "name": 0.4, "belongs": 0.5}


def total(parts):
    return sum(WEIGHTS[name] * value for name, value in parts.items())
