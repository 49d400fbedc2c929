"""python -m train.teacher OUT POSITIONS.pickle MORE.pickle...: a large encoder learns the positions, then scores for the small one every window that it learnt from.

OUT/teacher.pt are its weights, OUT/soft.pt what it thinks: {(layout, document id, first word): scores}, for `train.stage2 --soft`.
Of folders that it was to leave it says nothing: marks teach those alone.
"""

import argparse
import pickle
from pathlib import Path

import torch
from torch import nn
from transformers import AutoModel

from prepare.encoder import teacher_folder, vocabulary
from prepare.positions import ACTS
from text.words import GAPS, QUOTES, SHAPES
from train.distil import scores_of
from train.fit import fit
from train.model import PooledDropout, Size, Tags
from train.stage2 import LAYOUTS
from train.stance_batches import batches, collate, layout
from train.stances import CHANNELS, CONDITION_TAGS, StanceLinks


def pool_dropouts(module):
    for name, part in module.named_children():
        if isinstance(part, nn.Dropout):
            setattr(module, name, PooledDropout(part.p))
        else:
            pool_dropouts(part)


class Teacher(nn.Module):
    """all-mpnet-base-v2 with the position heads: 12 layers, 768 wide. It reads the small reader's word pieces, which its vocabulary holds too."""

    slow = "encoder"

    def __init__(self):
        super().__init__()
        weights = teacher_folder()
        self.encoder = AutoModel.from_pretrained(weights, add_pooling_layer=False)
        pool_dropouts(self.encoder)
        # Left as it is: its gradient is a fifth of a step's memory traffic, for words that are seen a few times.
        self.encoder.embeddings.word_embeddings.requires_grad_(False)
        size = Size(width=self.encoder.config.hidden_size)
        self.shape, self.quote, self.gap = (nn.Embedding(len(kind), size.width) for kind in (SHAPES, QUOTES, GAPS))
        for table in (self.shape, self.quote, self.gap):
            nn.init.normal_(table.weight, std=0.005)
        self.act, self.inside = Tags(size, 1 + len(ACTS)), Tags(size, 1 + len(ACTS))
        self.condition = Tags(size, len(CONDITION_TAGS))
        self.link = StanceLinks(size, len(CHANNELS), len(ACTS))
        nn.init.constant_(self.condition.linear.bias, -3.0)
        own = {piece: i for i, piece in enumerate((weights / "vocab.txt").read_text(encoding="utf-8").splitlines())}
        renamed = {"[CLS]": "<s>", "[SEP]": "</s>", "[PAD]": "<pad>", "[MASK]": "<mask>"}
        self.register_buffer("ids", torch.tensor([own.get(renamed.get(p, p), own["[UNK]"]) for p in vocabulary()]))
        self.edges = own["<s>"], own["</s>"]

    def words(self, batch):
        pieces, feature = batch["pieces"], batch["feature"]
        table = self.encoder.embeddings.word_embeddings
        inner = table(self.ids[pieces]) + self.shape(feature % 8) + self.quote(feature // 8 % 3) + self.gap(feature // 24)
        first, last = (table(torch.full((len(pieces), 1), edge)) for edge in self.edges)
        mask = nn.functional.pad(pieces != 0, (1, 1), value=True).long()
        x = self.encoder(inputs_embeds=torch.cat([first, inner, last], 1), attention_mask=mask).last_hidden_state[:, 1:]
        return x.gather(1, batch["first"][..., None].expand(-1, -1, x.shape[2]))


@torch.no_grad()
def scored(model, docs, budget=3000):
    """What the teacher thinks of the windows of these documents, as every layout cuts them."""
    out = {}
    for k in range(LAYOUTS):
        for batch in batches(layout(docs, k), budget, 0):
            made = collate(batch)
            with torch.autocast("cpu", torch.bfloat16):
                x = model.words(made)
            for w, scores in zip(batch, scores_of(model, x.float(), made, batch), strict=True):
                out[k, w["id"], w["at"][0]] = scores
    return out


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("out", type=Path)
    parser.add_argument("corpora", nargs="+", type=Path)
    parser.add_argument("--leave", nargs="*", default=[], help="folders that it does not learn from")
    parser.add_argument("--epochs", type=int, default=4)
    parser.add_argument("--rate", type=float, default=5e-5)
    parser.add_argument("--head-rate", type=float, default=7e-4)
    parser.add_argument("--warm-up", type=int, default=100)
    parser.add_argument("--budget", type=int, default=1500)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    o = parser.parse_args()
    torch.set_num_threads(o.threads)
    torch.manual_seed(o.seed)
    o.out.mkdir(parents=True, exist_ok=True)
    docs = [d for path in o.corpora for d in pickle.loads(path.read_bytes())]
    learnt = [d for d in docs if d["folder"] not in o.leave]
    model = fit(Teacher(), Teacher.words, [layout(learnt, k) for k in range(LAYOUTS)], o)
    torch.save(model.state_dict(), o.out / "teacher.pt")
    torch.save(scored(model, learnt), o.out / "soft.pt")


if __name__ == "__main__":
    main()
