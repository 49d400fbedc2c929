"""What a stance is about, as a direction: stances of one issue lie near each other, whoever takes them and whatever they do about it."""

import torch
import torch.nn.functional as F
from torch import nn

from train.model import Encoder, Size

# Sequences that are read at once, padded to the longest of them.
TOGETHER = 48
# Cosines are divided by it before they are held against each other.
TEMPERATURE = 0.07
# A logit of what is not to be chosen.
NEVER = -1e4
# Of a teacher's state of a piece the direction counts most, but its length is learnt too.
LENGTH = 0.3


class Pool(nn.Module):
    """`word`: how much a piece counts in a mean; `mix`: how much the evidence, its sentence and the headline do in a stance."""

    def __init__(self, width):
        super().__init__()
        self.mix = nn.Parameter(torch.tensor([1.0, 0.5, -1.0]))
        self.word = nn.Linear(width, 1)
        nn.init.zeros_(self.word.weight)

    def mean(self, states):
        weight = F.softplus(self.word(states))
        return F.normalize((weight * states).sum(0) / weight.sum(), dim=-1)

    def forward(self, evidence, sentence, head):
        own, around, above = F.softplus(self.mix)
        return own * self.mean(evidence) + around * self.mean(sentence) + above * head


class Matters(nn.Module):
    """An encoder of chunks (prepare/matters.py) without features of words, and its pool."""

    def __init__(self, layers):
        super().__init__()
        size = Size(layers=layers)
        self.encoder, self.pool = Encoder(size), Pool(size.width)
        for table in (self.encoder.shape, self.encoder.quote, self.encoder.gap):
            nn.init.zeros_(table.weight)
        self.encoder.word.requires_grad_(False)

    def read(self, sequences):
        """The states [pieces, width] of each sequence; those of like length are read together."""
        order, states = sorted(range(len(sequences)), key=lambda i: len(sequences[i])), [None] * len(sequences)
        for at in range(0, len(order), TOGETHER):
            which = order[at : at + TOGETHER]
            pieces = torch.zeros(len(which), len(sequences[which[-1]]), dtype=torch.long)
            for j, i in enumerate(which):
                pieces[j, : len(sequences[i])] = torch.tensor(sequences[i])
            with torch.autocast("cpu", torch.bfloat16):
                x = self.encoder(pieces, torch.zeros_like(pieces))
            for j, i in enumerate(which):
                states[i] = x[j, : len(sequences[i])].float()
        return states

    def directions(self, documents, states):
        """[stances, width], each of length 1, in order of documents, chunks and rows; `states` of all chunks in that order."""
        made, states = [], iter(states)
        for doc in documents:
            mine = [next(states) for _ in doc["chunks"]]
            head = self.pool.mean(mine[0][slice(*doc["head"])])
            for chunk, x in zip(doc["chunks"], mine, strict=True):
                made += [self.pool(x[first:end], x[begin:close], head) for first, end, begin, close, _ in chunk["rows"]]
        return F.normalize(torch.stack(made), dim=-1)

    def labels(self, states):
        """[labels, width] of labels that were read as sequences of their own."""
        return torch.stack([self.pool.mean(x[1:-1]) for x in states])

    @torch.no_grad()
    def about(self, documents, at_once=8):
        """The directions of all stances of these documents."""
        parts = [documents[k : k + at_once] for k in range(0, len(documents), at_once)]
        return torch.cat([self.directions(part, self.read(sequences(part))) for part in parts])

    def save(self, path, vectors):
        """`vectors`: directions of stances, from which the export learns which numbers of a direction tell most."""
        torch.save({"enc": self.encoder.state_dict(), "pool": self.pool.state_dict(), "vectors": vectors}, path)

    @staticmethod
    def load(path):
        kept = torch.load(path, map_location="cpu", weights_only=True)
        made = Matters(1 + max(int(name.split(".")[1]) for name in kept["enc"] if name.startswith("layers.")))
        made.encoder.load_state_dict(kept["enc"])
        made.pool.load_state_dict(kept["pool"])
        return made.eval()


def sequences(documents):
    return [chunk["pieces"] for doc in documents for chunk in doc["chunks"]]


def issues(documents):
    return [issue for doc in documents for chunk in doc["chunks"] for *_, issue in chunk["rows"]]


def contrast(about, issue):
    """Minus the log of the chance that a stance picks one of its issue among all others: half of it for any, half for each of them."""
    itself = torch.eye(len(about), dtype=torch.bool)
    chance = F.log_softmax((about @ about.T / TEMPERATURE).masked_fill(itself, NEVER), -1)
    same = (issue[:, None] == issue) & ~itself
    chance, same = chance[same.any(1)], same[same.any(1)]
    if not len(same):
        return about.new_zeros(())
    some = chance.masked_fill(~same, NEVER).logsumexp(1)
    each = (chance * same).sum(1) / same.sum(1)
    return -(some + each).mean() / 2


def named(about, labels, issue):
    """Minus the log of the chance that a stance picks the words of its own label among the batch's labels."""
    return F.cross_entropy(about @ labels.T / TEMPERATURE, issue)


def unlike(states, taught):
    """How far states are from a teacher's, piece by piece."""
    states, taught = torch.cat(states), torch.cat(taught)
    return (1 - F.cosine_similarity(states, taught, dim=-1)).mean() + LENGTH * F.mse_loss(states, taught)
