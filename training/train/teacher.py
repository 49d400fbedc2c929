"""python -m train.teacher OUT POSITIONS.pickle MORE.pickle...: a large encoder learns the positions, then scores for the small one every window.

OUT/teacher.pt are its weights, OUT/soft.pt what it thinks: {(document id, first word): scores}, for `train.stage2 --soft`.
Of folders that it was to leave it says nothing: marks teach those alone. Documents of the folder `unmarked` it scores and does not learn.
"""

import argparse
import math
import pickle
from pathlib import Path

import torch
import torch.nn.functional as F
from torch import nn

from prepare.encoder import teacher_files, vocabulary
from prepare.positions import ACTS
from text.words import GAPS, QUOTES, SHAPES
from train.distil import scores_of
from train.fit import fit
from train.model import Layer, PooledDropout, Size, Tags
from train.stance_batches import batches, collate, layout
from train.stances import CHANNELS, CONDITION_TAGS, StanceLinks

SIZE = Size(width=768, layers=12, inner=3072, positions=514)
# Ways in which the documents are cut into windows, in turn.
LAYOUTS = 2
# Layers that stay as they are: what they tell of a sentence is good enough, and a quarter of each step's work falls away.
FROZEN = 4
# The first two places of the model's table are for padding.
FIRST_POSITION = 2


def steps_apart(n, number=32, most=128):
    """[n, n]: which of `number` steps of distance lies between two places, finer when near, those to the right in the upper half (T5, MPNet)."""
    at = torch.arange(n)
    apart = at[None, :] - at[:, None]
    half = number // 2
    fine = half // 2
    far = apart.abs()
    coarse = fine + (torch.log(far.float().clamp(min=1) / fine) / math.log(most / fine) * (half - fine)).long()
    return (apart > 0).long() * half + torch.where(far < fine, far, coarse.clamp(max=half - 1))


class LargeEncoder(nn.Module):
    """all-mpnet-base-v2: 12 layers, 768 wide. Its embeddings and lowest layers are frozen; `marks` are added to what comes out of them."""

    def __init__(self):
        super().__init__()
        self.word, self.position = nn.Embedding(30527, SIZE.width), nn.Embedding(SIZE.positions, SIZE.width)
        self.norm, self.dropout = nn.LayerNorm(SIZE.width, eps=1e-5), PooledDropout(SIZE.dropout)
        self.near = nn.Embedding(32, SIZE.attention_heads)
        self.layers = nn.ModuleList(Layer(SIZE) for _ in range(SIZE.layers))
        for layer in self.layers:
            layer.norm1.eps = layer.norm2.eps = 1e-5
        self.register_buffer("apart", steps_apart(SIZE.positions), persistent=False)

    def forward(self, pieces, known, marks):
        n = pieces.shape[1]
        x = self.dropout(self.norm(self.word(pieces) + self.position.weight[FIRST_POSITION : FIRST_POSITION + n]))
        bias = self.near(self.apart[:n, :n]).permute(2, 0, 1)[None] + (~known)[:, None, None, :].to(x.dtype) * -1e4
        for i, layer in enumerate(self.layers):
            x = layer(x + marks if i == FROZEN else x, bias)
        return x

    @torch.no_grad()
    def load_mpnet(self, w):
        self.word.weight.copy_(w["embeddings.word_embeddings.weight"])
        self.position.weight.copy_(w["embeddings.position_embeddings.weight"])
        self.near.weight.copy_(w["encoder.relative_attention_bias.weight"])
        for part in ("weight", "bias"):
            getattr(self.norm, part).copy_(w[f"embeddings.LayerNorm.{part}"])
            for i, layer in enumerate(self.layers):
                at = f"encoder.layer.{i}."
                getattr(layer.qkv, part).copy_(torch.cat([w[f"{at}attention.attn.{name}.{part}"] for name in "qkv"]))
                getattr(layer.out, part).copy_(w[f"{at}attention.attn.o.{part}"])
                getattr(layer.norm1, part).copy_(w[f"{at}attention.LayerNorm.{part}"])
                getattr(layer.up, part).copy_(w[f"{at}intermediate.dense.{part}"])
                getattr(layer.down, part).copy_(w[f"{at}output.dense.{part}"])
                getattr(layer.norm2, part).copy_(w[f"{at}output.LayerNorm.{part}"])
        for part in (self.word, self.position, self.norm, self.near, *self.layers[:FROZEN]):
            part.requires_grad_(False)


class Teacher(nn.Module):
    """The large encoder with the position heads. It reads the small reader's word pieces, which its vocabulary holds too."""

    slow = "encoder"

    def __init__(self):
        super().__init__()
        words, weights = teacher_files()
        self.encoder = LargeEncoder()
        self.encoder.load_mpnet({name.removeprefix("mpnet."): table for name, table in weights.items()})
        self.shape, self.quote, self.gap = (nn.Embedding(len(kind), SIZE.width) for kind in (SHAPES, QUOTES, GAPS))
        for table in (self.shape, self.quote, self.gap):
            nn.init.normal_(table.weight, std=0.02)
        self.act, self.inside = Tags(SIZE, 1 + len(ACTS)), Tags(SIZE, 1 + len(ACTS))
        self.condition = Tags(SIZE, len(CONDITION_TAGS))
        self.link = StanceLinks(SIZE, len(CHANNELS), len(ACTS))
        nn.init.constant_(self.condition.linear.bias, -3.0)
        own = {piece: i for i, piece in enumerate(words)}
        renamed = {"[CLS]": "<s>", "[SEP]": "</s>", "[PAD]": "<pad>", "[MASK]": "<mask>"}
        self.register_buffer("ids", torch.tensor([own.get(renamed.get(p, p), own["[UNK]"]) for p in vocabulary()]))
        self.edges = own["<s>"], own["</s>"]

    def words(self, batch):
        pieces, feature = batch["pieces"], batch["feature"]
        first, last = (torch.full((len(pieces), 1), edge) for edge in self.edges)
        marks = F.pad(self.shape(feature % 8) + self.quote(feature // 8 % 3) + self.gap(feature // 24), (0, 0, 1, 1))
        x = self.encoder(torch.cat([first, self.ids[pieces], last], 1), F.pad(pieces != 0, (1, 1), value=True), marks)
        return x[:, 1:].gather(1, batch["first"][..., None].expand(-1, -1, x.shape[2]))


@torch.no_grad()
def scored(model, docs, budget=4000):
    """What the teacher thinks of the windows of these documents, as the reader cuts them."""
    out = {}
    model.bfloat16()
    for head in (model.act, model.inside, model.condition, model.link):
        head.float()
    for batch in batches(layout(docs, 0), budget, 0):
        made = collate(batch)
        x = model.words(made).float()
        for w, scores in zip(batch, scores_of(model, x, made, batch), strict=True):
            out[w["id"], w["at"][0]] = scores
    return out


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("out", type=Path)
    parser.add_argument("corpora", nargs="+", type=Path)
    parser.add_argument("--leave", nargs="*", default=[], help="folders that it does not learn from")
    parser.add_argument("--epochs", type=int, default=4)
    parser.add_argument("--rate", type=float, default=6e-5)
    parser.add_argument("--head-rate", type=float, default=7e-4)
    parser.add_argument("--warm-up", type=int, default=100)
    parser.add_argument("--budget", type=int, default=2500)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    o = parser.parse_args()
    torch.set_num_threads(o.threads)
    torch.manual_seed(o.seed)
    o.out.mkdir(parents=True, exist_ok=True)
    docs = [d for path in o.corpora for d in pickle.loads(path.read_bytes()) if d["folder"] not in o.leave]
    learnt = [d for d in docs if d["folder"] != "unmarked"]
    model = fit(Teacher(), Teacher.words, [layout(learnt, k) for k in range(LAYOUTS)], o)
    torch.save(model.state_dict(), o.out / "teacher.pt")
    torch.save(scored(model, docs), o.out / "soft.pt")


if __name__ == "__main__":
    main()
