"""The encoder as it is exported: one window at a time, none of it padding, [piece, width] without a batch.

onnxruntime makes the most of this form (docs/decisions/0085-faster-graph.md): its products take queries, keys and values without transposing
them, and its slow kernel for residual and norm together stays out, as that one is for three dimensions.
"""

import torch
import torch.nn.functional as F
from torch import nn


class WindowLayer(nn.Module):
    """A layer with a product each for queries, keys and values: to split the result of one product is to copy it."""

    def __init__(self, layer):
        super().__init__()
        self.heads, self.width = layer.heads, layer.out.in_features
        weights, biases = layer.qkv.weight.chunk(3), layer.qkv.bias.chunk(3)
        scales = ((self.width // self.heads) ** -0.5, 1, 1)
        self.qkv = nn.ModuleList(linear(w * scale, b * scale) for w, b, scale in zip(weights, biases, scales, strict=True))
        self.out, self.norm1, self.up, self.down, self.norm2 = layer.out, layer.norm1, layer.up, layer.down, layer.norm2

    def forward(self, x, wanted=None):
        """`wanted`: the pieces to go on with; all, if none are named."""
        asking = x if wanted is None else x.index_select(0, wanted)
        q, k, v = (
            one(y).view(-1, self.heads, self.width // self.heads).transpose(0, 1) for one, y in zip(self.qkv, (asking, x, x), strict=True)
        )
        mixed = (q @ k.transpose(1, 2)).softmax(-1) @ v
        x = self.norm1(asking + self.out(mixed.transpose(0, 1).reshape(-1, self.width)))
        return self.norm2(x + self.down(F.gelu(self.up(x))))


def linear(weight, bias):
    made = nn.Linear(weight.shape[1], weight.shape[0])
    made.weight, made.bias = nn.Parameter(weight), nn.Parameter(bias)
    return made


class Tower(nn.ModuleList):
    """Layers one above the other, of which the last gives words only."""

    def __init__(self, layers):
        super().__init__(WindowLayer(layer) for layer in layers)

    def forward(self, x, words):
        """What goes into each layer, and last the words that come out."""
        passed = [x]
        for layer in self:
            passed.append(layer(passed[-1], words if layer is self[-1] else None))
        return passed


class WindowEncoder(nn.Module):
    def __init__(self, encoder):
        super().__init__()
        self.word, self.position, self.norm = encoder.word, encoder.position, encoder.norm
        self.register_buffer("table", encoder.features(torch.arange(96)).detach())
        self.tower = Tower(encoder.layers)

    def forward(self, pieces, feature, words):
        """`words`: each one's first piece. What goes into each layer, and last the words that come out."""
        x = self.word(pieces) + self.position.weight[: pieces.shape[0]] + F.embedding(feature, self.table)
        return self.tower(self.norm(x), words)
