"""One encoder and its heads. Everything runs on words, each standing on its first word piece."""

from dataclasses import asdict, dataclass

import torch
import torch.nn.functional as F
from torch import nn

from prepare.labels import BIO, ENTITY_TAGS, LINKS, POS, RELATIONS, ROLES
from text.words import GAPS, QUOTES, SHAPES


@dataclass
class Size:
    vocabulary: int = 30522
    width: int = 384
    layers: int = 6
    attention_heads: int = 12
    inner: int = 1536
    positions: int = 512
    arc: int = 192
    relation: int = 48
    link: int = 128
    reach: int = 64
    dropout: float = 0.1


class PooledDropout(nn.Module):
    """Dropout that cuts its masks from one pool of random numbers: drawing them anew takes a third of a step on a CPU."""

    def __init__(self, rate):
        super().__init__()
        self.rate, self.pool = rate, None

    def forward(self, x):
        if not self.training or self.rate == 0:
            return x
        if self.pool is None or self.pool.numel() < 2 * x.numel() or self.pool.dtype != x.dtype or self.pool.device != x.device:
            self.pool = (torch.rand(4 * x.numel(), device=x.device) >= self.rate).to(x.dtype) / (1 - self.rate)
        at = int(torch.randint(self.pool.numel() - x.numel() + 1, ()))
        return x * self.pool[at : at + x.numel()].view_as(x)


class Layer(nn.Module):
    def __init__(self, size):
        super().__init__()
        self.heads = size.attention_heads
        self.qkv = nn.Linear(size.width, 3 * size.width)
        self.out = nn.Linear(size.width, size.width)
        self.norm1 = nn.LayerNorm(size.width, eps=1e-12)
        self.up = nn.Linear(size.width, size.inner)
        self.down = nn.Linear(size.inner, size.width)
        self.norm2 = nn.LayerNorm(size.width, eps=1e-12)
        self.dropout = PooledDropout(size.dropout)

    def forward(self, x, bias):
        b, n, w = x.shape
        q, k, v = self.qkv(x).view(b, n, 3, self.heads, w // self.heads).permute(2, 0, 3, 1, 4).unbind(0)
        # Written out: torch's fused attention is slower on a CPU when it trains.
        mixed = ((q * (w // self.heads) ** -0.5) @ k.transpose(-1, -2) + bias.to(q.dtype)).softmax(-1) @ v
        x = self.norm1(x + self.dropout(self.out(mixed.transpose(1, 2).reshape(b, n, w))))
        return self.norm2(x + self.dropout(self.down(F.gelu(self.up(x)))))


class Encoder(nn.Module):
    def __init__(self, size):
        super().__init__()
        self.word = nn.Embedding(size.vocabulary, size.width)
        self.position = nn.Embedding(size.positions, size.width)
        self.shape = nn.Embedding(len(SHAPES), size.width)
        self.quote = nn.Embedding(len(QUOTES), size.width)
        self.gap = nn.Embedding(len(GAPS), size.width)
        for table in (self.shape, self.quote, self.gap):
            nn.init.normal_(table.weight, std=0.02)
        self.norm = nn.LayerNorm(size.width, eps=1e-12)
        self.dropout = PooledDropout(size.dropout)
        self.layers = nn.ModuleList(Layer(size) for _ in range(size.layers))

    def features(self, feature):
        """`feature` packs shape + 8 * (quote + 3 * gap)."""
        return self.shape(feature % 8) + self.quote(feature // 8 % 3) + self.gap(feature // 24)

    def forward(self, pieces, feature):
        x = self.word(pieces) + self.position.weight[: pieces.shape[1]] + self.features(feature)
        x = self.dropout(self.norm(x))
        bias = (pieces == 0)[:, None, None, :].to(x.dtype) * -1e4
        for layer in self.layers:
            x = layer(x, bias)
        return x

    def load_minilm(self, w):
        with torch.no_grad():
            self.word.weight.copy_(w["embeddings.word_embeddings.weight"])
            # Token type 0 is added to every piece, so it may as well live in the positions.
            self.position.weight.copy_(w["embeddings.position_embeddings.weight"] + w["embeddings.token_type_embeddings.weight"][0])
            self.norm.weight.copy_(w["embeddings.LayerNorm.weight"])
            self.norm.bias.copy_(w["embeddings.LayerNorm.bias"])
            for i, layer in enumerate(self.layers):
                at = f"encoder.layer.{i}."
                for part in ("weight", "bias"):
                    qkv = [w[f"{at}attention.self.{name}.{part}"] for name in ("query", "key", "value")]
                    getattr(layer.qkv, part).copy_(torch.cat(qkv))
                    getattr(layer.out, part).copy_(w[f"{at}attention.output.dense.{part}"])
                    getattr(layer.norm1, part).copy_(w[f"{at}attention.output.LayerNorm.{part}"])
                    getattr(layer.up, part).copy_(w[f"{at}intermediate.dense.{part}"])
                    getattr(layer.down, part).copy_(w[f"{at}output.dense.{part}"])
                    getattr(layer.norm2, part).copy_(w[f"{at}output.LayerNorm.{part}"])


class Tags(nn.Module):
    """A score for each label of each word; BIO tags of several roles lie side by side."""

    def __init__(self, size, labels):
        super().__init__()
        self.dropout = PooledDropout(size.dropout)
        self.linear = nn.Linear(size.width, labels)

    def forward(self, x):
        return self.linear(self.dropout(x))


def projection(size, width):
    return nn.Sequential(nn.Linear(size.width, width), nn.GELU(), PooledDropout(size.dropout))


class Arcs(nn.Module):
    """Biaffine dependency heads (Dozat and Manning 2017). A word that points at itself is a root."""

    def __init__(self, size, labels):
        super().__init__()
        self.reach = size.reach
        self.child, self.parent = projection(size, size.arc), projection(size, size.arc)
        self.product = nn.Linear(size.arc, size.arc)
        self.near = nn.Embedding(2 * size.reach + 1, 1)
        nn.init.zeros_(self.near.weight)
        self.label_child, self.label_parent = projection(size, size.relation), projection(size, size.relation)
        self.label = nn.Linear(size.relation, labels * size.relation)
        self.label_alone = nn.Linear(2 * size.relation, labels)
        self.labels, self.width = labels, size.relation

    def forward(self, x, mask):
        """Scores [batch, child, parent]; `mask` is true on words."""
        n = x.shape[1]
        scores = self.product(self.child(x)) @ self.parent(x).transpose(1, 2) * self.product.in_features**-0.5
        at = torch.arange(n, device=x.device)
        near = self.near((at[None, :] - at[:, None]).clamp(-self.reach, self.reach) + self.reach)[..., 0]
        return scores + near + (~mask)[:, None, :].to(scores.dtype) * -1e4

    def relations(self, x, heads):
        """Label scores [batch, word, label] given one head a word."""
        child, parent = self.label_child(x), self.label_parent(x)
        parent = parent.gather(1, heads[..., None].expand(-1, -1, self.width))
        product = (self.label(child).unflatten(-1, (self.labels, self.width)) * parent[..., None, :]).sum(-1)
        return product + self.label_alone(torch.cat([child, parent], -1))


class Links(nn.Module):
    """For chosen rows (words of cues) a score of every word, one a channel."""

    def __init__(self, size, channels):
        super().__init__()
        self.reach, self.channels, self.width = size.reach, channels, size.link
        self.row, self.word = projection(size, size.link), projection(size, size.link)
        self.product = nn.Linear(size.link, channels * size.link)
        self.alone = nn.Linear(size.link, channels)
        nn.init.constant_(self.alone.bias, -3.0)
        self.near = nn.Embedding(2 * size.reach + 1, channels)
        nn.init.zeros_(self.near.weight)

    def forward(self, x, rows):
        """`rows` [batch, k] of word indices -> [batch, k, channel, word]."""
        n = x.shape[1]
        chosen = self.row(x.gather(1, rows[..., None].expand(-1, -1, x.shape[2])))
        left = self.product(chosen).unflatten(-1, (self.channels, self.width))
        right = self.word(x).transpose(1, 2)[:, None]
        scores = left @ right * self.width**-0.5 + self.alone(chosen)[..., None]
        distance = torch.arange(n, device=x.device)[None, None, :] - rows[..., None]
        near = self.near(distance.clamp(-self.reach, self.reach) + self.reach)
        return scores + near.transpose(2, 3)


def heads(size):
    """The heads of stage one. A later stage adds entries; each reads the words of one and the same encoder."""
    return nn.ModuleDict(
        {
            "pos": Tags(size, len(POS)),
            "entity": Tags(size, len(ENTITY_TAGS)),
            "end": Tags(size, 1),
            "role": Tags(size, len(ROLES) * len(BIO)),
            "arc": Arcs(size, len(RELATIONS)),
            "link": Links(size, len(LINKS)),
        }
    )


class Reader(nn.Module):
    def __init__(self, size=None):
        super().__init__()
        self.size = size or Size()
        self.encoder = Encoder(self.size)
        self.heads = heads(self.size)

    def words(self, batch):
        x = self.encoder(batch["pieces"], batch["feature"])
        return x.gather(1, batch["first"][..., None].expand(-1, -1, x.shape[2]))

    def save(self, path, **more):
        torch.save({"size": asdict(self.size), "state": self.state_dict(), **more}, path)

    @staticmethod
    def load(path, strict=True):
        kept = torch.load(path, map_location="cpu", weights_only=False)
        made = Reader(Size(**kept["size"]))
        made.load_state_dict(kept["state"], strict=strict)
        return made
